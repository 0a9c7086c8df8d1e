#include "app/segments/rulereader.h"

#include "app/fields/customerwords.h"
#include "app/segments/ruleforms.h"
#include "app/text.h"
#include "storage/customers/customerrecord.h"

#include <QJsonDocument>

#include <cmath>

namespace app {

namespace {

constexpr double largestNumber = 9e14; // exact in 64 bits even after scaling

QString shown(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Undefined:
        return Text::tr("nothing");
    case QJsonValue::Object:
        return Text::tr("an object with %1")
            .arg(json.toObject().isEmpty() ? Text::tr("no key") : json.toObject().keys().join(QLatin1String(", ")));
    case QJsonValue::Array:
        return Text::tr("a list of %1 values").arg(json.toArray().size());
    default:
        break;
    }
    const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

const QStringList &testKeys()
{
    static const QStringList keys = [] {
        QStringList all = namesOf(ruleCombinators());
        for (const RuleTestInfo &test : ruleTests())
            all << QString::fromLatin1(test.key);
        return all;
    }();
    return keys;
}

QString oneOf(const QStringList &keys)
{
    return Text::tr("an object with one of %1").arg(keys.join(QLatin1String(", ")));
}

/// The code of a word used in customer files, such as 女 or 复购, if the field has such words.
std::optional<int> codeOfRoster(RuleField field, const QString &word)
{
    const std::string text = word.toStdString();
    const std::int64_t code = field == RuleField::Gender  ? genderFromText(text)
                              : field == RuleField::Stage ? stageFromText(text)
                                                          : storage::absent;
    return code > 0 && code != storage::absent ? std::optional(int(code)) : std::nullopt;
}

} // namespace

void RuleReader::report(const QString &path, const QJsonValue &found, const QString &allowed)
{
    m_problems.push_back(RuleProblem{path, shown(found), allowed});
}

void RuleReader::checkKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()))
            m_problems.push_back(RuleProblem{keyed(path, entry.key()),
                                             QLatin1Char('"') + entry.key() + QLatin1Char('"'),
                                             known.join(QLatin1String(", "))});
    }
}

Rule RuleReader::readRule(const QJsonValue &json, const QString &path, int depth)
{
    Rule rule;
    const QJsonObject object = objectAt(json, path, oneOf(testKeys()));
    if (!json.isObject())
        return rule;
    if (depth > deepestRule) { // deeper is a mistake, and recursion stays shallow
        report(path, json, Text::tr("at most %1 nested levels of all, any and not").arg(deepestRule));
        return rule;
    }
    for (const auto &[key, kind] :
         {std::pair(QStringLiteral("all"), Rule::Kind::All), std::pair(QStringLiteral("any"), Rule::Kind::Any)}) {
        if (!object.contains(key))
            continue;
        checkKeys(object, path, {key});
        rule.kind = kind;
        const QJsonArray parts = listAt(object.value(key), keyed(path, key), Text::tr("a list of rules"));
        for (qsizetype i = 0; i < parts.size(); ++i)
            rule.parts.push_back(readRule(parts.at(i), indexed(keyed(path, key), i), depth + 1));
        return rule;
    }
    if (const QString key = QStringLiteral("not"); object.contains(key)) {
        checkKeys(object, path, {key});
        rule.kind = Rule::Kind::Not;
        rule.parts.push_back(readRule(object.value(key), keyed(path, key), depth + 1));
        return rule;
    }
    rule.kind = Rule::Kind::Test;
    rule.test = readTest(object, path);
    return rule;
}

RuleTest RuleReader::readTest(const QJsonObject &object, const QString &path)
{
    if (object.contains(QLatin1String("field")))
        return readField(object, path);
    for (const QString &key : testKeys()) {
        if (!object.contains(key))
            continue;
        checkKeys(object, path, {key});
        const QJsonValue body = object.value(key);
        const QString at = keyed(path, key);
        if (key == QLatin1String("tag"))
            return readTag(body, at);
        if (key == QLatin1String("segment"))
            return readSegment(body, at);
        if (key == QLatin1String("orders"))
            return readOrders(body, at);
        if (key == QLatin1String("events"))
            return readEvents(body, at);
        if (key == QLatin1String("friendship"))
            return readFriendship(body, at);
        if (key == QLatin1String("identity"))
            return readIdentity(body, at);
        if (key == QLatin1String("group"))
            return readGroup(body, at);
        if (key == QLatin1String("sop"))
            return readSop(body, at);
        if (key == QLatin1String("campaign"))
            return readCampaign(body, at);
        if (key == QLatin1String("coupon"))
            return readCoupon(body, at);
        if (key == QLatin1String("tasks"))
            return readTasks(body, at);
        if (key == QLatin1String("layer"))
            return readLayer(body, at);
    }
    report(path, object, oneOf(testKeys()));
    return {};
}

