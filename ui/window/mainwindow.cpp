#include "ui/window/mainwindow.h"

#include "app/assembly/storeservice.h"
#include "app/text.h"
#include "ui/customers/exportdialog.h"
#include "ui/desk/textsize.h"
#include "ui/imports/feedsdialog.h"
#include "ui/imports/importsdialog.h"
#include "ui/imports/inboxwatcher.h"
#include "ui/widgets/fieldundo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/shown.h"
#include "ui/window/closing.h"
#include "ui/window/commandpalette.h"
#include "ui/window/dialogguard.h"
#include "ui/window/firstwindow.h"
#include "ui/window/helpdialog.h"
#include "ui/window/jobbar.h"
#include "ui/window/pagescroll.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/supportreport.h"
#include "ui/window/startpage.h"
#include "ui/window/tour.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using OpenMode = app::Workspace::OpenMode;

namespace {

constexpr int saidMs = 8'000;
constexpr int narrowBelow = 76;       // em
constexpr int timeLength = 5;         // of "12:03"
constexpr int backupAfterMs = 60'000; // the team starts to work before the file is copied
constexpr int backupLookMs = 600'000;

QString storeFilter()
{
    return Text::tr("Team files (*.siyu)");
}

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

/// How long the end of the session may take after it was agreed to.
constexpr int sessionWaitsMs = 60'000;

QString samplePath()
{
    return QDir(dataFolder()).filePath(QStringLiteral("sample.siyu"));
}

} // namespace

MainWindow::MainWindow(Desk &desk)
    : m_desk(desk), m_first(new FirstWindow(this)), m_closing(new Closing(desk, this, [this] { return allPages(); })),
      m_backup(new QTimer(this))
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    new FieldUndo(this);
    auto *split = new QWidget(this);
    auto *row = new QHBoxLayout(split);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new QListWidget(split);
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setProperty("navigation", true);
    m_navigation->setAccessibleName(Text::tr("Pages"));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setIconSize(QSize(Theme::em(1.25), Theme::em(1.25)));
    row->addWidget(m_navigation);
    auto *right = new QWidget(split);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeTop(right, column);
    m_pages = new QStackedWidget(right);
    m_actions.setParent(m_pages); // the pages find it through their parent (see Page)
    m_start = new StartPage(m_desk, m_pages);
    m_pages->addWidget(m_start);
    column->addWidget(new PageScroll(m_pages, right), 1);
    row->addWidget(right, 1);
    setCentralWidget(split);

    makeStatus();
    makeActions();
    addPages();
    foldNavigation();
    makeMenus();
    connectWorkspace();
    m_inbox = new InboxWatcher(m_desk, this);
    connect(m_inbox, &InboxWatcher::filesCame, this, [this](int waiting) {
        say(Text::tr("%n new file(s) in the watched folder: %1", nullptr, waiting)
                .arg(m_actions.find("feeds")->shortcut().toString(QKeySequence::NativeText)));
    });
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            showPage(m_navigation->item(index)->data(Qt::UserRole).toString());
    });
    for (const auto signal : {&QListWidget::itemClicked, &QListWidget::itemActivated})
        connect(m_navigation, signal, this, [this] {
            if (Page *shown = currentPage())
                shown->takeFocus();
        });
    connect(m_start, &StartPage::importWanted, this, &MainWindow::importFile);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_backup, &QTimer::timeout, this, &MainWindow::backUpWhenDue);
    connect(m_start, &StartPage::pathWanted, this, &MainWindow::openStore);
    connect(&m_desk.theme, &Theme::changed, this, &MainWindow::paintIcons);
    paintIcons();
    new ScreenFit(this);
    new DialogGuard(this, m_actions.find("quit"));
    resize(Theme::em(88), Theme::em(54));
    restoreGeometry(m_desk.preferences.state(QStringLiteral("window")));
    fitToScreen(*this); // of a smaller screen, or of one that is gone
    enableForStore();
    if (m_desk.workspace.isOpen()) { // the window was rebuilt in another language
        showPage(QStringLiteral("today"));
        showState();
        showActors();
    } else if (const auto work = m_desk.workspace.longWork(); !work.empty()) {
        showOpening(work.back().title);
    }
    showTitle();
}

