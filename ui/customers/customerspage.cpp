#include "ui/customers/customerspage.h"

#include "app/customers/phonereveal.h"
#include "app/text.h"
#include "ui/customers/customerchanges.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/exportdialog.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/filterpopup.h"
#include "ui/imports/importdialog.h"
#include "ui/customers/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

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
    m_changes = new CustomerChanges(desk(), this);
    connect(m_changes, &CustomerChanges::said, this, &Page::said);
    connect(m_changes, &CustomerChanges::failed, this, &CustomersPage::tell);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    auto *full = new QWidget(m_pages);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1));
    column->setSpacing(Theme::em(0.75));
    column->addWidget(makeTop());
    m_splitter = new QSplitter(full);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_panel = new CustomerPanel(theme(), m_splitter);
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
    connect(m_panel, &CustomerPanel::phoneRevealed, this, &CustomersPage::revealPhone);
    connect(m_panel, &CustomerPanel::left, this, [this] { m_table->setFocus(); });
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
    m_takeTag = button("takeTag", Text::tr("Untag"));
    m_export = button("exportButton", Text::tr("Export"));
    auto *import = new QPushButton(Text::tr("Import…"), top);
    import->setObjectName(QStringLiteral("importButton"));
    import->setAccessibleName(Text::tr("Import a file"));
    import->setProperty("primary", true);
    row->addWidget(import, 0, Qt::AlignTop);
    for (QToolButton *made : {m_giveTag, m_takeTag, m_export})
        made->setFixedHeight(FilterBar::lineHeight());
    import->setFixedHeight(FilterBar::lineHeight());
    connect(m_giveTag, &QToolButton::clicked, this, [this] { tagSelection(true); });
    connect(m_takeTag, &QToolButton::clicked, this, [this] { tagSelection(false); });
    connect(m_export, &QToolButton::clicked, this, &CustomersPage::exportCustomers);
    connect(import, &QPushButton::clicked, this, [this] { importFile({}); });
    connect(m_filters, &FilterBar::changed, this, &CustomersPage::askCustomers);
    return top;
}

QWidget *CustomersPage::makeList()
{
    m_list = new CustomerList(desk(), this);
    m_table = &m_list->table();
    m_model = &m_list->model();
    connect(m_list, &CustomerList::everybodyWanted, m_filters, &FilterBar::clear);
    connect(m_list, &CustomerList::sortWanted, this, [this](const app::GridOrder::Key &key) {
        m_order = key;
        askCustomers();
    });
    connect(m_table, &CustomerGridView::selectionIsAnother, this, &CustomersPage::showCounts);
    connect(m_table, &CustomerGridView::currentIsAnother, this, &CustomersPage::askProfile);
    connect(m_table, &CustomerGridView::opened, this, &CustomersPage::openDetail);
    connect(m_filters, &FilterBar::left, m_list, &CustomerList::focusTable);
    return m_list;
}

QWidget *CustomersPage::makeEmpty()
{
    auto *empty = new QWidget(m_pages);
    auto *box = new QVBoxLayout(empty);
    auto *sentence =
        new QLabel(Text::tr("There is nobody here yet: bring in your roster from WeCom or any table."), empty);
    sentence->setProperty("second", true);
    auto *button = new QPushButton(Text::tr("Import a roster…"), empty);
    button->setObjectName(QStringLiteral("importRoster"));
    button->setAccessibleName(Text::tr("Import a roster"));
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, [this] { importFile({}); });
    box->addStretch(2);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addSpacing(Theme::em(0.5));
    box->addWidget(button, 0, Qt::AlignHCenter);
    box->addStretch(3);
    return empty;
}