FieldTest RuleReader::readField(const QJsonObject &object, const QString &path)
{
    checkKeys(object, path, keysOfRuleTest("field"));
    FieldTest test;
    const QJsonValue fieldJson = object.value(QLatin1String("field"));
    const QString name = fieldJson.toString();
    const QLatin1String customPrefix("custom.");
    const RuleFieldInfo *info = nullptr;
    QStringList known;
    for (const RuleFieldInfo &candidate : ruleFields()) {
        const bool isCustom = candidate.field == RuleField::Custom;
        known.append(QString::fromLatin1(candidate.name) + (isCustom ? QStringLiteral(".<name>") : QString()));
        if (isCustom ? name.startsWith(customPrefix) && name.size() > customPrefix.size()
                     : name == QLatin1String(candidate.name))
            info = &candidate;
    }
    if (!info) {
        report(keyed(path, QStringLiteral("field")), fieldJson, known.join(QLatin1String(", ")));
        return test;
    }
    test.field = info->field;
    if (test.field == RuleField::Custom) {
        const QString rest = name.mid(customPrefix.size());
        if (m_form == RuleForm::Ids)
            test.custom.id = rest.toLongLong();
        else
            test.custom.name = rest;
    }
    QStringList allowedOps;
    std::optional<RuleOp> op;
    const QJsonValue opJson = object.value(QLatin1String("op"));
    for (const RuleOp allowed : opsFor(info->kind)) {
        allowedOps.append(wordFor(ruleOps(), allowed));
        if (opJson.toString() == allowedOps.constLast())
            op = allowed;
    }
    if (!op) {
        report(keyed(path, QStringLiteral("op")), opJson, allowedOps.join(QLatin1String(", ")));
        return test;
    }
    test.compare.op = *op;
    readOperand(object.value(QLatin1String("value")), keyed(path, QStringLiteral("value")), info->kind, info->field,
                test.compare);
    return test;
}

TagTest RuleReader::readTag(const QJsonValue &json, const QString &path)
{
    TagTest test;
    const QStringList keys = keysOfRuleTest("tag");
    const QJsonObject object = objectAt(json, path, oneOf(keys));
    checkKeys(object, path, keys);
    if (object.size() != 1) {
        if (json.isObject())
            report(path, json, oneOf(keys));
        return test;
    }
    test.match = static_cast<TagTest::Match>(std::max<qsizetype>(0, keys.indexOf(object.begin().key())));
    test.tags = namesAt(object.begin().value(), keyed(path, object.begin().key()));
    return test;
}

SegmentTest RuleReader::readSegment(const QJsonValue &json, const QString &path)
{
    return SegmentTest{nameAt(json, path)};
}

OrdersTest RuleReader::readOrders(const QJsonValue &json, const QString &path)
{
    OrdersTest test;
    const QJsonObject object = objectAt(json, path, Text::tr("an object"));
    checkKeys(object, path, keysOfRuleTest("orders"));
    for (const auto &[name, measure] : ruleMeasures()) {
        const QString key = QString::fromLatin1(name);
        if (!object.contains(key))
            continue;
        const bool isDate = measure == RuleMeasure::First || measure == RuleMeasure::Last;
        const RuleValueKind kind = isDate ? RuleValueKind::Date : RuleValueKind::Number;
        for (RuleCompare &compare : readCompares(object.value(key), keyed(path, key), kind, opsFor(kind)))
            test.measures.push_back(MeasureTest{measure, std::move(compare)});
    }
    test.window = readWindow(object, path);
    if (const QString key = QStringLiteral("product"); object.contains(key))
        test.products = namesAt(object.value(key), keyed(path, key));
    if (const QString key = QStringLiteral("category"); object.contains(key))
        test.categories = textsAt(object.value(key), keyed(path, key));
    if (const QString key = QStringLiteral("source"); object.contains(key))
        test.sources = namesAt(object.value(key), keyed(path, key));
    if (const QString key = QStringLiteral("staff"); object.contains(key))
        test.staff = namesAt(object.value(key), keyed(path, key));
    if (const QString key = QStringLiteral("status"); object.contains(key))
        test.status = wordAt(object.value(key), keyed(path, key), orderStatuses()).value_or(OrdersTest::Status::Paid);
    return test;
}

