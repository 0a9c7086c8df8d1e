#include "app/segments/facttests.h"

#include "app/segments/numberranges.h"
#include "app/segments/ordertests.h"
#include "storage/segments/factstore.h"

#include <algorithm>
#include <unordered_map>

namespace app {

namespace {

using storage::FactStore;

constexpr int runningEnrolment = 1;

bool names(const RuleNames &list, std::int64_t id)
{
    return list.empty() || std::any_of(list.begin(), list.end(), [id](const RuleName &name) { return name.id == id; });
}

bool holds(const std::vector<int> &codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Sets the bits of customers that are in the set being tested.
class Marker final
{
public:
    Marker(const RuleContext &context, const Bitset &within) : m_context(context), m_within(within), bits(within.size())
    {
    }

    void mark(storage::CustomerId id)
    {
        const Slot slot = m_context.image.numbering().slotOf(id);
        if (slot != noSlot && m_within.test(slot))
            bits.set(slot);
    }

private:
    const RuleContext &m_context;
    const Bitset &m_within;

public:
    Bitset bits;
};

/// Customers whose number of invited participants meets all comparisons, including those who invited none.
Bitset byInvited(const CampaignTest &test, const RuleContext &context, const Bitset &within)
{
    std::unordered_map<std::int64_t, std::int64_t> counts;
    FactStore(context.connection, onlyOne(context.image, within))
        .invited([&](const FactStore::Participant &participant) {
            if (names(test.campaigns, participant.campaign))
                ++counts[participant.inviter.value];
        });
    std::vector<NumberRanges> ranges;
    for (const RuleCompare &compare : test.invited)
        ranges.emplace_back(compare, context.today);
    return select(within, [&](Slot slot) {
        const auto count = counts.find(context.image.numbering().idOf(slot).value);
        const std::int64_t scaled = count == counts.end() ? 0 : count->second * RuleCompare::scale;
        return std::all_of(ranges.begin(), ranges.end(),
                           [scaled](const NumberRanges &range) { return range.contains(scaled) != range.negated(); });
    });
}

} // namespace

CouponTest::State couponStateOf(const FactStore::Coupon &coupon, storage::UtcMs now)
{
    if (coupon.redeemed)
        return CouponTest::State::Redeemed;
    if (coupon.expiresAt && *coupon.expiresAt <= now)
        return CouponTest::State::Expired;
    return coupon.claimed ? CouponTest::State::Claimed : CouponTest::State::Issued;
}

Bitset customersBySop(const SopTest &test, const RuleContext &context, const Bitset &within)
{
    const std::vector<int> states = test.states.empty() ? std::vector<int>{runningEnrolment} : test.states;
    Marker marker(context, within);
    FactStore(context.connection, onlyOne(context.image, within))
        .enrolments([&](const FactStore::Enrolment &enrolment) {
            if (names(test.plans, enrolment.plan.value) && holds(states, enrolment.state))
                marker.mark(enrolment.customer);
        });
    return complementIf(test.negated, within, std::move(marker.bits));
}

Bitset customersByCampaign(const CampaignTest &test, const RuleContext &context, const Bitset &within)
{
    Marker joined(context, within);
    Marker shared(context, within);
    FactStore(context.connection, onlyOne(context.image, within))
        .participants([&](const FactStore::Participant &participant) {
            if (!names(test.campaigns, participant.campaign))
                return;
            joined.mark(participant.customer);
            if (participant.shared)
                shared.mark(participant.customer);
        });
    Bitset result = complementIf(test.negated, within, std::move(joined.bits));
    if (test.shared)
        result = complementIf(!*test.shared, result, result & shared.bits);
    if (!test.invited.empty())
        result = byInvited(test, context, result);
    return result;
}

Bitset customersByCoupon(const CouponTest &test, const RuleContext &context, const Bitset &within)
{
    Marker marker(context, within);
    FactStore(context.connection, onlyOne(context.image, within)).coupons([&](const FactStore::Coupon &coupon) {
        if (names(test.batches, coupon.batch) && (!test.state || *test.state == couponStateOf(coupon, context.now)))
            marker.mark(coupon.customer);
    });
    return std::move(marker.bits);
}

Bitset customersByTasks(const TasksTest &test, const RuleContext &context, const Bitset &within)
{
    const DayRange days(test.window, context.today);
    Marker marker(context, within);
    FactStore(context.connection, onlyOne(context.image, within)).tasks([&](const FactStore::Task &task) {
        if ((test.states.empty() || holds(test.states, task.state)) && names(test.plans, task.plan.value) &&
            days.contains(context.image.zone().dayOf(task.dueAt)))
            marker.mark(task.customer);
    });
    return std::move(marker.bits);
}

} // namespace app
