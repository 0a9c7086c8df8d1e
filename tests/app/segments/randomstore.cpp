#include "tests/app/segments/randomstore.h"

#include "app/segments/rulecodec.h"

namespace tests {

using namespace app;

namespace {

const QStringList &words()
{
    static const QStringList list{QStringLiteral("王丽"),    QStringLiteral("王小龙"), QStringLiteral("Anna"),
                                  QStringLiteral("anna li"), QStringLiteral("浙江"),   QStringLiteral("A")};
    return list;
}

} // namespace

RandomStore::RandomStore(unsigned seed, int customers) : m_random(seed), m_customers(customers)
{
    storage::Store::create(path());
    m_store = std::make_unique<storage::Store>(path(), storage::Store::Access::Write);
    connection().execute("BEGIN");
    addThings();
    for (int id = 1; id <= customers; ++id)
        addCustomer(id);
    for (int id = 1; id <= customers; ++id)
        addFacts(id);
    connection().execute("COMMIT");
}

std::optional<std::int64_t> RandomStore::instant()
{
    if (oneIn(6))
        return std::nullopt;
    return now + std::int64_t(below(240) - 200) * 43'200'000 + below(1000);
}

std::optional<std::int64_t> RandomStore::maybe(int limit)
{
    return oneIn(4) ? std::nullopt : std::optional<std::int64_t>(1 + below(limit));
}

std::optional<QString> RandomStore::word()
{
    return oneIn(5) ? std::nullopt : std::optional(words().at(below(int(words().size()))));
}

void RandomStore::addThings()
{
    connection().execute(R"(
        INSERT INTO department(id, parent_id, name) VALUES(1, NULL, 'East'), (2, 1, 'Shop'), (3, NULL, 'West');
        INSERT INTO staff(id, name, department_id) VALUES(1, 's1', 2), (2, 's2', 3), (3, 's3', NULL);
        INSERT INTO channel(id, name) VALUES(1, 'c1'), (2, 'c2'), (3, 'c3');
        INSERT INTO account(id, name) VALUES(1, 'a1'), (2, 'a2'), (3, 'a3');
        INSERT INTO segment(id, name, kind, rule, created_at) VALUES
            (1, 'rule', 1, '{"field":"city","op":"contains","value":"a"}', 0), (2, 'frozen', 2, '{"all":[]}', 0),
            (3, 'of segments', 1, '{"any":[{"segment":1},{"not":{"segment":2}},{"tag":{"any":[2]}}]}', 0);
        INSERT INTO tag(id, name, segment_id) VALUES(1, 't1', NULL), (2, 't2', NULL), (3, 'rule tag', 1);
        INSERT INTO group_chat(id, name) VALUES(1, 'g1'), (2, 'g2'), (3, 'g3');
        INSERT INTO product(id, name, category) VALUES(1, 'p1', 'cat'), (2, 'p2', 'dog'), (3, 'p3', NULL);
        INSERT INTO order_source(id, name) VALUES(1, 'o1'), (2, 'o2'), (3, 'o3');
        INSERT INTO custom_field(id, name, kind) VALUES(1, 'text', 1), (2, 'number', 2), (3, 'date', 3);
        INSERT INTO plan(id, name, kind, definition) VALUES(1, 'P1', 1, '{}'), (2, 'P2', 1, '{}'), (3, 'P3', 1, '{}');
        INSERT INTO campaign(id, name, kind) VALUES(1, 'C1', 1), (2, 'C2', 1), (3, 'C3', 1);
    )");
    connection()
        .prepare("INSERT INTO coupon_batch(id, name, expires_at) VALUES(1, 'b1', ?1), (2, 'b2', ?2), (3, 'b3', NULL)")
        ->bindAll(now - 1, now + 1)
        .run();
}

void RandomStore::addCustomer(std::int64_t id)
{
    std::optional<QString> custom;
    if (!oneIn(4))
        custom = QStringLiteral(R"({"1":"%1\"2\":","2":%2,"3":"2026-11-%3"})")
                     .arg(words().at(below(6)))
                     .arg(below(40) / 4.0)
                     .arg(10 + below(20));
    connection()
        .prepare("INSERT INTO customer(id, name, remark, gender, birth_month_day, birth_year, province, city, company, "
                 "industry, "
                 "customer_type, member_level, stage, status, owner_id, channel_id, added_at, last_contact_at, "
                 "consent_basis, "
                 "consent_withdrawn_at, custom) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
                 "?15, ?16, ?17, "
                 "?18, ?19, ?20, ?21)")
        ->bindAll(id, word(), word(), maybe(2),
                  oneIn(3) ? std::nullopt : std::optional<std::int64_t>(oneIn(9) ? 229 : 1101 + below(30)),
                  oneIn(3) ? std::nullopt : std::optional<std::int64_t>(1980 + below(30)), word(), word(), word(),
                  word(), word(), word(), maybe(7), oneIn(12) ? 3 : 1 + below(2), maybe(3), maybe(3), instant(),
                  instant(), maybe(2), oneIn(4) ? instant() : std::nullopt, custom)
        .run();
}