EventsTest RuleReader::readEvents(const QJsonValue &json, const QString &path)
{
    EventsTest test;
    const QJsonObject object = objectAt(json, path, Text::tr("an object with kind"));
    checkKeys(object, path, keysOfRuleTest("events"));
    if (json.isObject())
        test.kind =
            wordAt(object.value(QLatin1String("kind")), keyed(path, QStringLiteral("kind")), eventKinds()).value_or(0);
    if (const QString key = QStringLiteral("count"); object.contains(key))
        test.count = readCompares(object.value(key), keyed(path, key), RuleValueKind::Number, measureOps());
    test.window = readWindow(object, path);
    return test;
}

FriendshipTest RuleReader::readFriendship(const QJsonValue &json, const QString &path)
{
    FriendshipTest test;
    const QJsonObject object = objectAt(json, path, Text::tr("an object"));
    checkKeys(object, path, keysOfRuleTest("friendship"));
    if (const QString key = QStringLiteral("with"); object.contains(key))
        test.with = namesAt(object.value(key), keyed(path, key));
    if (const QString key = QStringLiteral("state"); object.contains(key))
        test.state =
            wordAt(object.value(key), keyed(path, key), friendshipStates()).value_or(FriendshipTest::State::Open);
    if (const QString key = QStringLiteral("count"); object.contains(key))
        test.count = readCompares(object.value(key), keyed(path, key), RuleValueKind::Number, measureOps());
    test.window = readWindow(object, path);
    return test;
}

IdentityTest RuleReader::readIdentity(const QJsonValue &json, const QString &path)
{
    IdentityTest test;
    const QStringList keys = keysOfRuleTest("identity");
    const QJsonObject object = objectAt(json, path, oneOf(keys));
    checkKeys(object, path, keys);
    if (json.isObject() && object.contains(keys.at(0)) == object.contains(keys.at(1))) {
        report(path, json, oneOf(keys));
        return test;
    }
    test.negated = object.contains(keys.at(1));
    const QString key = keys.at(test.negated ? 1 : 0);
    if (json.isObject())
        test.kinds = wordsAt(object.value(key), keyed(path, key), identityKinds());
    return test;
}

bool RuleReader::readNegated(const QJsonObject &object, const QString &path, bool needed, RuleNames &names)
{
    const QStringList keys{QStringLiteral("in"), QStringLiteral("not_in")};
    const bool has = object.contains(keys.at(0));
    const bool hasNot = object.contains(keys.at(1));
    if ((has && hasNot) || (needed && !has && !hasNot)) {
        report(path, object, oneOf(keys));
        return hasNot;
    }
    if (has || hasNot)
        names = namesAt(object.value(keys.at(hasNot ? 1 : 0)), keyed(path, keys.at(hasNot ? 1 : 0)));
    return hasNot;
}

GroupTest RuleReader::readGroup(const QJsonValue &json, const QString &path)
{
    GroupTest test;
    const QStringList keys = keysOfRuleTest("group");
    const QJsonObject object = objectAt(json, path, oneOf(keys));
    checkKeys(object, path, keys);
    test.negated = readNegated(object, path, json.isObject(), test.groups);
    return test;
}

SopTest RuleReader::readSop(const QJsonValue &json, const QString &path)
{
    SopTest test;
    const QJsonObject object = objectAt(json, path, oneOf({QStringLiteral("in"), QStringLiteral("not_in")}));
    checkKeys(object, path, keysOfRuleTest("sop"));
    test.negated = readNegated(object, path, json.isObject(), test.plans);
    if (const QString key = QStringLiteral("state"); object.contains(key))
        test.states = wordsAt(object.value(key), keyed(path, key), enrolmentStates());
    return test;
}

