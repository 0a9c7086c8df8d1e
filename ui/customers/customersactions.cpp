#include "app/text.h"
#include "ui/customers/bulkfielddialog.h"
#include "ui/customers/bulkcustomeractions.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/duplicatesdialog.h"
#include "ui/customers/exportdialog.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/filterpopup.h"
#include "ui/customers/gridediting.h"
#include "ui/customers/mergeflow.h"
#include "ui/customers/customfieldsdialog.h"
#include "ui/customers/customerpanelactions.h"
#include "ui/customers/viewbar.h"
#include "ui/sop/newfrienddialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

// The actions of the customers page.
namespace ui {

using app::GridName;
using app::GridView;
using app::Text;
using storage::CustomerId;

void CustomersPage::makeActions()
{
    const QString group = Text::tr("Customers");
    actions().add(this, "searchCustomers", group, Text::tr("&Find customers"), QKeySequence::Find,
                  [this] { m_filters->focusSearch(); });
    actions().add(this, "filterCustomerColumns", group, Text::tr("Filter by &column"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+F")), [this] { focusBoxes(); });
    actions().add(this, "showEverybodyAgain", group, Text::tr("Show a&ll customers"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+E")), [this] { showEverybody(); });
    actions().add(this, "saveFilterAsSegment", group, Text::tr("Save filters as &segment…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+G")), [this] { saveAsSegment(); });
    actions().add(this, "exportCustomers", group, Text::tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+E")),
                  [this] { exportCustomers(); });
    actions().add(this, "toggleCustomerPanel", group, Text::tr("Show or hide &details"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+D")), [this] { m_panel->setVisible(!m_panel->isVisible()); });
    makeBulkActions();
    makeCellActions();
    makeViewActions();
}

/// Actions that are enabled only while the cells have the focus.
void CustomersPage::makeCellActions()
{
    const QString group = Text::tr("Customer cells");
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, std::function<void()> run) {
        actions().add(m_table, name, group, text, keys, [this, run = std::move(run)] {
            const QWidget *focus = QApplication::focusWidget();
            if (!qobject_cast<const QLineEdit *>(focus) || !m_table->isAncestorOf(focus)) // a filter box above a column
                run();
        });
    };
    add("editCell", Text::tr("&Edit cell"), QKeySequence(Qt::Key_F2),
        [this] { m_table->edit(m_table->currentIndex(), QAbstractItemView::EditKeyPressed, nullptr); });
    add("copyCustomers", Text::tr("&Copy"), QKeySequence::Copy, [this] { copySelection(); });
    add("pasteCells", Text::tr("&Paste from spreadsheet"), QKeySequence::Paste, [this] { m_editing->paste(); });
    add("fillDown", Text::tr("Fill &down"), QKeySequence(QStringLiteral("Ctrl+D")), [this] { m_editing->fillDown(); });
    add("fillSelection", Text::tr("&Fill selection with this cell"), QKeySequence(QStringLiteral("Ctrl+Return")),
        [this] { m_editing->fillSelection(); });
    add("clearCells", Text::tr("C&lear cells"), QKeySequence(Qt::Key_Delete), [this] { m_editing->clear(); });
    add("selectWholeRows", Text::tr("Select entire &rows"), QKeySequence(QStringLiteral("Shift+Space")),
        [this] { m_table->selectWhole(true); });
    add("selectWholeColumns", Text::tr("Select entire c&olumns"), QKeySequence(QStringLiteral("Ctrl+Space")),
        [this] { m_table->selectWhole(false); });
    add("selectAllCustomers", Text::tr("Select &all matches"), QKeySequence::SelectAll,
        [this] { m_table->selectAll(); });
}

void CustomersPage::makeViewActions()
{
    const QString group = Text::tr("Customer views");
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, void (ViewBar::*run)()) {
        actions().add(this, name, group, text, keys, [this, run] {
            if (workspace().isOpen() && !workspace().isReadOnly())
                (m_views->*run)();
        });
    };
    add("saveView", Text::tr("&Save view"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), &ViewBar::save);
    add("newView", Text::tr("Save as &new view…"), {}, &ViewBar::create);
    add("duplicateView", Text::tr("D&uplicate view"), {}, &ViewBar::duplicate);
    add("renameView", Text::tr("&Rename view…"), {}, &ViewBar::rename);
    add("deleteView", Text::tr("Delete view…"), {}, &ViewBar::remove);
    actions().add(this, "discardView", group, Text::tr("&Discard view changes"), {}, [this] { m_views->discard(); });
    actions().add(this, "nextView", group, Text::tr("Ne&xt view"), QKeySequence(QStringLiteral("Ctrl+PgDown")),
                  [this] { m_views->step(1); });
    actions().add(this, "previousView", group, Text::tr("&Previous view"), QKeySequence(QStringLiteral("Ctrl+PgUp")),
                  [this] { m_views->step(-1); });
}

void CustomersPage::makeBulkActions()
{
    const QString group = Text::tr("Customers");
    actions().add(this, "giveTagToCustomers", group, Text::tr("Add &tag…"), QKeySequence(QStringLiteral("Ctrl+T")),
                  [this] { tagSelection(true); });
    actions().add(this, "takeTagFromCustomers", group, Text::tr("Remove t&ag…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+T")), [this] { tagSelection(false); });
    actions().add(this, "setOwnerOfCustomers", group, Text::tr("Change &owner…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+O")), [this] { chooseOwner(); });
    actions().add(this, "addCustomersToList", group, Text::tr("Add to &list…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+L")), [this] { chooseList(); });
    actions().add(this, "mergeCustomers", group, Text::tr("&Merge selected customers…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+M")), [this] { m_merging->start(m_table->selected()); });
    actions().add(this, "findDuplicates", group, Text::tr("&Possible duplicates…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+U")), [this] { showDuplicates(); });
    actions().add(this, "changeFieldOfCustomers", group, Text::tr("&Change field…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+K")), [this] { changeField(); });
    actions().add(this, "ownFields", group, Text::tr("C&ustom fields…"), {}, [this] { showOwnFields(); });
    actions()
        .add(this, "newFriend", group, Text::tr("&New friend…"), QKeySequence::New, [this] { addFriend(); })
        ->setShortcuts({QKeySequence(QKeySequence::New), QKeySequence(QStringLiteral("Ctrl+Shift+N"))});
    actions().add(this, "transferCustomers", group, Text::tr("Trans&fer to another account…"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+R")),
                  [this] { m_person->transfer(m_table->selectedCount() > 0 ? meant() : std::vector<CustomerId>()); });
    actions().add(this, "eraseCustomer", group, Text::tr("Erase personal data…"), {},
                  [this] { m_person->erase(m_panel->customer()); });
    actions().add(this, "stopContacting", group, Text::tr("Do &not contact"), {}, [this] { setContact(false); });
    actions().add(this, "allowContacting", group, Text::tr("Allow contact again"), {}, [this] { setContact(true); });
}

