#include "app/segments/rulewriter.h"

namespace app {

namespace {

template <class T>
QJsonArray wordArray(const std::vector<int> &codes, RuleWords<T> words)
{
    QJsonArray list;
    for (const int code : codes)
        list.append(wordFor(words, code));
    return list;
}

QJsonArray numberArray(const std::vector<int> &numbers)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

void addWindow(QJsonObject &object, const RuleWindow &window)
{
    if (window.withinDays)
        object.insert(QStringLiteral("within_days"), *window.withinDays);
    if (window.from)
        object.insert(QStringLiteral("from"), storage::isoDay(*window.from));
    if (window.to)
        object.insert(QStringLiteral("to"), storage::isoDay(*window.to));
}

QJsonValue decimal(std::int64_t scaled)
{
    if (scaled % RuleCompare::scale == 0)
        return QJsonValue(qint64(scaled / RuleCompare::scale));
    return QJsonValue(double(scaled) / RuleCompare::scale);
}

QString inKey(bool negated)
{
    return negated ? QStringLiteral("not_in") : QStringLiteral("in");
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
    struct Writer
    {
        const RuleWriter &writer;

        QJsonObject operator()(const FieldTest &test) const { return writer.field(test); }
        QJsonObject operator()(const TagTest &test) const
        {
            static const QStringList keys{QStringLiteral("any"), QStringLiteral("all"), QStringLiteral("none")};
            return {{QStringLiteral("tag"), QJsonObject{{keys.at(int(test.match)), writer.names(test.tags)}}}};
        }
        QJsonObject operator()(const SegmentTest &test) const
        {
            return {{QStringLiteral("segment"), writer.name(test.segment)}};
        }
        QJsonObject operator()(const OrdersTest &test) const
        {
            return {{QStringLiteral("orders"), writer.orders(test)}};
        }
        QJsonObject operator()(const EventsTest &test) const
        {
            return {{QStringLiteral("events"), writer.events(test)}};
        }
        QJsonObject operator()(const FriendshipTest &test) const
        {
            return {{QStringLiteral("friendship"), writer.friendship(test)}};
        }
        QJsonObject operator()(const IdentityTest &test) const
        {
            const QString key = test.negated ? QStringLiteral("has_not") : QStringLiteral("has");
            return {{QStringLiteral("identity"), QJsonObject{{key, wordArray(test.kinds, identityKinds())}}}};
        }
        QJsonObject operator()(const GroupTest &test) const
        {
            return {{QStringLiteral("group"), QJsonObject{{inKey(test.negated), writer.names(test.groups)}}}};
        }
        QJsonObject operator()(const SopTest &test) const { return {{QStringLiteral("sop"), writer.sop(test)}}; }
        QJsonObject operator()(const CampaignTest &test) const
        {
            return {{QStringLiteral("campaign"), writer.campaign(test)}};
        }
        QJsonObject operator()(const CouponTest &test) const
        {
            return {{QStringLiteral("coupon"), writer.coupon(test)}};
        }
        QJsonObject operator()(const TasksTest &test) const { return {{QStringLiteral("tasks"), writer.tasks(test)}}; }
        QJsonObject operator()(const LayerTest &test) const { return {{QStringLiteral("layer"), writer.layer(test)}}; }
    };
    return std::visit(Writer{*this}, test);
}

QJsonObject RuleWriter::field(const FieldTest &test) const
{
    const RuleFieldInfo &info = infoOf(test.field);
    QString field = QString::fromLatin1(info.name);
    if (test.field == RuleField::Custom)
        field += QLatin1Char('.') + (m_form == RuleForm::Ids ? QString::number(test.custom.id) : test.custom.name);
    QJsonObject object{{QStringLiteral("field"), field}, {QStringLiteral("op"), wordFor(ruleOps(), test.compare.op)}};
    if (!takesNothing(test.compare.op))
        object.insert(QStringLiteral("value"), operand(test.compare, info.kind, test.field));
    return object;
}

QJsonObject RuleWriter::orders(const OrdersTest &test) const
{
    QJsonObject object;
    for (const auto &[word, measure] : ruleMeasures()) {
        std::vector<RuleCompare> ofMeasure;
        for (const MeasureTest &candidate : test.measures) {
            if (candidate.measure == measure)
                ofMeasure.push_back(candidate.compare);
        }
        const bool isDate = measure == RuleMeasure::First || measure == RuleMeasure::Last;
        if (!ofMeasure.empty())
            object.insert(QString::fromLatin1(word),
                          compares(ofMeasure, isDate ? RuleValueKind::Date : RuleValueKind::Number));
    }
    addWindow(object, test.window);
    if (!test.products.empty())
        object.insert(QStringLiteral("product"), names(test.products));
    if (!test.categories.isEmpty())
        object.insert(QStringLiteral("category"), QJsonArray::fromStringList(test.categories));
    if (!test.sources.empty())
        object.insert(QStringLiteral("source"), names(test.sources));
    if (!test.staff.empty())
        object.insert(QStringLiteral("staff"), names(test.staff));
    if (test.status != OrdersTest::Status::Paid)
        object.insert(QStringLiteral("status"), wordFor(orderStatuses(), test.status));
    return object;
}

QJsonObject RuleWriter::events(const EventsTest &test) const
{
    QJsonObject object{{QStringLiteral("kind"), wordFor(eventKinds(), test.kind)}};
    if (!test.count.empty())
        object.insert(QStringLiteral("count"), compares(test.count, RuleValueKind::Number));
    addWindow(object, test.window);
    return object;
}

QJsonObject RuleWriter::friendship(const FriendshipTest &test) const
{
    QJsonObject object;
    if (!test.with.empty())
        object.insert(QStringLiteral("with"), names(test.with));
    object.insert(QStringLiteral("state"), wordFor(friendshipStates(), test.state));
    if (!test.count.empty())
        object.insert(QStringLiteral("count"), compares(test.count, RuleValueKind::Number));
    addWindow(object, test.window);
    return object;
}

QJsonObject RuleWriter::sop(const SopTest &test) const
{
    QJsonObject object{{inKey(test.negated), names(test.plans)}};
    if (!test.states.empty())
        object.insert(QStringLiteral("state"), wordArray(test.states, enrolmentStates()));
    return object;
}

QJsonObject RuleWriter::campaign(const CampaignTest &test) const
{
    QJsonObject object{{inKey(test.negated), names(test.campaigns)}};
    if (!test.invited.empty())
        object.insert(QStringLiteral("invited"), compares(test.invited, RuleValueKind::Number));
    if (test.shared)
        object.insert(QStringLiteral("shared"), *test.shared);
    return object;
}

QJsonObject RuleWriter::coupon(const CouponTest &test) const
{
    QJsonObject object;
    if (!test.batches.empty())
        object.insert(QStringLiteral("batch"), names(test.batches));
    if (test.state)
        object.insert(QStringLiteral("state"), wordFor(couponStates(), *test.state));
    return object;
}

QJsonObject RuleWriter::tasks(const TasksTest &test) const
{
    QJsonObject object;
    if (!test.states.empty())
        object.insert(QStringLiteral("state"), wordArray(test.states, taskStates()));
    if (!test.plans.empty())
        object.insert(QStringLiteral("plan"), names(test.plans));
    addWindow(object, test.window);
    return object;
}

QJsonObject RuleWriter::layer(const LayerTest &test) const
{
    switch (test.layer) {
    case LayerTest::Layer::Lifecycle:
        return {{QStringLiteral("lifecycle"), wordArray(test.codes, lifecycleStages())}};
    case LayerTest::Layer::Intent:
        return {{QStringLiteral("intent"), compares(test.intent, RuleValueKind::Number)}};
    case LayerTest::Layer::RfmClass:
        return {{QStringLiteral("rfm"), QJsonObject{{QStringLiteral("class"), wordArray(test.codes, rfmClasses())}}}};
    case LayerTest::Layer::RfmScores:
        break;
    }
    QJsonObject scores;
    for (const auto &[key, values] : {std::pair(QStringLiteral("r"), &test.r), std::pair(QStringLiteral("f"), &test.f),
                                      std::pair(QStringLiteral("m"), &test.m)}) {
        if (!values->empty())
            scores.insert(key, numberArray(*values));
    }
    return {{QStringLiteral("rfm"), scores}};
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
