#include "app/segments/rulevaluereader.h"

#include "app/fields/customerwords.h"
#include "app/jsontext.h"
#include "app/text.h"
#include "storage/customers/customerrecord.h"

#include <cmath>

namespace app {

namespace {

constexpr double largestNumber = 9e14; // exact in 64 bits even after scaling

/// The code of a word used in customer files, such as 女 or 复购, if the field has such words.
std::optional<int> codeOfRoster(RuleField field, const QString &word)
{
    const std::string text = word.toStdString();
    const std::int64_t code = field == RuleField::Gender  ? genderFromText(text)
                              : field == RuleField::Stage ? stageFromText(text)
                                                          : storage::absent;
    return code > 0 && code != storage::absent ? std::optional(int(code)) : std::nullopt;
}

QString namesRemedy()
{
    return Text::tr("Write a list of names, such as [\"A\", \"B\"].");
}

QString scoresRemedy()
{
    return Text::tr("Write a list of scores from 1 to 5, such as [4, 5].");
}

QString rangeRemedy()
{
    return Text::tr("Write a list of two values, the smaller one first.");
}

} // namespace

QString RuleValueReader::useOneOf(const QString &choices)
{
    return Text::tr("Use one of: %1.").arg(choices);
}

QString RuleValueReader::wordsRemedy(const QString &choices)
{
    return Text::tr("Write a list of some of these words: %1.").arg(choices);
}

void RuleValueReader::report(const QString &path, const QString &problem)
{
    m_problems.push_back(RuleProblem{path, problem});
}

void RuleValueReader::reportValue(const QString &path, const QJsonValue &json, const QString &remedy)
{
    const QString wrong =
        json.isUndefined() ? Text::tr("This key is missing.") : Text::tr("%1 is not valid here.").arg(shownJson(json));
    report(path, wrong + QLatin1Char(' ') + remedy);
}

void RuleValueReader::checkKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()))
            report(keyed(path, entry.key()),
                   Text::tr("Unknown key. Use one of: %1.").arg(known.join(QLatin1String(", "))));
    }
}

QJsonArray RuleValueReader::list(const QJsonValue &json, const QString &path, const QString &remedy)
{
    if (!json.isArray())
        reportValue(path, json, remedy);
    return json.toArray();
}

RuleName RuleValueReader::name(const QJsonValue &json, const QString &path)
{
    if (m_form == RuleForm::Ids) {
        if (!json.isDouble() || json.toInteger() == 0)
            reportValue(path, json, Text::tr("Write the ID as a whole number."));
        return RuleName{{}, json.toInteger()};
    }
    if (!json.isString() || json.toString().isEmpty())
        reportValue(path, json, Text::tr("Write a name in quotation marks."));
    return RuleName{json.toString(), 0};
}

RuleNames RuleValueReader::names(const QJsonValue &json, const QString &path)
{
    RuleNames names;
    const QJsonArray entries = list(json, path, namesRemedy());
    for (qsizetype i = 0; i < entries.size(); ++i)
        names.push_back(name(entries.at(i), indexed(path, i)));
    return names;
}

QStringList RuleValueReader::texts(const QJsonValue &json, const QString &path)
{
    QStringList texts;
    const QJsonArray entries = list(json, path, namesRemedy());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isString() || entries.at(i).toString().isEmpty())
            reportValue(indexed(path, i), entries.at(i), Text::tr("Write a name in quotation marks."));
        texts.append(entries.at(i).toString());
    }
    return texts;
}

std::vector<int> RuleValueReader::scores(const QJsonValue &json, const QString &path)
{
    std::vector<int> scores;
    const QJsonArray entries = list(json, path, scoresRemedy());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const int score = entries.at(i).toInt();
        if (score < 1 || score > 5)
            reportValue(indexed(path, i), entries.at(i), Text::tr("Write a whole number from 1 to 5."));
        scores.push_back(score);
    }
    return scores;
}

std::optional<std::int64_t> RuleValueReader::decimal(const QJsonValue &json, const QString &path)
{
    bool isNumber = json.isDouble();
    double value = json.toDouble();
    if (json.isString())
        value = json.toString().toDouble(&isNumber);
    const double scaled = value * RuleCompare::scale;
    if (!isNumber || !(std::abs(value) < largestNumber) || std::abs(scaled - std::round(scaled)) > 1e-3) {
        reportValue(path, json, Text::tr("Write a number with at most four decimal places."));
        return std::nullopt;
    }
    return std::llround(scaled);
}

std::optional<std::int64_t> RuleValueReader::dayCount(const QJsonValue &json, const QString &path)
{
    const std::int64_t days = json.toInteger(-1);
    if (days < 1 || days > longestDayCount) {
        reportValue(path, json,
                    Text::tr("Write a whole number of days from 1 to %1; today is day 1.").arg(longestDayCount));
        return std::nullopt;
    }
    return days;
}

std::optional<storage::LocalDay> RuleValueReader::day(const QJsonValue &json, const QString &path)
{
    const std::optional<storage::LocalDay> day = storage::parseIsoDay(json.toString());
    if (!day)
        reportValue(path, json, Text::tr("Write a date in the format \"2026-11-22\"."));
    return day;
}

