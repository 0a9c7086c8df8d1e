#pragma once

#include "app/sop/todayservice.h"

#include <QObject>
#include <QSet>

class QAction;
class QMenu;

namespace ui {

class Theme;
class Tray;

/// The tray icon while the program runs: a menu to open it, and a message when tasks have become due. Silent outside
/// the chosen hours (9:00 to 21:00) and for an hour when paused.
class DueReminder final : public QObject
{
    Q_OBJECT

public:
    /// Owns `tray`.
    DueReminder(Theme &theme, Tray *tray, QObject *parent);
    ~DueReminder() override;

    /// Reminders are shown from minute `from` of the day up to, but not including, `until`; never if they are equal.
    void setHours(int from, int until);
    /// Reports tasks that have become due since the last call; `minute` is that of the team's day.
    void look(const app::sop::TodayQueue &queue, int minute);
    void forget();
    /// The text of the last reminder, empty before the first.
    const QString &lastSaid() const { return m_lastSaid; }
    QMenu *menu() const { return m_menu.get(); }

signals:
    void windowWanted();
    void todayWanted();
    void sideWanted();
    void quitWanted();

private:
    void fillMenu();
    void showIcon();
    bool isLoud(int minute) const;

    Theme &m_theme;
    Tray *m_tray;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_pause = nullptr;
    QSet<std::int64_t> m_known;
    int m_from = 9 * 60, m_until = 21 * 60;
    int m_minute = 0; ///< of the last call of look()
    std::optional<int> m_pausedAt;
    QString m_lastSaid;
};

} // namespace ui
