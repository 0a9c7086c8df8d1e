#pragma once

namespace ui {

class Preferences;

/// When reminders may be shown on this machine: whether at all, and between which minutes of the day.
struct ReminderHours
{
    bool isOn = true;
    int from = 9 * 60, until = 21 * 60;

    static ReminderHours load(const Preferences &preferences);
    void save(Preferences &preferences) const;
};

} // namespace ui
