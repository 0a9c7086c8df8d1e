#pragma once

#include "app/kpi/layercache.h"
#include "app/segments/rule.h"
#include "app/sop/schedule.h"
#include "app/store/teamstore.h"

namespace app::sop {

/// The customers who meet the rules about customers of a set of plans on a day, evaluated on first use and cached for
/// that day. prepare() loads the parts of the image the rules need.
class RuleBits final
{
public:
    RuleBits(TeamStore &store, const PlanSet &set) : m_store(store), m_set(set) {}

    /// Reads and expands all rules. Fails if a rule refers to a deleted record.
    Result<Image::Parts> prepare();
    /// The members of rule `index` on `day`: today at the time of the business clock, other days at their beginning.
    const Bitset &members(int index, storage::LocalDay day);
    /// Customers who match rule `index` at the beginning of `day` (after today) but not the day before, by time alone.
    Bitset cameIn(int index, storage::LocalDay day);
    /// Restricts all later evaluations to these customers.
    void askOnly(Bitset customers) { m_within = std::move(customers); }

private:
    Bitset evaluated(int index, storage::LocalDay day);

    TeamStore &m_store;
    const PlanSet &m_set;
    LayerCache m_layers;
    std::vector<Rule> m_rules;
    std::vector<std::optional<Bitset>> m_bits;
    std::optional<Bitset> m_within;
    storage::LocalDay m_day = 0;
};

} // namespace app::sop
