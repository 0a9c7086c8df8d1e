#pragma once

#include "app/assembly/importhistory.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui {

/// The import history. Any import can be undone, even days later: the dialog shows beforehand what that does, and
/// afterwards what was left unchanged and why.
class ImportsDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportsDialog(Desk &desk, QWidget *parent);

signals:
    void said(const QString &sentence);
    void customerWanted(storage::CustomerId customer);

private:
    struct TakenBack
    {
        app::ImportUndoOutcome outcome;
        std::vector<app::KeptRow> kept;
    };

    void build();
    QWidget *makeOutcome();
    void ask();
    void showImports(const std::vector<app::PastImport> &imports);
    const app::PastImport *current() const;
    void enableUndo();
    void confirmUndo();
    void undo(const storage::ImportRecord &record);
    void showOutcome(const app::Result<TakenBack> &result);

    Desk &m_desk;
    std::vector<app::PastImport> m_imports;
    std::vector<app::KeptRow> m_keptRows;
    QPointer<app::JobMonitor> m_job;
    Asker<std::vector<app::PastImport>> m_asker;
    QTreeWidget *m_table = nullptr, *m_kept = nullptr;
    QLabel *m_hint = nullptr, *m_sentence = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_undo = nullptr, *m_cancel = nullptr;
    QWidget *m_outcome = nullptr;
};

} // namespace ui
