#include "ui/content/contentpage.h"

#include "app/content/contentwords.h"
#include "app/text.h"
#include "ui/content/attachmentlist.h"
#include "ui/content/contenteditor.h"
#include "ui/content/contentfilter.h"
#include "ui/content/contentpreview.h"
#include "ui/content/contenttablemodel.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/shown.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::ContentLine;
using app::ContentOverview;
using app::Text;
using storage::Content;
using storage::ContentId;

namespace {

enum Part { Library, Nothing };

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *split = new QSplitter(orientation, parent);
    split->setHandleWidth(Theme::em(1));
    split->setChildrenCollapsible(false);
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    return split;
}

} // namespace

ContentPage::ContentPage(Desk &desk, ActionTable &actions)
    : Page(desk, actions, QStringLiteral("content"), Text::tr("Content"), QStringLiteral("content")),
      m_asker(desk.workspace), m_bytesAsker(desk.workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1.5));
    m_pages = new QStackedWidget(this);
    auto *library = splitter(Qt::Horizontal, m_pages);
    library->addWidget(makeCategories());
    auto *main = new QWidget(library);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.75));
    column->addWidget(makeTop());
    auto *split = splitter(Qt::Vertical, main);
    split->addWidget(makeTable());
    split->addWidget(makeCard());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({Theme::em(14), Theme::em(26)});
    column->addWidget(split, 1);
    library->addWidget(main);
    library->setStretchFactor(1, 1);
    library->setSizes({Theme::em(11), Theme::em(60)});
    m_pages->addWidget(library);
    auto *empty = new EmptyState(Text::tr("No content yet. Begin with the ten scripts that you use most."),
                                 "firstContent", Text::tr("New item"), m_pages);
    connect(empty->button(), &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(Library);
        leaveFor({});
    });
    m_pages->addWidget(empty);
    layout->addWidget(m_pages);
    makeActions();
    showItem();
}

ContentPage::~ContentPage() = default;

QWidget *ContentPage::makeCategories()
{
    m_categories = new QListWidget(this);
    m_categories->setObjectName(QStringLiteral("contentCategories"));
    m_categories->setAccessibleName(Text::tr("Categories"));
    m_categories->setMinimumWidth(Theme::em(9));
    m_categories->setItemDelegate(new LineDelegate(m_categories));
    connect(m_categories, &QListWidget::currentRowChanged, this,
            [this](int row) { m_filter->setCategory(row > 0 ? std::optional(Content::Category(row)) : std::nullopt); });
    return m_categories;
}

QWidget *ContentPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_search = new QLineEdit(top);
    m_search->setObjectName(QStringLiteral("contentSearch"));
    m_search->setAccessibleName(Text::tr("Search content"));
    m_search->setPlaceholderText(Text::tr("Words, pinyin or initials"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Theme::em(10));
    m_search->setMaximumWidth(Theme::em(17));
    m_states = new QComboBox(top);
    m_states->setObjectName(QStringLiteral("contentStates"));
    m_states->setAccessibleName(Text::tr("State"));
    m_favourites = new QToolButton(top);
    m_favourites->setObjectName(QStringLiteral("contentFavourites"));
    m_favourites->setText(Text::tr("Favourites"));
    m_favourites->setCheckable(true);
    m_new = new QPushButton(Text::tr("New item"), top);
    m_new->setObjectName(QStringLiteral("newContent"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_states, m_favourites})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_new);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) { m_filter->setTyped(typed); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_states->currentData().toInt();
        m_filter->setState(state > 0 ? std::optional(Content::State(state)) : std::nullopt);
    });
    connect(m_favourites, &QToolButton::toggled, this, [this](bool isOn) { m_filter->setFavourites(isOn); });
    connect(m_new, &QPushButton::clicked, this, [this] { leaveFor({}); });
    return top;
}

