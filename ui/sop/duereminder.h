#pragma once

#include "app/sop/todayservice.h"

#include <QObject>
#include <QSet>

class QSystemTrayIcon;

namespace ui {

class Theme;

/// Says in the tray that tasks have become due; silent outside the hours chosen (9:00 to 21:00) and where there is no
/// tray.
class DueReminder final : public QObject
{
    Q_OBJECT

public:
    DueReminder(Theme &theme, QObject *parent);
    ~DueReminder() override;

    /// From the first minute of the day up to the second it speaks; equal ones: never.
    void setHours(int from, int until);
    /// What has become due since the last call, said once; `minute` of the team's day.
    void look(const app::sop::TodayQueue &queue, int minute);
    void forget();
    /// The sentence of the last reminder, empty before the first.
    const QString &lastSaid() const { return m_lastSaid; }

private:
    void say(int count);

    Theme &m_theme;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    QSet<std::int64_t> m_known;
    int m_from = 9 * 60, m_until = 21 * 60;
    QString m_lastSaid;
};

} // namespace ui
