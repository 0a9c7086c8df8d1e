#include "ui/imports/feedsdialog.h"

#include "app/assembly/importkinds.h"
#include "app/text.h"
#include "storage/time/localday.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/treelist.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using app::DataFeed;
using app::Text;

namespace {

enum FeedColumn { Name, State, Covered, LastFile };
enum FileColumn { FileName, Kind, Note };

QString stateWord(const DataFeed &feed)
{
    if (!feed.isRead)
        return Text::tr("not used by any metric yet");
    switch (feed.state) {
    case DataFeed::State::Fresh:
        return Text::tr("up to date");
    case DataFeed::State::Stale:
        return Text::tr("out of date");
    case DataFeed::State::Never:
        break;
    }
    return Text::tr("never imported");
}

constexpr std::size_t namedFiles = 3;

QString namesOf(const std::vector<app::InboxFile> &files)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(files.size(), namedFiles); ++i)
        names << QFileInfo(files[i].path).fileName();
    return QLocale().createSeparatedList(names) + (files.size() > namedFiles ? QStringLiteral(" …") : QString());
}

} // namespace

FeedsDialog::FeedsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_asker(desk.workspace)
{
    setObjectName(QStringLiteral("feedsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Data feeds"));
    build();
    resize(Theme::em(58), Theme::em(46));
    connect(&desk.workspace, &app::Workspace::changed, this, &FeedsDialog::ask);
    ask();
}

void FeedsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(1.25));
    column->addWidget(feedsPart(), 3);
    column->addWidget(folderPart(), 2);
}

QWidget *FeedsDialog::feedsPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *title = makeLabel(Text::tr("Files the team relies on"), part);
    title->setFont(Theme::font(1.15, true));
    column->addWidget(title);
    m_table =
        makeTreeList("feeds", title->text(),
                     {Text::tr("File"), Text::tr("State"), Text::tr("Data through"), Text::tr("Latest file")}, part);
    setColumnWidths(*m_table->header(), {13, 12, 8});
    column->addWidget(m_table, 1);
    m_detail = makeLabel(part);
    m_detail->setObjectName(QStringLiteral("feedDetail"));
    m_detail->setProperty("second", true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(Theme::em(3.6));
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_detail);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &FeedsDialog::showDetail);
    return part;
}

QWidget *FeedsDialog::folderPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    auto *title = makeLabel(Text::tr("Watched folder"), part);
    title->setFont(Theme::font(1.15, true));
    m_folder = makeLabel(part);
    m_folder->setObjectName(QStringLiteral("watchedFolder"));
    m_folder->setProperty("second", true);
    auto *choose = new QPushButton(Text::tr("Choose folder…"), part);
    choose->setObjectName(QStringLiteral("chooseWatchedFolder"));
    choose->setAutoDefault(false);
    row->addWidget(title);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    column->addLayout(row);
    m_waiting = makeTreeList("waitingFiles", Text::tr("New files in the watched folder"),
                             {Text::tr("New file"), Text::tr("Data type"), Text::tr("Action")}, part);
    m_waiting->setColumnWidth(FileName, Theme::em(20));
    m_waiting->setColumnWidth(Kind, Theme::em(12));
    column->addWidget(m_waiting, 1);
    auto *buttons = new QHBoxLayout;
    auto *other = new QPushButton(Text::tr("Import another file…"), part);
    other->setObjectName(QStringLiteral("importOther"));
    other->setAutoDefault(false);
    m_import = new QPushButton(part);
    m_import->setObjectName(QStringLiteral("importWaiting"));
    m_import->setProperty("primary", true);
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &FeedsDialog::chooseFolder);
    connect(other, &QPushButton::clicked, this, [this] { emit importWanted({}); });
    connect(m_import, &QPushButton::clicked, this, &FeedsDialog::importChecked);
    connect(m_waiting, &QTreeWidget::itemChanged, this, &FeedsDialog::countChecked);
    connect(m_waiting, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        emit importWanted(m_files[std::size_t(m_waiting->indexOfTopLevelItem(item))].path);
    });
    return part;
}

void FeedsDialog::ask()
{
    const QString folder = m_desk.preferences.watchedFolder();
    m_folder->setText(folder.isEmpty() ? Text::tr("No folder is being watched.") : QDir::toNativeSeparators(folder));
    m_asker.ask(
        [folder](app::TeamStore &store, app::JobContext &) -> app::Result<Answer> {
            auto feeds = app::guarded(
                [&store]() -> app::Result<std::vector<DataFeed>> { return app::FeedService(store).feeds(); });
            if (!feeds)
                return tl::unexpected<app::Error>(feeds.error());
            if (folder.isEmpty())
                return Answer{*feeds, std::vector<app::InboxFile>()};
            return Answer{*feeds, app::Inbox(store, folder).waiting()};
        },
        [this](const app::Result<Answer> &answer) {
            if (!answer)
                return;
            showFeeds(answer->first);
            showFiles(answer->second);
        });
}