QWidget *ContentPage::makeTable()
{
    m_model = new ContentTableModel(this);
    m_filter = new ContentFilter(this);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ContentTableModel::sortRole);
    m_filter->setSortLocaleAware(true);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("contentTable"));
    m_table->setAccessibleName(Text::tr("Items"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ContentTableModel::Title, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(Theme::em(6));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    m_table->horizontalHeader()->setHighlightSections(false);
    new ColumnFit(m_table, {{1, 10, 30, true}, {3, 4, 8}, {1, 5, 14}, {2, 4, 7}, {2, 4, 10}, {2, 6, 8}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        const ContentLine *line = m_model->lineAt(m_filter->mapToSource(row).row());
        if (line && line->content.id != m_current)
            leaveFor(line->content.id);
    });
    connect(m_table, &QTableView::activated, this, [this] { m_editor->focusName(); });
    return m_table;
}

QWidget *ContentPage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::em(1.25), Theme::em(0.75), Theme::em(1.25), Theme::em(0.75));
    column->setSpacing(Theme::em(0.5));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::em(0.5));
    m_head = makeLabel(card);
    m_head->setObjectName(QStringLiteral("contentHead"));
    m_head->setFont(Theme::font(1.2, true));
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state = makeLabel(card);
    m_state->setObjectName(QStringLiteral("contentState"));
    m_state->setProperty("second", true);
    m_save = new QPushButton(Text::tr("Save"), card);
    m_save->setObjectName(QStringLiteral("saveContent"));
    m_next = new QPushButton(card);
    m_next->setObjectName(QStringLiteral("nextContent"));
    m_next->setProperty("primary", true);
    head->addWidget(m_head, 1);
    head->addWidget(m_state);
    head->addWidget(m_save);
    head->addWidget(m_next);
    column->addLayout(head);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Theme::em(1.25));
    m_editor = new ContentEditor(theme(), m_draft, card);
    parts->addWidget(m_editor, 3);
    auto *side = new QVBoxLayout;
    m_preview = new ContentPreview(desk(), card);
    m_uses = makeLabel(card);
    m_uses->setObjectName(QStringLiteral("contentUses"));
    m_uses->setWordWrap(true);
    m_uses->setProperty("second", true);
    side->addWidget(m_preview);
    side->addWidget(m_uses);
    side->addStretch(1);
    parts->addLayout(side, 2);
    column->addLayout(parts, 1);
    connect(m_save, &QPushButton::clicked, this, &ContentPage::save);
    connect(m_next, &QPushButton::clicked, this, &ContentPage::goOn);
    connect(m_editor, &ContentEditor::edited, this, [this] {
        m_preview->setText(m_draft.content().body);
        showState();
    });
    connect(m_editor, &ContentEditor::addFilesWanted, this, &ContentPage::addFiles);
    connect(m_editor, &ContentEditor::copyFileWanted, this, &ContentPage::copyFile);
    connect(m_editor, &ContentEditor::waiveWanted, this, &ContentPage::waive);
    connect(m_editor->files(), &AttachmentList::filesGiven, this, &ContentPage::takeFiles);
    connect(m_editor->files(), &AttachmentList::pictureGiven, this, &ContentPage::takePicture);
    return card;
}

