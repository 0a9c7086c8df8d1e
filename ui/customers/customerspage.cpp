#include "ui/customers/customerspage.h"

#include "app/customers/phonereveal.h"
#include "app/settings/teamrules.h"
#include "app/text.h"
#include "ui/customers/bulkcustomeractions.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/gridediting.h"
#include "ui/customers/mergeflow.h"
#include "ui/customers/customerpanelactions.h"
#include "ui/customers/viewbar.h"
#include "ui/imports/importdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using app::GridName;
using app::Text;
using storage::CustomerId;

CustomersPage::CustomersPage(Desk &desk, ActionTable &actions)
    : Page(desk, actions, QStringLiteral("customers"), Text::tr("Customers"), QStringLiteral("customers")),
      m_grid(std::make_shared<app::CustomerGrid>())
{
    build();
    makeActions();
    connect(&theme(), &Theme::changed, this, &CustomersPage::paintIcons);
    paintIcons();
    showCounts();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::build()
{
    m_changes = new BulkCustomerActions(desk(), this);
    connect(m_changes, &BulkCustomerActions::said, this, &Page::said);
    connect(m_changes, &BulkCustomerActions::failed, this, &CustomersPage::tell);
    m_merging = new MergeFlow(desk(), this);
    connect(m_merging, &MergeFlow::said, this, &Page::said);
    connect(m_merging, &MergeFlow::failed, this, &CustomersPage::tell);
    connect(m_merging, &MergeFlow::merged, this, [this](const auto &, CustomerId kept) { m_wanted = kept; });
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
    connect(m_table, &CustomerGridView::editorClosed, this, [this] {
        if (std::exchange(m_askAgain, false))
            askCustomers();
    });
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

void CustomersPage::refresh()
{
    m_model->setMasked(workspace().rules().maskPhones);
    m_panel->setMasked(workspace().rules().maskPhones);
    m_panel->setReadOnly(workspace().isReadOnly());
    m_model->setReadOnly(workspace().isReadOnly());
    m_editing->setReadOnly(workspace().isReadOnly());
    askSetting();
    askCustomers();
    askProfile();
}

void CustomersPage::clear()
{
    ++m_generation;
    ++m_profileGeneration;
    ++m_settingGeneration;
    m_profileIsAsked = m_profileIsWanted = false;
    m_grid = std::make_shared<app::CustomerGrid>();
    m_everybody = -1;
    m_wanted = {};
    m_hasSetting = m_askAgain = false;
    m_toShow.clear();
    m_setting = {};
    m_quick.clear();
    m_newColumn.clear();
    m_filters->show({}, {});
    m_filters->setNames({});
    m_views->clear();
    m_list->clear();
    m_panel->showSentence({});
    m_pages->setCurrentIndex(0);
    showCounts();
}

bool CustomersPage::show(const QString &what)
{
    const QString kind = what.section(QLatin1Char('/'), 0, 0), name = what.section(QLatin1Char('/'), 1);
    const bool needsSetting = kind == QLatin1String("customer") || kind == QLatin1String("segment") ||
                              kind == QLatin1String("tag") || kind == QLatin1String("search");
    if (needsSetting && !m_hasSetting) {
        m_toShow = what;
        return true;
    }
    if (kind == QLatin1String("customer")) {
        m_wanted = CustomerId(name.toLongLong());
        showEverybody();
    } else if (kind == QLatin1String("segment")) {
        only(GridName::Kind::Segment, name);
    } else if (kind == QLatin1String("tag")) {
        only(GridName::Kind::Tag, name);
    } else if (kind == QLatin1String("search")) {
        showEverybody();
        m_filters->show(name, {});
        askCustomers();
    } else if (kind == QLatin1String("import")) {
        importFile(name);
    } else if (what == QLatin1String("example")) {
        showExample();
    } else {
        return false;
    }
    return true;
}

void CustomersPage::only(GridName::Kind kind, const QString &name)
{
    showEverybody();
    m_filters->add({kind, name});
}

/// Clears search, filters and filter boxes. A named view with filters keeps them.
void CustomersPage::showEverybody()
{
    if (m_views->currentId() != 0) {
        m_views->selectEveryone();
        applyView(m_views->current());
    }
    m_filters->show({}, {});
    m_quick.clear();
    m_table->setBoxTexts(m_quick);
    viewTouched();
    askCustomers();
}

void CustomersPage::showExample()
{
    workspace()
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<std::optional<CustomerId>> {
            return storage::demoCustomer(store.connection());
        })
        .then(this, [this](const app::Result<std::optional<CustomerId>> &customer) {
            if (customer && *customer)
                show(QStringLiteral("customer/%1").arg((*customer)->value));
        });
}

void CustomersPage::askSetting()
{
    workspace()
        .ask([](app::TeamStore &store, app::JobContext &) { return app::CustomerGrid::setting(store); })
        .then(this, [this, generation = m_settingGeneration](const app::Result<app::GridSetting> &setting) {
            if (generation != m_settingGeneration)
                return; // from another store
            if (setting)
                takeSetting(*setting);
            else
                tell(setting.error());
        });
}

void CustomersPage::takeSetting(const app::GridSetting &setting)
{
    m_setting = setting;
    m_filters->setNames(setting.names);
    QStringList tags;
    for (const GridName &name : setting.names) {
        if (name.kind == GridName::Kind::Tag)
            tags << name.name;
    }
    m_panel->setTagNames(tags);
    const std::vector<app::GridField> fields = app::gridFields(setting.custom);
    const bool isOther = fields != m_model->fields();
    if (isOther && m_hasSetting && m_table->isEditing())
        return; // columns have changed: wait until the editor has closed
    m_model->setFields(fields);
    const bool isFirst = !std::exchange(m_hasSetting, true);
    m_views->setViews(setting.views, fields); // the first time, this applies the view
    if (isOther && !isFirst)
        applyView(m_views->current());
    if (const int column = m_model->columnOf(m_newColumn); column >= 0) {
        m_newColumn.clear();
        m_table->setColumnHidden(column, false);
        m_table->horizontalHeader()->resizeSection(column, Theme::em(m_model->field(column).width));
        viewTouched();
    }
    if (!m_toShow.isEmpty())
        show(std::exchange(m_toShow, {}));
}

app::GridQuestion CustomersPage::question() const
{
    app::GridQuestion question;
    m_filters->fill(question);
    for (const app::GridView::SortKey &key : m_sort) {
        const int column = m_model->columnOf(key.key);
        if (column >= 0 && m_model->field(column).order)
            question.order.push_back(m_model->field(column).orderKey(key.isDescending));
    }
    question.quick = view().quick;
    return question;
}

void CustomersPage::askCustomers(Asked why)
{
    if (!workspace().isOpen() || !m_hasSetting)
        return;
    if (m_question)
        m_question->cancel(); // another letter was typed
    app::GridQuestion asked = question();
    const CustomerGridView::Place place = m_table->place();
    asked.keep = place.ids;
    asked.keep.push_back(m_wanted);
    const auto job = workspace().ask([grid = m_grid, asked](app::TeamStore &store, app::JobContext &context) {
        return grid->answer(store, asked, context);
    });
    m_question = job.monitor();
    job.then(this, [this, place, why, generation = ++m_generation](const app::Result<app::GridAnswer> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            takeCustomers(*answer, place, why);
        else
            tell(answer.error());
    });
}

void CustomersPage::takeCustomers(const app::GridAnswer &answer, const CustomerGridView::Place &place, Asked why)
{
    if (m_table->isEditing() && *answer.customers != m_model->ids()) {
        m_askAgain = true; // keep the cell editor in place
        return;
    }
    const CustomerId before = m_table->current();
    if (m_everybody < 0) // first answer of this store: prepare sorting by name in the background
        workspace().ask(
            [grid = m_grid](app::TeamStore &store, app::JobContext &job) { return grid->warm(store, job); });
    m_everybody = answer.everybody;
    QHash<QString, QString> wrong;
    for (const auto &[key, message] : answer.wrong)
        wrong.insert(key, message);
    m_table->setWrongBoxes(wrong);
    m_list->showAnswer(answer, place);
    m_pages->setCurrentIndex(m_everybody == 0 ? 1 : 0);
    if (answer.rows.back() >= 0)
        m_wanted = {};
    if (m_table->current() != before)
        askProfile();
    showCounts(why);
}

/// One query at a time: while an arrow key is held down, the customers in between are skipped.
void CustomersPage::askProfile()
{
    if (!workspace().isOpen())
        return;
    const CustomerId customer = m_table->current();
    if (customer != m_panel->customer() && !m_panel->draft().isEmpty()) {
        if (std::exchange(m_askedFor, customer) == customer)
            return; // asked, or just being saved
        askAboutDraft(
            [this] {
                m_askedFor = {};
                askProfile();
            },
            [this] {
                m_askedFor = {};
                m_wanted = m_panel->customer(); // back to the one who is written about
                askCustomers();
            });
        return;
    }
    m_askedFor = {};
    if (!customer) {
        m_panel->showSentence(Text::tr("Select a customer to see the details."));
        return;
    }
    if (std::exchange(m_profileIsAsked, true)) {
        m_profileIsWanted = true;
        return;
    }
    workspace()
        .ask([customer](app::TeamStore &store, app::JobContext &) {
            return app::ProfileService(store).profile(customer);
        })
        .then(this, [this, customer, generation = m_profileGeneration](const app::Result<app::FullProfile> &profile) {
            if (generation != m_profileGeneration)
                return; // from another store
            m_profileIsAsked = false;
            if (std::exchange(m_profileIsWanted, false))
                askProfile();
            else if (customer == m_table->current())
                showProfile(profile);
        });
}

void CustomersPage::finishTyping()
{
    m_panel->finishTyping();
    m_editing->finishTyping();
}

int CustomersPage::unsaved() const
{
    return workspace().isOpen() ? m_panel->unsaved() + int(m_editing->hasUnsavedCell()) : 0;
}

QString CustomersPage::draft() const
{
    return workspace().isOpen() ? m_panel->draft() : QString();
}

void CustomersPage::saveDraft(std::function<void()> saved)
{
    m_panel->saveDraft(std::move(saved));
}

void CustomersPage::dropDraft()
{
    m_panel->dropDraft();
}

void CustomersPage::showProfile(const app::Result<app::FullProfile> &profile)
{
    if (profile)
        m_panel->showProfile(*profile, workspace().zone());
    else
        m_panel->showSentence(profile.error().kind == app::ErrorKind::NotFound
                                  ? Text::tr("This customer no longer exists.")
                                  : profile.error().message);
}

void CustomersPage::showCounts(Asked why)
{
    const std::int64_t matching = m_model->rowCount(), selected = m_table->selectedCount();
    const bool isFiltered = !m_filters->isEmpty() || !view().quick.empty();
    m_list->showCounts(m_everybody, isFiltered, why == Asked::InOrder);
    m_saveFilter->setVisible(isFiltered && workspace().isOpen() && !workspace().isReadOnly());
    m_friend->setEnabled(workspace().isOpen() && !workspace().isReadOnly());
    const bool canWrite = matching > 0 && workspace().isOpen() && !workspace().isReadOnly();
    const QString whom = selected > 0 ? Text::tr("%n selected customer(s)", nullptr, int(selected))
                                      : Text::tr("All %1 who match").arg(shownCount(matching));
    for (QToolButton *button : {m_giveTag, m_takeTag, m_more, m_export}) {
        button->setEnabled(canWrite);
        button->setToolTip(whom);
    }
}

void CustomersPage::openDetail()
{
    m_panel->show();
    m_panel->setFocus();
    askProfile();
}

void CustomersPage::revealPhone(CustomerId customer)
{
    const auto show = [this, customer] {
        m_model->reveal(customer);
        m_panel->revealPhones(customer);
        m_table->editRevealed(customer);
    };
    if (workspace().isReadOnly()) { // has no audit
        show();
        return;
    }
    workspace()
        .edit([customer](app::TeamStore &store, app::JobContext &) { return app::recordPhoneReveal(store, customer); })
        .then(this, [this, show](const app::Result<void> &recorded) {
            if (recorded)
                show();
            else
                tell(recorded.error());
        });
}

void CustomersPage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        actions().find("importFile")->trigger(); // an action of the window: asks for the file and returns to this page
        return;
    }
    if (workspace().isReadOnly()) {
        emit said(Text::tr("This file is open read-only; nothing can be imported."));
        return;
    }
    auto *dialog = new ImportDialog(desk(), path, this);
    connect(dialog, &ImportDialog::said, this, &Page::said);
    dialog->show();
}

} // namespace ui
