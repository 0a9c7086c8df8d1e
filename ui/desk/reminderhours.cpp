#include "ui/desk/reminderhours.h"

#include "ui/desk/preferences.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int minutesADay = 24 * 60;

QString key()
{
    return QStringLiteral("reminder");
}

} // namespace

ReminderHours ReminderHours::load(const Preferences &preferences)
{
    const QList<QByteArray> parts = preferences.state(key()).split(' ');
    ReminderHours hours;
    if (parts.size() != 3)
        return hours;
    hours.isOn = parts[0] == "on";
    hours.from = std::clamp(parts[1].toInt(), 0, minutesADay);
    hours.until = std::clamp(parts[2].toInt(), 0, minutesADay);
    return hours;
}

void ReminderHours::save(Preferences &preferences) const
{
    preferences.setState(key(), (isOn ? "on " : "off ") + QByteArray::number(from) + ' ' + QByteArray::number(until));
}

} // namespace ui
