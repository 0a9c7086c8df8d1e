#pragma once

#include "app/segments/customfields.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class CustomFieldDialog;

/// The team's custom fields: added, renamed, ordered and removed. Each change is one undo
/// step.
class CustomFieldsDialog final : public QDialog
{
    Q_OBJECT

public:
    CustomFieldsDialog(Desk &desk, QWidget *parent);

signals:
    void said(const QString &sentence);
    /// A field was added: its column should be shown.
    void added(std::int64_t field);

private:
    void build();
    void ask();
    void showFields(const std::vector<app::CustomFields::Summary> &fields);
    int current() const;
    void enable();
    void define();
    void change();
    void move(int by);
    void remove();

    Desk &m_desk;
    std::vector<app::CustomFields::Summary> m_fields;
    QString m_wanted; ///< name of the field to select once it has loaded
    Asker<std::vector<app::CustomFields::Summary>> m_asker;
    QTreeWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_new = nullptr, *m_change = nullptr, *m_up = nullptr, *m_down = nullptr, *m_remove = nullptr;
};

} // namespace ui
