#pragma once

#include "app/sop/plan.h"
#include "app/store/teamstore.h"
#include "storage/sop/enrolmentstore.h"

namespace app::sop {

/// Why a customer, a group or an account is in a plan, as the file says at one moment.
struct EntryCauses
{
    bool hasEvent = false;        ///< the event that started the enrolment is there
    bool isStart = false;         ///< it is the one that the plan would start with
    std::optional<bool> mayEnter; ///< in the audience, without exit or goal; empty if the rules cannot be evaluated
};

/// Which causes to look for.
struct CausesToFind
{
    bool events = true;
    storage::UtcMs since = 0; ///< rules are only evaluated for those who entered at or after this instant
};

/// The causes of enrolments of one plan (with IDs), in their order. Rules are evaluated over `image`, which loads what
/// they need through the connection of the calling thread: a fresh image shows changes that are not committed yet.
/// Throws what storage throws.
std::vector<EntryCauses> causesOf(TeamStore &store, Image &image, const Plan &plan,
                                  const std::vector<storage::StoredEnrolment> &enrolments, const CausesToFind &wanted);

} // namespace app::sop
