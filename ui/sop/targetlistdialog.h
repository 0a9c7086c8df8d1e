#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ui {

/// Chooses group chats or accounts from a list, which can be searched.
class TargetListDialog final : public QDialog
{
    Q_OBJECT

public:
    TargetListDialog(const QString &title, const QStringList &names, const QStringList &chosen, QWidget *parent);

signals:
    /// At least one.
    void chosen(const QStringList &names);

private:
    void filter(const QString &typed);
    QStringList checked() const;

    QLineEdit *m_search;
    QListWidget *m_list;
    QStringList m_before; ///< chosen when it was opened
};

} // namespace ui
