#include "app/segments/ruleevaluator.h"

#include "app/segments/facttests.h"
#include "app/segments/fieldtests.h"
#include "app/segments/numberranges.h"
#include "app/segments/ordertests.h"
#include "app/segments/rulewords.h"
#include "app/text.h"
#include "storage/segments/segmentstore.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

/// Approximate cost per customer; orders the parts of all and any.
int costOf(const Rule &rule)
{
    if (rule.kind != Rule::Kind::Test) {
        int cost = 0;
        for (const Rule &part : rule.parts)
            cost += costOf(part);
        return cost;
    }
    struct Cost
    {
        int operator()(const TagTest &) const { return 1; }
        int operator()(const IdentityTest &) const { return 1; }
        int operator()(const GroupTest &) const { return 1; }
        int operator()(const FieldTest &test) const
        {
            switch (test.field) {
            case RuleField::Name:
            case RuleField::Remark:
            case RuleField::Phone:
                return takesNothing(test.compare.op) && test.field == RuleField::Phone ? 1 : 500;
            case RuleField::Custom:
                return 200;
            case RuleField::AddWay:
                return 20;
            default:
                return 4;
            }
        }
        int operator()(const FriendshipTest &) const { return 20; }
        int operator()(const OrdersTest &test) const
        {
            return test.products.empty() && test.categories.isEmpty() ? 20 : 60;
        }
        int operator()(const EventsTest &) const { return 40; }
        int operator()(const LayerTest &) const { return 60; }
        int operator()(const SegmentTest &) const { return 100; }
        int operator()(const SopTest &) const { return 200; }
        int operator()(const CampaignTest &) const { return 200; }
        int operator()(const CouponTest &) const { return 200; }
        int operator()(const TasksTest &) const { return 1000; }
    };
    return std::visit(Cost(), rule.test);
}

std::vector<const Rule *> cheapestFirst(const std::vector<Rule> &parts)
{
    std::vector<std::pair<int, const Rule *>> priced;
    for (const Rule &part : parts)
        priced.emplace_back(costOf(part), &part);
    std::stable_sort(priced.begin(), priced.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Rule *> ordered;
    for (const auto &[cost, part] : priced)
        ordered.push_back(part);
    return ordered;
}

/// {O:V, …} on a count; without comparisons: at least one.
class CountTest final
{
public:
    CountTest(const std::vector<RuleCompare> &compares, storage::LocalDay today)
    {
        for (const RuleCompare &compare : compares) {
            m_ranges.emplace_back(compare, today);
            const bool isLeast = compare.op == RuleOp::GreaterEqual || compare.op == RuleOp::Greater;
            const std::int64_t atMost = std::numeric_limits<std::int64_t>::max() / RuleCompare::scale;
            for (const std::int64_t number : compare.numbers)
                m_enough = std::max(m_enough, isLeast || number >= 0 ? number / RuleCompare::scale + 1 : 1);
            m_enough = std::min(m_enough, atMost);
        }
    }

    /// The number from which further counting does not change the result.
    std::int64_t enough() const { return m_enough; }
    bool holds(std::int64_t count) const
    {
        if (m_ranges.empty())
            return count > 0;
        return std::all_of(m_ranges.begin(), m_ranges.end(), [count](const NumberRanges &range) {
            return range.contains(count * RuleCompare::scale) != range.negated();
        });
    }

private:
    std::vector<NumberRanges> m_ranges;
    std::int64_t m_enough = 1;
};

} // namespace

Bitset RuleEvaluator::members(const Rule &rule, const Bitset &within) const
{
    switch (rule.kind) {
    case Rule::Kind::All: {
        Bitset left = within;
        for (const Rule *part : cheapestFirst(rule.parts)) {
            if (!left.any())
                break;
            left = members(*part, left);
        }
        return left;
    }
    case Rule::Kind::Any: {
        Bitset undecided = within;
        Bitset found(within.size());
        for (const Rule *part : cheapestFirst(rule.parts)) {
            if (!undecided.any())
                break;
            const Bitset fits = members(*part, undecided);
            found |= fits;
            undecided.andNot(fits);
        }
        return found;
    }
    case Rule::Kind::Not: {
        Bitset rest = within;
        return rest.andNot(members(rule.parts.front(), within));
    }
    case Rule::Kind::Test:
        break;
    }
    return test(rule.test, within);
}

