#include "app/kpi/metrics/ordertally.h"

#include "app/kpi/metrics/parts.h"

#include <array>

namespace app {

using storage::LocalDay;

namespace {

/// Fields that add up over periods …
constexpr std::array byOrder{&OrderSums::placedOrders,
                             &OrderSums::placedAmount,
                             &OrderSums::placedPaid,
                             &OrderSums::placedWithRefund,
                             &OrderSums::paidOrders,
                             &OrderSums::validOrders,
                             &OrderSums::gmv,
                             &OrderSums::refunded,
                             &OrderSums::privateGmv,
                             &OrderSums::communityGmv,
                             &OrderSums::ordersWithRefund,
                             &OrderSums::privateOrders};
/// … and fields that count distinct customers, which do not.
constexpr std::array byPerson{&OrderSums::buyers,    &OrderSums::repurchasers, &OrderSums::repeaters,
                              &OrderSums::newBuyers, &OrderSums::returned,     &OrderSums::returnable};

struct Amounts
{
    std::int64_t placed = 0, paid = 0, refunded = 0;
};

struct Purchase
{
    LocalDay day;
    std::uint32_t order;
    bool counted; // passes the filters on orders
};

bool isInGroup(const MembershipFacts &memberships, Slot slot, storage::UtcMs at)
{
    const RunIndex::Rows iRows = memberships.runs.rows(slot);
    for (std::uint32_t i = iRows.first; i < iRows.last; ++i) {
        if ((memberships.joinedAt[i] == noTime || memberships.joinedAt[i] <= at) &&
            (memberships.leftAt[i] == noTime || memberships.leftAt[i] > at))
            return true;
    }
    return false;
}

bool isFriend(const FriendshipFacts &friendships, Slot slot, storage::UtcMs at)
{
    const RunIndex::Rows iRows = friendships.runs.rows(slot);
    for (std::uint32_t i = iRows.first; i < iRows.last; ++i) {
        if (friendships.openAt(i, at))
            return true;
    }
    return false;
}

/// The amounts of an order that passes the filters; nothing if it does not.
class OrderFilter final
{
public:
    OrderFilter(const KpiFacts &facts, const KpiCut &cut) : m_facts(facts), m_cut(cut) {}

    bool accepts(Slot slot, std::uint32_t order, Amounts &amounts) const
    {
        const OrderFacts &orders = m_facts.orders;
        if ((m_cut.staff && orders.staff[order] != m_cut.staff) ||
            (m_cut.source && orders.source[order] != m_cut.source))
            return false;
        if (m_cut.privateOnly && !isPrivateOrder(m_facts, m_cut, slot, order))
            return false;
        if (m_cut.products.empty()) {
            amounts = {orders.placed[order], orders.paid[order], orders.refunded[order]};
            return true;
        }
        return sumProducts(order, amounts);
    }

private:
    bool sumProducts(std::uint32_t order, Amounts &amounts) const
    {
        const OrderFacts &orders = m_facts.orders;
        amounts = {};
        bool found = false;
        const RunIndex::Rows items = orders.items.rows(order);
        for (std::uint32_t item = items.first; item < items.last; ++item) {
            if (!m_cut.hasProduct(orders.itemProduct[item]))
                continue;
            found = true;
            amounts.placed += orders.itemAmount[item];
            amounts.paid += orders.itemAmount[item];
            amounts.refunded += orders.itemRefunded[item];
        }
        return found;
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
};

/// Counts a buyer's purchases, oldest first, in the part they belong to; flushes at each new part.
class BuyerCount final
{
public:
    void add(OrderSums *sums, bool isFirstEver, bool isOneMore)
    {
        if (sums != m_sums)
            flush();
        m_sums = sums;
        m_purchases += isOneMore || m_purchases == 0 ? 1 : 0;
        m_isNew |= isFirstEver;
        m_isRepeat |= !isFirstEver;
    }
    void flush()
    {
        if (m_sums) {
            ++m_sums->buyers;
            m_sums->repurchasers += m_isRepeat;
            m_sums->repeaters += m_purchases >= 2;
            m_sums->newBuyers += m_isNew;
        }
        *this = {};
    }

private:
    OrderSums *m_sums = nullptr;
    int m_purchases = 0;
    bool m_isNew = false;
    bool m_isRepeat = false;
};

class OrderPass final
{
public:
    OrderPass(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &pieces, unsigned needs)
        : m_facts(facts), m_cut(cut), m_needs(needs), m_filter(facts, cut), m_pieceOf(pieces)
    {
        m_tally.pieces.resize(pieces.size());
        for (const Period &piece : pieces)
            m_following.push_back(followingPeriod(piece));
        m_whole = {pieces.front().from, pieces.back().to};
        m_afterWhole = followingPeriod(m_whole);
    }

