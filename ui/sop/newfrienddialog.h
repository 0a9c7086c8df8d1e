#pragma once

#include "ui/desk/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// Adds a new friend with three fields: name, account, channel. Account and channel default to the last ones used.
class NewFriendDialog final : public QDialog
{
    Q_OBJECT

public:
    NewFriendDialog(Desk &desk, const QString &name, QWidget *parent);

signals:
    void added(storage::CustomerId customer, const QString &name);

private:
    void askNames();
    void save();

    Desk &m_desk;
    QLineEdit *m_name;
    QComboBox *m_account, *m_channel;
    QLabel *m_problem;
};

} // namespace ui
