#include "app/segments/rulewriter.h"

#include "app/segments/ruletests.h"

namespace app {

namespace {

QJsonValue decimal(std::int64_t scaled)
{
    if (scaled % RuleCompare::scale == 0)
        return QJsonValue(qint64(scaled / RuleCompare::scale));
    return QJsonValue(double(scaled) / RuleCompare::scale);
}

/// Writes the struct of one test, as the table of tests says (TestMapping).
class TestWriter final : public CompleteTest
{
public:
    explicit TestWriter(const RuleWriter &values) : m_values(values) {}

    /// The value of the test's key; of a FieldTest, the rule itself.
    const QJsonValue &value() const { return m_value; }

    void name(storage::NamedThing, RuleName &name) { m_value = m_values.name(name); }
    void names(const RuleKey &key, storage::NamedThing, RuleNames &names, RuleList use)
    {
        if (use != RuleList::Filter || !names.empty())
            put(key, m_values.names(names));
    }
    void texts(const RuleKey &key, QStringList &texts)
    {
        if (!texts.isEmpty())
            put(key, QJsonArray::fromStringList(texts));
    }
    void scores(const RuleKey &key, std::vector<int> &scores)
    {
        QJsonArray list;
        for (const int score : scores)
            list.append(score);
        if (!list.isEmpty())
            put(key, list);
    }
    void flag(const RuleKey &key, std::optional<bool> &flag)
    {
        if (flag)
            put(key, *flag);
    }
    void compares(const RuleKey &key, std::vector<RuleCompare> &compares)
    {
        if (!compares.empty())
            put(key, m_values.compares(compares, RuleValueKind::Number));
    }
    void measures(const RuleKey &, std::vector<MeasureTest> &measures);
    void window(RuleWindow &window)
    {
        if (window.withinDays)
            put(ruleWithinDaysKey, *window.withinDays);
        if (window.from)
            put(ruleFromKey, storage::isoDay(*window.from));
        if (window.to)
            put(ruleToKey, storage::isoDay(*window.to));
    }
    void field(std::span<const RuleKey>, FieldTest &test) { m_value = m_values.field(test); }

    template <class T>
    void words(const RuleKey &key, std::vector<T> &values, RuleWords<T> words, RuleList use)
    {
        QJsonArray list;
        for (const T &value : values)
            list.append(wordFor(words, value));
        if (use != RuleList::Filter || !list.isEmpty())
            put(key, list);
    }
    template <class T>
    void word(const RuleKey &key, T &value, RuleWords<T> words)
    {
        put(key, wordFor(words, value));
    }
    template <class T>
    void requiredWord(const RuleKey &key, T &value, RuleWords<T> words)
    {
        word(key, value, words);
    }
    template <class T>
    void wordOrDefault(const RuleKey &key, T &value, RuleWords<T> words, T usual)
    {
        if (value != usual)
            word(key, value, words);
    }
    template <class T>
    void optionalWord(const RuleKey &key, std::optional<T> &value, RuleWords<T> words)
    {
        if (value)
            word(key, *value, words);
    }
    template <class Map>
    void object(const RuleKey &key, const RuleKeyInfos &(*)(), Map &&map)
    {
        TestWriter inner(m_values);
        map(inner);
        put(key, inner.value());
    }

private:
    void put(const RuleKey &key, const QJsonValue &value)
    {
        QJsonObject object = m_value.toObject();
        object.insert(QLatin1String(key.key), value);
        m_value = object;
    }

