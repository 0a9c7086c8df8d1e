#include "tests/app/segments/plainevaluator.h"

#include "app/segments/rulecodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tests {

using namespace app;

namespace {

bool has(const RuleNames &names, std::int64_t id)
{
    return std::any_of(names.begin(), names.end(), [id](const RuleName &name) { return name.id == id; });
}

bool hasCode(const std::vector<int> &codes, std::int64_t code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool isNegative(RuleOp op)
{
    return op == RuleOp::Empty || op == RuleOp::NotEqual || op == RuleOp::NotIn || op == RuleOp::NotContains;
}

} // namespace

std::vector<std::int64_t> PlainEvaluator::members(const Rule &rule)
{
    Integers all;
    auto select = m_connection.prepareOnce("SELECT id FROM customer WHERE status <> 3 ORDER BY id");
    while (select.step())
        all.push_back(select.integer(0));
    Integers found;
    for (const std::int64_t customer : all) {
        if (holds(rule, customer))
            found.push_back(customer);
    }
    return found;
}

bool PlainEvaluator::holds(const Rule &rule, std::int64_t customer)
{
    m_customer = customer;
    switch (rule.kind) {
    case Rule::Kind::All:
        return std::all_of(rule.parts.begin(), rule.parts.end(),
                           [&](const Rule &part) { return holds(part, customer); });
    case Rule::Kind::Any:
        return std::any_of(rule.parts.begin(), rule.parts.end(),
                           [&](const Rule &part) { return holds(part, customer); });
    case Rule::Kind::Not:
        return !holds(rule.parts.front(), customer);
    case Rule::Kind::Test:
        break;
    }
    return std::visit([this](const auto &one) { return test(one); }, rule.test);
}

bool PlainEvaluator::number(const RuleCompare &compare, std::optional<std::int64_t> value)
{
    if (!value)
        return isNegative(compare.op);
    const Integers &given = compare.numbers;
    const bool isIn = std::find(given.begin(), given.end(), *value) != given.end();
    switch (compare.op) {
    case RuleOp::Equal:
    case RuleOp::On:
    case RuleOp::In:
        return isIn;
    case RuleOp::NotEqual:
    case RuleOp::NotIn:
        return !isIn;
    case RuleOp::Greater:
    case RuleOp::After:
        return *value > given.at(0);
    case RuleOp::GreaterEqual:
        return *value >= given.at(0);
    case RuleOp::Less:
    case RuleOp::Before:
        return *value < given.at(0);
    case RuleOp::LessEqual:
        return *value <= given.at(0);
    case RuleOp::Between:
        return *value >= given.at(0) && *value <= given.at(1);
    case RuleOp::WithinDays:
        return *value <= m_today && m_today - *value < given.at(0);
    case RuleOp::OlderThanDays:
        return m_today - *value >= given.at(0);
    case RuleOp::NextDays:
        return *value >= m_today && *value - m_today < given.at(0);
    case RuleOp::AnniversaryWithinDays: {
        const storage::Civil civil = storage::civilFromDay(storage::LocalDay(*value));
        return isAnniversary(given.at(0), civil.month, civil.day);
    }
    case RuleOp::NotEmpty:
        return true;
    default:
        return false;
    }
}

bool PlainEvaluator::isAnniversary(std::int64_t days, int month, int day)
{
    const int year = storage::civilFromDay(m_today).year;
    for (int offset = 0; offset <= 1; ++offset) {
        const int lastOfMonth = storage::daysInMonth(year + offset, month);
        const storage::LocalDay next = storage::dayFromCivil(year + offset, month, std::min(day, lastOfMonth));
        if (next >= m_today && next - m_today < days)
            return true;
    }
    return false;
}

bool PlainEvaluator::birthday(const RuleCompare &compare, std::optional<std::int64_t> monthDay)
{
    if (!monthDay)
        return isNegative(compare.op);
    if (compare.op == RuleOp::NextDays || compare.op == RuleOp::AnniversaryWithinDays)
        return isAnniversary(compare.numbers.at(0), int(*monthDay / 100), int(*monthDay % 100));
    if (compare.op == RuleOp::Between && compare.numbers.at(0) > compare.numbers.at(1))
        return *monthDay >= compare.numbers.at(0) || *monthDay <= compare.numbers.at(1);
    return number(compare, monthDay);
}

bool PlainEvaluator::text(const RuleCompare &compare, const QStringList &values)
{
    const auto lower = [](const QString &value) {
        QString folded = value;
        for (QChar &letter : folded) {
            if (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
                letter = QChar(letter.unicode() + 32);
        }
        return folded;
    };
    bool any = false;
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        if (compare.op == RuleOp::NotEmpty || compare.op == RuleOp::Empty)
            any = true;
        for (const QString &given : compare.texts) {
            const QString a = lower(value), b = lower(given);
            if (compare.op == RuleOp::Contains || compare.op == RuleOp::NotContains)
                any = any || a.contains(b);
            else if (compare.op == RuleOp::StartsWith)
                any = any || a.startsWith(b);
            else if (compare.op == RuleOp::EndsWith)
                any = any || a.endsWith(b);
            else
                any = any || a == b.trimmed(); // whole values are stored without surrounding blanks
        }
    }
    return isNegative(compare.op) ? !any : any;
}

bool PlainEvaluator::reference(const RuleCompare &compare, std::optional<std::int64_t> id)
{
    if (!id)
        return isNegative(compare.op);
    if (compare.op == RuleOp::Empty || compare.op == RuleOp::NotEmpty)
        return compare.op == RuleOp::NotEmpty;
    return isNegative(compare.op) ? !has(compare.names, *id) : has(compare.names, *id);
}

bool PlainEvaluator::custom(const FieldTest &test)
{
    const QString json = texts("SELECT custom FROM customer WHERE id = ?1").value(0);
    const QJsonValue value = QJsonDocument::fromJson(json.toUtf8()).object().value(QString::number(test.custom.id));
    if (value.isUndefined() || value.isNull())
        return isNegative(test.compare.op);
    if (test.compare.op == RuleOp::Empty || test.compare.op == RuleOp::NotEmpty)
        return test.compare.op == RuleOp::NotEmpty;
    if (value.isDouble() || value.isBool()) {
        const double number = value.isBool() ? (value.toBool() ? 1 : 0) : value.toDouble();
        return test.compare.texts.isEmpty() ? this->number(test.compare, qRound64(number * RuleCompare::scale))
                                            : isNegative(test.compare.op);
    }
    return test.compare.texts.isEmpty() ? isNegative(test.compare.op) : text(test.compare, {value.toString()});
}

bool PlainEvaluator::counts(const std::vector<RuleCompare> &compares, std::int64_t count)
{
    if (compares.empty())
        return count >= 1;
    return std::all_of(compares.begin(), compares.end(),
                       [&](const RuleCompare &compare) { return number(compare, count * RuleCompare::scale); });
}

bool PlainEvaluator::inWindow(const RuleWindow &window, std::optional<std::int64_t> day)
{
    if (window.isOpen())
        return true;
    if (!day)
        return false;
    if (window.withinDays)
        return *day <= m_today && *day > m_today - *window.withinDays;
    return (!window.from || *day >= *window.from) && (!window.to || *day <= *window.to);
}

std::optional<std::int64_t> PlainEvaluator::integer(const char *sql)
{
    auto select = m_connection.prepare(sql);
    select->bind(1, m_customer);
    return select->step() ? select->optionalInteger(0) : std::nullopt;
}

PlainEvaluator::Integers PlainEvaluator::integers(const char *sql, std::int64_t second)
{
    auto select = m_connection.prepareOnce(sql);
    select.bind(1, m_customer);
    if (QByteArray(sql).contains("?2"))
        select.bind(2, second);
    Integers found;
    while (select.step())
        found.push_back(select.integer(0));
    return found;
}

QStringList PlainEvaluator::texts(const char *sql)
{
    auto select = m_connection.prepareOnce(sql);
    select.bind(1, m_customer);
    QStringList found;
    while (select.step())
        found.append(select.text(0));
    return found;
}

std::optional<std::int64_t> PlainEvaluator::dayOf(std::optional<std::int64_t> instant)
{
    return instant ? std::optional<std::int64_t>(m_zone.dayOf(*instant)) : std::nullopt;
}

bool PlainEvaluator::test(const FieldTest &test)
{
    const RuleCompare &compare = test.compare;
    switch (test.field) {
    case RuleField::Name:
        return text(compare, texts("SELECT name FROM customer WHERE id = ?1"));
    case RuleField::Remark:
        return text(compare, texts("SELECT remark FROM customer WHERE id = ?1"));
    case RuleField::Phone:
        return text(compare, texts("SELECT CASE WHEN value LIKE '861__________' THEN substr(value, 3) ELSE value END "
                                   "FROM identity WHERE customer_id = ?1 AND kind = 1"));
    case RuleField::Gender: {
        const bool asksForNothing = compare.op == RuleOp::Empty || compare.op == RuleOp::NotEmpty;
        return number(compare, asksForNothing ? integer("SELECT nullif(gender, 0) FROM customer WHERE id = ?1")
                                              : integer("SELECT coalesce(gender, 0) FROM customer WHERE id = ?1"));
    }
    case RuleField::Birthday:
        return birthday(compare, integer("SELECT birth_month_day FROM customer WHERE id = ?1"));
    case RuleField::Age: {
        const auto year = integer("SELECT birth_year FROM customer WHERE id = ?1");
        if (!year)
            return number(compare, std::nullopt);
        const storage::Civil now = storage::civilFromDay(m_today);
        std::int64_t born = integer("SELECT birth_month_day FROM customer WHERE id = ?1").value_or(0);
        if (born == 229 && storage::daysInMonth(now.year, 2) == 28)
            born = 228;
        const bool isToCome = now.month * 100 + now.day < born;
        return number(compare, (now.year - *year - (isToCome ? 1 : 0)) * RuleCompare::scale);
    }
    case RuleField::Text: {
        const QByteArray sql =
            QByteArray("SELECT ") + storage::columnOf(test.text).name + " FROM customer WHERE id = ?1";
        return text(compare, texts(sql.constData()));
    }
    case RuleField::Stage:
        return number(compare, integer("SELECT stage FROM customer WHERE id = ?1"));
    case RuleField::Status:
        return number(compare, integer("SELECT status FROM customer WHERE id = ?1"));
    case RuleField::Owner:
        return reference(compare, integer("SELECT owner_id FROM customer WHERE id = ?1"));
    case RuleField::Channel:
        return reference(compare, integer("SELECT channel_id FROM customer WHERE id = ?1"));
    case RuleField::Department: {
        // the department and its ancestors: naming any of them matches the customer
        const Integers above =
            integers("WITH RECURSIVE up(id) AS (SELECT s.department_id FROM customer AS c JOIN staff AS s "
                     "ON s.id = c.owner_id WHERE c.id = ?1 UNION SELECT d.parent_id FROM department AS d "
                     "JOIN up ON up.id = d.id) SELECT id FROM up WHERE id IS NOT NULL");
        if (above.empty())
            return isNegative(compare.op);
        if (compare.op == RuleOp::Empty || compare.op == RuleOp::NotEmpty)
            return compare.op == RuleOp::NotEmpty;
        const bool any =
            std::any_of(above.begin(), above.end(), [&](std::int64_t id) { return has(compare.names, id); });
        return isNegative(compare.op) ? !any : any;
    }
    case RuleField::AddWay: {
        const Integers ways = integers("SELECT add_way FROM friendship WHERE customer_id = ?1 AND add_way IS NOT NULL");
        RuleCompare positive = compare;
        positive.op =
            isNegative(compare.op) ? (compare.op == RuleOp::Empty ? RuleOp::NotEmpty : RuleOp::In) : compare.op;
        const bool any = std::any_of(ways.begin(), ways.end(), [&](std::int64_t way) { return number(positive, way); });
        return isNegative(compare.op) ? !any : any;
    }
    case RuleField::AddedAt:
        return number(compare, dayOf(integer("SELECT added_at FROM customer WHERE id = ?1")));
    case RuleField::LastContactAt:
        return number(compare, dayOf(integer("SELECT last_contact_at FROM customer WHERE id = ?1")));
    case RuleField::Consent:
        return number(compare,
                      integer("SELECT CASE WHEN consent_withdrawn_at IS NOT NULL THEN 2 WHEN consent_basis IS NOT "
                              "NULL THEN 1 END FROM customer WHERE id = ?1"));
    case RuleField::Custom:
        return custom(test);
    case RuleField::RepurchaseDueAt:
        break;
    }
    return false;
}

bool PlainEvaluator::test(const TagTest &test)
{
    const Integers tags = integers("SELECT tag_id FROM customer_tag WHERE customer_id = ?1");
    std::size_t having = 0;
    for (const RuleName &tag : test.tags) {
        // a rule tag belongs to the members of its segment
        auto bound = m_connection.prepareOnce("SELECT segment_id FROM tag WHERE id = ?1 AND segment_id IS NOT NULL");
        bound.bind(1, tag.id);
        const bool isRuleTag = bound.step();
        const bool has = isRuleTag ? this->test(SegmentTest{RuleName{{}, bound.integer(0)}})
                                   : std::find(tags.begin(), tags.end(), tag.id) != tags.end();
        having += has ? 1 : 0;
    }
    if (test.match == TagTest::Match::All)
        return having == test.tags.size();
    return test.match == TagTest::Match::Any ? having > 0 : having == 0;
}

bool PlainEvaluator::test(const SegmentTest &test)
{
    auto select = m_connection.prepareOnce("SELECT kind, rule FROM segment WHERE id = ?1");
    select.bind(1, test.segment.id);
    if (!select.step())
        return false;
    if (select.integer(0) == 2)
        return !integers("SELECT 1 FROM segment_member WHERE customer_id = ?1 AND segment_id = ?2", test.segment.id)
                    .empty();
    const std::string_view rule = select.view(1);
    const std::int64_t customer = m_customer;
    const bool result =
        holds(*RuleCodec::parse(QByteArray(rule.data(), qsizetype(rule.size())), RuleForm::Ids), customer);
    m_customer = customer;
    return result;
}

bool PlainEvaluator::test(const OrdersTest &test)
{
    auto orders =
        m_connection.prepareOnce("SELECT id, source_id, staff_id, created_at, paid_at, status, amount_placed, "
                                 "amount_paid, amount_refunded FROM orders WHERE customer_id = ?1");
    orders.bind(1, m_customer);
    std::int64_t count = 0, sum = 0;
    std::optional<std::int64_t> first, last;
    while (orders.step()) {
        const std::int64_t status = orders.integer(5), paid = orders.integer(7), refunded = orders.integer(8);
        const bool isPaid = !orders.isNull(4) && status != 6 && !(refunded > 0 && refunded >= paid);
        const bool isRefunded = status == 6 || refunded > 0;
        if (test.status == OrdersTest::Status::Paid       ? !isPaid
            : test.status == OrdersTest::Status::Refunded ? !isRefunded
                                                          : status != 1)
            continue;
        const auto day = dayOf(orders.isNull(4) ? orders.optionalInteger(3) : orders.optionalInteger(4));
        if (!inWindow(test.window, day))
            continue;
        if (!test.sources.empty() && !has(test.sources, orders.integer(1)))
            continue;
        if (!test.staff.empty() && !has(test.staff, orders.integer(2)))
            continue;
        std::int64_t amount = test.status == OrdersTest::Status::Unpaid ? orders.integer(6) : paid - refunded;
        if (!test.products.empty() || !test.categories.isEmpty()) {
            auto items = m_connection.prepareOnce(
                "SELECT i.product_id, p.category, i.amount - i.amount_refunded FROM order_item "
                "AS i LEFT JOIN product AS p ON p.id = i.product_id WHERE i.order_id = ?1");
            items.bind(1, orders.integer(0));
            bool any = false;
            amount = 0;
            while (items.step()) {
                if (!test.products.empty() && !has(test.products, items.integer(0)))
                    continue;
                if (!test.categories.isEmpty() && !test.categories.contains(items.text(1)))
                    continue;
                any = true;
                amount += items.integer(2);
            }
            if (!any)
                continue;
        }
        ++count;
        sum += amount;
        if (day)
            first = std::min(first.value_or(*day), *day);
        if (day)
            last = std::max(last.value_or(*day), *day);
    }
    if (test.measures.empty())
        return count > 0;
    return std::all_of(test.measures.begin(), test.measures.end(), [&](const MeasureTest &measure) {
        switch (measure.measure) {
        case RuleMeasure::Count:
            return number(measure.compare, count * RuleCompare::scale);
        case RuleMeasure::Sum:
            return number(measure.compare, sum);
        case RuleMeasure::Mean: {
            if (count == 0)
                return number(measure.compare, std::nullopt);
            RuleCompare times = measure.compare; // average op value is the same as sum op value × count
            for (std::int64_t &value : times.numbers)
                value *= count;
            return number(times, sum);
        }
        case RuleMeasure::First:
            return number(measure.compare, first);
        case RuleMeasure::Last:
            return number(measure.compare, last);
        }
        return false;
    });
}

bool PlainEvaluator::test(const EventsTest &test)
{
    std::int64_t count = 0;
    for (const std::int64_t at :
         integers("SELECT at FROM event WHERE customer_id = ?1 AND kind = ?2 AND void = 0", test.kind))
        count += inWindow(test.window, dayOf(at)) ? 1 : 0;
    return counts(test.count, count);
}

bool PlainEvaluator::test(const FriendshipTest &test)
{
    auto rows = m_connection.prepareOnce(
        "SELECT account_id, added_at, ended_at, end_kind FROM friendship WHERE customer_id = ?1");
    rows.bind(1, m_customer);
    std::int64_t count = 0;
    while (rows.step()) {
        const std::int64_t kind = rows.integer(3);
        bool isInState = true;
        auto day = dayOf(rows.optionalInteger(2));
        switch (test.state) {
        case FriendshipTest::State::Open:
            isInState = kind == 0;
            day = dayOf(rows.optionalInteger(1));
            break;
        case FriendshipTest::State::DeletedByCustomer:
            isInState = kind == 1 || kind == 4;
            break;
        case FriendshipTest::State::DeletedByUs:
            isInState = kind == 2;
            break;
        case FriendshipTest::State::Transferred:
            isInState = kind == 3;
            break;
        case FriendshipTest::State::Any:
            day = dayOf(rows.optionalInteger(1));
            break;
        }
        if (isInState && (test.with.empty() || has(test.with, rows.integer(0))) && inWindow(test.window, day))
            ++count;
    }
    return counts(test.count, count);
}

bool PlainEvaluator::test(const IdentityTest &test)
{
    const Integers kinds = integers("SELECT kind FROM identity WHERE customer_id = ?1");
    const bool any =
        std::any_of(kinds.begin(), kinds.end(), [&](std::int64_t kind) { return hasCode(test.kinds, kind); });
    return any != test.negated;
}

bool PlainEvaluator::test(const GroupTest &test)
{
    const Integers groups = integers("SELECT group_id FROM group_member WHERE customer_id = ?1 AND left_at IS NULL");
    const bool any = std::any_of(groups.begin(), groups.end(),
                                 [&](std::int64_t group) { return test.groups.empty() || has(test.groups, group); });
    return any != test.negated;
}

bool PlainEvaluator::test(const SopTest &test)
{
    auto rows =
        m_connection.prepareOnce("SELECT plan_id, state FROM enrolment WHERE target_kind = 1 AND target_id = ?1");
    rows.bind(1, m_customer);
    bool any = false;
    while (rows.step()) {
        const bool isInState = test.states.empty() ? rows.integer(1) == 1 : hasCode(test.states, rows.integer(1));
        any = any || (isInState && (test.plans.empty() || has(test.plans, rows.integer(0))));
    }
    return any != test.negated;
}

bool PlainEvaluator::test(const CampaignTest &test)
{
    auto rows = m_connection.prepareOnce("SELECT campaign_id, shared_at FROM participant WHERE customer_id = ?1");
    rows.bind(1, m_customer);
    bool joined = false, shared = false;
    while (rows.step()) {
        const bool isNamed = test.campaigns.empty() || has(test.campaigns, rows.integer(0));
        joined = joined || isNamed;
        shared = shared || (isNamed && !rows.isNull(1));
    }
    std::int64_t invited = 0;
    for (const std::int64_t campaign : integers("SELECT campaign_id FROM participant WHERE inviter_id = ?1"))
        invited += test.campaigns.empty() || has(test.campaigns, campaign) ? 1 : 0;
    return joined != test.negated && (!test.shared || *test.shared == shared) &&
           (test.invited.empty() || counts(test.invited, invited));
}

bool PlainEvaluator::test(const CouponTest &test)
{
    auto rows = m_connection.prepareOnce(
        "SELECT c.batch_id, c.claimed_at, c.redeemed_at, coalesce(c.expires_at, b.expires_at) "
        "FROM coupon AS c JOIN coupon_batch AS b ON b.id = c.batch_id WHERE c.customer_id = ?1");
    rows.bind(1, m_customer);
    while (rows.step()) {
        CouponTest::State state = rows.isNull(1) ? CouponTest::State::Issued : CouponTest::State::Claimed;
        if (!rows.isNull(3) && rows.integer(3) <= m_now)
            state = CouponTest::State::Expired;
        if (!rows.isNull(2))
            state = CouponTest::State::Redeemed;
        if ((test.batches.empty() || has(test.batches, rows.integer(0))) && (!test.state || *test.state == state))
            return true;
    }
    return false;
}

bool PlainEvaluator::test(const TasksTest &test)
{
    auto rows = m_connection.prepareOnce("SELECT plan_id, state, due_at FROM task WHERE customer_id = ?1");
    rows.bind(1, m_customer);
    while (rows.step()) {
        if ((test.plans.empty() || has(test.plans, rows.integer(0))) &&
            (test.states.empty() || hasCode(test.states, rows.integer(1))) &&
            inWindow(test.window, dayOf(rows.integer(2))))
            return true;
    }
    return false;
}

bool PlainEvaluator::test(const LayerTest &)
{
    return false; // layers are tested where they are computed
}

} // namespace tests
