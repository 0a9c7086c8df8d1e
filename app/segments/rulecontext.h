#pragma once

#include "app/kpi/layercache.h"
#include "app/settings/teamrules.h"

namespace app {

/// The data a rule is evaluated against: one image (the caller holds its read lock), a connection to the same file for
/// data that the image does not hold, the layers computed from it, the team's rules and the time of evaluation. The
/// team's rules are mandatory: segments, SOPs, metrics and exports must select the same customers by the same rule.
struct RuleContext
{
    const Image &image;
    storage::sqlite::Connection &connection;
    LayerCache &layers;
    storage::UtcMs now;
    storage::LocalDay today;
    bool sameDayOrdersAreOne; ///< for RFM frequency

    RuleContext(const Image &columns, storage::sqlite::Connection &file, LayerCache &cache, const TeamRules &rules,
                storage::UtcMs moment)
        : image(columns), connection(file), layers(cache), now(moment), today(columns.zone().dayOf(moment)),
          sameDayOrdersAreOne(rules.sameDayOrdersAreOne)
    {
    }
};

/// The customers of `within` for which `test(slot)` is true: scans the columns if most are tested, else only these.
template <class Test>
Bitset select(const Bitset &within, Test &&test)
{
    if (within.count() * 4 > within.size())
        return Bitset::where(within.size(), test) &= within;
    Bitset result(within.size());
    within.forEach([&](Slot slot) {
        if (test(slot))
            result.set(slot);
    });
    return result;
}

/// The positive result, or its complement inside `within` for a negative op.
inline Bitset complementIf(bool negated, const Bitset &within, Bitset positive)
{
    if (!negated)
        return positive;
    Bitset rest = within;
    rest.andNot(positive);
    return rest;
}

/// The single customer of `within`, if it has only one: facts in the file are then looked up instead of scanned.
inline storage::CustomerId onlyOne(const Image &image, const Bitset &within)
{
    if (within.count() != 1)
        return {};
    storage::CustomerId id;
    within.forEach([&](Slot slot) { id = image.numbering().idOf(slot); });
    return id;
}

} // namespace app
