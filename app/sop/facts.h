#pragma once

#include "storage/time/localday.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace app::sop {

/// Customers are known to the planning by a dense number; which customer that is, is the caller's business.
using CustomerSlot = std::uint32_t;
/// The id of an account; 0 where there is none.
using AccountKey = std::int64_t;

inline constexpr storage::LocalDay noDay = std::numeric_limits<storage::LocalDay>::min();

/// Whether the customer may be contacted at all (the gate of the customers room).
enum class Gate : std::uint8_t { Open, DoNotContact, ConsentWithdrawn };

/// How the friendship between a customer and one account stands.
enum class Link : std::uint8_t { None, Open, DeletedByCustomer, Ended };

/// What the guards need to know of one customer.
struct CustomerFacts
{
    AccountKey sender = 0; ///< owner's account if open, else the latest reply's, else the earliest; 0: no open one
    Gate gate = Gate::Open;
    bool deletedUs = false;   ///< had a friendship, has none open, and ended one themselves
    std::uint8_t recalls = 0; ///< recall touches since they deleted us
    storage::LocalDay firstFriendDay = noDay;
    storage::LocalDay firstOrderDay = noDay;
    storage::UtcMs questionAt = 0; ///< of the last logged question; 0: none
    int birthMonthDay = 0;         ///< month × 100 + day; 0: not known
};

/// One happening of a plan's anchor: whom it concerns, when, and for plans per friendship through which account.
struct Occurrence
{
    CustomerSlot customer = 0;
    AccountKey account = 0;
    storage::UtcMs at = 0;
    /// Nobody saw them come in: they are in the audience. Counts only for who is not in the plan and was not before,
    /// unless they had left the audience.
    bool byMembership = false;
};

enum class DayKind : std::uint8_t { Workday, Weekend, Holiday };

/// What planDay asks of the world. Answers must not change while one day is planned. Called from one thread.
class Facts
{
public:
    virtual ~Facts() = default;

    /// Appends the anchor's happenings of a plan as known at `now` (index into PlanSet::plans), in any order. For dates
    /// and cycles: everyone concerned, `at` being ignored. Happenings whose last step has passed may be left out, those
    /// of members who are enrolled already may be repeated.
    virtual void occurrences(int plan, storage::LocalDay day, storage::UtcMs now,
                             std::vector<Occurrence> &out) const = 0;

    /// Whether the rule (index into PlanSet::rules) holds for the customer on that day.
    virtual bool holds(int rule, CustomerSlot customer, storage::LocalDay day) const = 0;

    virtual const CustomerFacts &customer(CustomerSlot customer) const = 0;
    virtual Link link(CustomerSlot customer, AccountKey account) const = 0;
    /// When the customer last replied, to `account` where it is not 0, else to any; 0: never.
    virtual storage::UtcMs lastReply(CustomerSlot customer, AccountKey account) const = 0;
    virtual DayKind dayKind(storage::LocalDay day) const = 0;
};

} // namespace app::sop
