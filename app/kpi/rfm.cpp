#include "app/kpi/rfm.h"

#include <algorithm>
#include <array>

namespace app {

using storage::LocalDay;

namespace {

constexpr std::size_t groups = 5;

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

/// Where the five groups begin, as ranks: SQL's NTILE gives the first (n mod 5) groups one more.
std::array<std::size_t, groups> groupStarts(std::size_t count)
{
    std::array<std::size_t, groups> starts{};
    for (std::size_t group = 1; group < groups; ++group)
        starts[group] = starts[group - 1] + count / groups + (group - 1 < count % groups ? 1 : 0);
    return starts;
}

/// Scores `rows`, which stand in the order of the ids, by `valueOf` ascending: the first group gets 1. Only the values
/// at the borders are looked for; a row's rank matters only where its value stands on both sides of one, and is then
/// that of its place among the equal ones.
template <class ValueOf>
void score(std::vector<RfmRow> &rows, ValueOf valueOf, std::uint8_t RfmRow::*target)
{
    const auto starts = groupStarts(rows.size());
    std::vector<std::int64_t> values(rows.size());
    std::transform(rows.begin(), rows.end(), values.begin(), valueOf);
    std::array<std::int64_t, groups> borders{}; // the least value of each group but the first
    auto first = values.begin();
    for (std::size_t group = 1; group < groups && starts[group] < rows.size(); ++group) {
        const auto border = values.begin() + std::ptrdiff_t(starts[group]);
        std::nth_element(first, border, values.end());
        borders[group] = *border;
        first = border;
    }
    const std::size_t used = std::size_t(
        std::count_if(starts.begin() + 1, starts.end(), [&rows](std::size_t start) { return start < rows.size(); }));
    std::array<std::size_t, groups> rank{}; // of the next row whose value is that border
    for (const RfmRow &row : rows) {
        const std::int64_t value = valueOf(row);
        for (std::size_t group = 1; group <= used; ++group)
            rank[group] += value < borders[group];
    }
    for (RfmRow &row : rows) {
        const std::int64_t value = valueOf(row);
        std::size_t group = 0;
        while (group < used && value > borders[group + 1])
            ++group;
        if (group < used && value == borders[group + 1]) {
            const std::size_t place = rank[group + 1]++;
            while (group < used && place >= starts[group + 1])
                ++group;
        }
        row.*target = std::uint8_t(group + 1);
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