void CustomersPage::makeActions()
{
    const QString group = Text::tr("Customers");
    actions().add(this, "searchCustomers", group, Text::tr("&Find customers"), QKeySequence::Find,
                  [this] { m_filters->focusSearch(); });
    actions().add(this, "giveTagToCustomers", group, Text::tr("&Tag the customers…"),
                  QKeySequence(QStringLiteral("Ctrl+T")), [this] { tagSelection(true); });
    actions().add(this, "takeTagFromCustomers", group, Text::tr("Take a tag &away…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+T")), [this] { tagSelection(false); });
    actions().add(this, "copyCustomers", group, Text::tr("&Copy the rows"), QKeySequence::Copy, [this] {
        if (m_table->selectedCount() > 0)
            m_changes->copy(m_table->selected(), m_model->texts());
    });
    actions().add(this, "exportCustomers", group, Text::tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+E")),
                  [this] { exportCustomers(); });
    actions().add(this, "showEverybodyAgain", group, Text::tr("Show &everybody"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+F")), [this] { m_filters->clear(); });
    actions().add(this, "toggleCustomerPanel", group, Text::tr("Show or hide the &detail"),
                  QKeySequence(QStringLiteral("Ctrl+D")), [this] { m_panel->setVisible(!m_panel->isVisible()); });
}

void CustomersPage::paintIcons()
{
    m_giveTag->setIcon(theme().icon(QStringLiteral("tag")));
    m_takeTag->setIcon(theme().icon(QStringLiteral("remove")));
    m_export->setIcon(theme().icon(QStringLiteral("export")));
}

void CustomersPage::refresh()
{
    m_model->setMasked(workspace().rules().maskPhones);
    m_panel->setMasked(workspace().rules().maskPhones);
    m_panel->setReadOnly(workspace().isReadOnly());
    askNames();
    askCustomers();
    askProfile();
}

void CustomersPage::clear()
{
    ++m_generation;
    ++m_profileGeneration;
    m_profileIsAsked = m_profileIsWanted = false;
    m_grid = std::make_shared<app::CustomerGrid>();
    m_everybody = -1;
    m_wanted = {};
    {
        const QSignalBlocker blocker(m_filters);
        m_filters->clear();
        m_filters->setNames({});
    }
    m_list->clear();
    m_panel->showSentence({});
    m_pages->setCurrentIndex(0);
    showCounts();
}

bool CustomersPage::show(const QString &what)
{
    const QString kind = what.section(QLatin1Char('/'), 0, 0), name = what.section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("customer")) {
        m_wanted = CustomerId(name.toLongLong());
        const QSignalBlocker blocker(m_filters);
        m_filters->clear();
        askCustomers();
    } else if (kind == QLatin1String("segment")) {
        only(GridName::Kind::Segment, name);
    } else if (kind == QLatin1String("tag")) {
        only(GridName::Kind::Tag, name);
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
    {
        const QSignalBlocker blocker(m_filters);
        m_filters->clear();
    }
    m_filters->add({kind, name});
}

void CustomersPage::showExample()
{
    workspace()
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<std::optional<CustomerId>> {
            return storage::wellKnownCustomer(store.connection());
        })
        .then(this, [this](const app::Result<std::optional<CustomerId>> &customer) {
            if (customer && *customer)
                show(QStringLiteral("customer/%1").arg((*customer)->value));
        });
}

void CustomersPage::askNames()
{
    workspace()
        .ask([](app::TeamStore &store, app::JobContext &) { return app::CustomerGrid::names(store); })
        .then(this, [this, generation = m_generation](const app::Result<std::vector<GridName>> &names) {
            if (!names || generation > m_generation)
                return;
            m_filters->setNames(*names);
            QStringList tags;
            for (const GridName &name : *names) {
                if (name.kind == GridName::Kind::Tag)
                    tags << name.name;
            }
            m_panel->setTagNames(tags);
        });
}

void CustomersPage::askCustomers()
{
    if (!workspace().isOpen())
        return;
    if (m_question)
        m_question->cancel(); // the next letter was typed
    app::GridQuestion question;
    m_filters->fill(question);
    question.order = {m_order};
    const CustomerGridView::Place place = m_table->place();
    question.keep = place.ids;
    question.keep.push_back(m_wanted);
    const auto job = workspace().ask([grid = m_grid, question](app::TeamStore &store, app::JobContext &context) {
        return grid->answer(store, question, context);
    });
    m_question = job.monitor();
    job.then(this, [this, place, generation = ++m_generation](const app::Result<app::GridAnswer> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            takeCustomers(*answer, place);
        else
            tell(answer.error());
    });
}

void CustomersPage::takeCustomers(const app::GridAnswer &answer, const CustomerGridView::Place &place)
{
    const CustomerId before = m_table->current();
    m_everybody = answer.everybody;
    m_list->showAnswer(answer, place);
    m_pages->setCurrentIndex(m_everybody == 0 ? 1 : 0);
    if (answer.rows.back() >= 0)
        m_wanted = {};
    if (m_table->current() != before)
        askProfile();
    showCounts();
}

