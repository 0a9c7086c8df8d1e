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

    /// Asks first where a script is not saved.
    void reject() override;

private:
    bool isDirty() const;
    /// Does what leaves the script in the editor, once it is saved, given up or as it was; where the person stays the
    /// list is on it again.
    void askFirst(std::function<void()> goOn);
    void markCurrent();
    void refresh();
    struct Library
    {
        std::vector<storage::Content> scripts;
        std::vector<app::ForbiddenTerm> terms;
    };
    void fill(const std::vector<storage::Content> &scripts);
    void showScript(const storage::Content &script);
    void save(std::function<void()> saved);
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
    QString m_shownName, m_shownBody; ///< what stood in the fields when nothing was typed
};

} // namespace ui
