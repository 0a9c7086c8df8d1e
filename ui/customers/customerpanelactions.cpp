#include "ui/customers/customerpanelactions.h"

#include "app/customers/customereditservice.h"
#include "app/customers/customerlog.h"
#include "app/sop/takeout.h"
#include "app/text.h"
#include "ui/customers/erasedialog.h"
#include "ui/customers/gridtexts.h"
#include "ui/customers/notesedit.h"
#include "ui/customers/transferdialog.h"
#include "ui/widgets/factedit.h"

#include <QPointer>

namespace ui {

using app::Text;
using storage::CustomerId;

CustomerPanelActions::CustomerPanelActions(Desk &desk, CustomerPanel &panel, QWidget *window)
    : QObject(window), m_desk(desk), m_panel(panel), m_window(window)
{
    connect(&panel, &CustomerPanel::factEdited, this, &CustomerPanelActions::editFact);
    connect(&panel, &CustomerPanel::notesEdited, this, &CustomerPanelActions::editNotes);
    connect(&panel, &CustomerPanel::noteAdded, this, &CustomerPanelActions::addNote);
    connect(&panel, &CustomerPanel::fieldWanted, this, &CustomerPanelActions::setField);
    connect(&panel, &CustomerPanel::takeOutWanted, this, &CustomerPanelActions::takeOut);
    connect(&panel, &CustomerPanel::transferWanted, this, [this] { transfer({m_panel.customer()}); });
    connect(&panel, &CustomerPanel::erasureWanted, this, [this] { erase(m_panel.customer()); });
}

/// A fact of the panel is saved like a cell.
void CustomerPanelActions::editFact(const QString &field, const QString &text, FactEdit *fact)
{
    app::GridField known;
    known.key = field; // stages and genders are typed as displayed
    const app::CellEdit edit{m_panel.customer(), field, GridTexts::typed(known, text)};
    m_desk.workspace
        .edit(
            [edit](app::TeamStore &store, app::JobContext &) { return app::CustomerEditService(store).apply({edit}); })
        .then(this, [this, fact = QPointer(fact)](const app::Result<app::EditOutcome> &outcome) {
            const bool isThere = fact && fact->isEditing() && m_panel.isAncestorOf(fact);
            std::optional<app::Error> error;
            if (!outcome)
                error = outcome.error();
            else if (!outcome->errors.empty())
                error = app::Error{app::ErrorKind::Invalid, outcome->errors.front().message, {}};
            if (error && isThere && error->kind == app::ErrorKind::Busy)
                fact->retryLater();
            if (error && isThere)
                fact->showProblem(error->message);
            else if (error)
                emit failed(*error); // somebody else is shown by now
            else if (isThere)
                fact->saved();
        });
}

void CustomerPanelActions::editNotes(const QString &notes, NotesEdit *edit)
{
    const app::CellEdit cell{m_panel.customer(), QStringLiteral("notes"), notes};
    m_desk.workspace
        .edit(
            [cell](app::TeamStore &store, app::JobContext &) { return app::CustomerEditService(store).apply({cell}); })
        .then(this, [edit = QPointer(edit)](const app::Result<app::EditOutcome> &outcome) {
            if (!edit)
                return;
            if (!outcome)
                edit->showProblem(outcome.error().message);
            else if (!outcome->errors.empty())
                edit->showProblem(outcome->errors.front().message);
            else
                edit->saved();
        });
}

void CustomerPanelActions::addNote(const QString &text)
{
    m_desk.workspace
        .edit([customer = m_panel.customer(), text](app::TeamStore &store, app::JobContext &) {
            return app::CustomerLog(store).note(customer, text);
        })
        .then(this, [this](const app::Result<void> &added) {
            m_panel.followUpAnswered(bool(added));
            if (added)
                emit said(Text::tr("Follow-up added to the timeline."));
            else
                emit failed(added.error());
        });
}

void CustomerPanelActions::setField(const QString &field, const QString &value, const QString &sentence)
{
    const app::CellEdit cell{m_panel.customer(), field, value};
    m_desk.workspace
        .edit(
            [cell](app::TeamStore &store, app::JobContext &) { return app::CustomerEditService(store).apply({cell}); })
        .then(this, [this, sentence](const app::Result<app::EditOutcome> &outcome) {
            if (!outcome)
                emit failed(outcome.error());
            else if (!outcome->errors.empty())
                emit said(outcome->errors.front().message);
            else
                emit said(sentence);
        });
}

void CustomerPanelActions::takeOut(storage::EnrolmentId enrolment)
{
    m_desk.workspace
        .edit([enrolment](app::TeamStore &store, app::JobContext &) { return app::sop::takeOut(store, enrolment); })
        .then(this, [this](const app::Result<app::sop::TakenOut> &taken) {
            if (taken)
                emit said(
                    Text::tr("Removed %1 from %2; %n open task(s) cancelled.", nullptr, int(taken->cancelledTasks))
                        .arg(taken->customer, taken->plan));
            else
                emit failed(taken.error());
        });
}

void CustomerPanelActions::transfer(const std::vector<CustomerId> &customers)
{
    if (!m_desk.workspace.isOpen())
        return;
    auto *dialog = new TransferDialog(m_desk, customers, m_window);
    connect(dialog, &TransferDialog::said, this, &CustomerPanelActions::said);
    dialog->open();
}

void CustomerPanelActions::erase(CustomerId customer)
{
    if (!customer || m_desk.workspace.isReadOnly())
        return;
    auto *dialog = new EraseDialog(m_desk, customer, m_window);
    connect(dialog, &EraseDialog::said, this, &CustomerPanelActions::said);
    dialog->open();
}

} // namespace ui
