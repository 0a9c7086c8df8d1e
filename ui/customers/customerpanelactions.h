#pragma once

#include "app/customers/profileservice.h"
#include "ui/customers/customerpanel.h"
#include "ui/desk/page.h"

namespace ui {

/// Carries out the changes that the panel requests for one customer, each a named undo step: facts, notes, consent,
/// removal from an SOP. Changes that need questions or explanations open a dialog: a transfer, an erasure.
class CustomerPanelActions final : public QObject
{
    Q_OBJECT

public:
    CustomerPanelActions(Desk &desk, CustomerPanel &panel, QWidget *window);

    /// Proposes `customers` for a transfer; without any, shows only the transfers in progress.
    void transfer(const std::vector<storage::CustomerId> &customers);
    void erase(storage::CustomerId customer);

signals:
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    void editFact(const QString &field, const QString &text, FactEdit *fact);
    void editNotes(const QString &notes, NotesEdit *edit);
    void addNote(const QString &text);
    void setField(const QString &field, const QString &value, const QString &said);
    void takeOut(storage::EnrolmentId enrolment);

    Desk &m_desk;
    CustomerPanel &m_panel;
    QWidget *m_window;
};

} // namespace ui
