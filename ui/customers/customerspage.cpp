#include "ui/customers/customerspage.h"

#include "app/customers/phonereveal.h"
#include "app/settings/teamrules.h"
#include "app/text.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/gridediting.h"
#include "ui/customers/viewbar.h"
#include "ui/imports/importdialog.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace ui {

using app::GridName;
using app::Text;
using storage::CustomerId;

CustomersPage::CustomersPage(Desk &desk, ActionTable &actions)
    : Page(desk, actions, QStringLiteral("customers"), Text::tr("Customers"), QStringLiteral("customers")),
      m_presenter(new CustomersPresenter(workspace(), this))
{
    build();
    connectPresenter();
    makeActions();
    connect(&theme(), &Theme::changed, this, &CustomersPage::paintIcons);
    paintIcons();
    showCounts();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::connectPresenter()
{
    m_presenter->setEditing([this] { return m_table->isEditing(); });
    connect(m_presenter, &CustomersPresenter::settingChanged, this, &CustomersPage::takeSetting);
    connect(m_presenter, &CustomersPresenter::customersChanged, this, &CustomersPage::takeCustomers);
    connect(m_presenter, &CustomersPresenter::profileChanged, this, &CustomersPage::takeProfile);
    connect(m_presenter, &CustomersPresenter::profileFailed, this, &CustomersPage::takeFailure);
    connect(m_presenter, &CustomersPresenter::exampleFound, this,
            [this](CustomerId customer) { show(QStringLiteral("customer/%1").arg(customer.value)); });
    connect(m_presenter, &CustomersPresenter::segmentSaved, this, &CustomersPage::tellSaved);
    connect(m_presenter, &CustomersPresenter::failed, this, &CustomersPage::tell);
}

void CustomersPage::refresh()
{
    m_model->setMasked(workspace().rules().maskPhones);
    m_panel->setMasked(workspace().rules().maskPhones);
    m_panel->setReadOnly(workspace().isReadOnly());
    m_model->setReadOnly(workspace().isReadOnly());
    m_editing->setReadOnly(workspace().isReadOnly());
    m_presenter->askSetting();
    askCustomers();
    askProfile();
}

void CustomersPage::clear()
{
    m_presenter->clear();
    m_hasColumns = false;
    m_toShow.clear();
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
    const bool needsColumns = kind == QLatin1String("customer") || kind == QLatin1String("segment") ||
                              kind == QLatin1String("tag") || kind == QLatin1String("search");
    if (needsColumns && !m_hasColumns) {
        m_toShow = what;
        return true;
    }
    if (kind == QLatin1String("customer")) {
        m_presenter->want(CustomerId(name.toLongLong()));
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
        m_presenter->askExample();
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

void CustomersPage::takeSetting()
{
    const std::vector<app::GridField> &fields = m_presenter->fields();
    m_filters->setNames(m_presenter->setting().names);
    m_panel->setTagNames(m_presenter->tagNames());
    const bool isOther = fields != m_model->fields();
    if (isOther && m_hasColumns && m_table->isEditing())
        return; // columns have changed: wait until the editor has closed
    m_model->setFields(fields);
    const bool isFirst = !std::exchange(m_hasColumns, true);
    m_views->setViews(m_presenter->setting().views, fields); // the first time, this applies the view
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

void CustomersPage::askCustomers(Asked why)
{
    if (!workspace().isOpen() || !m_hasColumns)
        return;
    m_place = m_table->place();
    m_presenter->askCustomers(view(), m_place.ids, why);
}

void CustomersPage::takeCustomers(const app::GridAnswer &answer, Asked why)
{
    const CustomerId before = m_table->current();
    QHash<QString, QString> wrong;
    for (const auto &[key, message] : answer.wrong)
        wrong.insert(key, message);
    m_table->setWrongBoxes(wrong);
    m_list->showAnswer(answer, m_place);
    m_pages->setCurrentIndex(answer.everybody == 0 ? 1 : 0);
    if (m_table->current() != before)
        askProfile();
    showCounts(why);
}

/// What had to wait, since it would have closed the cell editor.
void CustomersPage::endEditing()
{
    if (m_hasColumns && m_presenter->fields() != m_model->fields())
        takeSetting();
    else if (m_presenter->isOverdue())
        askCustomers();
}

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
                m_presenter->want(m_panel->customer()); // back to the one who is written about
                askCustomers();
            });
        return;
    }
    m_askedFor = {};
    if (!customer) {
        m_panel->showSentence(Text::tr("Select a customer to see the details."));
        return;
    }
    m_presenter->askProfile(customer);
}

/// Whether the panel may show this customer now. If not because of a draft that was begun meanwhile, it is asked about.
bool CustomersPage::mayShow(CustomerId customer)
{
    if (customer != m_table->current())
        return false;
    const bool isFree = customer == m_panel->customer() || m_panel->draft().isEmpty();
    if (!isFree)
        askProfile();
    return isFree;
}

void CustomersPage::takeProfile(CustomerId customer, const app::FullProfile &profile)
{
    if (mayShow(customer))
        m_panel->showProfile(profile, workspace().zone());
}

void CustomersPage::takeFailure(CustomerId customer, const app::Error &error)
{
    if (mayShow(customer))
        m_panel->showSentence(error.kind == app::ErrorKind::NotFound ? Text::tr("This customer no longer exists.")
                                                                     : error.message);
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

void CustomersPage::showCounts(Asked why)
{
    const std::int64_t matching = m_model->rowCount(), selected = m_table->selectedCount();
    m_list->showCounts(m_presenter->everybody(), isFiltered(), why == Asked::InOrder);
    m_saveFilter->setVisible(isFiltered() && workspace().isOpen() && !workspace().isReadOnly());
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
