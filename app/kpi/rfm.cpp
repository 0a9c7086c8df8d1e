#include "app/kpi/rfm.h"

#include <algorithm>
#include <numeric>

namespace app {

using storage::LocalDay;

namespace {

constexpr int groups = 5;

bool readCustomer(const KpiFacts &facts, const KpiCut &cut, Slot slot, RfmRow &row)
{
    const OrderFacts &orders = facts.orders;
    const RunIndex::Rows rows = orders.runs.rows(slot);
    LocalDay last = noDay;
    row = {};
    row.slot = slot;
    for (std::uint32_t order = rows.first; order < rows.last; ++order) {
        const LocalDay day = orders.paidDay[order];
        if (!orders.isPurchase(order) || day > cut.today)
            continue;
        row.frequency += cut.sameDayIsOne && day == last ? 0 : 1;
        row.monetary += orders.paid[order] - orders.refunded[order];
        last = std::max(last, day);
    }
    row.recencyDays = cut.today - last;
    return row.frequency > 0;
}

/// Scores `rows`, which stand in the order of the ids, by `valueOf` ascending: the first of five groups gets 1.
/// NTILE gives the first (n mod 5) groups one more.
template <class ValueOf>
void score(std::vector<RfmRow> &rows, ValueOf valueOf, std::uint8_t RfmRow::*target)
{
    struct Keyed
    {
        std::int64_t value;
        std::uint32_t index;
    };
    std::vector<Keyed> order(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        order[i] = {valueOf(rows[i]), i};
    const auto before = [](const Keyed &a, const Keyed &b) {
        return a.value != b.value ? a.value < b.value : a.index < b.index;
    };
    auto first = order.begin();
    for (int group = 0; group < groups; ++group) {
        const std::size_t size = rows.size() / groups + (std::size_t(group) < rows.size() % groups ? 1 : 0);
        const auto last = first + std::ptrdiff_t(size);
        // Only the borders matter, not the order inside a group.
        if (last != order.end())
            std::nth_element(first, last, order.end(), before);
        for (; first != last; ++first)
            rows[first->index].*target = std::uint8_t(group + 1);
    }
}

void classify(std::vector<RfmRow> &rows)
{
    std::int64_t recency = 0, frequency = 0, monetary = 0;
    for (const RfmRow &row : rows) {
        recency += row.recencyDays;
        frequency += row.frequency;
        monetary += row.monetary;
    }
    const std::int64_t count = std::int64_t(rows.size());
    // value ≥ sum ÷ count without rounding; an amount times a million customers may pass 63 bits
    const auto atLeastMean = [count](std::int64_t value, std::int64_t sum) {
        const std::int64_t quotient = sum / count;
        const std::int64_t rest = sum % count;
        return rest > 0 ? value > quotient : value >= quotient;
    };
    for (RfmRow &row : rows) {
        const bool recent = row.recencyDays * count <= recency;
        const int bits = (recent ? 4 : 0) | (atLeastMean(row.frequency, frequency) ? 2 : 0) |
                         (atLeastMean(row.monetary, monetary) ? 1 : 0);
        row.rfmClass = RfmClass(bits);
    }
}

} // namespace

QString rfmClassName(RfmClass rfmClass)
{
    static const std::array names{QStringLiteral("一般挽留客户"), QStringLiteral("重要挽留客户"),
                                  QStringLiteral("一般保持客户"), QStringLiteral("重要保持客户"),
                                  QStringLiteral("一般发展客户"), QStringLiteral("重要发展客户"),
                                  QStringLiteral("一般价值客户"), QStringLiteral("重要价值客户")};
    return names[std::size_t(rfmClass)];
}

std::vector<RfmRow> computeRfm(const KpiFacts &facts, const KpiCut &cut, const std::vector<std::int64_t> &idOf)
{
    std::vector<RfmRow> rows;
    RfmRow row;
    bool inOrder = true;
    for (Slot slot = 0; slot < facts.slotCount; ++slot) {
        if (!cut.hasCustomer(slot) || (cut.channel && !cut.channel->isSourceOf(facts, slot)) ||
            !readCustomer(facts, cut, slot, row))
            continue;
        inOrder = inOrder && (rows.empty() || idOf[rows.back().slot] < idOf[slot]);
        rows.push_back(row);
    }
    if (rows.empty())
        return rows;
    const auto byId = [&idOf](const RfmRow &a, const RfmRow &b) { return idOf[a.slot] < idOf[b.slot]; };
    if (!inOrder)
        std::sort(rows.begin(), rows.end(), byId);
    score(
        rows, [](const RfmRow &one) { return -std::int64_t(one.recencyDays); }, &RfmRow::r);
    score(
        rows, [](const RfmRow &one) { return std::int64_t(one.frequency); }, &RfmRow::f);
    score(
        rows, [](const RfmRow &one) { return one.monetary; }, &RfmRow::m);
    classify(rows);
    return rows;
}

} // namespace app
