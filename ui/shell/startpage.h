#pragma once

#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
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
    void pathWanted(const QString &path, bool readOnly);

private:
    QWidget *door(const char *name, const QString &icon, const QString &title, const QString &sentence,
                  const QString &button, bool primary, void (StartPage::*wanted)());
    QString sentenceFor(const app::Error &error, const QString &path) const;
    void addRecent();
    /// Where the file is damaged: a way back to its newest backup.
    void addBackups(QHBoxLayout *buttons, const app::Error &error, const QString &path);
    void restore(const QString &backup, const QString &path);
    void reset();

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    std::unique_ptr<app::Jobs> m_jobs; ///< to restore: there is no store whose threads could
};

} // namespace ui
