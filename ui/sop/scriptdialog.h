#pragma once

#include "ui/desk/page.h"

#include "app/content/contentcheck.h"
#include "storage/content/contentstore.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// The team's scripts: added, changed and retired. Saves at once and stays open for the next script.
class ScriptDialog final : public QDialog
{
    Q_OBJECT

public:
    ScriptDialog(Desk &desk, QWidget *parent);

private:
    void refresh();
    struct Library
    {
        std::vector<storage::Content> scripts;
        std::vector<app::ForbiddenTerm> terms;
    };
    void fill(const std::vector<storage::Content> &scripts);
    void showScript(const storage::Content &script);
    void save();
    void retire();
    void showHints();

    Desk &m_desk;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_body;
    QLabel *m_hint, *m_problem;
    QPushButton *m_retire;
    std::vector<storage::Content> m_scripts;
    std::vector<app::ForbiddenTerm> m_terms;
    storage::Content m_current;
};

} // namespace ui
