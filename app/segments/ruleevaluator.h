#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

namespace app {

/// Evaluates an expanded rule over the image: every test becomes a bitset, combined by all / any / not. Cheap tests run
/// first; later ones test only the customers that are still undecided.
/// Members are customers alive in the image: in the file and not merged away. The caller has loaded partsOf() the rule
/// and holds the image's read lock. Throws StoreError (use inside guarded()).
class RuleEvaluator final
{
public:
    explicit RuleEvaluator(const RuleContext &context) : m_context(context) {}

    Bitset members(const Rule &expanded) const { return members(expanded, m_context.image.alive()); }
    Bitset members(const Rule &expanded, const Bitset &within) const;
    bool holds(const Rule &expanded, Slot slot) const;

private:
    Bitset test(const RuleTest &test, const Bitset &within) const;
    Bitset byTags(const TagTest &test, const Bitset &within) const;
    Bitset byFrozenSegment(const SegmentTest &test, const Bitset &within) const;
    Bitset byEvents(const EventsTest &test, const Bitset &within) const;
    Bitset byFriendships(const FriendshipTest &test, const Bitset &within) const;
    Bitset byIdentity(const IdentityTest &test, const Bitset &within) const;
    Bitset byGroup(const GroupTest &test, const Bitset &within) const;
    Bitset byLayer(const LayerTest &test, const Bitset &within) const;

    const RuleContext &m_context;
};

/// Number of events of the kind that the customer had in the window; stops counting at `enough`.
std::int64_t eventCount(const EventsTest &test, const RuleContext &context, Slot slot,
                        std::int64_t enough = std::numeric_limits<std::int64_t>::max());
std::int64_t friendshipCount(const FriendshipTest &test, const RuleContext &context, Slot slot);

} // namespace app