MainWindow::~MainWindow()
{
    for (Page *page : allPages())
        page->disconnect(this); // hidden by this, a page may withdraw a sentence
    m_desk.preferences.setState(QStringLiteral("window"), saveGeometry()); // to restore it
}

void MainWindow::makeTop(QWidget *parent, QVBoxLayout *layout)
{
    auto *top = new QWidget(parent);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(Theme::em(1.5), Theme::em(0.75), Theme::em(1.5), Theme::em(0.5));
    m_title = makeLabel(top);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(Theme::font(1.4, true));
    row->addWidget(m_title);
    row->addStretch(1);
    m_search = new QToolButton(top);
    m_search->setObjectName(QStringLiteral("searchEverywhere"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setMinimumWidth(Theme::em(18));
    m_search->setText(Text::tr("Search everywhere") + QStringLiteral("    ") +
                      QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_search->setAccessibleName(Text::tr("Search everywhere"));
    row->addWidget(m_search);
    m_actor = new QToolButton(top);
    m_actor->setObjectName(QStringLiteral("actor"));
    m_actor->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actor->setPopupMode(QToolButton::InstantPopup);
    m_actor->setMenu(new QMenu(m_actor));
    m_actor->setAccessibleName(Text::tr("Working as"));
    row->addWidget(m_actor);
    layout->addWidget(top);
}

void MainWindow::makeStatus()
{
    m_saved = makeLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setProperty("second", true);
    m_saved->setContentsMargins(Theme::em(0.5), 0, 0, 0);
    m_jobs = new JobBar(this);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeActions()
{
    const QString file = Text::tr("File"), edit = Text::tr("Edit"), view = Text::tr("View"), help = Text::tr("Help");
    m_actions.add(this, "newStore", file, Text::tr("&New team file…"), {}, [this] { askToCreate(); });
    m_actions.add(this, "openStore", file, Text::tr("&Open team file…"), QKeySequence::Open, [this] { askToOpen(); });
    m_actions.add(this, "openSample", file, Text::tr("Open &sample team"), {}, [this] { openSample(); });
    m_actions.add(this, "closeStore", file, Text::tr("&Close file"), QKeySequence(QStringLiteral("Ctrl+W")),
                  [this] { m_closing->leave(Closing::Ends::Work, [this] { m_desk.workspace.close(); }); });
    m_actions.add(this, "importFile", file, Text::tr("&Import file…"), QKeySequence(QStringLiteral("Ctrl+I")),
                  [this] { importFile(); });
    m_actions.add(this, "exportRecords", file, Text::tr("&Export data…"), {}, [this] { exportRecords(); });
    m_actions.add(this, "feeds", file, Text::tr("&Data feeds…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")),
                  [this] { showFeeds(); });
    m_actions.add(this, "imports", file, Text::tr("I&mport history…"), QKeySequence(QStringLiteral("Ctrl+Shift+H")),
                  [this] { showImports(); });
    m_actions.add(this, "backup", file, Text::tr("&Back up now"), {}, [this] {
        m_desk.workspace
            .writeLong(
                Text::tr("Backing up"),
                [](app::TeamStore &store, app::JobContext &job) { return app::StoreService(store).backup({}, job); })
            .then(this, [this](const app::Result<QString> &path) {
                askForBackup();
                if (path)
                    say(Text::tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(*path)));
                else
                    m_desk.prompts.tell(this, path.error().message, path.error().detail);
            });
    });
    m_actions.add(this, "settings", file, Text::tr("Se&ttings…"), QKeySequence(QStringLiteral("Ctrl+,")),
                  [this] { openSettings({}); });
    m_actions.add(this, "quit", file, Text::tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")),
                  [this] { close(); });
    m_undo = m_actions.add(this, "undo", edit, Text::tr("&Undo"), QKeySequence::Undo, [this] { undo(); });
    m_redo =
        m_actions.add(this, "redo", edit, Text::tr("&Redo"), QKeySequence::Redo, [this] { m_desk.workspace.redo(); });
    QList<QKeySequence> redoKeys{m_redo->shortcut()};
    for (const char *key : {"Ctrl+Shift+Z", "Ctrl+Y"}) {
        if (const QKeySequence other(QLatin1String{key}); !redoKeys.contains(other))
            redoKeys << other;
    }
    m_redo->setShortcuts(redoKeys);
    QAction *palette = m_actions.add(this, "openPalette", view, Text::tr("&Search everywhere"),
                                     QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
                                         auto *dialog = new CommandPalette(m_desk, m_actions, this);
                                         connect(dialog, &CommandPalette::pageWanted, this, &MainWindow::showPage);
                                         dialog->open();
                                     });
    connect(m_search, &QToolButton::clicked, palette, &QAction::trigger);
    m_actions.add(this, "reload", view, Text::tr("&Refresh"), QKeySequence::Refresh, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    m_actions.add(this, "keys", help, Text::tr("&Keyboard shortcuts"), QKeySequence::HelpContents, [this] {
        auto *dialog = new HelpDialog(m_actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_actions.add(this, "tour", help, Text::tr("Quick &tour"), {}, [this] {
        auto *tour = new Tour(this);
        connect(tour, &Tour::pageWanted, this, &MainWindow::showPage);
        tour->show();
        m_desk.preferences.setTourSeen();
    });
    m_actions.add(this, "supportReport", help, Text::tr("Save report for &support…"), {},
                  [this] { saveSupportReport(m_desk, this, [this](const QString &sentence) { say(sentence); }); });
    m_actions.add(this, "about", help, Text::tr("&About SiyuDesk"), {}, [this] {
        m_desk.prompts.tell(this, QStringLiteral("SiyuDesk %1").arg(QApplication::applicationVersion()),
                            Text::tr("Private-domain operations for WeChat and WeCom. Free software under the GNU "
                                     "General Public License, version 3 or later."));
    });
}

void MainWindow::makeMenus()
{
    const auto menu = [this](const QString &title, std::initializer_list<const char *> names) {
        QMenu *made = menuBar()->addMenu(title);
        for (const char *name : names) {
            if (QAction *action = m_actions.find(name))
                made->addAction(action);
            else
                made->addSeparator();
        }
        return made;
    };
    menu(Text::tr("&File"), {"newStore", "openStore", "openSample", "closeStore", "-", "importFile", "exportRecords",
                             "feeds", "imports", "backup", "-", "settings", "quit"});
    menu(Text::tr("&Edit"), {"undo", "redo"});
    QMenu *view = menu(Text::tr("&View"), {"openPalette", "reload", "-"});
    for (int i = 0; i < m_navigation->count(); ++i)
        view->addAction(
            m_actions.find(("page." + m_navigation->item(i)->data(Qt::UserRole).toString().toUtf8()).constData()));
    const auto choice = [this, view](const QString &title, const QList<std::pair<QString, QString>> &options,
                                     const QString &current, std::function<void(const QString &)> chosen) {
        QMenu *made = view->addMenu(title);
        auto *group = new QActionGroup(made);
        for (const auto &[value, text] : options) {
            QAction *action = made->addAction(text);
            action->setCheckable(true);
            action->setChecked(value == current);
            action->setData(value);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [chosen, value = value] { chosen(value); });
        }
        return group;
    };
    view->addSeparator();
    choice(Text::tr("&Appearance"),
           {{QStringLiteral("0"), Text::tr("Follow system")},
            {QStringLiteral("1"), Text::tr("Light")},
            {QStringLiteral("2"), Text::tr("Dark")}},
           QString::number(int(m_desk.theme.mode())), [this](const QString &value) {
               m_desk.preferences.setTheme(Theme::Mode(value.toInt()));
               m_desk.theme.setMode(Theme::Mode(value.toInt()));
           });
    m_languages = choice(Text::tr("&Language"),
                         {{QString(), Text::tr("Follow system")},
                          {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                          {QStringLiteral("en"), QStringLiteral("English")}},
                         m_desk.preferences.language(),
                         [this](const QString &value) { rebuild(value, textSize(m_desk.preferences)); });
    menu(Text::tr("&Help"), {"keys", "tour", "supportReport", "about"});
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    auto *item = new QListWidgetItem(page->title(), m_navigation);
    item->setData(Qt::UserRole, page->objectName());
    item->setData(Qt::AccessibleTextRole, page->title());
    const int number = m_navigation->count();
    m_actions.add(this, ("page." + page->objectName().toUtf8()).constData(), Text::tr("Pages"), page->title(),
                  QKeySequence(QStringLiteral("Ctrl+%1").arg(number)), [this, page] { showPage(page->objectName()); });
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::said, this, [this, page](const QString &sentence) { say(sentence, page); });
    connect(page, &Page::takeBackChanged, this, &MainWindow::showUndo);
}

void MainWindow::connectWorkspace()
{
    app::Workspace &workspace = m_desk.workspace;
    connect(m_first, &FirstWindow::raiseWanted, this, &MainWindow::comeToFront);
    connect(&workspace, &app::Workspace::opened, this, [this] {
        m_isOpening = false;
        m_desk.preferences.rememberStore(m_desk.workspace.path());
        if (!m_desk.workspace.isReadOnly())
            m_first->hold(m_desk.workspace.path());
        QTimer::singleShot(backupAfterMs, this, &MainWindow::backUpWhenDue);
        m_backup->start(backupLookMs); // also for a new day while the window is open
        enableForStore();
        showTitle();
        showPage(QStringLiteral("today"));
        if (m_desk.workspace.path() == samplePath() && !m_desk.preferences.tourSeen())
            m_actions.find("tour")->trigger();
        if (!m_wanted.isEmpty())
            showPage(QStringLiteral("customers"), QStringLiteral("import/") + std::exchange(m_wanted, {}));
    });
    connect(&workspace, &app::Workspace::noticed, this, [this](const QString &sentence) { say(sentence); });
    connect(&workspace, &app::Workspace::closed, this, [this] {
        m_first->release();
        m_backup->stop();
        for (Page *page : findChildren<Page *>())
            page->clear();
        m_isOpening = false;
        m_start->showDoors();
        m_pages->setCurrentWidget(m_start);
        enableForStore();
        showTitle();
    });
    connect(&workspace, &app::Workspace::openFailed, this,
            [this](const app::Error &error, const QString &path, bool readOnly) {
                m_isOpening = false;
                if (error.kind == app::ErrorKind::Cancelled)
                    m_start->showDoors();
                else
                    m_start->showFailure(error, path, readOnly);
                m_pages->setCurrentWidget(m_start);
                enableForStore();
                if (error.kind != app::ErrorKind::Busy)
                    return;
                m_first->ask(path, [this](bool taken) {
                    if (taken)
                        emit handedOver();
                });
            });
    connect(&workspace, &app::Workspace::changed, this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    connect(&workspace, &app::Workspace::stateChanged, this, [this] {
        showState();
        showActors();
    });
    connect(&workspace, &app::Workspace::longWorkStarted, m_jobs, &JobBar::watch);
    connect(&workspace, &app::Workspace::longWorkStarted, this, [this](app::JobMonitor *, const QString &title) {
        if (!m_desk.workspace.isOpen())
            showOpening(title);
    });
    connect(&workspace, &app::Workspace::undone, this, [this](const QString &sentence) { say(sentence); });
    connect(&workspace, &app::Workspace::undoFailed, this, [this](const app::Error &error) {
        if (error.kind == app::ErrorKind::NotFound)
            say(error.message);
        else
            m_desk.prompts.tell(this, error.message, error.detail);
    });
}

void MainWindow::showPage(const QString &name, const QString &what)
{
    Page *wanted = page(name);
    if (!wanted || !m_desk.workspace.isOpen())
        return;
    for (int i = 0; i < m_navigation->count(); ++i) {
        if (m_navigation->item(i)->data(Qt::UserRole).toString() == name) {
            const QSignalBlocker blocker(m_navigation);
            m_navigation->setCurrentRow(i);
        }
    }
    if (Page *left = currentPage())
        left->finishTyping();
    m_title->setText(wanted->title());
    m_pages->setCurrentWidget(wanted);
    showUndo();
    wanted->refresh();
    if (!m_navigation->hasFocus()) // arrow keys keep moving through the pages; Enter opens the page
        wanted->takeFocus();
    if (!what.isEmpty())
        wanted->show(what);
}

Page *MainWindow::page(const QString &name) const
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto *found = qobject_cast<Page *>(m_pages->widget(i)); found && found->objectName() == name)
            return found;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::openStore(const QString &path, OpenMode door)
{
    if (m_desk.workspace.isOpen())
        m_closing->leave(Closing::Ends::Work, [this, path, door] { m_desk.workspace.open(path, door); });
    else
        m_desk.workspace.open(path, door);
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openStore(path);
        return;
    }
    openStore(path, OpenMode::Sample);
}

void MainWindow::askToOpen()
{
    m_desk.prompts.openFile(this, Text::tr("Open team file"), storeFilter(),
                            [this](const QString &path) { openStore(path); });
}

void MainWindow::askToCreate()
{
    m_desk.prompts.saveFile(this, Text::tr("New team file"), Text::tr("team.siyu"), storeFilter(),
                            [this](const QString &path) { openStore(path, OpenMode::Create); });
}

void MainWindow::openSettings(const QString &page)
{
    auto *dialog = new SettingsDialog(m_desk, this);
    connect(dialog, &SettingsDialog::said, this, [this](const QString &sentence) { say(sentence); });
    connect(dialog, &SettingsDialog::rebuildWanted, this, &MainWindow::rebuild);
    dialog->showPage(page);
    dialog->open();
}

void MainWindow::importFile()
{
    m_desk.prompts.openFile(this, Text::tr("Import file"),
                            Text::tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.json);;All files (*)"),
                            [this](const QString &path) {
                                if (m_desk.workspace.isOpen()) {
                                    showPage(QStringLiteral("customers"), QStringLiteral("import/") + path);
                                    return;
                                }
                                m_wanted = path;
                                const QString store = QDir(dataFolder()).filePath(QStringLiteral("team.siyu"));
                                openStore(store, QFileInfo::exists(store) ? OpenMode::Open : OpenMode::Create);
                            });
}

void MainWindow::exportRecords()
{
    if (!m_desk.workspace.isOpen() || m_desk.workspace.isReadOnly())
        return;
    auto *dialog = new ExportDialog(m_desk, this);
    connect(dialog, &ExportDialog::said, this, [this](const QString &sentence) { say(sentence); });
    dialog->open();
}

void MainWindow::showFeeds()
{
    if (!m_desk.workspace.isOpen())
        return;
    auto *dialog = new FeedsDialog(m_desk, this);
    connect(dialog, &FeedsDialog::folderChosen, m_inbox, &InboxWatcher::look);
    connect(dialog, &FeedsDialog::said, this, [this](const QString &sentence) { say(sentence); });
    connect(dialog, &FeedsDialog::importWanted, this, [this](const QString &path) {
        if (path.isEmpty())
            importFile();
        else
            showPage(QStringLiteral("customers"), QStringLiteral("import/") + path);
    });
    dialog->show();
}

void MainWindow::showImports()
{
    if (!m_desk.workspace.isOpen())
        return;
    auto *dialog = new ImportsDialog(m_desk, this);
    connect(dialog, &ImportsDialog::said, this, [this](const QString &sentence) { say(sentence); });
    connect(dialog, &ImportsDialog::customerWanted, this, [this](storage::CustomerId customer) {
        showPage(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(customer.value));
    });
    dialog->show();
}

/// What is not saved yet is taken back first, and has no name in the undo list. The reason for a refusal stands in the
/// text.
void MainWindow::showUndo()
{
    const auto &state = m_desk.workspace.undoState();
    const bool canWrite = m_desk.workspace.isOpen() && !m_desk.workspace.isReadOnly();
    const bool isUnsaved = canWrite && currentPage() && currentPage()->canTakeBack();
    const QString refusal = canWrite && currentPage() ? currentPage()->undoRefusal() : QString();
    if (!refusal.isEmpty())
        m_undo->setText(Text::tr("&Undo (%1)").arg(refusal)); // enabled, so that its key says why
    else if (isUnsaved || state.undo.isEmpty())
        m_undo->setText(Text::tr("&Undo"));
    else
        m_undo->setText(Text::tr("&Undo: %1").arg(withoutShortcut(state.undo)));
    m_redo->setText(state.redo.isEmpty() ? Text::tr("&Redo") : Text::tr("&Redo: %1").arg(withoutShortcut(state.redo)));
    m_undo->setEnabled(canWrite && (isUnsaved || !refusal.isEmpty() || !state.undo.isEmpty()));
    m_redo->setEnabled(canWrite && !state.redo.isEmpty());
}

void MainWindow::showState()
{
    showUndo();
    askForBackup();
}

/// "Saved 12:03 · backup 08:00 verified", in the team's time zone; a backup of another day with its date.
void MainWindow::askForBackup()
{
    if (m_desk.workspace.isReadOnly()) {
        m_saved->setText(Text::tr("Read-only; changes cannot be made"));
        return;
    }
    m_desk.workspace
        .ask([savedAt = m_desk.workspace.savedAt()](app::TeamStore &store, app::JobContext &) -> app::Result<QString> {
            const app::StoreFacts facts = app::StoreService(store).facts();
            const auto &zone = store.zone();
            const QString saved = Text::tr("Saved %1").arg(shownMoment(zone, savedAt).right(timeLength));
            if (facts.lastBackup.isEmpty())
                return Text::tr("%1 · no backup yet").arg(saved);
            const QString at = shownMoment(zone, facts.backedUpAt);
            const bool isToday = zone.dayOf(facts.backedUpAt) == zone.dayOf(app::TeamStore::trueNow());
            return Text::tr("%1 · backup %2 verified").arg(saved, isToday ? at.right(timeLength) : at);
        })
        .then(this, [this](const app::Result<QString> &state) {
            if (state)
                m_saved->setText(*state);
        });
}

void MainWindow::showActors()
{
    QMenu *menu = m_actor->menu();
    menu->clear();
    QString current = Text::tr("Choose who you are");
    for (const app::Workspace::Member &member : m_desk.workspace.members()) {
        QAction *action = menu->addAction(withoutShortcut(member.name));
        action->setCheckable(true);
        action->setChecked(member.id == m_desk.workspace.actor());
        if (action->isChecked())
            current = member.name;
        else if (!m_desk.workspace.actor() && member.name == m_desk.preferences.actor())
            m_desk.workspace.setActor(member.id);
        connect(action, &QAction::triggered, this, [this, member] {
            m_desk.preferences.setActor(member.name);
            m_desk.workspace.setActor(member.id);
        });
    }
    m_actor->setText(withoutShortcut(current));
    m_actor->setVisible(!m_desk.workspace.members().empty());
}

void MainWindow::showTitle()
{
    const QString path = m_desk.workspace.path();
    setWindowTitle(path.isEmpty() ? QStringLiteral("SiyuDesk")
                                  : QStringLiteral("%1 — SiyuDesk").arg(QFileInfo(path).fileName()));
}

void MainWindow::enableForStore()
{
    const bool isOpen = m_desk.workspace.isOpen();
    m_navigation->setVisible(isOpen);
    m_search->setVisible(isOpen);
    m_title->setVisible(isOpen);
    m_actor->setVisible(isOpen && !m_desk.workspace.members().empty());
    for (const char *name : {"backup", "reload", "closeStore"})
        m_actions.find(name)->setEnabled(isOpen);
    for (const char *name : {"newStore", "openStore", "openSample", "importFile"})
        m_actions.find(name)->setEnabled(!m_isOpening);
    setAcceptDrops(!m_isOpening);
    showUndo();
    for (int i = 0; i < m_navigation->count(); ++i)
        m_actions.find(("page." + m_navigation->item(i)->data(Qt::UserRole).toString().toUtf8()).constData())
            ->setEnabled(isOpen);
    m_actions.setReadOnly(isOpen && m_desk.workspace.isReadOnly());
    if (!isOpen)
        m_saved->clear();
}

void MainWindow::showOpening(const QString &title)
{
    m_isOpening = true;
    m_start->showOpening(title);
    enableForStore();
}

/// In a narrow window, the navigation shows icons only.
void MainWindow::foldNavigation()
{
    const bool isNarrow = width() < Theme::em(narrowBelow);
    m_navigation->setFixedWidth(Theme::em(isNarrow ? 4 : 11));
    for (int i = 0; i < m_navigation->count(); ++i) {
        QListWidgetItem *item = m_navigation->item(i);
        const QString title = item->data(Qt::AccessibleTextRole).toString();
        item->setText(isNarrow ? QString() : title);
        item->setToolTip(isNarrow ? title : QString());
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldNavigation();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // for desktops that do not let a window raise itself
}

void MainWindow::backUpWhenDue()
{
    app::Workspace &workspace = m_desk.workspace;
    const QDate today = QDate::currentDate();
    if (!workspace.isOpen() || workspace.isReadOnly() || workspace.isBusy() || m_backupFailedOn == today ||
        !app::StoreService::isBackupDue(workspace.path(), workspace.zone()))
        return;
    workspace
        .writeLong(
            Text::tr("Backing up"),
            [](app::TeamStore &store, app::JobContext &job) { return app::StoreService(store).backupIfDue(job); })
        .then(this, [this, today](const app::Result<QString> &path) {
            askForBackup();
            if (path)
                return;
            m_backupFailedOn = today; // reported once a day
            m_desk.prompts.tell(this, path.error().message, path.error().detail);
        });
}

void MainWindow::paintIcons()
{
    for (int i = 0; i < m_navigation->count(); ++i) {
        if (Page *shown = page(m_navigation->item(i)->data(Qt::UserRole).toString()))
            m_navigation->item(i)->setIcon(m_desk.theme.icon(shown->iconName()));
    }
    m_search->setIcon(m_desk.theme.icon(QStringLiteral("search")));
    m_actor->setIcon(m_desk.theme.icon(QStringLiteral("person")));
}

void MainWindow::say(const QString &sentence, const Page *by)
{
    if (sentence.isEmpty() && by != m_speaker)
        return; // another sentence has replaced the one to withdraw
    m_speaker = by;
    statusBar()->showMessage(sentence, saidMs);
}

std::vector<Page *> MainWindow::allPages() const
{
    std::vector<Page *> pages;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto *page = qobject_cast<Page *>(m_pages->widget(i)))
            pages.push_back(page);
    }
    return pages;
}

/// Unsaved changes are the newest ones and are undone first.
void MainWindow::undo()
{
    Page *shown = currentPage();
    if (shown)
        shown->finishTyping();
    if (!shown || !shown->undoUnsaved())
        m_desk.workspace.undo();
}

/// The pages are rebuilt: their unsaved changes are saved first. If the user keeps working, nothing changes.
void MainWindow::rebuild(const QString &language, int percent)
{
    m_closing->leave(Closing::Ends::Pages, [this, language, percent] {
        m_desk.preferences.setLanguage(language);
        setTextSize(m_desk.preferences, percent);
        emit languageChosen(language);
    });
    const auto languages = m_languages->actions();
    for (QAction *action : languages)
        action->setChecked(action->data().toString() == m_desk.preferences.language());
}

bool MainWindow::endSession(int most)
{
    m_mayClose = m_closing->waitForSession(most);
    if (m_mayClose)
        QTimer::singleShot(sessionWaitsMs, this, [this] { m_mayClose = false; }); // another program cancelled it
    else
        QTimer::singleShot(0, this, &MainWindow::askToClose);
    return m_mayClose;
}

void MainWindow::askToClose()
{
    if (m_closing->askAboutDialog([this] { askToClose(); }))
        return;
    for (Page *page : allPages()) {
        if (page->askBeforeClosing([this] { askToClose(); }))
            return;
    }
    m_closing->leave(Closing::Ends::Work, [this] {
        m_mayClose = true;
        close(); // has no effect if this is its close event
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose)
        askToClose();
    if (!std::exchange(m_mayClose, false)) {
        event->ignore();
        return;
    }
    m_desk.preferences.setState(QStringLiteral("window"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    if (path.endsWith(QLatin1String(".siyu"), Qt::CaseInsensitive)) {
        openStore(path);
    } else if (m_desk.workspace.isOpen()) {
        showPage(QStringLiteral("customers"), QStringLiteral("import/") + path);
    } else {
        m_wanted = path;
        const QString store = QDir(dataFolder()).filePath(QStringLiteral("team.siyu"));
        openStore(store, QFileInfo::exists(store) ? OpenMode::Open : OpenMode::Create);
    }
}

} // namespace ui