bool RuleEvaluator::holds(const Rule &rule, Slot slot) const
{
    Bitset one(m_context.image.slotCount());
    if (!m_context.image.alive().test(slot))
        return false;
    one.set(slot);
    return members(rule, one).any();
}

Bitset RuleEvaluator::test(const RuleTest &test, const Bitset &within) const
{
    struct Tester
    {
        const RuleEvaluator &self;
        const Bitset &within;

        Bitset operator()(const FieldTest &test) const { return customersByField(test, self.m_context, within); }
        Bitset operator()(const TagTest &test) const { return self.byTags(test, within); }
        Bitset operator()(const SegmentTest &test) const { return self.byFrozenSegment(test, within); }
        Bitset operator()(const OrdersTest &test) const { return customersByOrders(test, self.m_context, within); }
        Bitset operator()(const EventsTest &test) const { return self.byEvents(test, within); }
        Bitset operator()(const FriendshipTest &test) const { return self.byFriendships(test, within); }
        Bitset operator()(const IdentityTest &test) const { return self.byIdentity(test, within); }
        Bitset operator()(const GroupTest &test) const { return self.byGroup(test, within); }
        Bitset operator()(const SopTest &test) const { return customersBySop(test, self.m_context, within); }
        Bitset operator()(const CampaignTest &test) const { return customersByCampaign(test, self.m_context, within); }
        Bitset operator()(const CouponTest &test) const { return customersByCoupon(test, self.m_context, within); }
        Bitset operator()(const TasksTest &test) const { return customersByTasks(test, self.m_context, within); }
        Bitset operator()(const LayerTest &test) const { return self.byLayer(test, within); }
    };
    return std::visit(Tester{*this, within}, test);
}

Bitset RuleEvaluator::byTags(const TagTest &test, const Bitset &within) const
{
    const TagBits &tags = m_context.image.tags();
    if (test.match == TagTest::Match::All) {
        Bitset left = within;
        for (const RuleName &tag : test.tags)
            left &= tags.bits(storage::TagId(tag.id));
        return left;
    }
    Bitset having(within.size());
    for (const RuleName &tag : test.tags)
        having |= tags.bits(storage::TagId(tag.id));
    having &= within;
    return complementIf(test.match == TagTest::Match::None, within, std::move(having));
}

Bitset RuleEvaluator::byFrozenSegment(const SegmentTest &test, const Bitset &within) const
{
    Bitset members(within.size());
    for (const storage::CustomerId id :
         storage::SegmentStore(m_context.connection).frozenMembers(storage::SegmentId(test.segment.id))) {
        const Slot slot = m_context.image.numbering().slotOf(id);
        if (slot != noSlot)
            members.set(slot);
    }
    return members &= within;
}

Bitset RuleEvaluator::byEvents(const EventsTest &test, const Bitset &within) const
{
    const CountTest count(test.count, m_context.today);
    const bool holdsOfNone = count.holds(0);
    const DayRange days(test.window, m_context.today);
    const std::vector<storage::LocalDay> &lastDay = m_context.image.events().lastDay();
    return select(within, [&](Slot slot) {
        if (lastDay[slot] < days.first)
            return holdsOfNone;
        return count.holds(eventCount(test, m_context, slot, count.enough()));
    });
}

Bitset RuleEvaluator::byFriendships(const FriendshipTest &test, const Bitset &within) const
{
    const CountTest count(test.count, m_context.today);
    return select(within, [&](Slot slot) { return count.holds(friendshipCount(test, m_context, slot)); });
}

Bitset RuleEvaluator::byIdentity(const IdentityTest &test, const Bitset &within) const
{
    Bitset having(within.size());
    for (const int kind : test.kinds)
        having |= m_context.image.identities().bits(kind);
    having &= within;
    return complementIf(test.negated, within, std::move(having));
}