CampaignTest RuleReader::readCampaign(const QJsonValue &json, const QString &path)
{
    CampaignTest test;
    const QString invited = QStringLiteral("invited");
    const QString shared = QStringLiteral("shared");
    const QStringList keys = keysOfRuleTest("campaign");
    const QJsonObject object = objectAt(json, path, oneOf(keys));
    checkKeys(object, path, keys);
    test.negated = readNegated(object, path, json.isObject() && !object.contains(invited) && !object.contains(shared),
                               test.campaigns);
    if (object.contains(invited))
        test.invited = readCompares(object.value(invited), keyed(path, invited), RuleValueKind::Number, measureOps());
    if (object.contains(shared)) {
        test.shared = object.value(shared).toBool();
        if (!object.value(shared).isBool())
            report(keyed(path, shared), object.value(shared), QStringLiteral("true, false"));
    }
    if (test.negated && (object.contains(invited) || object.contains(shared)))
        report(path, object,
               Text::tr("invited and shared only together with in: people who did not take part "
                        "neither invited nor shared"));
    return test;
}

CouponTest RuleReader::readCoupon(const QJsonValue &json, const QString &path)
{
    CouponTest test;
    const QJsonObject object = objectAt(json, path, Text::tr("an object"));
    checkKeys(object, path, keysOfRuleTest("coupon"));
    if (const QString key = QStringLiteral("batch"); object.contains(key))
        test.batches = namesAt(object.value(key), keyed(path, key));
    if (const QString key = QStringLiteral("state"); object.contains(key))
        test.state = wordAt(object.value(key), keyed(path, key), couponStates());
    return test;
}

TasksTest RuleReader::readTasks(const QJsonValue &json, const QString &path)
{
    TasksTest test;
    const QJsonObject object = objectAt(json, path, Text::tr("an object"));
    checkKeys(object, path, keysOfRuleTest("tasks"));
    if (const QString key = QStringLiteral("state"); object.contains(key))
        test.states = wordsAt(object.value(key), keyed(path, key), taskStates());
    if (const QString key = QStringLiteral("plan"); object.contains(key))
        test.plans = namesAt(object.value(key), keyed(path, key));
    test.window = readWindow(object, path);
    return test;
}

LayerTest RuleReader::readLayer(const QJsonValue &json, const QString &path)
{
    LayerTest test;
    const QStringList keys = keysOfRuleTest("layer");
    const QJsonObject object = objectAt(json, path, oneOf(keys));
    checkKeys(object, path, keys);
    if (object.size() != 1) {
        if (json.isObject())
            report(path, json, oneOf(keys));
        return test;
    }
    const QString key = object.begin().key();
    const QJsonValue body = object.begin().value();
    if (key == keys.at(0)) {
        test.layer = LayerTest::Layer::Lifecycle;
        test.codes = wordsAt(body, keyed(path, key), lifecycleStages());
    } else if (key == keys.at(1)) {
        test.layer = LayerTest::Layer::Intent;
        test.intent = readCompares(body, keyed(path, key), RuleValueKind::Number, measureOps());
    } else if (key == keys.at(2)) {
        readRfm(body, keyed(path, key), test);
    }
    return test;
}

void RuleReader::readRfm(const QJsonValue &json, const QString &path, LayerTest &test)
{
    const QStringList keys = namesOf(rfmKeys());
    const QString &classKey = keys.at(3);
    const QJsonObject object = objectAt(json, path, oneOf(keys));
    checkKeys(object, path, keys);
    if (json.isObject() && (object.isEmpty() || (object.contains(classKey) && object.size() > 1)))
        report(path, json, Text::tr("either class, or any of r, f and m"));
    if (object.contains(classKey)) {
        test.layer = LayerTest::Layer::RfmClass;
        test.codes = wordsAt(object.value(classKey), keyed(path, classKey), rfmClasses());
        return;
    }
    test.layer = LayerTest::Layer::RfmScores;
    for (const auto &[key, scores] :
         {std::pair(keys.at(0), &test.r), std::pair(keys.at(1), &test.f), std::pair(keys.at(2), &test.m)}) {
        if (object.contains(key))
            *scores = scoresAt(object.value(key), keyed(path, key));
    }
}

