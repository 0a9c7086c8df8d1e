#pragma once

#include "app/merging/customererasure.h"
#include "storage/customers/belongings.h"
#include "storage/customers/erasurestore.h"
#include "ui/desk/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

/// Erases a customer's personal data on request: explains what is erased and what is kept, asks for the name to be
/// typed, and then shows a proof for the reply to the customer. The only change of a customer that cannot be undone.
class EraseDialog final : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(Desk &desk, storage::CustomerId customer, QWidget *parent);

signals:
    void said(const QString &sentence);

private:
    struct Erased
    {
        app::ErasureOutcome outcome;
        storage::Erasure proof;
        QString by;
    };

    QWidget *makeQuestion();
    QWidget *makeProof();
    void ask();
    void showRecord(const storage::Belongings &record);
    void enable();
    void erase();
    void showProof(const Erased &erased);

    Desk &m_desk;
    storage::CustomerId m_customer;
    QString m_name; ///< to be typed; the record number if there is no name
    QStackedWidget *m_steps;
    QLabel *m_title = nullptr, *m_stays = nullptr, *m_typeThis = nullptr, *m_problem = nullptr;
    QLineEdit *m_reason = nullptr, *m_typed = nullptr;
    QPushButton *m_erase = nullptr;
    QPlainTextEdit *m_proof = nullptr, *m_mentions = nullptr;
};

} // namespace ui
