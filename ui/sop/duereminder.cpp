#include "ui/sop/duereminder.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QSystemTrayIcon>

namespace ui {

using app::Text;
using app::sop::TodaySection;

DueReminder::DueReminder(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme) {}

DueReminder::~DueReminder() = default;

void DueReminder::setHours(int from, int until)
{
    m_from = from;
    m_until = until;
}

void DueReminder::look(const app::sop::TodayQueue &queue, int minute)
{
    const bool isLoud = m_from <= m_until ? minute >= m_from && minute < m_until : minute >= m_from || minute < m_until;
    if (!isLoud)
        return; // what becomes due meanwhile is told in the morning
    int fresh = 0;
    for (const app::sop::TodayTask &task : queue.tasks) {
        const bool waits = task.section == TodaySection::Due || task.section == TodaySection::Overdue;
        if (waits && !m_known.contains(task.line.task.id.value)) {
            m_known.insert(task.line.task.id.value);
            ++fresh;
        }
    }
    if (fresh > 0)
        say(fresh);
}

void DueReminder::forget()
{
    m_known.clear();
    m_lastSaid.clear();
}

void DueReminder::say(int count)
{
    m_lastSaid = Text::tr("%n task(s) have become due.", nullptr, count);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_theme.icon(QStringLiteral("today"), Theme::Role::Accent));
        m_tray->setToolTip(QStringLiteral("SiyuDesk"));
        m_tray->show();
    }
    m_tray->showMessage(QStringLiteral("SiyuDesk"), m_lastSaid, QSystemTrayIcon::NoIcon);
}

} // namespace ui