// Views ---------------------------------------------------------------------------------------------------------------

GridView CustomersPage::view() const
{
    GridView now;
    now.columns = m_table->columns();
    now.frozen = m_table->frozen();
    now.sort = m_sort;
    now.search = m_filters->search();
    now.filters = m_filters->filters();
    for (const app::GridField &field : m_model->fields()) {
        const QString text = m_quick.value(field.key).trimmed();
        if (!text.isEmpty())
            now.quick.push_back({field.key, text});
    }
    return now;
}

void CustomersPage::viewTouched()
{
    if (!m_isApplying && m_hasColumns)
        m_views->setCurrent(view());
}

void CustomersPage::applyView(const GridView &view)
{
    m_isApplying = true;
    m_table->setColumns(view.columns, view.frozen);
    m_sort = view.sort;
    m_model->setSort(m_sort);
    m_filters->show(view.search, view.filters);
    m_quick.clear();
    for (const app::GridFilter &filter : view.quick)
        m_quick.insert(filter.key, filter.text);
    m_table->setBoxTexts(m_quick);
    if (!m_quick.isEmpty())
        m_boxes->setChecked(true);
    m_isApplying = false;
    askCustomers();
}

/// As in spreadsheets: a second click reverses the order; with Shift the column is added to the sort keys.
void CustomersPage::sortBy(int section, bool adds)
{
    const app::GridField &field = m_model->field(section);
    if (!field.order)
        return;
    m_sort = CustomersPresenter::sortedBy(m_sort, field.key, adds);
    m_model->setSort(m_sort);
    viewTouched();
    askCustomers(Asked::InOrder);
}

