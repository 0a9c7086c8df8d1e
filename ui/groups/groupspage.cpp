#include "ui/groups/groupspage.h"

#include "app/groups/groupedits.h"
#include "app/text.h"
#include "ui/groups/groupcalls.h"
#include "ui/groups/groupdetail.h"
#include "ui/groups/groupfilter.h"
#include "ui/groups/groupkinds.h"
#include "ui/groups/groupmembersview.h"
#include "ui/groups/grouptablemodel.h"
#include "ui/imports/importdialog.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/factedit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace ui {

using app::GroupLine;
using app::Text;
using storage::GroupId;

namespace {

enum Part { List, Empty };

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *split = new QSplitter(orientation, parent);
    split->setHandleWidth(Theme::em(1));
    split->setChildrenCollapsible(false);
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    return split;
}

} // namespace

GroupsPage::GroupsPage(Desk &desk, ActionTable &actions)
    : Page(desk, actions, QStringLiteral("groups"), Text::tr("Groups"), QStringLiteral("groups")),
      m_lineAsker(desk.workspace), m_sheetAsker(desk.workspace), m_memberAsker(desk.workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1.5));
    m_pages = new QStackedWidget(this);
    auto *content = new QWidget(m_pages);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.75));
    column->addWidget(makeTop());
    auto *split = splitter(Qt::Vertical, content);
    split->addWidget(makeTable());
    split->addWidget(makeParts());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({Theme::em(16), Theme::em(27)});
    column->addWidget(split, 1);
    m_pages->addWidget(content);
    m_pages->addWidget(makeEmpty());
    layout->addWidget(m_pages);
    makeActions();
    connect(&theme(), &Theme::changed, this, &GroupsPage::paintIcons);
    paintIcons();
}

GroupsPage::~GroupsPage() = default;

QWidget *GroupsPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_search = new QLineEdit(top);
    m_search->setObjectName(QStringLiteral("groupSearch"));
    m_search->setAccessibleName(Text::tr("Search groups"));
    m_search->setPlaceholderText(Text::tr("Group, owner or tag"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(Theme::em(17));
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    row->addWidget(m_search);
    m_kinds = new GroupKinds(top);
    row->addWidget(m_kinds);
    row->addStretch(1);
    auto *import = new QPushButton(Text::tr("Import…"), top);
    import->setObjectName(QStringLiteral("importGroups"));
    import->setAccessibleName(Text::tr("Import groups or group members"));
    import->setProperty("primary", true);
    row->addWidget(import);
    connect(m_kinds, &GroupKinds::chosen, this, [this](const QString &kind) { m_filter->setKind(kind); });
    connect(import, &QPushButton::clicked, this, &GroupsPage::importFile);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) { m_filter->setTyped(typed); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    return top;
}

QWidget *GroupsPage::makeTable()
{
    m_model = new GroupTableModel(this);
    m_filter = new GroupFilter(this);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(GroupTableModel::sortRole);
    m_filter->setSortLocaleAware(true);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("groupTable"));
    m_table->setAccessibleName(Text::tr("Groups"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GroupTableModel::Name, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    setColumnWidths(*header, {14, 5.5, 6, 6.5, 7, 5.5, 5.5, 5, 6, 8});
    header->setSectionResizeMode(GroupTableModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(Theme::em(4));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (const GroupLine *line = m_model->lineAt(m_filter->mapToSource(row).row()))
            select(line->chat.id);
    });
    connect(m_table, &QTableView::activated, this, [this] { m_members->table()->setFocus(); });
    return m_table;
}

QWidget *GroupsPage::makeParts()
{
    auto *split = splitter(Qt::Horizontal, this);
    m_detail = new GroupDetail(desk(), split);
    m_tabs = new QTabWidget(split);
    m_tabs->setObjectName(QStringLiteral("groupTabs"));
    m_tabs->setAccessibleName(Text::tr("Group details"));
    m_members = new GroupMembersView(m_tabs);
    m_calls = new GroupCalls(m_tabs);
    auto *calls = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(calls);
    column->setContentsMargins(0, Theme::em(0.5), 0, 0);
    column->addWidget(m_calls);
    auto *enter = new QPushButton(Text::tr("Enter responses…"), calls);
    enter->setObjectName(QStringLiteral("enterResponses"));
    enter->setEnabled(false);
    column->addWidget(enter, 0, Qt::AlignLeft);
    connect(m_calls, &QTableWidget::itemSelectionChanged, enter,
            [this, enter] { enter->setEnabled(m_calls->current().has_value() && !workspace().isReadOnly()); });
    connect(enter, &QPushButton::clicked, this, &GroupsPage::enterResponses);
    connect(m_calls, &QTableWidget::cellActivated, this, &GroupsPage::enterResponses);
    m_tabs->addTab(m_members, Text::tr("Members"));
    m_tabs->addTab(calls, Text::tr("Calls to action"));
    split->addWidget(m_detail);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({Theme::em(28), Theme::em(40)});
    connect(m_detail, &GroupDetail::edited, this, &GroupsPage::editFact);
    connect(m_members, &GroupMembersView::momentChosen, this, &GroupsPage::askMembers);
    connect(m_members, &GroupMembersView::roleGiven, this, &GroupsPage::giveRole);
    connect(m_members, &GroupMembersView::opened, this, [this](storage::CustomerId customer) {
        emit pageWanted(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(customer.value));
    });
    return split;
}

QWidget *GroupsPage::makeEmpty()
{
    auto *empty = new QWidget(m_pages);
    auto *box = new QVBoxLayout(empty);
    auto *sentence = makeLabel(Text::tr("No groups yet. Import your group list or member list."), empty);
    sentence->setProperty("second", true);
    auto *button = new QPushButton(Text::tr("Import groups…"), empty);
    button->setObjectName(QStringLiteral("importFirstGroups"));
    button->setAccessibleName(Text::tr("Import groups or group members"));
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, &GroupsPage::importFile);
    box->addStretch(2);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addSpacing(Theme::em(0.5));
    box->addWidget(button, 0, Qt::AlignHCenter);
    box->addStretch(3);
    return empty;
}