void RandomStore::addFacts(std::int64_t customer)
{
    storage::sqlite::Connection &file = connection();
    if (!oneIn(3))
        file.prepare("INSERT OR IGNORE INTO identity VALUES(?1, 1, ?2)")
            ->bindAll(customer, QStringLiteral("86138000%1").arg(below(99'999), 5, 10, QLatin1Char('0')))
            .run();
    for (int i = below(3); i > 0; --i)
        file.prepare("INSERT OR IGNORE INTO identity VALUES(?1, ?2, ?3)")
            ->bindAll(customer, 1 + below(4), QString::number(++m_nextRow))
            .run();
    for (int tag = 1; tag <= 2; ++tag) {
        if (oneIn(2))
            file.prepare("INSERT INTO customer_tag VALUES(?1, ?2, 0, 1)")->bindAll(customer, tag).run();
    }
    if (oneIn(3))
        file.prepare("INSERT INTO segment_member VALUES(2, ?1)")->bindAll(customer).run();
    for (int i = below(4); i > 0; --i) {
        const int endKind = below(5);
        file.prepare("INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, ended_at, end_kind) "
                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            ->bindAll(++m_nextRow, customer, 1 + below(3), instant(), maybe(20),
                      endKind == 0 ? std::nullopt : instant(), endKind)
            .run();
    }
    for (int i = below(3); i > 0; --i)
        file.prepare("INSERT INTO group_member(id, group_id, customer_id, left_at) VALUES(?1, ?2, ?3, ?4)")
            ->bindAll(++m_nextRow, 1 + below(3), customer, oneIn(2) ? std::nullopt : instant())
            .run();
    for (int i = below(8); i > 0; --i)
        file.prepare("INSERT INTO event(id, customer_id, kind, at, origin, void) VALUES(?1, ?2, ?3, ?4, 1, ?5)")
            ->bindAll(++m_nextRow, customer, 12 + below(3), instant().value_or(now), oneIn(6))
            .run();
    for (int i = below(3); i > 0; --i) {
        const std::int64_t enrolment = ++m_nextRow;
        file.prepare("INSERT INTO enrolment(id, plan_id, target_kind, target_id, occurrence, anchor_at, anchor_day, "
                     "entered_at, state) "
                     "VALUES(?1, ?2, ?3, ?4, ?1, 0, 0, 0, ?5)")
            ->bindAll(enrolment, 1 + below(3), oneIn(5) ? 2 : 1, customer, 1 + below(6))
            .run();
        file.prepare(
                "INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, due_at, "
                "window_end_at, "
                "expires_at, state, via, purpose, planned_day) VALUES(?1, ?2, 1, ?1, 0, 0, ?3, ?4, 0, 0, ?5, 1, 1, 0)")
            ->bindAll(enrolment, 1 + below(3), customer, instant().value_or(now), 1 + below(12))
            .run();
    }
    for (int campaign = 1; campaign <= 3; ++campaign) {
        if (oneIn(3))
            file.prepare("INSERT INTO participant(campaign_id, customer_id, inviter_id, joined_at, shared_at) "
                         "VALUES(?1, ?2, ?3, 0, ?4)")
                ->bindAll(campaign, customer,
                          oneIn(2) ? std::nullopt : std::optional<std::int64_t>(1 + below(m_customers)), instant())
                .run();
    }
    for (int i = below(3); i > 0; --i)
        file.prepare("INSERT INTO coupon(id, batch_id, customer_id, claimed_at, redeemed_at, expires_at) VALUES(?1, "
                     "?2, ?3, ?4, ?5, ?6)")
            ->bindAll(++m_nextRow, 1 + below(3), customer, oneIn(2) ? std::nullopt : instant(),
                      oneIn(2) ? std::nullopt : instant(), oneIn(2) ? std::nullopt : instant())
            .run();
    for (int i = below(5); i > 0; --i)
        addOrder(customer);
}

void RandomStore::addOrder(std::int64_t customer)
{
    storage::sqlite::Connection &file = connection();
    const std::int64_t id = ++m_nextRow;
    const std::int64_t paid = below(20) * 50'000;
    file.prepare("INSERT INTO orders(id, source_id, order_no, customer_id, staff_id, created_at, paid_at, status, "
                 "amount_placed, "
                 "amount_paid, amount_refunded) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        ->bindAll(id, 1 + below(3), QString::number(id), customer, maybe(3), instant(), instant(), 1 + below(6),
                  paid + 30'000, paid, oneIn(3) ? below(20) * 50'000 : 0)
        .run();
    for (int line = 1; line <= below(4); ++line)
        file.prepare("INSERT INTO order_item(order_id, line, product_id, amount, amount_refunded) VALUES(?1, ?2, ?3, "
                     "?4, ?5)")
            ->bindAll(id, line, maybe(3), below(10) * 50'000, oneIn(4) ? 10'000 : 0)
            .run();
}

Rule RandomStore::rule(int depth)
{
    Rule rule;
    if (depth == 0 || oneIn(4)) {
        rule.kind = Rule::Kind::Test;
        rule.test = test();
        return rule;
    }
    rule.kind = static_cast<Rule::Kind>(below(3));
    const int parts = rule.kind == Rule::Kind::Not ? 1 : below(4);
    for (int i = 0; i < parts; ++i)
        rule.parts.push_back(this->rule(depth - 1));
    return rule;
}

RuleNames RandomStore::names()
{
    RuleNames names;
    for (int id = 1; id <= 3; ++id) {
        if (oneIn(2))
            names.push_back({{}, id});
    }
    return names;
}

RuleWindow RandomStore::window()
{
    RuleWindow window;
    const storage::LocalDay today = m_zone.dayOf(now);
    switch (below(4)) {
    case 0:
        window.withinDays = 1 + below(60);
        break;
    case 1:
        window.from = today - below(90);
        break;
    case 2:
        window.to = today - below(60);
        window.from = *window.to - below(30);
        break;
    default:
        break;
    }
    return window;
}

std::int64_t RandomStore::number(RuleValueKind kind, RuleField field)
{
    switch (kind) {
    case RuleValueKind::Number:
        return std::int64_t(field == RuleField::Age ? 15 + below(40) : below(100)) * RuleCompare::scale +
               (oneIn(3) ? 5'000 : 0);
    case RuleValueKind::Date:
        return m_zone.dayOf(now) - 80 + below(90);
    case RuleValueKind::MonthDay:
        return oneIn(6) ? 229 : 1101 + below(30);
    default:
        break;
    }
    const RuleWords<int> words = wordsOf(field);
    return words[std::size_t(below(int(words.size())))].value;
}

RuleCompare RandomStore::compare(RuleValueKind kind, RuleField field)
{
    RuleCompare compare;
    const auto ops = opsFor(kind);
    compare.op = ops[std::size_t(below(int(ops.size())))];
    if (takesNothing(compare.op))
        return compare;
    if (takesDayCount(compare.op)) {
        compare.numbers.push_back(1 + below(oneIn(4) ? 400 : 40));
        return compare;
    }
    const int values = compare.op == RuleOp::Between ? 2 : takesList(compare.op) ? 1 + below(3) : 1;
    for (int i = 0; i < values; ++i) {
        if (kind == RuleValueKind::Text)
            compare.texts.append(field == RuleField::Phone ? QString::number(138'000'00 + below(100)).left(3 + below(6))
                                                           : words().at(below(6)).left(1 + below(5)));
        else if (kind == RuleValueKind::Reference)
            compare.names.push_back({{}, 1 + below(3)});
        else
            compare.numbers.push_back(number(kind, field));
    }
    if (compare.op == RuleOp::Between && kind != RuleValueKind::MonthDay && compare.numbers[0] > compare.numbers[1])
        std::swap(compare.numbers[0], compare.numbers[1]);
    return compare;
}

RuleCompare RandomStore::customCompare()
{
    return compare(oneIn(2) ? RuleValueKind::Text : RuleValueKind::Number, RuleField::Name);
}

RuleCompare RandomStore::count()
{
    RuleCompare compare = this->compare(RuleValueKind::Number, RuleField::Name);
    for (std::int64_t &number : compare.numbers)
        number = below(4) * RuleCompare::scale;
    if (compare.op == RuleOp::Between)
        compare.numbers[1] += compare.numbers[0];
    return compare;
}

FieldTest RandomStore::fieldTest()
{
    FieldTest test;
    do {
        const RuleFieldInfo &info = ruleFields()[std::size_t(below(int(ruleFields().size())))];
        test.field = info.field;
        test.text = info.text;
    } while (test.field == RuleField::RepurchaseDueAt);
    if (test.field == RuleField::Custom) {
        test.custom.id = 1 + below(2);
        test.compare = customCompare();
    } else {
        test.compare = compare(infoOf(test).kind, test.field);
    }
    return test;
}

OrdersTest RandomStore::ordersTest()
{
    OrdersTest test;
    for (int i = below(3); i > 0; --i) {
        MeasureTest measure;
        measure.measure = static_cast<RuleMeasure>(below(5));
        switch (measure.measure) {
        case RuleMeasure::Count:
            measure.compare = count();
            break;
        case RuleMeasure::Sum:
        case RuleMeasure::Mean:
            measure.compare = compare(RuleValueKind::Number, RuleField::Name);
            break;
        case RuleMeasure::First:
        case RuleMeasure::Last:
            measure.compare = compare(RuleValueKind::Date, RuleField::Name);
            break;
        }
        test.measures.push_back(measure);
    }
    test.window = window();
    test.status = static_cast<OrdersTest::Status>(oneIn(2) ? 0 : below(3));
    if (oneIn(4))
        test.products = names();
    if (oneIn(5))
        test.categories = QStringList{QStringLiteral("cat")};
    if (oneIn(4))
        test.sources = names();
    if (oneIn(4))
        test.staff = names();
    return test;
}

RuleTest RandomStore::test()
{
    switch (below(14)) {
    case 0:
        return TagTest{static_cast<TagTest::Match>(below(3)), names()};
    case 1:
        return SegmentTest{{{}, 1 + below(3)}};
    case 2:
    case 3:
        return ordersTest();
    case 4:
        return EventsTest{12 + below(3), oneIn(2) ? std::vector<RuleCompare>{} : std::vector{count()}, window()};
    case 5:
        return FriendshipTest{names(), static_cast<FriendshipTest::State>(below(5)),
                              oneIn(2) ? std::vector<RuleCompare>{} : std::vector{count()}, window()};
    case 6:
        return IdentityTest{oneIn(2), {1 + below(4), 1 + below(4)}};
    case 7:
        return GroupTest{oneIn(2), names()};
    case 8:
        return SopTest{oneIn(2), names(), oneIn(2) ? std::vector<int>{} : std::vector<int>{1 + below(6), 1 + below(6)}};
    case 9: {
        CampaignTest test{oneIn(3), names(), {}, {}};
        if (!test.negated && oneIn(2))
            test.invited.push_back(count());
        if (!test.negated && oneIn(2))
            test.shared = oneIn(2);
        return test;
    }
    case 10:
        return CouponTest{names(), oneIn(3) ? std::nullopt : std::optional(static_cast<CouponTest::State>(below(4)))};
    case 11:
        return TasksTest{oneIn(2) ? std::vector<int>{} : std::vector<int>{1 + below(12), 1 + below(12)}, names(),
                         window()};
    default:
        return fieldTest();
    }
}

} // namespace tests