void CustomersPage::showBoxes(bool shown)
{
    m_table->showBoxes(shown);
    if (shown || m_quick.isEmpty())
        return;
    m_quick.clear(); // hidden boxes do not filter
    m_table->setBoxTexts(m_quick);
    viewTouched();
    askCustomers();
}

void CustomersPage::focusBoxes()
{
    m_boxes->setChecked(true);
    m_table->focusBox();
}

bool CustomersPage::isFiltered() const
{
    return !m_filters->isEmpty() || !view().quick.empty();
}

void CustomersPage::saveAsSegment()
{
    if (workspace().isReadOnly() || !isFiltered())
        return;
    desk().prompts.text(this, Text::tr("Save filters as segment"), Text::tr("Name"), {},
                        [this](const QString &name) { m_presenter->saveAsSegment(view(), name); });
}

void CustomersPage::tellSaved(const app::SavedFilter &saved)
{
    emit said(
        saved.isFrozen
            ? Text::tr("Saved the %n customer(s) who match now as the list \"%1\". A search cannot "
                       "be saved as a rule.",
                       nullptr, int(saved.members))
                  .arg(saved.name)
            : Text::tr("Created the segment \"%1\" with %n customer(s).", nullptr, int(saved.members)).arg(saved.name));
}

QStringList CustomersPage::wordsOf(int column) const
{
    if (column == int(GridColumn::Owner))
        return m_presenter->setting().staff;
    if (column == int(GridColumn::Channel))
        return m_presenter->setting().channels;
    if (column != int(GridColumn::Tags))
        return GridTexts::words(m_model->field(column));
    return m_presenter->tagNames();
}

// Many customers ------------------------------------------------------------------------------------------------------

void CustomersPage::copySelection()
{
    if (m_table->selectedCount() > 0)
        m_changes->copy(m_table->selected(), m_table->selectedColumns(), m_table->selectsWholeRows(), m_model->texts());
}

void CustomersPage::offerBulk(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("bulkMenu"));
    menu->addAction(m_more->toolTip())->setEnabled(false); // shows the number of customers
    menu->addSeparator();
    menu->addAction(actions().find("copyCustomers"));
    menu->addAction(actions().find("giveTagToCustomers"));
    menu->addAction(actions().find("takeTagFromCustomers"));
    menu->addAction(actions().find("setOwnerOfCustomers"));
    QMenu *stages = menu->addMenu(Text::tr("Change stage"));
    for (int stage = 1; stage <= app::stageCount; ++stage)
        stages->addAction(app::stageWord(stage), this, [this, stage] { setStage(stage); });
    menu->addAction(actions().find("changeFieldOfCustomers"));
    menu->addAction(actions().find("stopContacting"));
    menu->addAction(actions().find("allowContacting"));
    menu->addSeparator();
    menu->addAction(actions().find("addCustomersToList"));
    menu->addAction(actions().find("transferCustomers"));
    menu->addSeparator();
    menu->addAction(actions().find("mergeCustomers"));
    menu->addAction(actions().find("findDuplicates"));
    menu->popup(at);
}

