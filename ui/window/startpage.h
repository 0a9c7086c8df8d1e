#pragma once

#include "ui/desk/page.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// The page shown while no store is open: three ways to begin, the recent files and, if a file could not be opened, the
/// reason and what can be done.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(Desk &desk, QWidget *parent = nullptr);

    /// No store is open.
    void showDoors();
    /// A team file is being opened or made: nothing else can be chosen until showDoors() or showFailure().
    void showOpening(const QString &title);
    void showFailure(const app::Error &error, const QString &path, bool readOnlyWouldDo);

signals:
    void importWanted();
    void openWanted();
    void sampleWanted();
    void pathWanted(const QString &path, app::Workspace::OpenMode door);

private:
    QWidget *door(const char *name, const QString &icon, const QString &title, const QString &sentence,
                  const QString &button, bool primary, void (StartPage::*wanted)());
    QString sentenceFor(const app::Error &error, const QString &path) const;
    void addRecent();
    QPushButton *addWay(QHBoxLayout *ways, const char *name, const QString &text, bool primary,
                        std::function<void()> wanted);
    /// The holder of the lock cannot be asked: the user may take it over after a confirmation.
    void addTakeOver(QHBoxLayout *ways, const app::Error &error, const QString &path);
    /// The file is damaged: offers to restore its newest backup, or to salvage what is readable into a new file.
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
    std::unique_ptr<app::Jobs> m_jobs; ///< for rescue work: no open store provides threads
    QStringList m_unusable;            ///< backups that proved to be damaged too
};

} // namespace ui
