#pragma once

#include "app/sop/facts.h"

#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace app::sop {

/// The counted touches of one customer, as of `day`: days, ISO weeks and months of the team's calendar.
struct CustomerCount
{
    storage::LocalDay day = noDay;
    std::uint16_t today = 0, week = 0, month = 0;
    std::uint16_t massToday = 0, massWeek = 0, massMonth = 0;
    std::uint16_t recalls = 0;             ///< made by plans since the state was loaded
    std::int16_t lastPlan = -1;            ///< index of the plan of the latest touch; -1: by hand, imported or none
    storage::UtcMs lastBefore = 0;         ///< latest touch before `day`; 0: none
    std::array<storage::UtcMs, 4> times{}; ///< of today's touches, the latest four; 0: free
};

/// Counts what was and will be sent, for caps and gaps. Days only go forward.
class TouchCounts final
{
public:
    /// Called once for each customer when first asked for, to say what was sent before.
    using Loader = std::function<void(CustomerSlot, storage::LocalDay, CustomerCount &)>;
    void setLoader(Loader loader) { m_loader = std::move(loader); }

    /// The counts of a customer on `day`, rolled over to it.
    CustomerCount &of(CustomerSlot customer, storage::LocalDay day);

    /// Counts one proactive touch at `at` (on `day`) by `plan`, -1 where no plan made it.
    void add(CustomerSlot customer, storage::LocalDay day, storage::UtcMs at, bool massSend, int plan);

    /// Touches by hand and friend requests of an account on a day.
    int &handTouches(AccountKey account, storage::LocalDay day) { return accountOf(account, day).hand; }
    int &friendRequests(AccountKey account, storage::LocalDay day) { return accountOf(account, day).requests; }

    /// What the accounts did on their last day, for the next time: (account, day, by hand, friend requests).
    template <class Use>
    void forEachAccount(Use &&use) const
    {
        for (const auto &[account, count] : m_accounts)
            use(account, count.day, count.hand, count.requests);
    }

    /// The smallest distance between `at` and a counted touch near `day`, and that touch's instant; INT64_MAX if none.
    static std::int64_t distance(const CustomerCount &count, storage::UtcMs at, storage::UtcMs &latest);

private:
    struct AccountCount
    {
        storage::LocalDay day = noDay;
        int hand = 0;
        int requests = 0;
    };
    AccountCount &accountOf(AccountKey account, storage::LocalDay day);

    Loader m_loader;
    std::vector<std::uint32_t> m_place; // customer → 1 + index into m_counts
    std::vector<CustomerCount> m_counts;
    std::unordered_map<AccountKey, AccountCount> m_accounts;
};

} // namespace app::sop
