#pragma once

#include "app/customers/transfers.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// Transfers of customers between accounts 继承: proposes the given customers and decides on the transfers in progress.
/// Each click is one undo step.
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without `customers`, shows only the transfers in progress.
    TransferDialog(Desk &desk, std::vector<storage::CustomerId> customers, QWidget *parent);

signals:
    void said(const QString &sentence);

private:
    struct Known
    {
        QStringList accounts, open; ///< all active accounts; those with an open friendship with the first customer
        QString name;               ///< of the first
        std::vector<storage::Transfer> underWay;
    };

    QWidget *makeProposal();
    QWidget *makeUnderWay();
    void ask();
    void showKnown(const Known &known);
    void showUnderWay(const std::vector<storage::Transfer> &transfers);
    void enable();
    void propose();
    void decide(app::Transfers::State state);
    void showProblem(const QString &sentence);

    Desk &m_desk;
    std::vector<storage::CustomerId> m_customers;
    std::vector<storage::Transfer> m_underWay;
    Asker<Known> m_asker;
    QLabel *m_who = nullptr, *m_problem = nullptr, *m_count = nullptr;
    QComboBox *m_from = nullptr, *m_to = nullptr;
    QPushButton *m_propose = nullptr;
    QTreeWidget *m_list = nullptr;
    std::vector<QPushButton *> m_decisions;
};

} // namespace ui
