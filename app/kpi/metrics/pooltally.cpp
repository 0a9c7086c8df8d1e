#include "app/kpi/metrics/pooltally.h"

#include "app/kpi/metrics/parts.h"
#include "storage/customers/eventkind.h"

namespace app {

using storage::LocalDay;

namespace {

constexpr LocalDay always = std::numeric_limits<LocalDay>::min() / 2;
constexpr LocalDay never = std::numeric_limits<LocalDay>::max() / 2;
constexpr int assignedByAdmin = 202; // WeCom's add_way: a transfer, not a new customer
constexpr int effectiveActivityDays = 30;
constexpr int effectiveOrderDays = 90;
constexpr int dormantDays = 90;
constexpr int groupJoinDays = 7;

/// A time span in which a friendship was open: at the end of every day of [from, until).
struct Stretch
{
    LocalDay from, until;
};

/// A friendship under the filter: the whole, or the part in which the given team member operated the account.
struct SeenFriendship
{
    std::uint32_t index;
    Stretch open;
    bool beganSeen; // it started within that part
    bool endSeen;
};

/// Collects the friendships of one customer that pass the filters.
class FriendshipFilter final
{
public:
    FriendshipFilter(const KpiFacts &facts, const KpiCut &cut) : m_facts(facts), m_cut(cut) {}

    void collect(Slot slot, std::vector<SeenFriendship> &seen) const
    {
        seen.clear();
        const FriendshipFacts &all = m_facts.friendships;
        const RunIndex::Rows iRows = all.runs.rows(slot);
        for (std::uint32_t i = iRows.first; i < iRows.last; ++i) {
            if (m_cut.channel && !m_cut.channel->isOf(m_facts, slot, i))
                continue;
            LocalDay from = all.addedDay[i] == noDay ? always : all.addedDay[i];
            LocalDay until = all.endedDay[i] == noDay ? never : all.endedDay[i];
            // Ended on an unknown day: not known to have been open on any day.
            if (all.endedDay[i] == noDay && all.endKind[i] != FriendshipRuns::Open)
                from = until = always;
            if (m_cut.staff)
                addOperated(i, {from, until}, seen);
            else
                seen.push_back({i, {from, until}, all.addedDay[i] != noDay, all.endedDay[i] != noDay});
        }
    }

private:
    void addOperated(std::uint32_t i, Stretch whole, std::vector<SeenFriendship> &seen) const
    {
        const auto found = m_cut.operated.find(m_facts.friendships.account[i]);
        if (found == m_cut.operated.end())
            return;
        for (const Period &window : found->second) {
            const LocalDay end = window.to >= never ? never : window.to + 1;
            const Stretch part{std::max(whole.from, window.from), std::min(whole.until, end)};
            if (part.from > part.until || (part.from == part.until && whole.from != whole.until))
                continue;
            seen.push_back({i, part, window.contains(whole.from) && whole.from != always,
                            window.contains(whole.until) && m_facts.friendships.endedDay[i] != noDay});
        }
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
};

class PoolPass final
{
public:
    PoolPass(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods)
        : m_facts(facts), m_cut(cut), m_periods(periods), m_pieceOf(periods), m_filter(facts, cut),
          m_sums(periods.size()), m_poolAt(periods.size() + 1), m_friendsAt(periods.size() + 1),
          m_effectiveAt(periods.size() + 1), m_awakeAt(periods.size() + 1), m_inPool(periods.size() + 1)
    {
        for (const Period &period : periods)
            m_ends.push_back(std::min(period.to, cut.today));
        m_from = periods.front().from;
        m_to = periods.back().to;
        m_isPlain = !cut.channel && cut.staff == 0 && facts.activities.runs.isEmpty();
    }

