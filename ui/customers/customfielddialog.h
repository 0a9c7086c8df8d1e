#pragma once

#include "app/segments/customfields.h"
#include "ui/desk/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// One custom field: its name, its type while it is new, and one option per line for a choice.
class CustomFieldDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without `field`, creates a new one.
    CustomFieldDialog(Desk &desk, const std::optional<storage::CustomField> &field, QWidget *parent);

signals:
    void saved(const storage::CustomField &field);

private:
    storage::CustomField::Kind kind() const;
    QStringList choices() const;
    void enable();
    void save();
    void take(const app::Result<storage::CustomField> &result);

    Desk &m_desk;
    std::optional<storage::CustomField> m_field;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QPlainTextEdit *m_choices;
    QLabel *m_choicesTitle, *m_problem;
};

/// "Text", "Number", "Date" …
QString kindWord(storage::CustomField::Kind kind);

} // namespace ui
