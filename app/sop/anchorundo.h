#pragma once

#include "app/sop/entrycauses.h"
#include "app/store/undoer.h"
#include "storage/sop/planstore.h"
#include "storage/store/tables.h"

namespace app::sop {

/// Takes back what running plans made of a change that is being undone: of events such as a tag that was given, an
/// order, a reply or a friend, and of whatever brought customers into an audience. Created before the undo. Only what
/// the undo takes away counts: removing a tag by hand ends no plan that began with it.
class AnchorUndo final : public Undoer
{
public:
    /// `since`: when the change was made; what customers entered before is not due to it. `withEvents`: whether the
    /// change can concern events.
    AnchorUndo(TeamStore &store, storage::UtcMs since, bool withEvents = true);

    /// Null for redo, and if no plan has customers who may be in it because of the change.
    static std::unique_ptr<Undoer> undoer(const UndoStep &step);

    QStringList takesFrom() const override { return storage::planningTables(); }
    /// An enrolment whose cause is gone is removed with its tasks, and another plan of the exclusion set goes on. If a
    /// person copied, snoozed or closed a task of it, it ends instead. Returns whether anything was changed.
    bool finish() override;

private:
    struct Watched
    {
        storage::PlanId id;
        std::vector<storage::StoredEnrolment> enrolments; ///< that have a cause
        std::vector<EntryCauses> causes;                  ///< of each, before the undo
    };
    struct Undone
    {
        storage::StoredEnrolment enrolment;
        bool endsIfTouched = false; ///< else the next tick decides
    };
    void watch(const storage::StoredPlan &stored);
    std::vector<Undone> undoneIn(const Watched &plan, Image &now);
    std::optional<Undone> compared(const EntryCauses &before, const EntryCauses &after,
                                   const storage::StoredEnrolment &e) const;
    bool takeBack(storage::PlanId plan, const std::vector<Undone> &undone);

    TeamStore &m_store;
    CausesToFind m_wanted;
    std::vector<Watched> m_plans;
};

} // namespace app::sop