void RuleValueReader::operand(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                              RuleCompare &compare)
{
    if (takesNothing(compare.op)) {
        if (!json.isUndefined() && !json.isNull() && !(json.isBool() && json.toBool()))
            report(path, Text::tr("The operator %1 takes no value. Write true.").arg(wordFor(ruleOps(), compare.op)));
        return;
    }
    if (takesDayCount(compare.op)) {
        if (const std::optional<std::int64_t> days = dayCount(json, path))
            compare.numbers.push_back(*days);
        return;
    }
    if (compare.op == RuleOp::Between) {
        between(json, path, kind, field, compare);
        return;
    }
    if (!takesList(compare.op)) {
        scalar(json, path, kind, field, compare);
        return;
    }
    const QJsonArray entries = list(json, path, Text::tr("Write a list of values, such as [\"A\", \"B\"]."));
    if (json.isArray() && entries.isEmpty() && isStrict())
        report(path, Text::tr("The list is empty. Add at least one value."));
    for (qsizetype i = 0; i < entries.size(); ++i)
        scalar(entries.at(i), indexed(path, i), kind, field, compare);
}

void RuleValueReader::between(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                              RuleCompare &compare)
{
    const QJsonArray ends = json.toArray();
    if (ends.size() != 2) {
        reportValue(path, json, rangeRemedy());
        return;
    }
    scalar(ends.at(0), indexed(path, 0), kind, field, compare);
    scalar(ends.at(1), indexed(path, 1), kind, field, compare);
    const bool wraps = kind == RuleValueKind::MonthDay; // a period may run from December into January
    if (!wraps && compare.numbers.size() == 2 && compare.numbers[0] > compare.numbers[1])
        reportValue(path, json, rangeRemedy());
}

void RuleValueReader::scalar(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                             RuleCompare &compare)
{
    switch (kind) {
    case RuleValueKind::Text:
        if (!json.isString() || json.toString().isEmpty())
            reportValue(path, json, Text::tr("Write text in quotation marks."));
        else
            compare.texts.append(json.toString());
        return;
    case RuleValueKind::Number:
        if (const std::optional<std::int64_t> number = decimal(json, path))
            compare.numbers.push_back(*number);
        return;
    case RuleValueKind::Date:
        if (const std::optional<storage::LocalDay> date = day(json, path))
            compare.numbers.push_back(*date);
        return;
    case RuleValueKind::MonthDay:
        monthDay(json, path, compare);
        return;
    case RuleValueKind::Word:
        fieldWord(json, path, field, compare);
        return;
    case RuleValueKind::Reference:
        compare.names.push_back(name(json, path));
        return;
    case RuleValueKind::Custom:
        customValue(json, path, compare);
        return;
    }
}

void RuleValueReader::monthDay(const QJsonValue &json, const QString &path, RuleCompare &compare)
{
    // 2000 was a leap year: 02-29 is a valid birthday
    const std::optional<storage::LocalDay> day =
        storage::parseIsoDay(QString(QLatin1String("2000-") + json.toString()));
    if (!day) {
        reportValue(path, json, Text::tr("Write month and day in the format \"11-22\"."));
        return;
    }
    const storage::Civil civil = storage::civilFromDay(*day);
    compare.numbers.push_back(civil.month * 100 + civil.day);
}

void RuleValueReader::fieldWord(const QJsonValue &json, const QString &path, RuleField field, RuleCompare &compare)
{
    if (field == RuleField::AddWay && json.isDouble() && json.toDouble() == std::floor(json.toDouble()))
        compare.numbers.push_back(json.toInteger()); // codes without a word stay numbers
    else if (const std::optional<int> spoken = codeOfRoster(field, json.toString()))
        compare.numbers.push_back(*spoken);
    else if (const std::optional<int> code = word(json, path, wordsOf(field)))
        compare.numbers.push_back(*code);
}

void RuleValueReader::customValue(const QJsonValue &json, const QString &path, RuleCompare &compare)
{
    if (json.isString())
        compare.texts.append(json.toString());
    else if (json.isBool())
        compare.numbers.push_back(json.toBool() ? RuleCompare::scale : 0);
    else if (const std::optional<std::int64_t> number = decimal(json, path))
        compare.numbers.push_back(*number);
}

std::vector<RuleCompare> RuleValueReader::compares(const QJsonValue &json, const QString &path, RuleValueKind kind,
                                                   std::span<const RuleOp> allowed)
{
    QStringList ops;
    for (const RuleOp op : allowed)
        ops.append(wordFor(ruleOps(), op));
    const QString choices = ops.join(QLatin1String(", "));
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        reportValue(path, json,
                    Text::tr("Write an object with operators and values, such as %1. The operators are: %2.")
                        .arg(kind == RuleValueKind::Date ? QLatin1String(R"({"before": "2026-11-22"})")
                                                         : QLatin1String(R"({">=": 3})"),
                             choices));
    std::vector<RuleCompare> compares;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const std::optional<RuleOp> op = meaningOf(ruleOps(), entry.key());
        if (!op || std::find(allowed.begin(), allowed.end(), *op) == allowed.end()) {
            report(keyed(path, entry.key()), Text::tr("Unknown operator. Use one of: %1.").arg(choices));
            continue;
        }
        RuleCompare compare;
        compare.op = *op;
        operand(entry.value(), keyed(path, entry.key()), kind, RuleField::Age, compare);
        compares.push_back(std::move(compare));
    }
    return compares;
}

} // namespace app
