#pragma once

#include "app/customers/customfields.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// One field of the team: its name, its kind while it is new, and the choices of a choice, one a line.
class OwnFieldDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without `field` a new one.
    OwnFieldDialog(Desk &desk, const std::optional<storage::CustomField> &field, QWidget *parent);

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
