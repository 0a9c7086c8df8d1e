#pragma once

#include "app/sop/facts.h"

#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace app::sop {

/// The counted touches of one target: those of the last 31 days, and those already planned for later days.
struct TargetCount
{
    struct One
    {
        storage::UtcMs at = 0;
        storage::LocalDay day = 0;
        std::int16_t plan = -1; ///< index of the plan that made it; -1: by hand, imported, or of a plan not in this run
        bool massSend = false;
    };
    std::vector<One> touches;  ///< unordered
    std::uint16_t recalls = 0; ///< of a customer who deleted us: made by plans since the state was loaded

    /// The number of touches on the days from `first` to `last`, both included.
    int within(storage::LocalDay first, storage::LocalDay last) const;
    int massWithin(storage::LocalDay first, storage::LocalDay last) const;
    /// The latest touch until `day` by a plan other than `plan`; null if there is none.
    const One *latestOfOthers(int plan, storage::LocalDay day) const;
    /// The smallest distance between `at` and a touch, and the time of the latest touch; INT64_MAX if there is none.
    std::int64_t distance(storage::UtcMs at, storage::UtcMs &latest) const;
};

/// Counts past and future touches, for caps and gaps. Days only go forward.
class TouchCounts final
{
public:
    /// Called once per target on first use, to load the earlier touches.
    using Loader = std::function<void(Target, storage::LocalDay, TargetCount &)>;
    void setLoader(Loader loader) { m_loader = std::move(loader); }

    /// The counts of a target; `day` is the day being planned.
    TargetCount &of(Target target, storage::LocalDay day);

    /// Counts one touch at `at` (on `day`) by `plan`, -1 if no plan made it.
    void add(Target target, storage::LocalDay day, storage::UtcMs at, bool massSend, int plan);

    /// Manual touches and friend requests of an account on a day.
    int &handTouches(AccountKey account, storage::LocalDay day) { return accountOf(account, day).hand; }
    int &friendRequests(AccountKey account, storage::LocalDay day) { return accountOf(account, day).requests; }

private:
    struct AccountCount
    {
        storage::LocalDay day = 0;
        int hand = 0;
        int requests = 0;
    };
    AccountCount &accountOf(AccountKey account, storage::LocalDay day);

    Loader m_loader;
    std::array<std::vector<std::uint32_t>, 3> m_places; // by kind: slot → 1 + index into m_counts
    std::vector<TargetCount> m_counts;
    std::unordered_map<AccountKey, std::vector<AccountCount>> m_accounts;
};

} // namespace app::sop
