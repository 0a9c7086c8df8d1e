#pragma once

#include "app/customers/profileservice.h"
#include "ui/customers/customerpanel.h"
#include "ui/shell/page.h"

namespace ui {

/// Carries out what the panel asks for about one person, each a named undo step: facts, notes, consent, a way out of an
/// SOP. What is to be asked or explained first opens a dialog: a transfer, an erasure.
class PersonChanges final : public QObject
{
    Q_OBJECT

public:
    PersonChanges(Desk &desk, CustomerPanel &panel, QWidget *window);

    /// With `customers` to be proposed; none shows only those under way.
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
