#pragma once

#include "storage/time/localday.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace app::sop {

/// Planning refers to customers by a dense number; the caller knows which customer it is.
using CustomerSlot = std::uint32_t;
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

/// One occurrence of a plan's anchor: the customer, the time and, for plans per friendship, the account.
struct Occurrence
{
    CustomerSlot customer = 0;
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

    /// Whether the customer meets the rule (index into PlanSet::rules) on that day.
    virtual bool holds(int rule, CustomerSlot customer, storage::LocalDay day) const = 0;

    virtual const CustomerFacts &customer(CustomerSlot customer) const = 0;
    virtual Link link(CustomerSlot customer, AccountKey account) const = 0;
    /// When the customer last replied to `account`, or to any if it is 0; 0: never.
    virtual storage::UtcMs lastReply(CustomerSlot customer, AccountKey account) const = 0;
    virtual DayKind dayKind(storage::LocalDay day) const = 0;
};

} // namespace app::sop