    /// Processes the rows [first, last), which are whole runs.
    OrderTally run(std::uint32_t first, std::uint32_t last)
    {
        const OrderFacts &orders = m_facts.orders;
        const std::vector<Slot> &owners = orders.runs.index->owners();
        for (std::uint32_t row = first; row < last;) {
            // Most customers have no order in the period: only two columns are read for them.
            const std::uint32_t order = row++;
            if (!m_whole.contains(orders.createdDay[order]) && !m_whole.contains(orders.paidDay[order]))
                continue;
            const Slot slot = owners[order];
            if (slot == noSlot) {
                if (!m_cut.cutsBuyers())
                    addOrder(noSlot, order, false);
            } else if (slot != RunIndex::deadRow) {
                const RunIndex::Rows rows = orders.runs.rows(slot);
                row = rows.last;
                if (m_cut.hasCustomer(slot) && (!m_cut.channel || m_cut.channel->isSourceOf(m_facts, slot)))
                    addCustomer(slot, rows);
            }
        }
        sumUp();
        return std::move(m_tally);
    }

private:
    void addCustomer(Slot slot, RunIndex::Rows rows)
    {
        m_purchases.clear();
        for (std::uint32_t order = rows.first; order < rows.last; ++order)
            addOrder(slot, order, true);
        addBuyer();
    }

    void addOrder(Slot slot, std::uint32_t order, bool hasBuyer)
    {
        const OrderFacts &orders = m_facts.orders;
        const std::int32_t created = m_pieceOf(orders.createdDay[order]);
        const std::int32_t paid = m_pieceOf(orders.paidDay[order]);
        const bool isPurchase = hasBuyer && orders.isPurchase(order);
        if (created < 0 && paid < 0) {
            // Only needed for the buyer's history: earlier purchases, and later ones for the return rate.
            if (isPurchase)
                m_purchases.push_back({orders.purchaseDay[order], order, isAfter(order) && isCounted(slot, order)});
            return;
        }
        Amounts amounts;
        const bool counted = m_filter.accepts(slot, order, amounts);
        if (isPurchase)
            m_purchases.push_back({orders.paidDay[order], order, counted});
        if (!counted)
            return;
        if (orders.isReturn(order)) {
            m_tally.pieces[std::size_t(created)].refunded += amounts.refunded;
            return;
        }
        if (created >= 0)
            addPlaced(m_tally.pieces[std::size_t(created)], order, amounts);
        if (paid >= 0)
            addPaid(m_tally.pieces[std::size_t(paid)], slot, order, amounts);
    }

    bool isAfter(std::uint32_t order) const { return m_facts.orders.paidDay[order] > m_whole.to; }

    bool isCounted(Slot slot, std::uint32_t order) const
    {
        Amounts amounts;
        return m_filter.accepts(slot, order, amounts);
    }

    bool hasRefund(std::uint32_t order, const Amounts &amounts) const
    {
        return amounts.refunded > 0 ||
               (m_facts.orders.status[order] == OrderRuns::Refunded && m_facts.orders.paidDay[order] != noDay);
    }

    void addPlaced(OrderSums &sums, std::uint32_t order, const Amounts &amounts) const
    {
        ++sums.placedOrders;
        sums.placedAmount += amounts.placed;
        sums.placedPaid += m_facts.orders.paidDay[order] != noDay;
        sums.placedWithRefund += hasRefund(order, amounts);
    }

    void addPaid(OrderSums &sums, Slot slot, std::uint32_t order, const Amounts &amounts) const
    {
        ++sums.paidOrders;
        sums.validOrders += m_facts.orders.isPurchase(order);
        sums.gmv += amounts.paid;
        sums.refunded += amounts.refunded;
        sums.ordersWithRefund += hasRefund(order, amounts);
        if (!(m_needs & NeedsPrivate))
            return;
        if (m_cut.privateOnly || isPrivateOrder(m_facts, m_cut, slot, order)) {
            ++sums.privateOrders;
            sums.privateGmv += amounts.paid;
        }
        if (isInGroup(m_facts.memberships, slot, m_facts.orders.paidAt[order]))
            sums.communityGmv += amounts.paid;
    }

    void addBuyer()
    {
        const auto earlier = [](const Purchase &a, const Purchase &b) { return a.day < b.day; };
        if (!std::is_sorted(m_purchases.begin(), m_purchases.end(), earlier))
            std::stable_sort(m_purchases.begin(), m_purchases.end(), earlier);
        LocalDay lastCounted = noDay;
        for (const Purchase &purchase : m_purchases) {
            const std::int32_t piece = m_pieceOf(purchase.day);
            if (piece < 0 || !purchase.counted)
                continue;
            const bool isFirst =
                &purchase == m_purchases.data() || (m_cut.sameDayIsOne && purchase.day == m_purchases.front().day);
            const bool isOneMore = !m_cut.sameDayIsOne || purchase.day != lastCounted;
            lastCounted = purchase.day;
            m_pieceCount.add(&m_tally.pieces[std::size_t(piece)], isFirst, isOneMore);
            m_wholeCount.add(&m_tally.total, isFirst, isOneMore);
        }
        m_pieceCount.flush();
        m_wholeCount.flush();
        if (lastCounted != noDay && (m_needs & NeedsReturns))
            addReturns();
    }

