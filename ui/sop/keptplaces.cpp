#include "ui/sop/keptplaces.h"

#include <algorithm>
#include <limits>

namespace ui {

using app::sop::ShownState;
using app::sop::TodayQueue;
using app::sop::TodayTask;

namespace {

constexpr storage::UtcMs never = std::numeric_limits<storage::UtcMs>::max() / 4;

/// The states in which a task leaves its place in the sorted day.
bool leavesItsPlace(ShownState state)
{
    return state == ShownState::Done || state == ShownState::DoneLate || state == ShownState::Skipped ||
           state == ShownState::Snoozed;
}

} // namespace

void KeptPlaces::keep(const std::vector<storage::TaskLine> &lines, storage::UtcMs now)
{
    for (const storage::TaskLine &line : lines) {
        Kept kept{line, {}};
        // A place does not change as time goes by.
        if (app::sop::shownState(line.task, now) != ShownState::Overdue)
            kept.before.task.windowEndAt = never;
        kept.before.task.expiresAt = never;
        m_tasks.try_emplace(line.task.id.value, kept);
    }
}

TodayQueue KeptPlaces::arrange(std::vector<storage::TaskLine> lines, storage::UtcMs now, storage::UtcMs until)
{
    std::map<std::int64_t, storage::Task> present;
    for (storage::TaskLine &line : lines) {
        const auto kept = m_tasks.find(line.task.id.value);
        if (kept == m_tasks.end())
            continue;
        if (!leavesItsPlace(app::sop::shownState(line.task, now))) {
            m_tasks.erase(kept);
            continue;
        }
        present.emplace(line.task.id.value, line.task);
        kept->second.now = line.task;
        line.task = kept->second.before.task;
    }
    for (const auto &[id, kept] : m_tasks) { // those of another day are not among the lines
        if (!present.contains(id) && kept.now && kept.now->state == storage::TaskState::Snoozed &&
            kept.now->snoozedUntil >= until) {
            present.emplace(id, *kept.now);
            lines.push_back(kept.before);
        }
    }
    std::sort(lines.begin(), lines.end(), [](const storage::TaskLine &a, const storage::TaskLine &b) {
        return std::pair(a.task.dueAt, a.task.id.value) < std::pair(b.task.dueAt, b.task.id.value); // as they are read
    });
    TodayQueue queue = app::sop::arrangeToday(std::move(lines), now, until);
    m_kept.clear();
    for (TodayTask &task : queue.tasks) {
        const auto found = present.find(task.line.task.id.value);
        if (found == present.end())
            continue;
        task.line.task = found->second;
        task.state = app::sop::shownState(task.line.task, now);
        m_kept.insert(task.line.task.id.value);
    }
    return queue;
}

} // namespace ui