Bitset RuleEvaluator::byGroup(const GroupTest &test, const Bitset &within) const
{
    const GroupBits &groups = m_context.image.groups();
    Bitset members = test.groups.empty() ? groups.inAnyGroup() : Bitset(within.size());
    for (const RuleName &group : test.groups)
        members |= groups.members(storage::GroupId(group.id));
    members &= within;
    return complementIf(test.negated, within, std::move(members));
}

Bitset RuleEvaluator::byLayer(const LayerTest &test, const Bitset &within) const
{
    if (test.layer == LayerTest::Layer::Lifecycle || test.layer == LayerTest::Layer::Intent) {
        const bool isIntent = test.layer == LayerTest::Layer::Intent;
        throw storage::StoreError(storage::ErrorKind::Invalid,
                                  isIntent ? QStringLiteral("intent") : QStringLiteral("lifecycle"),
                                  Text::tr("this layer is not available yet"));
    }
    const auto column = m_context.layers.rfm(m_context.image, m_context.today, m_context.sameDayOrdersAreOne);
    const auto fits = [](const std::vector<int> &wanted, int code) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), code) != wanted.end();
    };
    const bool byClass = test.layer == LayerTest::Layer::RfmClass;
    return select(within, [&](Slot slot) {
        const LayerCache::Rfm &rfm = (*column)[slot];
        if (!rfm.isKnown())
            return false;
        if (byClass)
            return std::find(test.codes.begin(), test.codes.end(), int(rfm.rfmClass)) != test.codes.end();
        return fits(test.r, rfm.r) && fits(test.f, rfm.f) && fits(test.m, rfm.m);
    });
}

std::int64_t eventCount(const EventsTest &test, const RuleContext &context, Slot slot, std::int64_t enough)
{
    const EventRuns &events = context.image.events();
    const DayRange days(test.window, context.today);
    const RunIndex::Rows rows = events.rows(slot);
    std::int64_t count = 0;
    // sorted by time; going backwards ends a pass over recent events early
    for (std::uint32_t row = rows.last; row-- > rows.first && count < enough;) {
        const storage::LocalDay day = events.day()[row];
        if (day < days.first)
            break;
        if (events.kind()[row] == test.kind && day <= days.last)
            ++count;
    }
    return count;
}

std::int64_t friendshipCount(const FriendshipTest &test, const RuleContext &context, Slot slot)
{
    const FriendshipRuns &friendships = context.image.friendships();
    const DayRange days(test.window, context.today);
    const auto isInState = [&](std::uint8_t kind) {
        switch (test.state) {
        case FriendshipTest::State::Open:
            return kind == FriendshipRuns::Open;
        case FriendshipTest::State::DeletedByCustomer:
            return kind == FriendshipRuns::ByCustomer || kind == FriendshipRuns::UnknownSide;
        case FriendshipTest::State::DeletedByUs:
            return kind == FriendshipRuns::ByUs;
        case FriendshipTest::State::Transferred:
            return kind == FriendshipRuns::Transferred;
        case FriendshipTest::State::Any:
            break;
        }
        return true;
    };
    const bool byAdded = test.state == FriendshipTest::State::Open || test.state == FriendshipTest::State::Any;
    const std::vector<storage::LocalDay> &dayColumn = byAdded ? friendships.addedDay() : friendships.endedDay();
    const RunIndex::Rows rows = friendships.rows(slot);
    std::int64_t count = 0;
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        const std::int64_t account = friendships.accountCodes().id(friendships.account()[row]);
        const bool isWith =
            test.with.empty() || std::any_of(test.with.begin(), test.with.end(),
                                             [account](const RuleName &name) { return name.id == account; });
        const bool isInTime = test.window.isOpen() || days.contains(dayColumn[row]);
        if (isWith && isInTime && isInState(friendships.endKind()[row]))
            ++count;
    }
    return count;
}

} // namespace app
