#pragma once

#include "app/sop/todayservice.h"

#include <QObject>
#include <QSet>

class QAction;
class QMenu;

namespace ui {

class Theme;
class Tray;

/// The program in the tray, as long as it runs: a menu of ways in, and a word when tasks have become due; silent
/// outside the hours chosen (9:00 to 21:00) and for an hour where a person wants so.
class DueReminder final : public QObject
{
    Q_OBJECT

public:
    /// Owns `tray`.
    DueReminder(Theme &theme, Tray *tray, QObject *parent);
    ~DueReminder() override;

    /// From the first minute of the day up to the second it speaks; equal ones: never.
    void setHours(int from, int until);
    /// What has become due since the last call, said once; `minute` of the team's day.
    void look(const app::sop::TodayQueue &queue, int minute);
    void forget();
    /// The sentence of the last reminder, empty before the first.
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
    int m_minute = 0; ///< of the last look
    std::optional<int> m_pausedAt;
    QString m_lastSaid;
};

} // namespace ui