void GroupsPage::makeActions()
{
    const QString group = title();
    actions().add(this, "groups.search", group, Text::tr("Search groups"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_import = actions().add(this, "groups.import", group, Text::tr("Import groups or group members…"),
                             QKeySequence(QStringLiteral("Ctrl+Shift+G")), [this] { importFile(); });
    QAction *open = actions().add(this, "groups.openCustomer", group, Text::tr("Open customer"),
                                  QKeySequence(QStringLiteral("Ctrl+Return")), [this] { m_members->openCurrent(); });
    QAction *role = actions().add(this, "groups.role", group, Text::tr("Set role…"), QKeySequence(Qt::Key_F2),
                                  [this] { m_members->editRole(); });
    m_members->table()->addActions({open, role});
    m_members->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void GroupsPage::paintIcons()
{
    m_searchIcon->setIcon(theme().icon(QStringLiteral("search")));
    m_import->setIcon(theme().icon(QStringLiteral("import")));
}

void GroupsPage::refresh()
{
    m_members->setToday(workspace().today());
    m_lineAsker.ask([](app::TeamStore &store, app::JobContext &) { return app::GroupService(store).list(); },
                    [this](const app::Result<std::vector<GroupLine>> &lines) {
                        if (lines)
                            showLines(*lines);
                        else
                            tell(lines.error());
                    });
}

void GroupsPage::clear()
{
    m_lineAsker.drop();
    m_sheetAsker.drop();
    m_memberAsker.drop();
    m_current = m_wanted = {};
    m_wantsExample = false;
    m_search->clear();
    m_filter->setKind({});
    m_model->setLines({});
    m_members->clear();
    m_calls->setRowCount(0);
    m_pages->setCurrentIndex(List);
    showKinds();
}

bool GroupsPage::show(const QString &what)
{
    if (what == QLatin1String("example"))
        m_wantsExample = true;
    else if (what.startsWith(QLatin1String("group/")))
        m_wanted = GroupId(what.mid(6).toLongLong());
    else
        return false;
    refresh();
    return true;
}

void GroupsPage::finishTyping()
{
    if (m_current)
        m_detail->finishTyping();
}

int GroupsPage::unsaved() const
{
    return m_current ? m_detail->unsaved() : 0;
}

void GroupsPage::showLines(std::vector<GroupLine> lines)
{
    m_pages->setCurrentIndex(lines.empty() ? Empty : List);
    if (m_wanted && m_wanted != m_current)
        finishTyping(); // it is of the group before
    GroupId chosen = m_wanted ? m_wanted : m_current;
    if (std::exchange(m_wantsExample, false) && !lines.empty())
        chosen = std::max_element(lines.begin(), lines.end(), [](const GroupLine &a, const GroupLine &b) {
                     return a.members.value_or(0) < b.members.value_or(0);
                 })->chat.id;
    m_wanted = {};
    const int place = m_table->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setLines(std::move(lines));
    }
    showKinds();
    QModelIndex row;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->lineAt(i)->chat.id == chosen)
            row = m_filter->mapFromSource(m_model->index(i, 0));
    }
    if (!row.isValid())
        row = m_filter->index(0, 0);
    m_current = {}; // the group in this row may be another one now: it is queried again
    m_table->verticalScrollBar()->setValue(place);
    if (row.isValid())
        m_table->setCurrentIndex(row);
}

void GroupsPage::showKinds()
{
    std::map<QString, int> counts;
    QStringList kinds, names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const storage::GroupChat &chat = m_model->lineAt(row)->chat;
        ++counts[chat.kind];
        names << chat.name;
    }
    for (const auto &[kind, count] : counts) {
        if (!kind.isEmpty())
            kinds << kind;
    }
    m_detail->setWords(kinds, names);
    if (!m_filter->kind().isEmpty() && !kinds.contains(m_filter->kind()))
        m_filter->setKind({});
    m_kinds->setCounts(counts, m_filter->kind());
}

