#include "ui/sop/duereminder.h"

#include "app/text.h"
#include "ui/sop/tray.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace ui {

using app::Text;
using app::sop::TodaySection;

namespace {

constexpr int pauseMinutes = 60, minutesOfDay = 24 * 60;

} // namespace

DueReminder::DueReminder(Theme &theme, Tray *tray, QObject *parent)
    : QObject(parent), m_theme(theme), m_tray(tray), m_menu(new QMenu)
{
    m_tray->setParent(this);
    fillMenu();
    showIcon();
    connect(&m_theme, &Theme::changed, this, &DueReminder::showIcon);
    connect(m_tray, &Tray::clicked, this, &DueReminder::windowWanted);
    connect(m_tray, &Tray::messageClicked, this, &DueReminder::todayWanted);
}

DueReminder::~DueReminder() = default;

void DueReminder::fillMenu()
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    const auto add = [this](const char *name, const QString &text, void (DueReminder::*wanted)()) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, wanted);
    };
    add("tray.open", Text::tr("&Open SiyuDesk"), &DueReminder::windowWanted);
    add("tray.today", Text::tr("&Today"), &DueReminder::todayWanted);
    add("tray.side", Text::tr("&Side"), &DueReminder::sideWanted);
    m_menu->addSeparator();
    m_pause = m_menu->addAction(Text::tr("Pause &reminders for an hour"));
    m_pause->setObjectName(QStringLiteral("tray.pause"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::toggled, this,
            [this](bool isOn) { m_pausedAt = isOn ? std::optional(m_minute) : std::nullopt; });
    m_menu->addSeparator();
    add("tray.quit", Text::tr("&Quit"), &DueReminder::quitWanted);
}

void DueReminder::showIcon()
{
    if (m_tray->isAvailable())
        m_tray->show(m_theme.icon(QStringLiteral("today"), Theme::Role::Accent), QStringLiteral("SiyuDesk"),
                     m_menu.get());
}

void DueReminder::setHours(int from, int until)
{
    m_from = from;
    m_until = until;
}

bool DueReminder::isLoud(int minute) const
{
    return m_from <= m_until ? minute >= m_from && minute < m_until : minute >= m_from || minute < m_until;
}

void DueReminder::look(const app::sop::TodayQueue &queue, int minute)
{
    m_minute = minute;
    if (m_pausedAt && (minute - *m_pausedAt + minutesOfDay) % minutesOfDay >= pauseMinutes)
        m_pause->setChecked(false);
    if (m_pausedAt || !isLoud(minute))
        return; // tasks that become due meanwhile are reported afterwards
    int due = 0, overdue = 0;
    bool isNews = false;
    for (const app::sop::TodayTask &task : queue.tasks) {
        if (task.section != TodaySection::Due && task.section != TodaySection::Overdue)
            continue;
        (task.section == TodaySection::Due ? due : overdue) += 1;
        isNews = isNews || !m_known.contains(task.line.task.id.value);
        m_known.insert(task.line.task.id.value);
    }
    if (!isNews)
        return;
    m_lastSaid = Text::tr("%n task(s) due", nullptr, due);
    if (overdue > 0)
        m_lastSaid = Text::tr("%1, %2").arg(m_lastSaid, Text::tr("%n overdue", nullptr, overdue));
    if (m_tray->isAvailable())
        m_tray->say(QStringLiteral("SiyuDesk"), m_lastSaid);
}

void DueReminder::forget()
{
    m_known.clear();
    m_lastSaid.clear();
}

} // namespace ui
