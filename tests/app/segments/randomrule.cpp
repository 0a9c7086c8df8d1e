#include "tests/app/segments/randomrule.h"

#include <algorithm>

namespace tests {

using namespace app;

QString RandomTest::text()
{
    static const QStringList texts{QStringLiteral("茶友"),      QStringLiteral("a \"b\" \\ c"), QStringLiteral("1.50"),
                                   QStringLiteral("满100减20"), QStringLiteral("#7"),           QStringLiteral(" x ")};
    return texts.at(below(int(texts.size())));
}

RuleName RandomTest::randomName()
{
    if (m_form == RuleForm::Names)
        return RuleName{text(), 0};
    return RuleName{{}, (std::int64_t(1 + below(3)) << 32) + 1 + below(1'000)};
}

std::int64_t RandomTest::number(RuleValueKind kind, RuleField field)
{
    switch (kind) {
    case RuleValueKind::Date:
        return day();
    case RuleValueKind::MonthDay: {
        const storage::Civil civil = storage::civilFromDay(oneIn(8) ? 59 + 730 : day()); // 1972-02-29
        return civil.month * 100 + civil.day;
    }
    case RuleValueKind::Word:
        return field == RuleField::AddWay && oneIn(3) ? 1'000 + below(9) : randomWord(wordsOf(field));
    default:
        return std::int64_t(below(2'000'000) - 1'000'000) * (oneIn(2) ? RuleCompare::scale : 1'237);
    }
}

RuleCompare RandomTest::compare(RuleOp op, RuleValueKind kind, RuleField field)
{
    RuleCompare compare;
    compare.op = op;
    if (takesNothing(op))
        return compare;
    if (takesDayCount(op)) {
        compare.numbers.push_back(oneIn(4) ? longestDayCount : 1 + below(400));
        return compare;
    }
    const int values = op == RuleOp::Between ? 2 : takesList(op) ? 1 + below(3) : 1;
    const bool isText = kind == RuleValueKind::Text || (kind == RuleValueKind::Custom && oneIn(2));
    for (int i = 0; i < values; ++i) {
        if (isText)
            compare.texts << text();
        else if (kind == RuleValueKind::Reference)
            compare.names.push_back(randomName());
        else
            compare.numbers.push_back(number(kind, field));
    }
    if (op == RuleOp::Between && kind != RuleValueKind::MonthDay)
        std::sort(compare.numbers.begin(), compare.numbers.end());
    return compare;
}

std::vector<RuleCompare> RandomTest::randomCompares(RuleValueKind kind, std::span<const RuleOp> ops)
{
    std::map<QString, RuleCompare> byWord;
    for (int i = 1 + below(2); i > 0; --i) {
        const RuleOp op = ops[std::size_t(below(int(ops.size())))];
        byWord.insert_or_assign(wordFor(ruleOps(), op), compare(op, kind, RuleField::Age));
    }
    std::vector<RuleCompare> compares;
    for (auto &[word, compare] : byWord)
        compares.push_back(std::move(compare));
    return compares;
}

void RandomTest::measures(const RuleKey &, std::vector<MeasureTest> &measures)
{
    for (const auto &[word, measure] : ruleMeasures()) {
        if (!oneIn(4))
            continue;
        const RuleValueKind kind = valueKindOf(measure);
        for (RuleCompare &compare : randomCompares(kind, opsFor(kind)))
            measures.push_back(MeasureTest{measure, std::move(compare)});
    }
}

void RandomTest::window(RuleWindow &window)
{
    if (oneIn(3)) {
        window.withinDays = 1 + below(longestDayCount);
        return;
    }
    if (oneIn(2))
        window.from = day();
    if (oneIn(2))
        window.to = window.from.value_or(day()) + below(100);
}

void RandomTest::field(std::span<const RuleKey>, FieldTest &test)
{
    const RuleFieldInfo &info = ruleFields()[std::size_t(below(int(ruleFields().size())))];
    const bool isCustom = info.field == RuleField::Custom;
    const QString name = QLatin1String(info.name) + (isCustom ? QStringLiteral(".1") : QString());
    RuleProblems problems; // a field is what its name is read as
    test = std::get<FieldTest>(RuleCodec::read(QJsonObject{{QStringLiteral("field"), name},
                                                           {QStringLiteral("op"), QStringLiteral("not_empty")}},
                                               m_form, QStringLiteral("$"), problems)
                                   .test);
    if (isCustom)
        test.custom = randomName();
    const auto ops = opsFor(info.kind);
    test.compare = compare(ops[std::size_t(below(int(ops.size())))], info.kind, info.field);
}

namespace {

RuleTest randomTest(std::mt19937 &random, RuleForm form)
{
    const std::size_t wanted = random() % std::variant_size_v<RuleTest>;
    std::optional<RuleTest> test;
    std::size_t place = 0;
    forEachKindOfTest([&]<class Test>(std::type_identity<Test>) {
        while (place == wanted && !test) {
            RuleTest one = Test();
            RandomTest io(random, form);
            mapTest(io, one);
            if (io.isValid())
                test = std::move(one);
        }
        ++place;
    });
    return *test;
}

} // namespace

Rule randomRule(std::mt19937 &random, RuleForm form, int depth)
{
    Rule rule;
    if (depth == 0 || random() % 3 == 0) {
        rule.kind = Rule::Kind::Test;
        rule.test = randomTest(random, form);
        return rule;
    }
    rule.kind = static_cast<Rule::Kind>(random() % 3);
    const unsigned least = rule.kind == Rule::Kind::All ? 0 : 1; // an empty any matches no one and is refused
    const unsigned parts = rule.kind == Rule::Kind::Not ? 1 : least + unsigned(random() % 3);
    for (unsigned i = 0; i < parts; ++i)
        rule.parts.push_back(randomRule(random, form, depth - 1));
    return rule;
}

} // namespace tests