    /// Processes the customers [firstSlot, lastSlot) and, for conversions, the order rows [firstOrder,
    /// lastOrder).
    PoolTally run(Slot firstSlot, Slot lastSlot, std::uint32_t firstOrder, std::uint32_t lastOrder)
    {
        for (Slot slot = firstSlot; slot < lastSlot; ++slot) {
            const RunIndex::Rows rows = m_facts.friendships.runs.rows(slot);
            if (rows.isEmpty() || !m_cut.hasCustomer(slot) || isSimple(rows))
                continue;
            m_filter.collect(slot, m_seen);
            if (m_seen.empty())
                continue;
            for (const SeenFriendship &one : m_seen)
                addFriendship(one);
            addNewCustomer(slot);
            mergeStretches();
            addPool(slot);
            if (!m_facts.activities.runs.isEmpty())
                addActivity(slot);
        }
        addConversions(firstOrder, lastOrder);
        sumUp();
        return {m_total, std::move(m_sums)};
    }

private:
    /// One friendship that neither started nor ended in the period: most of a pool. If open throughout, it adds one to
    /// every pool sum; otherwise it does not count.
    bool isSimple(RunIndex::Rows rows)
    {
        const FriendshipFacts &all = m_facts.friendships;
        if (rows.size() != 1 || !m_isPlain)
            return false;
        if (all.endKind[rows.first] == FriendshipRuns::Open && all.addedDay[rows.first] < m_from) {
            ++m_unmoved;
            return true;
        }
        const LocalDay ended = all.endedDay[rows.first];
        return all.addedDay[rows.first] > m_to || (ended != noDay && ended < m_from);
    }

    /// Number of periods that start on or before `day`.
    std::size_t startedBy(LocalDay day) const
    {
        if (day < m_from)
            return 0;
        return day > m_to ? m_periods.size() : std::size_t(m_pieceOf(day)) + 1;
    }

    /// The first period that ends (or, if unfinished, has today) on or after `day`.
    std::size_t firstEndingFrom(LocalDay day) const
    {
        if (day <= m_ends.front())
            return 0;
        if (day > m_ends.back())
            return m_ends.size();
        const std::int32_t piece = m_pieceOf(day);
        if (piece >= 0 && m_ends[std::size_t(piece)] >= day)
            return std::size_t(piece);
        return std::size_t(std::lower_bound(m_ends.begin(), m_ends.end(), day) - m_ends.begin());
    }

    void addFriendship(const SeenFriendship &one)
    {
        const FriendshipFacts &all = m_facts.friendships;
        // Open at the start of P: started before, and not ended before its first day.
        const std::size_t first = startedBy(one.open.from);
        const std::size_t last = startedBy(one.open.until);
        if (one.open.from < one.open.until && first < last) {
            ++m_friendsAt[first];
            --m_friendsAt[last];
        }
        const std::int32_t began = one.beganSeen ? m_pieceOf(all.addedDay[one.index]) : -1;
        if (began >= 0 && all.addWay[one.index] != assignedByAdmin)
            ++m_sums[std::size_t(began)].newFriends;
        const std::int32_t ended = one.endSeen ? m_pieceOf(all.endedDay[one.index]) : -1;
        const std::uint8_t side = all.endKind[one.index];
        if (ended >= 0 && side != FriendshipRuns::Transferred) {
            PoolSums &sums = m_sums[std::size_t(ended)];
            ++sums.ended;
            sums.endedByCustomer += side == FriendshipRuns::ByCustomer || side == FriendshipRuns::UnknownSide;
            sums.endedUnknown += side == FriendshipRuns::UnknownSide;
        }
    }

    void addNewCustomer(Slot slot)
    {
        const FriendshipFacts &all = m_facts.friendships;
        const std::uint32_t first = all.runs.rows(slot).first; // earliest first
        const auto shown = std::find_if(m_seen.begin(), m_seen.end(), [first](const SeenFriendship &one) {
            return one.index == first && one.beganSeen;
        });
        const LocalDay day = all.addedDay[first];
        const std::int32_t piece = shown == m_seen.end() ? -1 : m_pieceOf(day);
        if (piece < 0 || all.addWay[first] == assignedByAdmin)
            return;
        PoolSums &sums = m_sums[std::size_t(piece)];
        ++sums.newCustomers;
        const MembershipFacts &groups = m_facts.memberships;
        const storage::UtcMs limit = all.addedAt[first] + groupJoinDays * storage::msPerDay;
        bool joined = false;
        const RunIndex::Rows iRows = groups.runs.rows(slot);
        for (std::uint32_t i = iRows.first; i < iRows.last && !joined; ++i)
            joined = groups.joinedAt[i] != noTime && groups.joinedAt[i] <= limit;
        sums.joinedGroup += joined;
        sums.joinsPending += day + groupJoinDays > m_cut.today;
    }

