#include "app/text.h"
#include "ui/customers/bulkcustomeractions.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/customerpanelactions.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/gridediting.h"
#include "ui/customers/mergeflow.h"
#include "ui/customers/viewbar.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// The widgets of the customers page.
namespace ui {

using app::Text;
using storage::CustomerId;

void CustomersPage::build()
{
    m_changes = new BulkCustomerActions(desk(), this);
    connect(m_changes, &BulkCustomerActions::said, this, &Page::said);
    connect(m_changes, &BulkCustomerActions::failed, this, &CustomersPage::tell);
    m_merging = new MergeFlow(desk(), this);
    connect(m_merging, &MergeFlow::said, this, &Page::said);
    connect(m_merging, &MergeFlow::failed, this, &CustomersPage::tell);
    connect(m_merging, &MergeFlow::merged, this, [this](const auto &, CustomerId kept) {
        m_presenter->want(kept);
        askCustomers(); // they may have been asked for before it was known
    });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    auto *full = new QWidget(m_pages);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1));
    column->setSpacing(Theme::em(0.75));
    column->addWidget(makeViews());
    column->addWidget(makeTop());
    m_splitter = new QSplitter(full);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_editing = new GridEditing(desk(), *m_table, *m_model, this);
    connect(m_editing, &GridEditing::said, this, &Page::said);
    connect(m_editing, &GridEditing::failed, this, &CustomersPage::tell);
    m_panel = new CustomerPanel(desk(), m_splitter);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({Theme::em(60), Theme::em(18.5)});
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(full);
    m_pages->addWidget(makeEmpty());
    outer->addWidget(m_pages);
    connect(m_panel, &CustomerPanel::tagGiven, this,
            [this](const QString &tag) { m_changes->giveTag(tag, {m_panel->customer()}); });
    connect(m_panel, &CustomerPanel::tagTaken, this,
            [this](const QString &tag) { m_changes->takeTag(tag, {m_panel->customer()}); });
    connect(m_panel, &CustomerPanel::unmergeWanted, m_merging, &MergeFlow::unmerge);
    m_person = new CustomerPanelActions(desk(), *m_panel, this);
    connect(m_person, &CustomerPanelActions::said, this, &Page::said);
    connect(m_person, &CustomerPanelActions::failed, this, &CustomersPage::tell);
    m_panel->setWords([this](const QString &field) {
        const auto &fields = m_model->fields();
        const auto known = std::find_if(fields.begin(), fields.end(),
                                        [&field](const GridField &each) { return each.edited == field; });
        return known == fields.end() ? QStringList() : wordsOf(int(known - fields.begin()));
    });
    connect(m_panel, &CustomerPanel::revealWanted, this, &CustomersPage::revealPhone);
    connect(m_table, &CustomerGridView::currentCustomerChanged, this, [this] {
        if (m_table->current() != m_panel->customer())
            m_panel->maskPhones();
    });
    // Later, because the focus also moves while the window is being deleted.
    const auto maskUnseen = [this] {
        const QWidget *now = QApplication::focusWidget();
        if (!now || !(m_list->isAncestorOf(now) || m_panel == now || m_panel->isAncestorOf(now)))
            m_panel->maskPhones();
    };
    connect(qApp, &QApplication::focusChanged, this, maskUnseen, Qt::QueuedConnection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_table->indexAt(place).isValid()) // the press has selected it if it was not selected
            offerBulk(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_panel, &CustomerPanel::left, this, [this] { m_table->setFocus(); });
}

QWidget *CustomersPage::makeViews()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_views = new ViewBar(desk(), line);
    row->addWidget(m_views, 1);
    const auto button = [&](const char *name, const QString &text, const QString &tip) {
        auto *made = new QToolButton(line);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    m_saveFilter =
        button("saveFilter", Text::tr("Save as segment…"), Text::tr("Save the search and filters as a segment"));
    m_boxes = button("filterRow", Text::tr("Filter row"), Text::tr("Show filter boxes above the columns"));
    m_boxes->setCheckable(true);
    m_boxes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_boxes, &QToolButton::toggled, this, &CustomersPage::showBoxes);
    connect(m_saveFilter, &QToolButton::clicked, this, &CustomersPage::saveAsSegment);
    connect(m_views, &ViewBar::viewWanted, this, &CustomersPage::applyView);
    connect(m_views, &ViewBar::said, this, &Page::said);
    connect(m_views, &ViewBar::failed, this, &CustomersPage::tell);
    return line;
}