void RuleReader::readOperand(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                             RuleCompare &compare)
{
    if (takesNothing(compare.op)) {
        if (!json.isUndefined() && !json.isNull() && !(json.isBool() && json.toBool()))
            report(path, json, Text::tr("no value with %1").arg(wordFor(ruleOps(), compare.op)));
        return;
    }
    if (takesDayCount(compare.op)) {
        if (const std::optional<std::int64_t> days = dayCountAt(json, path))
            compare.numbers.push_back(*days);
        return;
    }
    if (compare.op == RuleOp::Between) {
        const QJsonArray ends = json.toArray();
        if (ends.size() != 2) {
            report(path, json, Text::tr("a list of two values, smaller first"));
            return;
        }
        readScalar(ends.at(0), indexed(path, 0), kind, field, compare);
        readScalar(ends.at(1), indexed(path, 1), kind, field, compare);
        const bool wraps = kind == RuleValueKind::MonthDay; // a period may run from December into January
        if (!wraps && compare.numbers.size() == 2 && compare.numbers[0] > compare.numbers[1])
            report(path, json, Text::tr("a list of two values, smaller first"));
        return;
    }
    if (takesList(compare.op)) {
        const QJsonArray list = listAt(json, path, Text::tr("a list of values"));
        for (qsizetype i = 0; i < list.size(); ++i)
            readScalar(list.at(i), indexed(path, i), kind, field, compare);
        return;
    }
    readScalar(json, path, kind, field, compare);
}

void RuleReader::readScalar(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                            RuleCompare &compare)
{
    switch (kind) {
    case RuleValueKind::Text:
        if (!json.isString() || json.toString().isEmpty())
            report(path, json, Text::tr("text"));
        else
            compare.texts.append(json.toString());
        return;
    case RuleValueKind::Number:
        if (const std::optional<std::int64_t> number = decimalAt(json, path))
            compare.numbers.push_back(*number);
        return;
    case RuleValueKind::Date:
        if (const std::optional<storage::LocalDay> day = storage::parseIsoDay(json.toString()))
            compare.numbers.push_back(*day);
        else
            report(path, json, Text::tr("a date in the format 2026-11-22"));
        return;
    case RuleValueKind::MonthDay: {
        // 2000 was a leap year: 02-29 is a valid birthday
        const std::optional<storage::LocalDay> day =
            storage::parseIsoDay(QString(QLatin1String("2000-") + json.toString()));
        if (day) {
            const storage::Civil civil = storage::civilFromDay(*day);
            compare.numbers.push_back(civil.month * 100 + civil.day);
        } else {
            report(path, json, Text::tr("a month and day in the format 11-22"));
        }
        return;
    }
    case RuleValueKind::Word:
        if (field == RuleField::AddWay && json.isDouble() && json.toDouble() == std::floor(json.toDouble()))
            compare.numbers.push_back(json.toInteger()); // codes without a word stay numbers
        else if (const std::optional<int> spoken = codeOfRoster(field, json.toString()))
            compare.numbers.push_back(*spoken);
        else if (const std::optional<int> code = wordAt(json, path, wordsOf(field)))
            compare.numbers.push_back(*code);
        return;
    case RuleValueKind::Reference:
        compare.names.push_back(nameAt(json, path));
        return;
    case RuleValueKind::Custom:
        if (json.isString())
            compare.texts.append(json.toString());
        else if (json.isBool())
            compare.numbers.push_back(json.toBool() ? RuleCompare::scale : 0);
        else if (const std::optional<std::int64_t> number = decimalAt(json, path))
            compare.numbers.push_back(*number);
        return;
    }
}

std::vector<RuleCompare> RuleReader::readCompares(const QJsonValue &json, const QString &path, RuleValueKind kind,
                                                  std::span<const RuleOp> allowed)
{
    QStringList words;
    for (const RuleOp op : allowed)
        words.append(wordFor(ruleOps(), op));
    const QString wanted =
        Text::tr("an object with op and value, where op is one of %1").arg(words.join(QLatin1String(", ")));
    const QJsonObject object = objectAt(json, path, wanted);
    if (json.isObject() && object.isEmpty())
        report(path, json, wanted);
    std::vector<RuleCompare> compares;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const std::optional<RuleOp> op = meaningOf(ruleOps(), entry.key());
        if (!op || std::find(allowed.begin(), allowed.end(), *op) == allowed.end()) {
            m_problems.push_back(RuleProblem{keyed(path, entry.key()),
                                             QLatin1Char('"') + entry.key() + QLatin1Char('"'),
                                             words.join(QLatin1String(", "))});
            continue;
        }
        RuleCompare compare;
        compare.op = *op;
        readOperand(entry.value(), keyed(path, entry.key()), kind, RuleField::Age, compare);
        compares.push_back(std::move(compare));
    }
    return compares;
}