    /// Whether the following period is over and covered by the orders.
    bool isKnown(const Period &following) const
    {
        return following.to < m_cut.today && following.from <= m_cut.ordersUntil;
    }

    bool buysIn(const Period &period) const
    {
        auto found = std::lower_bound(m_purchases.begin(), m_purchases.end(), period.from,
                                      [](const Purchase &a, LocalDay day) { return a.day < day; });
        for (; found != m_purchases.end() && found->day <= period.to; ++found) {
            if (found->counted)
                return true;
        }
        return false;
    }

    void addReturns()
    {
        std::int32_t last = -1;
        for (const Purchase &purchase : m_purchases) {
            const std::int32_t piece = m_pieceOf(purchase.day);
            if (piece < 0 || piece == last || !purchase.counted)
                continue;
            last = piece;
            if (isKnown(m_following[std::size_t(piece)]))
                m_tally.pieces[std::size_t(piece)].returned += buysIn(m_following[std::size_t(piece)]);
        }
        if (isKnown(m_afterWhole))
            m_tally.total.returned += buysIn(m_afterWhole);
    }

    void sumUp()
    {
        OrderSums &total = m_tally.total; // already has the counts of distinct customers
        for (std::size_t i = 0; i < m_tally.pieces.size(); ++i) {
            OrderSums &piece = m_tally.pieces[i];
            piece.returnable = isKnown(m_following[i]) ? piece.buyers : 0;
            for (const auto field : byOrder)
                total.*field += piece.*field;
        }
        total.returnable = isKnown(m_afterWhole) ? total.buyers : 0;
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
    unsigned m_needs;
    OrderFilter m_filter;
    PieceIndex m_pieceOf;
    std::vector<Period> m_following;
    Period m_whole, m_afterWhole;
    OrderTally m_tally;
    std::vector<Purchase> m_purchases;
    BuyerCount m_pieceCount, m_wholeCount;
};

} // namespace

bool isPrivateOrder(const KpiFacts &facts, const KpiCut &cut, Slot slot, std::uint32_t order)
{
    if (cut.isPrivateSource(facts.orders.source[order]))
        return true;
    const storage::UtcMs at =
        facts.orders.paidAt[order] != noTime ? facts.orders.paidAt[order] : std::numeric_limits<std::int64_t>::max();
    return isFriend(facts.friendships, slot, at) || isInGroup(facts.memberships, slot, at);
}

OrderSums &OrderSums::operator+=(const OrderSums &other)
{
    for (const auto field : byOrder)
        this->*field += other.*field;
    for (const auto field : byPerson)
        this->*field += other.*field;
    return *this;
}

OrderTally tallyOrders(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &pieces, unsigned needs)
{
    OrderTally sum;
    sum.pieces.resize(pieces.size());
    if (pieces.empty() || !facts.orders.runs.index)
        return sum;
    const std::uint32_t parts = partsFor(facts.orders.size());
    const std::vector<std::uint32_t> borders = runBorders(*facts.orders.runs.index, parts);
    std::vector<OrderTally> tallies(parts);
    inParts(parts, [&](std::uint32_t part) {
        tallies[part] = OrderPass(facts, cut, pieces, needs).run(borders[part], borders[part + 1]);
    });
    for (const OrderTally &tally : tallies) { // a customer is in only one part
        sum.total += tally.total;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            sum.pieces[i] += tally.pieces[i];
    }
    return sum;
}

std::vector<WindowSums> tallyRepurchase(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods,
                                        int withinDays, LocalDay lastDay)
{
    std::vector<WindowSums> sums(periods.size());
    const PieceIndex pieceOf(periods);
    const OrderFacts &orders = facts.orders;
    for (Slot slot = 0; slot < facts.slotCount; ++slot) {
        if (!cut.hasCustomer(slot) || (cut.channel && !cut.channel->isSourceOf(facts, slot)))
            continue;
        LocalDay first = noDay, second = noDay;
        const RunIndex::Rows orderRows = orders.runs.rows(slot);
        for (std::uint32_t order = orderRows.first; order < orderRows.last; ++order) {
            if (!orders.isPurchase(order) || (cut.privateOnly && !isPrivateOrder(facts, cut, slot, order)))
                continue;
            const LocalDay day = orders.paidDay[order];
            if (first == noDay || day < first) {
                second = first;
                first = day;
            } else if (!(cut.sameDayIsOne && day == first) && (second == noDay || day < second)) {
                second = day;
            }
        }
        const std::int32_t piece = pieceOf(first);
        if (piece < 0)
            continue;
        WindowSums &sum = sums[std::size_t(piece)];
        if (first + withinDays > lastDay) {
            ++sum.pending;
            continue;
        }
        ++sum.observed;
        sum.reached += second != noDay && second <= first + withinDays;
    }
    return sums;
}

LocalDay lastOrderDay(const OrderFacts &orders)
{
    LocalDay last = noDay;
    for (std::uint32_t order = 0; order < orders.size(); ++order) {
        if (!orders.runs.isDead(order))
            last = std::max({last, orders.createdDay[order], orders.paidDay[order]});
    }
    return last;
}

} // namespace app