/// One question at a time: while an arrow key is held down those in between are not asked for.
void CustomersPage::askProfile()
{
    if (!workspace().isOpen())
        return;
    const CustomerId customer = m_table->current();
    if (!customer) {
        m_panel->showSentence(Text::tr("Select somebody to see what is known."));
        return;
    }
    if (std::exchange(m_profileIsAsked, true)) {
        m_profileIsWanted = true;
        return;
    }
    workspace()
        .ask([customer](app::TeamStore &store,
                        app::JobContext &) -> app::Result<std::optional<storage::CustomerProfile>> {
            return storage::CustomerStore(store.connection()).profile(customer);
        })
        .then(this, [this, customer, generation = m_profileGeneration](
                        const app::Result<std::optional<storage::CustomerProfile>> &profile) {
            if (generation != m_profileGeneration)
                return; // of another store
            m_profileIsAsked = false;
            if (std::exchange(m_profileIsWanted, false))
                askProfile();
            else if (customer == m_table->current())
                showProfile(profile);
        });
}

void CustomersPage::showProfile(const app::Result<std::optional<storage::CustomerProfile>> &profile)
{
    if (profile && *profile)
        m_panel->showProfile(**profile, workspace().zone());
    else
        m_panel->showSentence(profile ? Text::tr("This customer is gone.") : profile.error().message);
}

void CustomersPage::showCounts()
{
    const std::int64_t matching = m_model->rowCount(), selected = m_table->selectedCount();
    m_list->showCounts(m_everybody, !m_filters->isEmpty());
    const bool canWrite = matching > 0 && workspace().isOpen() && !workspace().isReadOnly();
    const QString whom = selected > 0 ? Text::tr("%n selected customer(s)", nullptr, int(selected))
                                      : Text::tr("All %1 that match").arg(shownCount(matching));
    for (QToolButton *button : {m_giveTag, m_takeTag, m_export}) {
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
    m_model->reveal(customer);
    if (workspace().isReadOnly())
        return;
    workspace()
        .edit([customer](app::TeamStore &store, app::JobContext &) { return app::recordPhoneReveal(store, customer); })
        .then(this, [this](const app::Result<void> &recorded) {
            if (!recorded)
                emit said(recorded.error().message);
        });
}

std::vector<CustomerId> CustomersPage::meant() const
{
    return m_table->selectedCount() > 0 ? m_table->selected() : m_model->ids();
}

void CustomersPage::tagSelection(bool gives)
{
    if (meant().empty() || workspace().isReadOnly())
        return;
    std::vector<GridName> tags = m_filters->names();
    std::erase_if(tags, [](const GridName &name) { return name.kind != GridName::Kind::Tag; });
    auto *popup =
        new FilterPopup(std::move(tags), gives ? FilterPopup::Choice::NewTagToo : FilterPopup::Choice::Known, this);
    connect(popup, &FilterPopup::chosen, this, [this, gives](const GridName &tag) {
        if (gives)
            m_changes->giveTag(tag.name, meant());
        else
            m_changes->takeTag(tag.name, meant());
    });
    popup->showUnder(gives ? m_giveTag : m_takeTag);
}

void CustomersPage::exportCustomers()
{
    if (m_model->rowCount() == 0 || workspace().isReadOnly())
        return;
    QStringList segments;
    for (const GridName &name : m_filters->names()) {
        if (name.kind == GridName::Kind::Segment)
            segments << name.name;
    }
    auto *dialog =
        new ExportDialog(desk(), {m_model->ids(), m_filters->isEmpty(), m_table->selected(), segments}, this);
    connect(dialog, &ExportDialog::said, this, &Page::said);
    dialog->open();
}

void CustomersPage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        actions().find("importFile")->trigger(); // of the window: asks for the file and comes back with it
        return;
    }
    if (workspace().isReadOnly()) {
        emit said(Text::tr("This file was opened for reading; nothing can be imported."));
        return;
    }
    auto *dialog = new ImportDialog(desk(), path, this);
    connect(dialog, &ImportDialog::said, this, &Page::said);
    dialog->show();
}

} // namespace ui