void FeedsDialog::showFeeds(const std::vector<DataFeed> &feeds)
{
    const int current = std::max(0, m_table->indexOfTopLevelItem(m_table->currentItem()));
    m_feeds = feeds;
    m_table->clear();
    for (const DataFeed &feed : m_feeds) {
        auto *item = new QTreeWidgetItem(m_table, {feed.name, stateWord(feed),
                                                   feed.coveredTo ? storage::isoDay(*feed.coveredTo) : Text::tr("–"),
                                                   feed.importedFile});
        item->setSizeHint(Name, QSize(0, Theme::em(2)));
        if (feed.state == DataFeed::State::Stale)
            item->setForeground(State, m_desk.theme.color(Theme::Role::Warning));
        if (feed.state == DataFeed::State::Never || !feed.isRead)
            item->setForeground(State, m_desk.theme.color(Theme::Role::SecondText));
    }
    m_table->setCurrentItem(m_table->topLevelItem(current));
}

void FeedsDialog::showDetail()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0) {
        m_detail->clear();
        return;
    }
    const DataFeed &feed = m_feeds[std::size_t(row)];
    constexpr qsizetype named = 8;
    QStringList lines{Text::tr("How to export: %1. Every %n day(s).", nullptr, feed.everyDays).arg(feed.howTo)};
    if (!feed.dependents.isEmpty()) {
        const QString names = feed.dependents.mid(0, named).join(QStringLiteral(", "));
        lines << (feed.dependents.size() > named ? Text::tr("Metrics that depend on it: %1 and %2 more.")
                                                       .arg(names)
                                                       .arg(feed.dependents.size() - named)
                                                 : Text::tr("Metrics that depend on it: %1.").arg(names));
    }
    m_detail->setText(lines.join(QLatin1Char('\n')));
}

void FeedsDialog::showFiles(const app::Result<std::vector<app::InboxFile>> &files)
{
    const QSignalBlocker quiet(m_waiting);
    m_waiting->clear();
    m_files = files.value_or(std::vector<app::InboxFile>());
    for (const app::InboxFile &file : m_files) {
        const QString note = !file.problem.isEmpty() ? file.problem
                             : file.isKnown          ? Text::tr("will be imported like earlier files")
                                                     : Text::tr("new headers: press Enter to review");
        auto *item =
            new QTreeWidgetItem(m_waiting, {QFileInfo(file.path).fileName(),
                                            file.kind.isEmpty() ? QString() : app::importKindWord(file.kind), note});
        item->setSizeHint(FileName, QSize(0, Theme::em(2)));
        item->setToolTip(Note, note);
        if (file.isKnown)
            item->setCheckState(FileName, Qt::Checked);
    }
    if (!files)
        m_folder->setText(files.error().message);
    countChecked();
}

void FeedsDialog::countChecked()
{
    int checked = 0;
    for (int row = 0; row < m_waiting->topLevelItemCount(); ++row)
        checked += m_waiting->topLevelItem(row)->checkState(FileName) == Qt::Checked;
    m_import->setText(checked == 0 ? Text::tr("Import") : Text::tr("Import %n file(s)", nullptr, checked));
    m_import->setEnabled(checked > 0 && !m_desk.workspace.isReadOnly());
}

void FeedsDialog::chooseFolder()
{
    m_desk.prompts.chooseFolder(this, Text::tr("Choose a folder to watch"), [this](const QString &folder) {
        m_desk.preferences.setWatchedFolder(folder);
        emit folderChosen();
        ask();
    });
}

void FeedsDialog::importChecked()
{
    std::vector<app::InboxFile> chosen;
    for (int row = 0; row < m_waiting->topLevelItemCount(); ++row) {
        if (m_waiting->topLevelItem(row)->checkState(FileName) == Qt::Checked)
            chosen.push_back(m_files[std::size_t(row)]);
    }
    m_import->setEnabled(false);
    m_desk.workspace
        .writeLong(Text::tr("Importing %1").arg(namesOf(chosen)),
                   [chosen](app::TeamStore &store, app::JobContext &job) -> app::Result<QStringList> {
                       QStringList failures; // one invalid file does not stop the others
                       for (const app::InboxFile &file : chosen) {
                           app::ImportRequest request;
                           request.file = file.path;
                           const auto outcome = app::findImportKind(file.kind)->run(store, request, job);
                           if (!outcome && outcome.error().kind == app::ErrorKind::Cancelled)
                               return tl::unexpected<app::Error>(outcome.error());
                           if (!outcome)
                               failures << QFileInfo(file.path).fileName() + QLatin1String(": ") +
                                               outcome.error().message;
                       }
                       return failures;
                   })
        .then(this, [this, count = chosen.size()](const app::Result<QStringList> &failures) {
            if (!failures)
                m_desk.prompts.tell(this, failures.error().message, failures.error().detail);
            else if (!failures->isEmpty())
                m_desk.prompts.tell(this, Text::tr("Some files could not be imported."),
                                    failures->join(QLatin1Char('\n')));
            else
                emit said(Text::tr("%n file(s) imported.", nullptr, int(count)));
            ask();
        });
}

} // namespace ui
