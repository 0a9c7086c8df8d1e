#pragma once

#include "app/assembly/storeservice.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The team file: its path and size, its backups, Back up now and Check now. Both run in the background with their
/// progress in the status bar.
class StoreSettings final : public QWidget
{
    Q_OBJECT

public:
    StoreSettings(app::Workspace &workspace, QWidget *parent);

private:
    void askFacts();
    void showFacts(const app::StoreFacts &facts);
    void backUp();
    void check();
    void say(const QString &sentence, bool isTrouble = false);

    app::Workspace &m_workspace;
    Asker<app::StoreFacts> m_facts;
    QLineEdit *m_path, *m_folder; ///< read-only fields: a path may be wider than the dialog
    QLabel *m_size, *m_last, *m_said;
    QPushButton *m_backUp, *m_check;
};

} // namespace ui
