#include "app/sop/taskwords.h"

namespace app::sop {

using storage::TaskState;

namespace {

constexpr std::array names{"",        "scheduled",      "due",     "copied", "done",      "done_late", "skipped",
                           "snoozed", "not_applicable", "blocked", "missed", "cancelled", "void",      "overdue"};

} // namespace

ShownState shownState(const storage::Task &task, storage::UtcMs now)
{
    const auto stored = ShownState(task.state);
    if (task.state != TaskState::Scheduled && task.state != TaskState::Due && task.state != TaskState::Copied &&
        task.state != TaskState::Snoozed)
        return stored;
    const storage::UtcMs snoozedEnd = task.snoozedUntil.value_or(0) + (task.windowEndAt - task.dueAt);
    if (std::max(task.expiresAt, snoozedEnd) <= now)
        return ShownState::Missed;
    if (task.state == TaskState::Snoozed && task.snoozedUntil.value_or(0) > now)
        return ShownState::Snoozed;
    if (task.dueAt > now)
        return stored;
    if (std::max(task.windowEndAt, snoozedEnd) <= now)
        return ShownState::Overdue;
    return task.state == TaskState::Copied ? ShownState::Copied : ShownState::Due;
}

QString taskStateName(ShownState state)
{
    return QString::fromLatin1(names[size_t(state)]);
}

std::optional<ShownState> taskStateFromName(const QString &name)
{
    for (size_t i = 1; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return ShownState(i);
    }
    return std::nullopt;
}

QString touchStateName(TouchState state)
{
    static constexpr std::array touchNames{"scheduled", "skipped", "not_applicable", "blocked", "missed",
                                            "cancelled"};
    return QString::fromLatin1(touchNames[size_t(state)]);
}

} // namespace app::sop