void ContentPage::makeActions()
{
    const QString group = title();
    actions().add(this, "content.search", group, Text::tr("Search content"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_newAction =
        actions().add(this, "content.new", group, Text::tr("New item"), QKeySequence::New, [this] { leaveFor({}); });
    m_newAction->setShortcuts({QKeySequence(QKeySequence::New), QKeySequence(QStringLiteral("Ctrl+Shift+N"))});
    m_saveAction =
        actions().add(this, "content.save", group, Text::tr("Save item"), QKeySequence::Save, [this] { save(); });
    m_nextAction = actions().add(this, "content.next", group, Text::tr("Submit or approve"),
                                 QKeySequence(QStringLiteral("Ctrl+Return")), [this] { goOn(); });
    m_return = actions().add(this, "content.return", group, Text::tr("Return…"), {}, [this] { giveBack(); });
    m_retire = actions().add(this, "content.retire", group, Text::tr("Retire item…"), {}, [this] { retire(); });
    m_favourite = actions().add(m_table, "content.favourite", group, Text::tr("Favourite"), QKeySequence(Qt::Key_F),
                                [this] { toggleFavourite(); });
    QAction *preview = actions().add(m_table, "content.preview", group, Text::tr("Preview for a customer"),
                                     QKeySequence(Qt::Key_Space), [this] { m_preview->customer()->setFocus(); });
    m_table->addActions({m_return, m_retire, m_favourite, preview});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("moreContent"));
    more->setText(QStringLiteral("⋯"));
    more->setAccessibleName(Text::tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addActions({m_return, m_retire, m_favourite});
    more->setMenu(menu);
    static_cast<QHBoxLayout *>(m_save->parentWidget()->layout()->itemAt(0)->layout())->addWidget(more);
}

void ContentPage::takeFocus()
{
    m_table->setFocus();
}

void ContentPage::refresh()
{
    m_asker.ask([](app::TeamStore &store, app::JobContext &) { return ContentOverview::read(store); },
                [this](const app::Result<ContentOverview> &overview) {
                    if (overview)
                        showOverview(*overview);
                    else
                        tell(overview.error());
                });
}

void ContentPage::clear()
{
    m_asker.drop();
    m_bytesAsker.drop();
    m_current = {};
    m_isOpen = false;
    m_search->clear();
    m_favourites->setChecked(false);
    m_categories->setCurrentRow(0);
    m_states->setCurrentIndex(0);
    m_model->setOverview({});
    m_draft.startNew({});
    m_pages->setCurrentIndex(Library);
    showCategories();
    showItem();
}

bool ContentPage::show(const QString &what)
{
    if (what != QLatin1String("example"))
        return false;
    refresh();
    return true;
}

void ContentPage::showOverview(ContentOverview overview)
{
    const bool isDirty = m_isOpen && m_draft.isDirty();
    m_pages->setCurrentIndex(overview.lines.empty() && !m_isOpen ? Nothing : Library);
    const int place = m_table->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setOverview(std::move(overview));
    }
    showCategories();
    showStates();
    m_table->verticalScrollBar()->setValue(place);
    if (isDirty && (!m_current || currentLine())) { // what is typed stays
        selectRow(m_current);
        showState();
        return;
    }
    if (m_isOpen && !m_current) // a new one
        return;
    selectRow(m_current);
    const ContentLine *line = m_model->lineAt(m_filter->mapToSource(m_table->currentIndex()).row());
    open(line ? line->content.id : ContentId());
    m_isOpen = line != nullptr;
    showItem();
}

void ContentPage::selectRow(ContentId id)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    QModelIndex found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->lineAt(row)->content.id == id)
            found = m_filter->mapFromSource(m_model->index(row, 0));
    }
    if (!found.isValid() && !(m_isOpen && !m_current))
        found = m_filter->index(0, 0);
    m_table->setCurrentIndex(found);
    m_table->selectRow(found.row());
    m_table->viewport()->update();
}

void ContentPage::showCategories()
{
    std::array<int, 5> counts{};
    for (const ContentLine &line : m_model->overview().lines) {
        if (line.content.state == Content::State::Retired)
            continue;
        ++counts[0];
        if (line.content.category)
            ++counts[std::size_t(*line.content.category)];
    }
    const QSignalBlocker quiet(m_categories);
    const int chosen = m_filter->category() ? int(*m_filter->category()) : 0;
    m_categories->clear();
    for (int row = 0; row < int(counts.size()); ++row) {
        const QString name = row == 0 ? Text::tr("All") : app::contentCategoryWord(Content::Category(row));
        auto *item = new QListWidgetItem(name, m_categories);
        item->setData(LineDelegate::hintRole, shownCount(counts[std::size_t(row)]));
    }
    m_categories->setCurrentRow(chosen);
}

void ContentPage::showStates()
{
    using State = Content::State;
    const QSignalBlocker quiet(m_states);
    const int chosen = m_states->currentData().toInt();
    m_states->clear();
    m_states->addItem(Text::tr("In use"), 0);
    for (const State state : {State::Draft, State::Waiting, State::Approved, State::Retired}) {
        const QString word = app::contentStateWord(state);
        const int waiting = state == State::Waiting ? m_model->overview().waiting() : 0;
        m_states->addItem(waiting > 0 ? QStringLiteral("%1  %2").arg(word, shownCount(waiting)) : word, int(state));
    }
    m_states->setCurrentIndex(std::max(0, m_states->findData(chosen)));
}

} // namespace ui
