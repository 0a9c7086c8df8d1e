#include "app/kpi/rfm.h"

#include "app/kpi/metrics/parts.h"
#include "app/text.h"

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
        if (orders.isReturn(order) && orders.createdDay[order] <= cut.today)
            row.monetary -= orders.refunded[order];
        if (!orders.isPurchase(order) || day > cut.today)
            continue;
        row.frequency += cut.sameDayIsOne && day == last ? 0 : 1;
        row.monetary += orders.paid[order] - orders.refunded[order];
        last = std::max(last, day);
    }
    if (row.frequency == 0)
        return false;
    row.recencyDays = cut.today - last;
    return true;
}

/// The start ranks of the five groups: as in SQL's NTILE, the first (n mod 5) groups have one more.
std::array<std::size_t, groups> groupStarts(std::size_t count)
{
    std::array<std::size_t, groups> starts{};
    for (std::size_t group = 1; group < groups; ++group)
        starts[group] = starts[group - 1] + count / groups + (group - 1 < count % groups ? 1 : 0);
    return starts;
}

/// A boundary between groups: the lowest value above it, and how many values are lower.
struct Border
{
    std::int64_t value = 0;
    std::size_t smaller = 0;
};

/// Finds the boundaries of `values` at the ranks `starts`: counts values in 65,536 buckets, then examines only the few
/// buckets with a boundary.
std::vector<Border> bordersOf(const std::vector<std::int64_t> &values, const std::array<std::size_t, groups> &starts)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const std::int64_t from = *least;
    int shift = 0;
    while ((std::uint64_t(*most - from) >> shift) >= (1u << 16))
        ++shift;
    const auto bucketOf = [from, shift](std::int64_t value) {
        return std::size_t(std::uint64_t(value - from) >> shift);
    };
    std::vector<std::uint32_t> counts(bucketOf(*most) + 1);
    for (const std::int64_t value : values)
        ++counts[bucketOf(value)];
    std::vector<Border> borders;
    std::vector<std::int64_t> inside;
    std::size_t bucket = 0, below = 0, gathered = counts.size();
    for (std::size_t group = 1; group < groups && starts[group] < values.size(); ++group) {
        while (below + counts[bucket] <= starts[group])
            below += counts[bucket++];
        if (shift > 0 && gathered != bucket) {
            inside.clear();
            std::copy_if(values.begin(), values.end(), std::back_inserter(inside),
                         [&](std::int64_t value) { return bucketOf(value) == bucket; });
            std::sort(inside.begin(), inside.end());
            gathered = bucket;
        }
        Border border{from + std::int64_t(bucket), below};
        if (shift > 0) {
            border.value = inside[starts[group] - below];
            border.smaller =
                below + std::size_t(std::lower_bound(inside.begin(), inside.end(), border.value) - inside.begin());
        }
        borders.push_back(border);
    }
    return borders;
}

/// Scores `rows`, which are in ID order, by `valueOf` ascending: the first group gets 1. The rank of a row matters only
/// if its value is on both sides of a boundary; it is then its position among the equal values.
template <class ValueOf>
std::vector<std::uint8_t> scoresOf(const std::vector<RfmRow> &rows, ValueOf valueOf)
{
    const auto starts = groupStarts(rows.size());
    std::vector<std::int64_t> values(rows.size());
    std::transform(rows.begin(), rows.end(), values.begin(), valueOf);
    std::vector<Border> borders = bordersOf(values, starts); // of groups 1 …; `smaller` increases with each equal value
    std::vector<std::uint8_t> scores(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t group = 0;
        while (group < borders.size() && values[i] > borders[group].value)
            ++group;
        if (group < borders.size() && values[i] == borders[group].value) {
            const std::size_t rank = borders[group].smaller++;
            while (group < borders.size() && rank >= starts[group + 1])
                ++group;
        }
        scores[i] = std::uint8_t(group + 1);
    }
    return scores;
}

void score(std::vector<RfmRow> &rows)
{
    constexpr std::uint32_t columns = 3;
    std::array<std::vector<std::uint8_t>, columns> scores;
    const auto work = [&](std::uint32_t column) {
        if (column == 0)
            scores[0] = scoresOf(rows, [](const RfmRow &row) { return -std::int64_t(row.recencyDays); });
        else if (column == 1)
            scores[1] = scoresOf(rows, [](const RfmRow &row) { return std::int64_t(row.frequency); });
        else
            scores[2] = scoresOf(rows, [](const RfmRow &row) { return row.monetary; });
    };
    if (partsFor(rows.size()) > 1) {
        inParts(columns, work);
    } else {
        for (std::uint32_t column = 0; column < columns; ++column)
            work(column);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].r = scores[0][i];
        rows[i].f = scores[1][i];
        rows[i].m = scores[2][i];
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
    // value ≥ sum ÷ count without rounding; an amount times a million customers may exceed 63 bits
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
    static const std::array names{
        QT_TRANSLATE_NOOP("Text", "Regular: win back"), QT_TRANSLATE_NOOP("Text", "Important: win back"),
        QT_TRANSLATE_NOOP("Text", "Regular: keep"),     QT_TRANSLATE_NOOP("Text", "Important: keep"),
        QT_TRANSLATE_NOOP("Text", "Regular: develop"),  QT_TRANSLATE_NOOP("Text", "Important: develop"),
        QT_TRANSLATE_NOOP("Text", "Regular: valuable"), QT_TRANSLATE_NOOP("Text", "Important: valuable")};
    return Text::tr(names[std::size_t(rfmClass)]);
}

QString rfmClassKey(RfmClass rfmClass)
{
    static const std::array names{QStringLiteral("一般挽留客户"), QStringLiteral("重要挽留客户"),
                                  QStringLiteral("一般保持客户"), QStringLiteral("重要保持客户"),
                                  QStringLiteral("一般发展客户"), QStringLiteral("重要发展客户"),
                                  QStringLiteral("一般价值客户"), QStringLiteral("重要价值客户")};
    return names[std::size_t(rfmClass)];
}

std::vector<RfmRow> computeRfm(const KpiFacts &facts, const KpiCut &cut, const std::vector<std::int64_t> &idOf)
{
    const std::uint32_t parts = partsFor(facts.slotCount);
    std::vector<std::vector<RfmRow>> found(parts);
    inParts(parts, [&](std::uint32_t part) {
        const auto slotAt = [&](std::uint32_t at) { return Slot(std::uint64_t(facts.slotCount) * at / parts); };
        found[part].reserve(std::min<std::size_t>(slotAt(part + 1) - slotAt(part), facts.orders.size()));
        RfmRow row;
        for (Slot slot = slotAt(part); slot < slotAt(part + 1); ++slot) {
            if (cut.hasCustomer(slot) && (!cut.channel || cut.channel->isSourceOf(facts, slot)) &&
                readCustomer(facts, cut, slot, row))
                found[part].push_back(row);
        }
    });
    std::vector<RfmRow> rows = std::move(found.front());
    for (std::uint32_t part = 1; part < parts; ++part)
        rows.insert(rows.end(), found[part].begin(), found[part].end());
    if (rows.empty())
        return rows;
    const auto byId = [&idOf](const RfmRow &a, const RfmRow &b) { return idOf[a.slot] < idOf[b.slot]; };
    if (!std::is_sorted(rows.begin(), rows.end(), byId))
        std::sort(rows.begin(), rows.end(), byId);
    score(rows);
    classify(rows);
    return rows;
}

} // namespace app