RuleWindow RuleReader::readWindow(const QJsonObject &object, const QString &path)
{
    RuleWindow window;
    const QStringList windowKeys = namesOf(ruleWindowKeys());
    const QJsonValue within = object.value(windowKeys.at(0));
    if (!within.isUndefined()) {
        if (const std::optional<std::int64_t> days = dayCountAt(within, keyed(path, windowKeys.at(0))))
            window.withinDays = int(*days);
    }
    for (const auto &[key, day] :
         {std::pair(windowKeys.at(1), &window.from), std::pair(windowKeys.at(2), &window.to)}) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            continue;
        *day = storage::parseIsoDay(value.toString());
        if (!*day)
            report(keyed(path, key), value, Text::tr("a date in the format 2026-11-22"));
    }
    if (window.withinDays && (window.from || window.to))
        report(path, object, Text::tr("either within_days, or from and to"));
    if (window.from && window.to && *window.from > *window.to)
        report(keyed(path, windowKeys.at(2)), object.value(windowKeys.at(2)), Text::tr("a date on or after from"));
    return window;
}

QJsonObject RuleReader::objectAt(const QJsonValue &json, const QString &path, const QString &allowed)
{
    if (!json.isObject())
        report(path, json, allowed);
    return json.toObject();
}

QJsonArray RuleReader::listAt(const QJsonValue &json, const QString &path, const QString &allowed)
{
    if (!json.isArray())
        report(path, json, Text::tr("a list of: %1").arg(allowed));
    return json.toArray();
}

RuleName RuleReader::nameAt(const QJsonValue &json, const QString &path)
{
    if (m_form == RuleForm::Ids) {
        if (!json.isDouble() || json.toInteger() == 0)
            report(path, json, Text::tr("an ID"));
        return RuleName{{}, json.toInteger()};
    }
    if (!json.isString() || json.toString().isEmpty())
        report(path, json, Text::tr("a name"));
    return RuleName{json.toString(), 0};
}

RuleNames RuleReader::namesAt(const QJsonValue &json, const QString &path)
{
    RuleNames names;
    const QJsonArray list = listAt(json, path, Text::tr("names"));
    for (qsizetype i = 0; i < list.size(); ++i)
        names.push_back(nameAt(list.at(i), indexed(path, i)));
    return names;
}

QStringList RuleReader::textsAt(const QJsonValue &json, const QString &path)
{
    QStringList texts;
    const QJsonArray list = listAt(json, path, Text::tr("texts"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString() || list.at(i).toString().isEmpty())
            report(indexed(path, i), list.at(i), Text::tr("text"));
        texts.append(list.at(i).toString());
    }
    return texts;
}

std::optional<std::int64_t> RuleReader::decimalAt(const QJsonValue &json, const QString &path)
{
    bool isNumber = json.isDouble();
    double value = json.toDouble();
    if (json.isString())
        value = json.toString().toDouble(&isNumber);
    const double scaled = value * RuleCompare::scale;
    if (!isNumber || !(std::abs(value) < largestNumber) || std::abs(scaled - std::round(scaled)) > 1e-3) {
        report(path, json, Text::tr("a number with at most four decimal places"));
        return std::nullopt;
    }
    return std::llround(scaled);
}

std::optional<std::int64_t> RuleReader::dayCountAt(const QJsonValue &json, const QString &path)
{
    const std::int64_t days = json.toInteger(-1);
    if (days < 1 || days > longestDayCount) {
        report(path, json, Text::tr("a whole number of days from 1 to %1 (today is day 1)").arg(longestDayCount));
        return std::nullopt;
    }
    return days;
}

std::vector<int> RuleReader::scoresAt(const QJsonValue &json, const QString &path)
{
    std::vector<int> scores;
    const QJsonArray list = listAt(json, path, QStringLiteral("1, 2, 3, 4, 5"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const int score = list.at(i).toInt();
        if (score < 1 || score > 5)
            report(indexed(path, i), list.at(i), QStringLiteral("1, 2, 3, 4, 5"));
        scores.push_back(score);
    }
    return scores;
}

} // namespace app