    const RuleWriter &m_values;
    QJsonValue m_value = QJsonObject();
};

void TestWriter::measures(const RuleKey &, std::vector<MeasureTest> &measures)
{
    for (const auto &[word, measure] : ruleMeasures()) {
        std::vector<RuleCompare> ofMeasure;
        for (const MeasureTest &candidate : measures) {
            if (candidate.measure == measure)
                ofMeasure.push_back(candidate.compare);
        }
        if (!ofMeasure.empty())
            put({word, "", ""}, m_values.compares(ofMeasure, valueKindOf(measure)));
    }
}

} // namespace

QJsonObject RuleWriter::rule(const Rule &rule) const
{
    switch (rule.kind) {
    case Rule::Kind::All:
    case Rule::Kind::Any: {
        QJsonArray parts;
        for (const Rule &part : rule.parts)
            parts.append(this->rule(part));
        return {{rule.kind == Rule::Kind::All ? QStringLiteral("all") : QStringLiteral("any"), parts}};
    }
    case Rule::Kind::Not:
        return {{QStringLiteral("not"), this->rule(rule.parts.front())}};
    case Rule::Kind::Test:
        break;
    }
    return test(rule.test);
}

QJsonObject RuleWriter::test(const RuleTest &test) const
{
    RuleTest written = test; // the table names members to read and to write in the same way
    TestWriter io(*this);
    mapTest(io, written);
    if (std::holds_alternative<FieldTest>(test)) // its keys stand in the rule itself
        return io.value().toObject();
    return {{keyOf(test), io.value()}};
}

QJsonObject RuleWriter::field(const FieldTest &test) const
{
    const RuleFieldInfo &info = infoOf(test);
    QString field = QString::fromLatin1(info.name);
    if (test.field == RuleField::Custom)
        field = ruleCustomPrefix + (m_form == RuleForm::Ids ? QString::number(test.custom.id) : test.custom.name);
    QJsonObject object{{QStringLiteral("field"), field}, {QStringLiteral("op"), wordFor(ruleOps(), test.compare.op)}};
    if (!takesNothing(test.compare.op))
        object.insert(QStringLiteral("value"), operand(test.compare, info.kind, test.field));
    return object;
}

QJsonValue RuleWriter::operand(const RuleCompare &compare, RuleValueKind kind, RuleField field) const
{
    if (takesNothing(compare.op))
        return true;
    if (takesDayCount(compare.op))
        return compare.numbers.empty() ? QJsonValue() : QJsonValue(qint64(compare.numbers.front()));
    if (compare.op != RuleOp::Between && !takesList(compare.op))
        return scalar(compare, 0, kind, field);
    QJsonArray list;
    const std::size_t count = compare.numbers.size() + std::size_t(compare.texts.size()) + compare.names.size();
    for (std::size_t i = 0; i < count; ++i)
        list.append(scalar(compare, i, kind, field));
    return list;
}

QJsonValue RuleWriter::scalar(const RuleCompare &compare, std::size_t index, RuleValueKind kind, RuleField field) const
{
    if (index < compare.names.size())
        return name(compare.names[index]);
    if (index < std::size_t(compare.texts.size()))
        return compare.texts.at(qsizetype(index));
    const std::size_t at = index - std::size_t(compare.texts.size()); // a custom field's list may hold both
    if (at >= compare.numbers.size())
        return {};
    const std::int64_t number = compare.numbers[at];
    switch (kind) {
    case RuleValueKind::Date:
        return storage::isoDay(storage::LocalDay(number));
    case RuleValueKind::MonthDay:
        return QStringLiteral("%1-%2")
            .arg(number / 100, 2, 10, QLatin1Char('0'))
            .arg(number % 100, 2, 10, QLatin1Char('0'));
    case RuleValueKind::Word: {
        const QString word = wordFor(wordsOf(field), int(number));
        return word.isEmpty() ? QJsonValue(qint64(number)) : QJsonValue(word);
    }
    default:
        return decimal(number);
    }
}

QJsonObject RuleWriter::compares(const std::vector<RuleCompare> &compares, RuleValueKind kind) const
{
    QJsonObject object;
    for (const RuleCompare &compare : compares)
        object.insert(wordFor(ruleOps(), compare.op), operand(compare, kind, RuleField::Age));
    return object;
}

QJsonValue RuleWriter::name(const RuleName &name) const
{
    return m_form == RuleForm::Ids ? QJsonValue(qint64(name.id)) : QJsonValue(name.name);
}

QJsonArray RuleWriter::names(const RuleNames &names) const
{
    QJsonArray list;
    for (const RuleName &entry : names)
        list.append(name(entry));
    return list;
}

} // namespace app
