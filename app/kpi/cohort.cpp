#include "app/kpi/cohort.h"

#include "app/kpi/metrics/ordertally.h"

namespace app {

using storage::LocalDay;

namespace {

int monthNumber(LocalDay day)
{
    const storage::Civil date = storage::civilFromDay(day);
    return date.year * 12 + date.month - 1;
}

/// Maps days to months with a table of the days that occur: saves a division for each of millions of orders.
class MonthTable final
{
public:
    MonthTable(LocalDay from, LocalDay to) : m_from(from)
    {
        for (LocalDay day = from; day <= to; ++day)
            m_months.push_back(monthNumber(day));
    }
    int operator()(LocalDay day) const
    {
        const std::uint32_t offset = std::uint32_t(day) - std::uint32_t(m_from);
        return offset < m_months.size() ? m_months[offset] : monthNumber(day);
    }

private:
    LocalDay m_from;
    std::vector<int> m_months;
};

/// The earliest of the days; the largest day if there is none.
LocalDay firstOf(const FactRuns &runs, std::span<const LocalDay> days)
{
    LocalDay first = std::numeric_limits<LocalDay>::max();
    for (std::size_t row = 0; row < days.size(); ++row) {
        if (days[row] != noDay && !runs.isDead(row))
            first = std::min(first, days[row]);
    }
    return first;
}

class CohortPass final
{
public:
    CohortPass(const KpiFacts &facts, const KpiCut &cut, CohortOf of)
        : m_facts(facts), m_cut(cut), m_of(of), m_lastDay(std::min(cut.today, lastOrderDay(facts.orders))),
          m_firstDay(of == CohortOf::Added ? firstOf(facts.friendships.runs, facts.friendships.addedDay)
                                           : firstOf(facts.orders.runs, facts.orders.paidDay)),
          m_monthOf(m_firstDay, m_lastDay)
    {
        if (m_firstDay > m_lastDay)
            return;
        m_firstMonth = monthNumber(m_firstDay);
        const int months = monthNumber(m_lastDay) - m_firstMonth + 1;
        for (int month = 0; month < months; ++month) {
            const int number = m_firstMonth + month;
            m_cohorts.push_back({storage::dayFromCivil(number / 12, number % 12 + 1, 1), 0,
                                 std::vector<std::int64_t>(std::size_t(months - month)),
                                 std::vector<std::int64_t>(std::size_t(months - month))});
        }
    }

    std::vector<Cohort> run()
    {
        eachCustomer([this](Slot slot, LocalDay begin) { addCustomer(slot, begin); });
        std::vector<Cohort> found;
        for (Cohort &cohort : m_cohorts) {
            if (cohort.size == 0)
                continue;
            for (std::size_t month = 1; month < cohort.revenue.size(); ++month)
                cohort.revenue[month] += cohort.revenue[month - 1];
            found.push_back(std::move(cohort));
        }
        return found;
    }

    Bitset people(LocalDay month, int offset)
    {
        Bitset found(m_facts.slotCount);
        const int beginMonth = monthNumber(month);
        eachCustomer([&](Slot slot, LocalDay begin) {
            if (m_monthOf(begin) == beginMonth && boughtIn(slot, beginMonth + offset))
                found.set(slot);
        });
        return found;
    }

private:
    template <class Use>
    void eachCustomer(Use &&use)
    {
        for (Slot slot = 0; slot < m_facts.slotCount && !m_cohorts.empty(); ++slot) {
            if (!m_cut.hasCustomer(slot) || (m_cut.channel && !m_cut.channel->isSourceOf(m_facts, slot)))
                continue;
            const LocalDay begin = m_of == CohortOf::Added ? addedDay(slot) : firstPurchase(slot);
            if (begin != noDay && begin >= m_firstDay && begin <= m_lastDay)
                use(slot, begin);
        }
    }

    bool boughtIn(Slot slot, int month) const
    {
        const OrderFacts &orders = m_facts.orders;
        const RunIndex::Rows rows = orders.runs.rows(slot);
        for (std::uint32_t order = rows.first; order < rows.last; ++order) {
            if (orders.isPurchase(order) && orders.paidDay[order] <= m_lastDay &&
                m_monthOf(orders.paidDay[order]) == month)
                return true;
        }
        return false;
    }

    LocalDay addedDay(Slot slot) const
    {
        const RunIndex::Rows rows = m_facts.friendships.runs.rows(slot); // earliest first
        return rows.isEmpty() ? noDay : m_facts.friendships.addedDay[rows.first];
    }

    LocalDay firstPurchase(Slot slot) const
    {
        const RunIndex::Rows rows = m_facts.orders.runs.rows(slot); // sorted by payment
        for (std::uint32_t order = rows.first; order < rows.last; ++order) {
            if (m_facts.orders.isPurchase(order))
                return m_facts.orders.paidDay[order];
        }
        return noDay;
    }

    void addCustomer(Slot slot, LocalDay begin)
    {
        const int beginMonth = m_monthOf(begin);
        Cohort &cohort = m_cohorts[std::size_t(beginMonth - m_firstMonth)];
        ++cohort.size;
        const OrderFacts &orders = m_facts.orders;
        const RunIndex::Rows rows = orders.runs.rows(slot);
        int last = -1;
        for (std::uint32_t order = rows.first; order < rows.last; ++order) {
            if (!orders.isPurchase(order) || orders.paidDay[order] > m_lastDay)
                continue;
            const int month = m_monthOf(orders.paidDay[order]) - beginMonth;
            if (month < 0)
                continue;
            cohort.revenue[std::size_t(month)] += orders.paid[order] - orders.refunded[order];
            cohort.active[std::size_t(month)] += month != last; // the runs are sorted by payment
            last = month;
        }
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
    CohortOf m_of;
    LocalDay m_lastDay, m_firstDay;
    MonthTable m_monthOf;
    int m_firstMonth = 0;
    std::vector<Cohort> m_cohorts;
};

} // namespace

std::vector<Cohort> computeCohorts(const KpiFacts &facts, const KpiCut &cut, CohortOf of)
{
    return CohortPass(facts, cut, of).run();
}

Bitset cohortPeople(const KpiFacts &facts, const KpiCut &cut, CohortOf of, LocalDay month, int offset)
{
    return CohortPass(facts, cut, of).people(month, offset);
}

} // namespace app