QWidget *CustomersPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_filters = new FilterBar(theme(), top);
    row->addWidget(m_filters, 1);
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QToolButton(top);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    m_giveTag = button("giveTag", Text::tr("Tag"));
    m_takeTag = button("takeTag", Text::tr("Remove tag"));
    m_more = button("moreBulk", Text::tr("More"));
    m_more->setArrowType(Qt::DownArrow);
    m_more->setAccessibleName(Text::tr("More actions for these customers"));
    m_export = button("exportButton", Text::tr("Export"));
    m_friend = button("newFriend", Text::tr("New friend"));
    m_friend->setToolButtonStyle(Qt::ToolButtonIconOnly); // the text does not fit a small window
    m_friend->setToolTip(m_friend->text());
    auto *import = new QPushButton(Text::tr("Import…"), top);
    import->setObjectName(QStringLiteral("importButton"));
    import->setAccessibleName(Text::tr("Import file"));
    import->setProperty("primary", true);
    row->addWidget(import, 0, Qt::AlignTop);
    for (QToolButton *made : {m_giveTag, m_takeTag, m_more, m_export, m_friend})
        made->setFixedHeight(FilterBar::lineHeight());
    import->setFixedHeight(FilterBar::lineHeight());
    connect(m_giveTag, &QToolButton::clicked, this, [this] { tagSelection(true); });
    connect(m_takeTag, &QToolButton::clicked, this, [this] { tagSelection(false); });
    connect(m_more, &QToolButton::clicked, this,
            [this] { offerBulk(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_export, &QToolButton::clicked, this, &CustomersPage::exportCustomers);
    connect(m_friend, &QToolButton::clicked, this, &CustomersPage::addFriend);
    connect(import, &QPushButton::clicked, this, [this] { importFile({}); });
    connect(m_filters, &FilterBar::changed, this, [this] {
        viewTouched();
        askCustomers();
    });
    return top;
}

QWidget *CustomersPage::makeList()
{
    m_list = new CustomerList(desk(), this);
    m_table = &m_list->table();
    m_model = &m_list->model();
    m_table->delegate().setWords([this](int column) { return wordsOf(column); });
    connect(m_list, &CustomerList::showAllRequested, this, &CustomersPage::showEverybody);
    connect(m_table, &CustomerGridView::sortClicked, this, &CustomersPage::sortBy);
    connect(m_table, &CustomerGridView::columnsChanged, this, &CustomersPage::viewTouched);
    connect(m_table, &CustomerGridView::customFieldsRequested, this, &CustomersPage::showOwnFields);
    connect(m_table, &CustomerGridView::revealWanted, this, &CustomersPage::revealPhone);
    connect(m_table, &CustomerGridView::boxTyped, this, [this](int section, const QString &text) {
        m_quick.insert(m_model->field(section).key, text);
        viewTouched();
        askCustomers();
    });
    connect(m_table, &CustomerGridView::editorClosed, this, &CustomersPage::endEditing);
    connect(m_table, &CustomerGridView::selectedCellsChanged, this, [this] { showCounts(Asked::InOrder); });
    connect(m_table, &CustomerGridView::currentCustomerChanged, this, &CustomersPage::askProfile);
    connect(m_table, &CustomerGridView::opened, this, &CustomersPage::openDetail);
    connect(m_filters, &FilterBar::left, m_list, &CustomerList::focusTable);
    return m_list;
}

QWidget *CustomersPage::makeEmpty()
{
    auto *empty = new QWidget(m_pages);
    auto *box = new QVBoxLayout(empty);
    auto *sentence = makeLabel(Text::tr("No customers yet. Import your roster from WeCom or any table."), empty);
    sentence->setProperty("second", true);
    auto *button = new QPushButton(Text::tr("Import roster…"), empty);
    button->setObjectName(QStringLiteral("importRoster"));
    button->setAccessibleName(Text::tr("Import roster"));
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, [this] { importFile({}); });
    box->addStretch(2);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addSpacing(Theme::em(0.5));
    box->addWidget(button, 0, Qt::AlignHCenter);
    box->addStretch(3);
    return empty;
}

void CustomersPage::paintIcons()
{
    m_giveTag->setIcon(theme().icon(QStringLiteral("tag")));
    m_takeTag->setIcon(theme().icon(QStringLiteral("remove")));
    m_export->setIcon(theme().icon(QStringLiteral("export")));
    m_friend->setIcon(theme().icon(QStringLiteral("add")));
    m_boxes->setIcon(theme().icon(QStringLiteral("filter")));
}

} // namespace ui