    void mergeStretches()
    {
        m_open.clear();
        for (const SeenFriendship &one : m_seen)
            m_open.push_back(one.open);
        if (m_open.size() == 1)
            return;
        std::sort(m_open.begin(), m_open.end(), [](Stretch a, Stretch b) { return a.from < b.from; });
        std::size_t kept = 0;
        for (std::size_t i = 1; i < m_open.size(); ++i) {
            if (m_open[i].from <= m_open[kept].until)
                m_open[kept].until = std::max(m_open[kept].until, m_open[i].until);
            else
                m_open[++kept] = m_open[i];
        }
        m_open.resize(kept + 1);
    }

    /// Whether the customer has an open friendship with any account at the end of the day.
    bool isAnybodysFriend(Slot slot, LocalDay day) const
    {
        const FriendshipFacts &all = m_facts.friendships;
        const RunIndex::Rows rows = all.runs.rows(slot);
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            if ((all.addedDay[i] == noDay || all.addedDay[i] <= day) &&
                (all.endedDay[i] != noDay ? all.endedDay[i] > day : all.endKind[i] == FriendshipRuns::Open))
                return true;
        }
        return false;
    }

    /// Whether the friendship that ended on `day` was transferred to another account or, with a staff filter, the
    /// customer has another friendship at `end`: not a loss.
    bool isHandedOver(Slot slot, LocalDay day, LocalDay end) const
    {
        const FriendshipFacts &all = m_facts.friendships;
        const RunIndex::Rows rows = all.runs.rows(slot);
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            if (all.endKind[i] == FriendshipRuns::Transferred && all.endedDay[i] == day)
                return true;
        }
        return m_cut.staff != 0 && isAnybodysFriend(slot, end);
    }

    void addPool(Slot slot)
    {
        std::size_t counted = 0; // earlier periods already count this customer in inPool
        bool hasEnded = false;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const Stretch &open = m_open[i];
            if (open.from > m_to || open.until < m_from)
                continue;
            if (open.from < open.until) {
                const std::size_t first = firstEndingFrom(open.from);
                const std::size_t last = firstEndingFrom(open.until);
                if (first < last) {
                    ++m_poolAt[first];
                    --m_poolAt[last];
                }
                // Each later period starts with the end of the one before.
                m_sums[0].poolAtStart += startedBy(open.from) == 0 && startedBy(open.until) > 0;
            }
            const std::size_t from = std::max(counted, open.from < m_from ? 0 : std::size_t(m_pieceOf(open.from)));
            const std::size_t until = open.until > m_to ? m_periods.size() : std::size_t(m_pieceOf(open.until)) + 1;
            if (from < until) {
                ++m_inPool[from];
                --m_inPool[until];
            }
            counted = std::max(counted, until);
            if (open.until <= m_to && open.until <= m_cut.today) {
                hasEnded = !isHandedOver(slot, open.until, m_ends.back());
                addLoss(slot, i);
            }
        }
        m_total.inPool += counted > 0;
        m_total.lost += hasEnded && !isInPoolAtEnd(m_periods.size() - 1);
    }

    void addLoss(Slot slot, std::size_t i)
    {
        const std::size_t piece = std::size_t(m_pieceOf(m_open[i].until));
        const bool isBack = i + 1 < m_open.size() && m_open[i + 1].from <= m_ends[piece];
        m_sums[piece].lost += !isBack && !isHandedOver(slot, m_open[i].until, m_ends[piece]);
    }

    /// Processes only customers with an order in the period.
    void addConversions(std::uint32_t first, std::uint32_t last)
    {
        const OrderFacts &orders = m_facts.orders;
        const Period whole{m_from, m_to};
        for (std::uint32_t row = first; row < last;) {
            const std::uint32_t order = row++;
            if (!whole.contains(orders.paidDay[order]))
                continue;
            const Slot slot = orders.runs.index->owners()[order];
            if (slot == noSlot || slot == RunIndex::deadRow)
                continue;
            row = orders.runs.rows(slot).last;
            if (!m_cut.hasCustomer(slot))
                continue;
            m_filter.collect(slot, m_seen);
            m_total.boughtInPool += addConversion(orders.runs.rows(slot));
        }
    }

