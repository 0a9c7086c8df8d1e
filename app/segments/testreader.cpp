#include "app/segments/testreader.h"

#include "app/text.h"

namespace app {

TestReader::TestReader(RuleValueReader &values, const QJsonValue &body, const QString &path, const QStringList &known)
    : m_values(values), m_body(body), m_path(path), m_object(body.toObject()), m_isObject(body.isObject())
{
    if (known.isEmpty())
        return;
    if (!m_isObject)
        m_values.reportValue(m_path, body,
                             Text::tr("Write an object such as {\"%1\": …}. The keys are: %2.")
                                 .arg(known.constFirst(), known.join(QLatin1String(", "))));
    m_values.checkKeys(m_object, m_path, known);
    for (auto entry = m_object.begin(); entry != m_object.end(); ++entry)
        m_hasUnknownKeys = m_hasUnknownKeys || !known.contains(entry.key());
}

void TestReader::check(bool isValid, const char *problem)
{
    if (!isValid && m_isObject && !m_hasUnknownKeys)
        m_values.report(m_path, Text::tr(problem));
}

std::size_t TestReader::placeOf(std::span<const RuleKey> keys, bool isNeeded)
{
    std::size_t place = 0;
    int given = 0;
    QStringList known;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        known << QLatin1String(keys[i].key);
        if (!has(keys[i].key))
            continue;
        place = i;
        ++given;
    }
    if (m_isObject && (given > 1 || (given == 0 && isNeeded && !m_hasUnknownKeys)))
        m_values.report(m_path, Text::tr("Use exactly one of these keys: %1.").arg(known.join(QLatin1String(", "))));
    return place;
}

void TestReader::checkEmpty(const RuleKey &key, RuleList use)
{
    const QJsonValue value = valueOf(key.key);
    if (!m_values.isStrict() || !value.isArray() || !value.toArray().isEmpty())
        return;
    if (use == RuleList::Required)
        m_values.report(pathOf(key.key), Text::tr("The list is empty. Add at least one value."));
    else if (use == RuleList::Filter)
        m_values.report(pathOf(key.key),
                        Text::tr("The list is empty and has no effect. Add a value or remove the key."));
}

void TestReader::names(const RuleKey &key, storage::NamedThing, RuleNames &names, RuleList use)
{
    if (!has(key.key))
        return;
    names = m_values.names(valueOf(key.key), pathOf(key.key));
    checkEmpty(key, use);
}

void TestReader::texts(const RuleKey &key, QStringList &texts)
{
    if (!has(key.key))
        return;
    texts = m_values.texts(valueOf(key.key), pathOf(key.key));
    checkEmpty(key, RuleList::Filter);
}

void TestReader::scores(const RuleKey &key, std::vector<int> &scores)
{
    if (!has(key.key))
        return;
    scores = m_values.scores(valueOf(key.key), pathOf(key.key));
    checkEmpty(key, RuleList::Filter);
}

void TestReader::flag(const RuleKey &key, std::optional<bool> &flag)
{
    if (!has(key.key))
        return;
    const QJsonValue value = valueOf(key.key);
    flag = value.toBool();
    if (!value.isBool())
        m_values.reportValue(pathOf(key.key), value, Text::tr("Write true or false."));
}

void TestReader::compares(const RuleKey &key, std::vector<RuleCompare> &compares)
{
    if (has(key.key))
        compares = m_values.compares(valueOf(key.key), pathOf(key.key), RuleValueKind::Number, measureOps());
}

void TestReader::measures(const RuleKey &, std::vector<MeasureTest> &measures)
{
    for (const auto &[name, measure] : ruleMeasures()) {
        if (!has(name))
            continue;
        const RuleValueKind kind = valueKindOf(measure);
        for (RuleCompare &compare : m_values.compares(valueOf(name), pathOf(name), kind, opsFor(kind)))
            measures.push_back(MeasureTest{measure, std::move(compare)});
    }
}

void TestReader::window(RuleWindow &window)
{
    if (has(ruleWithinDaysKey.key)) {
        if (const auto days = m_values.dayCount(valueOf(ruleWithinDaysKey.key), pathOf(ruleWithinDaysKey.key)))
            window.withinDays = int(*days);
    }
    for (const auto &[key, day] : {std::pair(ruleFromKey.key, &window.from), std::pair(ruleToKey.key, &window.to)}) {
        if (has(key))
            *day = m_values.day(valueOf(key), pathOf(key));
    }
    if (window.withinDays && (window.from || window.to))
        m_values.report(m_path, Text::tr("Use either within_days, or from and to."));
    if (window.from && window.to && *window.from > *window.to)
        m_values.report(pathOf(ruleToKey.key), Text::tr("This day is before the day of \"from\". Swap the two."));
}

const RuleFieldInfo *TestReader::fieldInfo(const QString &name)
{
    QStringList known;
    for (const RuleFieldInfo &candidate : ruleFields()) {
        const bool isCustom = candidate.field == RuleField::Custom;
        known.append(QString::fromLatin1(candidate.name) + (isCustom ? QStringLiteral(".NAME") : QString()));
        if (isCustom ? name.startsWith(ruleCustomPrefix) && name.size() > ruleCustomPrefix.size()
                     : name == QLatin1String(candidate.name))
            return &candidate;
    }
    m_values.reportValue(pathOf("field"), valueOf("field"), RuleValueReader::useOneOf(known.join(QLatin1String(", "))));
    return nullptr;
}

void TestReader::field(std::span<const RuleKey>, FieldTest &test)
{
    const QString name = valueOf("field").toString();
    const RuleFieldInfo *info = fieldInfo(name);
    if (!info)
        return;
    test.field = info->field;
    test.text = info->text;
    if (test.field == RuleField::Custom) {
        const QString rest = name.mid(ruleCustomPrefix.size());
        if (m_values.form() == RuleForm::Ids)
            test.custom.id = rest.toLongLong();
        else
            test.custom.name = rest;
    }
    operation(*info, test);
}

void TestReader::operation(const RuleFieldInfo &info, FieldTest &test)
{
    QStringList ops;
    const QString given = valueOf("op").toString();
    for (const RuleOp allowed : opsFor(info.kind)) {
        ops.append(wordFor(ruleOps(), allowed));
        if (given != ops.constLast())
            continue;
        test.compare.op = allowed;
        m_values.operand(valueOf("value"), pathOf("value"), info.kind, info.field, test.compare);
        return;
    }
    m_values.reportValue(pathOf("op"), valueOf("op"), RuleValueReader::useOneOf(ops.join(QLatin1String(", "))));
}

} // namespace app
