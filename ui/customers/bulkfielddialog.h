#pragma once

#include "app/customers/gridfield.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// One field of many customers: which, to what, and how many it will be. A wrong value is said before anything runs.
/// Accepted: field(), value() and what() are to be written.
class BulkFieldDialog final : public QDialog
{
    Q_OBJECT

public:
    using Words = std::function<QStringList(int column)>; ///< what may be picked, by column

    BulkFieldDialog(Desk &desk, std::vector<app::GridField> fields, Words words, std::int64_t customers,
                    QWidget *parent);

    QString field() const;
    QString value() const; ///< as CustomerEdits reads it; empty clears
    QString what() const;  ///< "Channel: 门店"

private:
    const app::GridField &chosen() const;
    void offer();
    void check();

    Desk &m_desk;
    std::vector<app::GridField> m_fields;
    std::vector<int> m_columns; ///< of m_fields that can be set for many, in the order of the box
    Words m_words;
    QComboBox *m_field, *m_value;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace ui
