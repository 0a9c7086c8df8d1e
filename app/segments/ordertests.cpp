#include "app/segments/ordertests.h"

#include "app/segments/numberranges.h"
#include "storage/segments/factstore.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

/// Flags which codes of a column match; empty: all.
using CodeSet = std::vector<char>;

CodeSet codeSet(const IdCodes &codes, const RuleNames &names)
{
    CodeSet fits;
    if (names.empty())
        return fits;
    fits.assign(codes.size(), 0);
    for (const RuleName &name : names) {
        if (const std::uint32_t code = codes.find(name.id); code != unknownCode && code != noCode)
            fits[code] = 1;
    }
    return fits;
}

/// Whether sum ÷ count meets the positive op, compared without division: an average may lie between two amounts.
bool meanFits(const RuleCompare &compare, std::int64_t sum, std::int64_t count)
{
    const auto at = [&](std::size_t i) { return compare.numbers.at(i) * count; };
    switch (compare.op) {
    case RuleOp::Greater:
        return sum > at(0);
    case RuleOp::GreaterEqual:
        return sum >= at(0);
    case RuleOp::Less:
        return sum < at(0);
    case RuleOp::LessEqual:
        return sum <= at(0);
    case RuleOp::Between:
        return sum >= at(0) && sum <= at(1);
    case RuleOp::Empty:
    case RuleOp::NotEmpty:
        return true;
    default:
        return std::any_of(compare.numbers.begin(), compare.numbers.end(),
                           [&](std::int64_t number) { return sum == number * count; });
    }
}

/// An OrdersTest prepared for one pass over the runs.
class OrderPass final
{
public:
    OrderPass(const OrdersTest &test, const RuleContext &context)
        : m_orders(context.image.orders()), m_context(context), m_status(test.status),
          m_days(test.window, context.today), m_windowed(!test.window.isOpen()),
          m_sources(codeSet(m_orders.sourceCodes(), test.sources)), m_staff(codeSet(m_orders.staffCodes(), test.staff)),
          m_byItem(!test.products.empty() || !test.categories.isEmpty())
    {
        if (m_byItem)
            findProducts(test);
        for (const MeasureTest &measure : test.measures) {
            m_measures.push_back({measure.measure, measure.compare, NumberRanges(measure.compare, context.today)});
            m_countsOnly = m_countsOnly && measure.measure == RuleMeasure::Count;
            if (measure.measure == RuleMeasure::Count)
                boundCount(measure.compare);
        }
        if (m_measures.empty())
            m_enough = m_least = 1;
        else if (!m_countsOnly)
            m_enough = std::numeric_limits<std::int64_t>::max();
        m_holdsOfNone = holds(OrderFigures());
        m_isByPurchase = m_status == OrdersTest::Status::Paid;
        if (m_isByPurchase && m_countsOnly && m_sources.empty() && m_staff.empty() && !m_byItem)
            answerCounts();
    }

    bool holds(Slot slot) const
    {
        if (m_isByPurchase) { // two columns decide for most customers, mostly by table lookup instead of a branch
            if (!m_holdsOf.empty() && !m_windowed)
                return m_holdsOf[std::min<std::size_t>(m_orders.purchaseCount()[slot], m_holdsOf.size() - 1)];
            const storage::LocalDay last = m_orders.lastPurchaseDay()[slot];
            if (m_holdsOf.size() == 2 && last <= m_days.last)
                return m_holdsOf[last >= m_days.first ? 1 : 0];
            if (last < m_days.first)
                return m_holdsOfNone;
        }
        const RunIndex::Rows rows = m_orders.rows(slot);
        if (rows.size() < m_least)
            return rows.isEmpty() && m_holdsOfNone;
        return rows.isEmpty() ? m_holdsOfNone : holds(figures(rows, m_enough));
    }

    OrderFigures figures(RunIndex::Rows rows, std::int64_t enough) const
    {
        OrderFigures figures;
        // Runs are sorted by payment; going backwards ends a pass over recent orders early.
        for (std::uint32_t row = rows.last; row-- > rows.first;) {
            if (m_status == OrdersTest::Status::Paid && m_orders.paidDay()[row] < m_days.first)
                break;
            if (!fits(row))
                continue;
            std::int64_t amount = 0;
            if (m_byItem && !sumItems(row, amount))
                continue;
            ++figures.count;
            if (figures.count >= enough)
                break;
            if (!m_countsOnly)
                add(figures, row, m_byItem ? amount : amountOf(row));
        }
        return figures;
    }

    /// All totals, whatever the measures need.
    OrderFigures allFigures(Slot slot)
    {
        m_countsOnly = false;
        return figures(m_orders.rows(slot), std::numeric_limits<std::int64_t>::max());
    }

private:
    struct Measure
    {
        RuleMeasure measure;
        RuleCompare compare;
        NumberRanges ranges;
    };

    /// Precomputes the result for each number of orders, up to where further counting changes nothing.
    void answerCounts()
    {
        constexpr std::int64_t most = 1000;
        for (OrderFigures figures; m_enough <= most && figures.count <= m_enough; ++figures.count)
            m_holdsOf.push_back(holds(figures) ? 1 : 0);
    }

    /// The minimum number of orders for the count to match, and the number from which further counting changes nothing.
    void boundCount(const RuleCompare &compare)
    {
        for (const std::int64_t number : compare.numbers)
            m_enough = std::max(m_enough, number / RuleCompare::scale + 1);
        if (compare.numbers.empty())
            return;
        const std::int64_t first = compare.numbers.front();
        if (compare.op == RuleOp::GreaterEqual || compare.op == RuleOp::Greater || compare.op == RuleOp::Equal ||
            compare.op == RuleOp::Between)
            m_least =
                std::max(m_least, std::uint32_t(std::clamp<std::int64_t>(first / RuleCompare::scale, 0, 1'000'000)));
    }

