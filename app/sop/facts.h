#pragma once

#include "app/sop/schedule.h"
#include "storage/time/localday.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace app::sop {

/// Planning refers to customers, groups and accounts by a dense number; the caller knows which ones they are.
using CustomerSlot = std::uint32_t;
using GroupSlot = std::uint32_t;
using AccountSlot = std::uint32_t;

/// Somebody or something that a plan reaches: `slot` counts within its kind.
struct Target
{
    TargetKind kind = TargetKind::Customer;
    std::uint32_t slot = 0;
    auto operator<=>(const Target &) const = default;
};

/// The ID of an account; 0 if there is none.
using AccountKey = std::int64_t;

inline constexpr storage::LocalDay noDay = std::numeric_limits<storage::LocalDay>::min();

/// Whether the customer may be contacted at all (see ContactGate).
enum class Gate : std::uint8_t { Open, DoNotContact, ConsentWithdrawn };

/// State of the friendship between a customer and one account.
enum class Link : std::uint8_t { None, Open, DeletedByCustomer, Ended };

/// What the guards need to know about a customer.
struct CustomerFacts
{
    AccountKey sender = 0; ///< owner's account if open, else the one of the latest reply, else the earliest; 0: none
    Gate gate = Gate::Open;
    bool deletedUs = false;   ///< had a friendship, has none open, and ended one themselves
    std::uint8_t recalls = 0; ///< recall touches since the customer deleted us
    storage::LocalDay firstFriendDay = noDay;
    storage::LocalDay firstOrderDay = noDay;
    storage::UtcMs questionAt = 0; ///< of the last logged question; 0: none
    int birthMonthDay = 0;         ///< month × 100 + day; 0: unknown
};

/// What the guards need to know about a group chat.
struct GroupFacts
{
    AccountKey owner = 0; ///< 0: unknown
    storage::LocalDay openedDay = noDay;
    bool isDissolved = false;
    std::vector<std::pair<int, AccountKey>> cast; ///< accounts with a role: see GroupMember::role; in a fixed order

    /// The account that speaks in a role; 0: nobody has it. The owner and the assistant stand in for each other.
    AccountKey speaker(int role) const;
};

/// What the guards need to know about an account.
struct AccountFacts
{
    AccountKey key = 0;
    bool isActive = true;
    bool isWeCom = true;
    storage::LocalDay openedDay = noDay;
    storage::LocalDay warmUntilDay = noDay; ///< the last day of warming up (养号)
    int dailyAddLimit = -1;                 ///< friend requests a day; -1: not known
};

/// One occurrence of a plan's anchor: whom it concerns, the time and, for plans per friendship, the account.
struct Occurrence
{
    Target target;
    AccountKey account = 0;
    storage::UtcMs at = 0;
    /// The entry was not observed: the customer is in the audience now. Counts only for customers who are not and never
    /// were in the plan, unless they had left the audience.
    bool byMembership = false;
};

enum class DayKind : std::uint8_t { Workday, Weekend, Holiday };

/// The data that planDay() needs. Results must not change while a day is planned. Called from one thread.
class Facts
{
public:
    virtual ~Facts() = default;

    /// Appends the occurrences of a plan's anchor (index into PlanSet::plans) known at `now`, in any order. For dates
    /// and cycles: everyone concerned, with `at` ignored. Occurrences whose last step has passed may be omitted; those
    /// of customers already enrolled may be repeated.
    virtual void occurrences(int plan, storage::LocalDay day, storage::UtcMs now,
                             std::vector<Occurrence> &out) const = 0;

    /// Whether the target meets the rule (index into PlanSet::rules) on that day.
    virtual bool holds(int rule, Target target, storage::LocalDay day) const = 0;

    virtual const CustomerFacts &customer(CustomerSlot customer) const = 0;
    virtual Link link(CustomerSlot customer, AccountKey account) const = 0;
    /// When the customer last replied to `account`, or to any if it is 0; 0: never.
    virtual storage::UtcMs lastReply(CustomerSlot customer, AccountKey account) const = 0;
    virtual const GroupFacts &group(GroupSlot group) const = 0;
    /// Whether most of the known members of the group became friends less than `nurtureDays` before `day`.
    virtual bool isMostlyInNurture(GroupSlot group, storage::LocalDay day, int nurtureDays) const = 0;
    virtual const AccountFacts &account(AccountKey account) const = 0;
    virtual AccountKey accountAt(AccountSlot slot) const = 0;
    virtual DayKind dayKind(storage::LocalDay day) const = 0;
};

} // namespace app::sop
