#include "app/kpi/people.h"

#include <string_view>

namespace app {

namespace {

using storage::LocalDay;

/// The moment of a friendship for which a customer is counted.
enum class Moment { Began, Ended, OpenAtEnd };

/// Whether the metric counts customers without any friendship at the end, not every friendship that ended.
bool countsLostCustomers(const Metric &metric)
{
    const std::string_view key = metric.key;
    return key == "lost" || key == "churn_rate";
}

Moment momentOf(const Metric &metric)
{
    const std::string_view key = metric.key;
    if (key.starts_with("deletion") || key.starts_with("lost") || key.starts_with("churn"))
        return Moment::Ended;
    if (key.starts_with("new_") || key.starts_with("friend_retention") || key == "group_join_rate" ||
        key == "net_growth")
        return Moment::Began;
    return Moment::OpenAtEnd;
}

void addBuyers(const KpiFacts &facts, const KpiCut &cut, const Period &period, Bitset &people)
{
    const OrderFacts &orders = facts.orders;
    for (Slot slot = 0; slot < facts.slotCount; ++slot) {
        if (!cut.hasCustomer(slot) || (cut.channel && !cut.channel->isSourceOf(facts, slot)))
            continue;
        const RunIndex::Rows rows = orders.runs.rows(slot);
        for (std::uint32_t order = rows.first; order < rows.last; ++order) {
            if (period.contains(orders.paidDay[order]) && orders.isPurchase(order) &&
                (cut.staff == 0 || orders.staff[order] == cut.staff) &&
                (cut.source == 0 || orders.source[order] == cut.source) &&
                (!cut.privateOnly || isPrivateOrder(facts, cut, slot, order))) {
                people.set(slot);
                break;
            }
        }
    }
}

bool happened(const FriendshipFacts &all, std::uint32_t row, const KpiCut &cut, Moment moment, const Period &period)
{
    const LocalDay added = all.addedDay[row], ended = all.endedDay[row];
    switch (moment) {
    case Moment::Began:
        return period.contains(added) && cut.isOperated(all.account[row], added);
    case Moment::Ended:
        return period.contains(ended) && all.endKind[row] != FriendshipRuns::Transferred &&
               cut.isOperated(all.account[row], ended);
    case Moment::OpenAtEnd:
        break;
    }
    const LocalDay end = std::min(period.to, cut.today);
    const bool isOpen = ended != noDay ? ended > end : all.endKind[row] == FriendshipRuns::Open;
    return isOpen && (added == noDay || added <= end) && cut.isOperated(all.account[row], end);
}

bool isAnybodysFriend(const FriendshipFacts &all, Slot slot, LocalDay day)
{
    const RunIndex::Rows rows = all.runs.rows(slot);
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        const LocalDay ended = all.endedDay[row];
        if ((all.addedDay[row] == noDay || all.addedDay[row] <= day) &&
            (ended != noDay ? ended > day : all.endKind[row] == FriendshipRuns::Open))
            return true;
    }
    return false;
}

void addFriends(const KpiFacts &facts, const KpiCut &cut, const Metric &metric, const Period &period, Bitset &people)
{
    const Moment moment = momentOf(metric);
    const LocalDay end = std::min(period.to, cut.today);
    const FriendshipFacts &all = facts.friendships;
    for (Slot slot = 0; slot < facts.slotCount; ++slot) {
        if (!cut.hasCustomer(slot) || (countsLostCustomers(metric) && isAnybodysFriend(all, slot, end)))
            continue;
        const RunIndex::Rows rows = all.runs.rows(slot);
        for (std::uint32_t row = rows.first; row < rows.last; ++row) {
            if ((!cut.channel || cut.channel->isOf(facts, slot, row)) && happened(all, row, cut, moment, period)) {
                people.set(slot);
                break;
            }
        }
    }
}

} // namespace

Bitset peopleBehind(const KpiFacts &facts, const KpiCut &cut, const Metric &metric, const Period &period)
{
    Bitset people(facts.slotCount);
    switch (metric.family) {
    case MetricFamily::Orders:
    case MetricFamily::PrivateOrders:
    case MetricFamily::Returns:
    case MetricFamily::Repurchase:
    case MetricFamily::Conversion:
        addBuyers(facts, cut, period, people);
        break;
    case MetricFamily::Pool:
    case MetricFamily::Activity:
    case MetricFamily::NewFriends:
        addFriends(facts, cut, metric, period, people);
        break;
    case MetricFamily::Tasks:
        for (std::size_t i = 0; i < facts.tasks.endDay.size(); ++i) {
            if (period.contains(facts.tasks.endDay[i]) && !facts.tasks.onTime[i] &&
                facts.tasks.customer[i] < facts.slotCount && cut.hasCustomer(facts.tasks.customer[i]))
                people.set(facts.tasks.customer[i]);
        }
        break;
    }
    return people;
}

} // namespace app
