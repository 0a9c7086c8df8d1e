#pragma once

#include "ui/desk/page.h"

#include "storage/team/coverstore.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// Who covers for whom, and when: lists the covers, adds and removes them. Each change is one undo step.
class CoverDialog final : public QDialog
{
    Q_OBJECT

public:
    CoverDialog(Desk &desk, QWidget *parent);

private:
    /// What the dialog shows, read at once.
    struct Shown
    {
        QStringList accounts, staff;
        std::vector<storage::Cover> covers;
    };
    QTableWidget *makeTable();
    void ask();
    void take(const Shown &shown);
    void add();
    void remove();

    Desk &m_desk;
    QTableWidget *m_table;
    QComboBox *m_account, *m_staff;
    QDateEdit *m_from, *m_until;
    QLabel *m_result, *m_problem;
    QPushButton *m_add, *m_remove;
};

} // namespace ui
