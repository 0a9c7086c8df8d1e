#pragma once

#include "app/segments/layercache.h"
#include "app/segments/rule.h"
#include "app/sop/schedule.h"
#include "app/store/teamstore.h"

namespace app::sop {

/// Which customers the rules of a set of plans hold for, a day at a time, evaluated when first asked and kept for
/// that day. The parts of the image they need are loaded by prepare().
class RuleBits final
{
public:
    RuleBits(TeamStore &store, const PlanSet &set) : m_store(store), m_set(set) {}

    /// Reads and expands all rules. Fails where one speaks of what was deleted.
    Result<Image::Parts> prepare();
    /// The members of rule `index` on `day`; on the day of the business clock at its time, else at the day's beginning.
    const Bitset &members(int index, storage::LocalDay day);
    /// Who is in rule `index` at the beginning of `day` (after today) and was not a day earlier, by time alone.
    Bitset cameIn(int index, storage::LocalDay day);
    /// From then on only these customers are asked about.
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
