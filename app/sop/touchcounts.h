#pragma once

#include "app/sop/facts.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace app::sop {

/// The counted touches of one customer: those of the last 31 days, and what is planned for later days already.
struct CustomerCount
{
    struct One
    {
        storage::UtcMs at = 0;
        storage::LocalDay day = 0;
        std::int16_t plan = -1; ///< index of the plan that made it; -1: by hand, imported, or of a plan that is not played
        bool massSend = false;
    };
    std::vector<One> touches;  ///< in no order
    std::uint16_t recalls = 0; ///< made by plans since the state was loaded

    /// How many lie on the days from `first` to `last`, both included.
    int within(storage::LocalDay first, storage::LocalDay last) const;
    int massWithin(storage::LocalDay first, storage::LocalDay last) const;
    /// The latest touch until `day` that another plan than `plan` made; null where there is none.
    const One *latestOfOthers(int plan, storage::LocalDay day) const;
    /// The smallest distance between `at` and a touch, and the instant of the latest touch; INT64_MAX where there is none.
    std::int64_t distance(storage::UtcMs at, storage::UtcMs &latest) const;
};

/// Counts what was and will be sent, for caps and gaps. Days only go forward.
class TouchCounts final
{
public:
    /// Called once for each customer when first asked for, to say what was sent before.
    using Loader = std::function<void(CustomerSlot, storage::LocalDay, CustomerCount &)>;
    void setLoader(Loader loader) { m_loader = std::move(loader); }

    /// The counts of a customer; `day` is the day that is planned.
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
