#pragma once

#include "app/sop/todayservice.h"

#include <QSet>

#include <map>

namespace ui {

/// Keeps tasks that were closed or snoozed on the Today page where they stood, so that the other rows do not move while
/// someone works on them.
class KeptPlaces final
{
public:
    /// Remembers the places of these tasks, given as they are before they are closed or snoozed.
    void keep(const std::vector<storage::TaskLine> &lines, storage::UtcMs now);
    void clear() { m_tasks.clear(); }

    /// The day as app::sop::arrangeToday() sorts it, except that tasks whose places are kept stay in them with their
    /// present state, also those that are snoozed beyond the day. Forgets the places of tasks that are open again.
    app::sop::TodayQueue arrange(std::vector<storage::TaskLine> lines, storage::UtcMs now, storage::UtcMs until);
    /// The tasks of the last arrange() that are in a kept place.
    const QSet<std::int64_t> &tasks() const { return m_kept; }

private:
    struct Kept
    {
        storage::TaskLine before; ///< never overdue or expired, unless it was
        std::optional<storage::Task> now;
    };
    std::map<std::int64_t, Kept> m_tasks; ///< by ID
    QSet<std::int64_t> m_kept;
};

} // namespace ui