    bool addConversion(RunIndex::Rows rows)
    {
        const OrderFacts &orders = m_facts.orders;
        std::int32_t last = -1;
        for (std::uint32_t order = rows.first; order < rows.last; ++order) {
            const std::int32_t piece = m_pieceOf(orders.paidDay[order]);
            if (piece < 0 || piece == last || !orders.isPurchase(order))
                continue;
            const bool isOpen = std::any_of(m_seen.begin(), m_seen.end(), [&](const SeenFriendship &one) {
                return m_facts.friendships.openAt(one.index, orders.paidAt[order]) &&
                       orders.paidDay[order] >= one.open.from && orders.paidDay[order] <= one.open.until;
            });
            if (!isOpen)
                continue;
            last = piece;
            ++m_sums[std::size_t(piece)].boughtInPool;
        }
        return last >= 0;
    }

    /// Whether the customer is in the pool at the end of period `piece`.
    bool isInPoolAtEnd(std::size_t piece) const
    {
        return std::any_of(m_open.begin(), m_open.end(),
                           [end = m_ends[piece]](const Stretch &open) { return open.from <= end && end < open.until; });
    }

    /// Counts the period ends that lie both in the customer's time in the pool and in `m_covered` (ascending).
    void addCovered(std::vector<std::int64_t> &differences)
    {
        for (std::size_t i = 0; i < m_covered.size();) {
            Stretch whole = m_covered[i++];
            for (; i < m_covered.size() && m_covered[i].from <= whole.until; ++i)
                whole.until = std::max(whole.until, m_covered[i].until);
            for (const Stretch &open : m_open) {
                const Stretch both{std::max(open.from, whole.from), std::min(open.until, whole.until)};
                if (both.from >= both.until)
                    continue;
                ++differences[firstEndingFrom(both.from)];
                --differences[firstEndingFrom(both.until)];
            }
        }
        m_covered.clear();
    }

    void addActivity(Slot slot)
    {
        m_ownDays.clear();
        const RunIndex::Rows events = m_facts.activities.runs.rows(slot);
        for (std::uint32_t event = events.first; event < events.last; ++event) {
            const LocalDay day = m_facts.activities.day[event];
            if (!storage::isOwnEvent(m_facts.activities.kind[event]) || day == noDay)
                continue;
            m_ownDays.push_back(day);
            m_covered.push_back({day, day + effectiveActivityDays});
        }
        const OrderFacts &orders = m_facts.orders;
        const RunIndex::Rows orderRows = orders.runs.rows(slot);
        for (std::uint32_t order = orderRows.first; order < orderRows.last; ++order) {
            if (orders.paidDay[order] == noDay)
                continue;
            m_ownDays.push_back(orders.paidDay[order]);
            m_covered.push_back({orders.paidDay[order], orders.paidDay[order] + effectiveOrderDays});
        }
        std::sort(m_covered.begin(), m_covered.end(), [](Stretch a, Stretch b) { return a.from < b.from; });
        addCovered(m_effectiveAt);
        std::sort(m_ownDays.begin(), m_ownDays.end());
        for (const Stretch &open : m_open) { // customers must have been in the pool that long to be dormant
            if (open.from != always)
                m_covered.push_back({open.from, open.from + dormantDays});
        }
        std::int32_t last = -1;
        for (const LocalDay day : m_ownDays) {
            m_covered.push_back({day, day + dormantDays});
            const std::int32_t piece = m_pieceOf(day);
            if (piece < 0 || piece == last || day > m_ends[std::size_t(piece)])
                continue;
            last = piece;
            m_sums[std::size_t(piece)].active += isInPoolAtEnd(std::size_t(piece));
        }
        m_total.active += last >= 0 && isInPoolAtEnd(m_periods.size() - 1);
        std::sort(m_covered.begin(), m_covered.end(), [](Stretch a, Stretch b) { return a.from < b.from; });
        addCovered(m_awakeAt);
    }

