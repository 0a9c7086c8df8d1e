#pragma once

#include "app/sop/planningsession.h"
#include "app/store/writescope.h"

namespace app::sop {

/// What plans say about their end, for customers for whom one ended in this run: tags and leads. The plans that follow
/// are entered by planDay(). Created while the enrolments of the session are marked as changed.
class EndActions final
{
public:
    explicit EndActions(const PlanningSession &session);

    /// Inside the caller's transaction, after the view of the image was given back. A tag or lead that the customer has
    /// already changes nothing. Throws what storage throws.
    void write(TeamStore &store, WriteScope &scope) const;

private:
    struct One
    {
        EndAction action;
        std::vector<storage::CustomerId> customers;
    };
    std::vector<One> m_actions;
};

} // namespace app::sop
