#pragma once

#include "app/sop/planday.h"
#include "storage/sop/taskstore.h"

#include <QString>

namespace app::sop {

/// The states of a task as named in rules, files and the command line. Overdue is a due task after its window.
enum class ShownState {
    Scheduled = 1,
    Due,
    Copied,
    Done,
    DoneLate,
    Skipped,
    Snoozed,
    NotApplicable,
    Blocked,
    Missed,
    Cancelled,
    Void,
    Overdue
};

/// The state of a stored task at `now`, whether or not a tick ran since: a scheduled task whose time has come is due, a
/// due one after its window is overdue, an expired one is missed.
ShownState shownState(const storage::Task &task, storage::UtcMs now);
QString taskStateName(ShownState state);
std::optional<ShownState> taskStateFromName(const QString &name);
QString touchStateName(TouchState state);

/// Whom a task reaches.
inline TargetKind targetOf(const storage::Task &task)
{
    return task.customer ? TargetKind::Customer : task.group ? TargetKind::Group : TargetKind::Account;
}
/// The ID of the customer, group or account.
inline std::int64_t targetIdOf(const storage::Task &task)
{
    return task.customer ? task.customer.value : task.group ? task.group.value : task.account.value;
}

} // namespace app::sop