void CustomersPage::chooseOwner()
{
    if (meant().empty() || workspace().isReadOnly())
        return;
    std::vector<GridName> owners;
    for (const QString &name : m_presenter->setting().staff)
        owners.push_back({GridName::Kind::Owner, name});
    auto *popup = new FilterPopup(std::move(owners), FilterPopup::Choice::Known, this);
    connect(popup, &FilterPopup::chosen, this, [this](const GridName &owner) {
        m_changes->setField(QStringLiteral("owner"), owner.name, Text::tr("Owner: %1").arg(owner.name), meant());
    });
    popup->showUnder(m_more);
}

void CustomersPage::chooseList()
{
    if (meant().empty() || workspace().isReadOnly())
        return;
    std::vector<GridName> lists;
    for (const QString &name : m_presenter->setting().lists)
        lists.push_back({GridName::Kind::Segment, name});
    auto *popup = new FilterPopup(std::move(lists), FilterPopup::Choice::NewListToo, this);
    connect(popup, &FilterPopup::chosen, this,
            [this](const GridName &list) { m_changes->addToList(list.name, meant()); });
    popup->showUnder(m_more);
}

void CustomersPage::setStage(int stage)
{
    const QString word = app::stageWord(stage);
    m_changes->setField(QStringLiteral("stage"), GridTexts::typed(m_model->field(int(GridColumn::Stage)), word),
                        Text::tr("Stage: %1").arg(word), meant());
}

void CustomersPage::setContact(bool allowed)
{
    if (meant().empty() || workspace().isReadOnly())
        return;
    m_changes->setField(QStringLiteral("do_not_contact"), allowed ? QStringLiteral("no") : QStringLiteral("yes"),
                        allowed ? Text::tr("Allow contact") : Text::tr("Do not contact"), meant());
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
    QStringList columns;
    const std::vector<app::GridField> &fields = m_presenter->fields();
    for (const app::GridView::ColumnPlace &place : view().columns) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&place](const app::GridField &one) { return one.key == place.key; });
        if (field != fields.end())
            columns << (field->edited.isEmpty() ? field->key : field->edited);
    }
    auto *dialog =
        new ExportDialog(desk(), {m_model->ids(), !isFiltered(), m_table->selected(), segments, columns}, this);
    connect(dialog, &ExportDialog::said, this, &Page::said);
    dialog->open();
}

void CustomersPage::changeField()
{
    const std::int64_t count = m_table->selectedCount() > 0 ? m_table->selectedCount() : m_model->rowCount();
    if (count == 0 || workspace().isReadOnly())
        return;
    auto *dialog = new BulkFieldDialog(
        desk(), m_model->fields(), [this](int column) { return wordsOf(column); }, count, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, customers = meant()] {
        m_changes->writeField(dialog->field(), dialog->value(), dialog->what(), customers);
    });
    dialog->open();
}

void CustomersPage::showOwnFields()
{
    if (!workspace().isOpen())
        return;
    auto *dialog = new CustomFieldsDialog(desk(), this);
    connect(dialog, &CustomFieldsDialog::said, this, &Page::said);
    connect(dialog, &CustomFieldsDialog::added, this, [this](std::int64_t field) {
        m_newColumn = QStringLiteral("custom:%1").arg(field);
        m_presenter->askSetting();
    });
    dialog->show();
}

void CustomersPage::addFriend()
{
    if (!workspace().isOpen() || workspace().isReadOnly())
        return;
    auto *dialog = new NewFriendDialog(desk(), {}, this);
    connect(dialog, &NewFriendDialog::added, this, [this](CustomerId customer, const QString &name) {
        show(QStringLiteral("customer/%1").arg(customer.value));
        emit said(Text::tr("%1 added. SOPs that start with a new friend include them.").arg(name));
    });
    dialog->open();
}

void CustomersPage::showDuplicates()
{
    if (!workspace().isOpen())
        return;
    auto *dialog = new DuplicatesDialog(desk(), this);
    connect(dialog, &DuplicatesDialog::said, this, &Page::said);
    connect(dialog, &DuplicatesDialog::customerWanted, this,
            [this](CustomerId customer) { show(QStringLiteral("customer/%1").arg(customer.value)); });
    dialog->show();
}

} // namespace ui