    bool holds(const OrderFigures &figures) const
    {
        if (m_measures.empty())
            return figures.count > 0;
        return std::all_of(m_measures.begin(), m_measures.end(), [&figures](const Measure &measure) {
            return holds(measure, figures) != measure.ranges.negated();
        });
    }

    std::int64_t amountOf(std::uint32_t row) const
    {
        return m_status == OrdersTest::Status::Unpaid ? m_orders.amountPlaced()[row]
                                                      : m_orders.amountPaid()[row] - m_orders.amountRefunded()[row];
    }

    void findProducts(const OrdersTest &test)
    {
        const IdCodes &codes = m_context.image.orderItems().productCodes();
        m_products = codeSet(codes, test.products);
        if (test.categories.isEmpty())
            return;
        CodeSet inCategory(codes.size(), 0);
        for (const QString &category : test.categories) {
            for (const std::int64_t id : storage::FactStore::productsOfCategory(m_context.connection, category)) {
                if (const std::uint32_t code = codes.find(id); code != unknownCode)
                    inCategory[code] = 1;
            }
        }
        for (std::size_t code = 0; code < inCategory.size(); ++code)
            inCategory[code] = inCategory[code] && (m_products.empty() || m_products[code]) ? 1 : 0;
        m_products = std::move(inCategory);
    }

    storage::LocalDay dayOf(std::uint32_t row) const
    {
        const storage::LocalDay paid = m_orders.paidDay()[row];
        return paid != noDay ? paid : m_orders.createdDay()[row];
    }

    bool fits(std::uint32_t row) const
    {
        const std::uint8_t status = m_orders.status()[row];
        switch (m_status) {
        case OrdersTest::Status::Paid:
            if (!m_orders.isPurchase(row))
                return false;
            break;
        case OrdersTest::Status::Refunded:
            if (status != OrderRuns::Refunded && m_orders.amountRefunded()[row] <= 0)
                return false;
            break;
        case OrdersTest::Status::Unpaid:
            if (status != OrderRuns::Unpaid)
                return false;
            break;
        }
        if (m_windowed && !m_days.contains(dayOf(row)))
            return false;
        return (m_sources.empty() || m_sources[m_orders.source()[row]]) &&
               (m_staff.empty() || m_staff[m_orders.staff()[row]]);
    }

    /// The amount of the matching items; false if there are none.
    bool sumItems(std::uint32_t row, std::int64_t &amount) const
    {
        const OrderItems &items = m_context.image.orderItems();
        const RunIndex::Rows lines = items.rows(row);
        bool any = false;
        amount = 0;
        for (std::uint32_t line = lines.first; line < lines.last; ++line) {
            if (!m_products[items.product()[line]])
                continue;
            any = true;
            amount += items.amount()[line] - items.amountRefunded()[line];
        }
        return any;
    }

    void add(OrderFigures &figures, std::uint32_t row, std::int64_t amount) const
    {
        figures.sum += amount;
        const storage::LocalDay day = dayOf(row);
        if (day == noDay)
            return;
        figures.first = figures.first == noDay ? day : std::min(figures.first, day);
        figures.last = figures.last == noDay ? day : std::max(figures.last, day);
    }

    /// Whether the positive op is met; without orders, averages and days are missing values.
    static bool holds(const Measure &measure, const OrderFigures &figures)
    {
        switch (measure.measure) {
        case RuleMeasure::Count:
            return measure.ranges.contains(figures.count * RuleCompare::scale);
        case RuleMeasure::Sum:
            return measure.ranges.contains(figures.sum);
        case RuleMeasure::Mean:
            return figures.count > 0 && meanFits(measure.compare, figures.sum, figures.count);
        case RuleMeasure::First:
            return figures.first != noDay && measure.ranges.contains(figures.first);
        case RuleMeasure::Last:
            return figures.last != noDay && measure.ranges.contains(figures.last);
        }
        return false;
    }

    const OrderRuns &m_orders;
    const RuleContext &m_context;
    OrdersTest::Status m_status;
    DayRange m_days;
    bool m_windowed;
    CodeSet m_sources, m_staff, m_products;
    bool m_byItem;
    std::vector<Measure> m_measures;
    bool m_countsOnly = true;
    bool m_holdsOfNone = false;
    bool m_isByPurchase = false;     // tests purchases, for which the image holds the number and the last day
    std::vector<char> m_holdsOf; // by number of orders if only the count is tested; the last entry stands for all above
    std::uint32_t m_least = 0;
    std::int64_t m_enough = 1;
};

} // namespace

DayRange::DayRange(const RuleWindow &window, storage::LocalDay today)
{
    if (window.withinDays) {
        first = today - *window.withinDays + 1;
        last = today;
    }
    if (window.from)
        first = *window.from;
    if (window.to)
        last = *window.to;
}

Bitset customersByOrders(const OrdersTest &test, const RuleContext &context, const Bitset &within)
{
    const OrderPass pass(test, context);
    return select(within, [&pass](Slot slot) { return pass.holds(slot); });
}

OrderFigures orderFigures(const OrdersTest &test, const RuleContext &context, Slot slot)
{
    return OrderPass(test, context).allFigures(slot);
}

} // namespace app