void GroupsPage::select(GroupId group)
{
    if (group == m_current)
        return;
    if (m_current)
        m_detail->finishTyping(); // it is of the group before
    m_current = group;
    askGroup();
    askMembers();
}

app::Result<GroupsPage::Sheet> GroupsPage::readSheet(app::TeamStore &store, GroupId group)
{
    app::GroupService service(store);
    Sheet sheet;
    const auto line = service.line(group);
    if (!line)
        return tl::unexpected<app::Error>(line.error());
    const auto trend = service.trend(group, store.today() - GroupDetail::days + 1, store.today());
    if (!trend)
        return tl::unexpected<app::Error>(trend.error());
    const auto calls = service.calls(group);
    if (!calls)
        return tl::unexpected<app::Error>(calls.error());
    return Sheet{*line, *trend, *calls};
}

void GroupsPage::askGroup()
{
    m_sheetAsker.ask(
        [group = m_current](app::TeamStore &store, app::JobContext &) {
            return app::guarded([&] { return readSheet(store, group); });
        },
        [this](const app::Result<Sheet> &sheet) {
            if (sheet)
                showSheet(*sheet);
            else
                tell(sheet.error());
        });
}

void GroupsPage::showSheet(const Sheet &sheet)
{
    m_detail->showGroup(sheet.line, sheet.trend, workspace().isReadOnly());
    m_calls->showCalls(sheet.calls, workspace().zone());
    m_tabs->setTabText(1, sheet.calls.empty() ? Text::tr("Calls to action")
                                              : Text::tr("Calls to action %1").arg(sheet.calls.size()));
}

void GroupsPage::askMembers()
{
    if (!m_current)
        return;
    m_memberAsker.ask(
        [group = m_current, moment = m_members->moment()](app::TeamStore &store, app::JobContext &) {
            return app::GroupService(store).members(group, moment);
        },
        [this, group = m_current](const app::Result<std::vector<storage::GroupMember>> &members) {
            if (members)
                m_members->showMembers(group, *members, workspace().zone(), workspace().isReadOnly());
            else
                tell(members.error());
        });
}

void GroupsPage::editFact(const QString &field, const QString &value, FactEdit *fact)
{
    workspace()
        .edit([group = m_current, field, value](app::TeamStore &store, app::JobContext &) {
            return app::GroupEdits(store).set(group, {{field, value}});
        })
        .then(this, [this, line = QPointer(fact)](const app::Result<int> &changed) {
            const bool isTyping = line && line->isEditing();
            if (changed) {
                if (isTyping)
                    line->saved();
                m_detail->endEditing();
            } else if (isTyping && changed.error().kind != app::ErrorKind::Busy) {
                line->showProblem(changed.error().message);
            } else {
                if (isTyping)
                    line->retryLater();
                tell(changed.error());
            }
        });
}

void GroupsPage::giveRole(const std::vector<std::int64_t> &memberships, int role)
{
    workspace()
        .edit([memberships, role](app::TeamStore &store, app::JobContext &) {
            return app::GroupEdits(store).setRole(memberships, role);
        })
        .then(this, [this](const app::Result<int> &changed) {
            if (changed)
                emit said(Text::tr("Role changed for %n member(s).", nullptr, *changed));
            else
                tell(changed.error());
        });
}

void GroupsPage::importFile()
{
    if (workspace().isReadOnly()) {
        emit said(Text::tr("This file is open read-only; nothing can be imported."));
        return;
    }
    desk().prompts.openFile(this, Text::tr("Import file"),
                            Text::tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)"),
                            [this](const QString &path) {
                                auto *dialog = new ImportDialog(desk(), path, this);
                                connect(dialog, &ImportDialog::said, this, &Page::said);
                                dialog->open();
                            });
}

void GroupsPage::enterResponses()
{
    const auto call = m_calls->current();
    if (!call || workspace().isReadOnly())
        return;
    const QString of = call->members ? Text::tr("How many of %1 responded?").arg(shownCount(*call->members))
                                     : Text::tr("How many responded?");
    desk().prompts.text(
        window(), Text::tr("Responses"), of, call->responded ? QString::number(*call->responded) : QString(),
        [this, id = call->id](const QString &typed) {
            bool isNumber = false;
            const std::int64_t responded = typed.trimmed().toLongLong(&isNumber);
            if (!isNumber) {
                tell({app::ErrorKind::Invalid, Text::tr("\"%1\" is not a whole number.").arg(typed), {}});
                return;
            }
            workspace()
                .edit([id, responded](app::TeamStore &store, app::JobContext &) {
                    return app::GroupEdits(store).setAnswers(id, responded);
                })
                .then(this, [this](const app::Result<bool> &done) {
                    if (!done && workspace().isOpen())
                        tell(done.error());
                });
        });
}

} // namespace ui
