#pragma once

#include "app/customers/gridfield.h"
#include "ui/desk/page.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// Sets one field of many customers: the field, the value, and how many customers change. An invalid value is reported
/// before anything is written. If accepted, the caller writes field(), value() and what().
class BulkFieldDialog final : public QDialog
{
    Q_OBJECT

public:
    using Words = std::function<QStringList(int column)>; ///< options for a column

    BulkFieldDialog(Desk &desk, std::vector<app::GridField> fields, Words words, std::int64_t customers,
                    QWidget *parent);

    QString field() const;
    QString value() const; ///< in the format of CustomerEditService; empty clears the field
    QString what() const;  ///< "Channel: 门店"

private:
    const app::GridField &chosen() const;
    void offer();
    void check();

    Desk &m_desk;
    std::vector<app::GridField> m_fields;
    std::vector<int> m_columns; ///< the fields in m_fields that can be set for many, in the order of the box
    Words m_words;
    QComboBox *m_field, *m_value;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace ui
