#pragma once

#include "app/sop/plan.h"
#include "app/store/undoer.h"
#include "storage/sop/enrolmentstore.h"

#include <map>
#include <set>

namespace app::sop {

/// Takes back what running plans made of events that are being undone: a tag that was given, an order, a reply, a
/// friend. Created before the undo. Only what the undo takes away counts: removing a tag by hand ends no plan.
class AnchorUndo final : public Undoer
{
public:
    explicit AnchorUndo(TeamStore &store);

    /// Null for redo, and if no plan that starts with events has customers in it.
    static std::unique_ptr<Undoer> undoer(const UndoStep &step);

    bool mayTakeMore() const override { return true; }
    /// An enrolment whose event is gone is removed with its tasks, and another plan of the exclusion set goes on; if a
    /// person copied, snoozed or closed a task of it, it ends instead. Returns whether anything was changed.
    bool finish() override;

private:
    struct Watched
    {
        storage::PlanId id;
        Anchor anchor;                                    ///< with IDs
        std::vector<storage::StoredEnrolment> enrolments; ///< running or held out, and their event is there
    };
    void keepThoseWithEvent(Watched &plan);
    void takeBack(const Watched &plan, const std::vector<storage::StoredEnrolment> &gone);

    TeamStore &m_store;
    std::vector<Watched> m_plans;
};

} // namespace app::sop
