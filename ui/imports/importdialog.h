#pragma once

#include "app/assembly/importpreview.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class ImportFileStep;
class ImportMappingStep;
class ImportOutcomeView;

/// Imports a file in four steps: how to read it, which column is imported as what, what would happen, what happened.
/// Nothing is written before the last step; closing the dialog before that cancels and leaves nothing behind.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Desk &desk, const QString &path, QWidget *parent);

signals:
    void said(const QString &sentence);

protected:
    void done(int result) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { File, Mapping, Check, Result };

    void build();
    void showStep(Step step);
    void goOn();
    void goBack();
    void askPreview();
    void takePreview(const app::ImportPreview &preview);
    void check();
    void import();
    void run(const app::ImportRequest &request, const QString &title,
             void (ImportDialog::*finish)(const app::Result<app::ImportOutcome> &));
    void finishCheck(const app::Result<app::ImportOutcome> &outcome);
    void finishImport(const app::Result<app::ImportOutcome> &outcome);
    void saveRejects();
    void undoImport();

    Desk &m_desk;
    app::ImportRequest m_request;
    app::ImportPreview m_preview;
    app::ImportOutcome m_outcome; ///< of the last run
    QTemporaryDir m_folder;       ///< keeps the rejected rows until they are saved
    QPointer<app::JobMonitor> m_running;
    Step m_step = File;
    Asker<app::ImportPreview> m_previewAsker;
    bool m_hasNewFixes = false; ///< since the last check
    bool m_isReady = false;     ///< the step is complete

    QLabel *m_title = nullptr;
    QStackedWidget *m_steps = nullptr;
    ImportFileStep *m_file = nullptr;
    ImportMappingStep *m_mapping = nullptr;
    ImportOutcomeView *m_check = nullptr, *m_result = nullptr;
    QCheckBox *m_allowMany = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr, *m_cancel = nullptr, *m_rejects = nullptr, *m_undo = nullptr;
};

} // namespace ui
