#pragma once

#include "ui/desk/page.h"

#include <QDate>
#include <QMainWindow>

class QLabel;
class QTimer;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace ui {

class Closing;
class FirstWindow;
class InboxWatcher;
class JobBar;
class StartPage;

/// The main window: menus, navigation, the current page, the status bar. Owns the pages and the action table; the store
/// and the theme belong to main().
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk);
    ~MainWindow() override;

    ActionTable &actions() { return m_actions; }
    /// Brings a page to the front and, if named, one item on it.
    void showPage(const QString &name, const QString &what = {});
    Page *page(const QString &name) const;
    Page *currentPage() const;

    void openStore(const QString &path, app::Workspace::OpenMode door = app::Workspace::OpenMode::Open);
    /// Opens the sample team; creates it among the other team files if it does not exist yet.
    void openSample();
    /// Opens the settings on one of their pages: "machine", "rules" or "store".
    void openSettings(const QString &page);
    static constexpr int sessionWaitsMs = 10'000;
    /// The desktop session ends: saves what can be saved in `most` milliseconds. Returns false if something would be
    /// lost; the window then stays open and asks.
    bool endSession(int most = sessionWaitsMs);

signals:
    /// Another window holds the store and came to the front: this one is not needed.
    void handedOver();
    /// The user chose another language or text size: main() rebuilds the window.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    void addPage(Page *page);
    void makeActions();
    void makeMenus();
    void makeTop(QWidget *parent, class QVBoxLayout *layout);
    void makeStatus();
    void connectWorkspace();
    void askToOpen();
    void askToCreate();
    void importFile();
    void exportRecords();
    void showFeeds();
    void showImports();
    void showState();
    void showUndo();
    void askForBackup();
    void showActors();
    void showTitle();
    void enableForStore();
    /// Until the file is open or cannot be opened, no other one is begun.
    void showOpening(const QString &title);
    void comeToFront();
    void backUpWhenDue();
    void paintIcons();
    void foldNavigation();
    void say(const QString &sentence, const Page *by = nullptr);
    std::vector<Page *> allPages() const;
    void undo();
    void rebuild(const QString &language, int percent);
    /// Asks the pages one after the other, then closes the window as soon as nothing would be lost.
    void askToClose();

    Desk &m_desk;
    ActionTable m_actions;
    QStackedWidget *m_pages;
    StartPage *m_start;
    class QActionGroup *m_languages = nullptr;
    QListWidget *m_navigation;
    QLabel *m_title;
    QToolButton *m_search;
    QToolButton *m_actor;
    QLabel *m_saved;
    JobBar *m_jobs;
    InboxWatcher *m_inbox = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    FirstWindow *m_first;
    Closing *m_closing;
    bool m_mayClose = false;
    bool m_isOpening = false;        ///< no file is open yet, and one is being opened or made
    const Page *m_speaker = nullptr; ///< whose sentence the status bar shows; null: that of no page
    QTimer *m_backup;                ///< looks whether the backup of the day is due
    QDate m_backupFailedOn;          ///< not tried, and not told, a second time that day
    QString m_wanted;                ///< a file to import once the new store is open
};

} // namespace ui
