#pragma once

#include "app/segments/layercache.h"
#include "app/settings/teamrules.h"

namespace app {

/// What a rule is asked against: one image (its reading lock held by the caller), a connection to the same file for
/// what the image does not hold, the layers computed from it, the team's rules and the moment of asking. There is no
/// context without the team's rules: segments, SOPs, figures and exports mean the same people by the same rule.
struct RuleContext
{
    const Image &image;
    storage::sqlite::Connection &connection;
    LayerCache &layers;
    storage::UtcMs now;
    storage::LocalDay today;
    bool sameDayOrdersAreOne; ///< for the frequency of RFM

    RuleContext(const Image &columns, storage::sqlite::Connection &file, LayerCache &cache, const TeamRules &rules,
                storage::UtcMs moment)
        : image(columns), connection(file), layers(cache), now(moment), today(columns.zone().dayOf(moment)),
          sameDayOrdersAreOne(rules.sameDayOrdersAreOne)
    {
    }
};

/// Those of `within` for whom `test(slot)` holds: a pass over the columns where most are asked, else only over those.
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

/// The positive answer, or its complement inside `within` for a negative op.
inline Bitset complementIf(bool negated, const Bitset &within, Bitset positive)
{
    if (!negated)
        return positive;
    Bitset rest = within;
    rest.andNot(positive);
    return rest;
}

/// The one customer of `within`, where it is only one: then facts of the file are looked up instead of walked through.
inline storage::CustomerId onlyOne(const Image &image, const Bitset &within)
{
    if (within.count() != 1)
        return {};
    storage::CustomerId id;
    within.forEach([&](Slot slot) { id = image.numbering().idOf(slot); });
    return id;
}

} // namespace app