    void sumUp()
    {
        std::int64_t pool = m_unmoved, friends = m_unmoved, inPool = m_unmoved, effective = 0, awake = 0;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            pool += m_poolAt[i];
            friends += m_friendsAt[i];
            effective += m_effectiveAt[i];
            awake += m_awakeAt[i];
            inPool += m_inPool[i];
            m_sums[i].poolAtEnd = pool;
            m_sums[i].friendsAtStart = friends;
            m_sums[i].inPool = inPool;
            m_sums[i].effective = effective;
            m_sums[i].dormant = pool - awake;
            m_sums[i].poolAtStart = i > 0 ? m_sums[i - 1].poolAtEnd : m_sums[i].poolAtStart + m_unmoved;
        }
        for (const PoolSums &piece : m_sums) {
            for (const auto field :
                 {&PoolSums::newFriends, &PoolSums::newCustomers, &PoolSums::joinedGroup, &PoolSums::joinsPending,
                  &PoolSums::ended, &PoolSums::endedByCustomer, &PoolSums::endedUnknown})
                m_total.*field += piece.*field;
        }
        m_total.inPool += m_unmoved;
        m_total.friendsAtStart = m_sums.front().friendsAtStart;
        m_total.poolAtStart = m_sums.front().poolAtStart;
        m_total.poolAtEnd = m_sums.back().poolAtEnd;
        m_total.effective = m_sums.back().effective;
        m_total.dormant = m_sums.back().dormant;
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
    const std::vector<Period> &m_periods;
    PieceIndex m_pieceOf;
    FriendshipFilter m_filter;
    LocalDay m_from = 0, m_to = 0;
    bool m_isPlain = false; ///< no friendship filters and no events
    std::int64_t m_unmoved = 0;
    std::vector<LocalDay> m_ends;
    PoolSums m_total;
    std::vector<PoolSums> m_sums;
    std::vector<std::int64_t> m_poolAt, m_friendsAt, m_effectiveAt, m_awakeAt,
        m_inPool; // differences, accumulated at the end
    std::vector<SeenFriendship> m_seen;
    std::vector<Stretch> m_open;
    std::vector<Stretch> m_covered;
    std::vector<LocalDay> m_ownDays;
};

} // namespace

PoolSums &PoolSums::operator+=(const PoolSums &other)
{
    for (const auto field :
         {&PoolSums::friendsAtStart, &PoolSums::newFriends, &PoolSums::newCustomers, &PoolSums::joinedGroup,
          &PoolSums::joinsPending, &PoolSums::ended, &PoolSums::endedByCustomer, &PoolSums::endedUnknown,
          &PoolSums::poolAtStart, &PoolSums::poolAtEnd, &PoolSums::inPool, &PoolSums::boughtInPool, &PoolSums::lost,
          &PoolSums::active, &PoolSums::effective, &PoolSums::dormant})
        this->*field += other.*field;
    return *this;
}

PoolTally tallyPool(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &pieces)
{
    PoolTally sum;
    sum.pieces.resize(pieces.size());
    if (pieces.empty())
        return sum;
    const std::uint32_t parts = partsFor(facts.slotCount);
    const std::vector<std::uint32_t> orders =
        facts.orders.runs.index ? runBorders(*facts.orders.runs.index, parts) : std::vector<std::uint32_t>(parts + 1);
    const auto slotAt = [&](std::uint32_t part) { return Slot(std::uint64_t(facts.slotCount) * part / parts); };
    std::vector<PoolTally> tallies(parts);
    inParts(parts, [&](std::uint32_t part) {
        tallies[part] =
            PoolPass(facts, cut, pieces).run(slotAt(part), slotAt(part + 1), orders[part], orders[part + 1]);
    });
    for (const PoolTally &tally : tallies) { // a customer is in only one part
        sum.total += tally.total;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            sum.pieces[i] += tally.pieces[i];
    }
    return sum;
}

std::vector<WindowSums> tallyNewFriends(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods,
                                        int withinDays)
{
    std::vector<WindowSums> sums(periods.size());
    const PieceIndex pieceOf(periods);
    const FriendshipFacts &all = facts.friendships;
    const FriendshipFilter filter(facts, cut);
    std::vector<SeenFriendship> seen;
    for (Slot slot = 0; slot < facts.slotCount; ++slot) {
        if (all.runs.rows(slot).isEmpty() || !cut.hasCustomer(slot))
            continue;
        filter.collect(slot, seen);
        for (const SeenFriendship &one : seen) {
            const LocalDay added = all.addedDay[one.index];
            const std::int32_t piece = one.beganSeen ? pieceOf(added) : -1;
            if (piece < 0 || all.addWay[one.index] == assignedByAdmin)
                continue;
            WindowSums &sum = sums[std::size_t(piece)];
            if (added + withinDays > cut.today) {
                ++sum.pending;
                continue;
            }
            const std::uint8_t side = all.endKind[one.index];
            const bool isDeletion = side == FriendshipRuns::ByCustomer || side == FriendshipRuns::UnknownSide;
            const LocalDay ended = all.endedDay[one.index];
            ++sum.observed;
            sum.reached += isDeletion && ended != noDay && ended <= added + withinDays;
        }
    }
    return sums;
}

} // namespace app
