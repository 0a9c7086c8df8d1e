#pragma once

#include "ui/shell/page.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What stands in the window while no store is open, or one that cannot be: three doors, the files of late, and, where
/// a file could not be opened, why and the ways out.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(Desk &desk, QWidget *parent = nullptr);

    /// No store is open.
    void showDoors();
    void showFailure(const app::Error &error, const QString &path, bool readOnlyWouldDo);

signals:
    void importWanted();
    void openWanted();
    void sampleWanted();
    void pathWanted(const QString &path, app::Workspace::Door door);

private:
    QWidget *door(const char *name, const QString &icon, const QString &title, const QString &sentence,
                  const QString &button, bool primary, void (StartPage::*wanted)());
    QString sentenceFor(const app::Error &error, const QString &path) const;
    void addRecent();
    QPushButton *addWay(QHBoxLayout *ways, const char *name, const QString &text, bool primary,
                        std::function<void()> wanted);
    /// The lock is of somebody who cannot be asked: taken over once a person says so.
    void addTakeOver(QHBoxLayout *ways, const app::Error &error, const QString &path);
    /// Where the file is damaged: a way back to its newest backup, and what can be read of it in a new file.
    void addRescue(QHBoxLayout *ways, const QString &path);
    void restore(const QString &backup, const QString &path);
    void askToSalvage(const QString &path);
    /// Of which clock the time on the button that restores is.
    void addBackupZone(const QString &path);
    void addBackupHint(const QString &path);
    /// The newest backup that has not turned out to be damaged; empty where there is none.
    QString newestUsable(const QString &path) const;
    void reset();

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    std::unique_ptr<app::Jobs> m_jobs; ///< to rescue: there is no store whose threads could
    QStringList m_unusable;            ///< backups that turned out to be damaged too
};

} // namespace ui
