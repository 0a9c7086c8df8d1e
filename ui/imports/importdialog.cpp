#include "ui/imports/importdialog.h"

#include "app/assembly/importkinds.h"
#include "app/assembly/undoservice.h"
#include "app/output.h"
#include "app/text.h"
#include "storage/files/fileinuse.h"
#include "ui/imports/importcompletion.h"
#include "ui/imports/importfilestep.h"
#include "ui/imports/importmappingstep.h"
#include "ui/imports/importoutcomeview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using app::ImportOutcome;
using app::Text;

ImportDialog::ImportDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_previewAsker(desk.workspace)
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Import %1").arg(QFileInfo(path).fileName()));
    m_request.file = path;
    build();
    resize(Theme::em(58), Theme::em(40));
    showStep(File);
    askPreview();
}

void ImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(1));
    m_title = makeLabel(this);
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_title->setFont(Theme::font(1.4, true));
    column->addWidget(m_title);
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(m_file = new ImportFileStep(m_steps));
    m_steps->addWidget(m_mapping = new ImportMappingStep(m_steps));
    m_steps->addWidget(m_check = new ImportOutcomeView(m_steps));
    m_steps->addWidget(m_result = new ImportOutcomeView(m_steps));
    column->addWidget(m_steps, 1);
    m_allowMany = new QCheckBox(Text::tr("The file is complete: end this many anyway"), this);
    m_allowMany->setObjectName(QStringLiteral("importAllowMany"));
    connect(m_allowMany, &QCheckBox::toggled, this, [this](bool isAllowed) { m_next->setEnabled(isAllowed); });
    column->addWidget(m_allowMany);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    m_rejects = button("importRejects", Text::tr("Save rejected rows…"));
    m_undo = button("importUndo", Text::tr("Undo this import"));
    row->addStretch(1);
    m_cancel = button("importCancel", Text::tr("Cancel"));
    m_back = button("importBack", Text::tr("Back"));
    m_next = button("importNext", Text::tr("Next"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    column->addLayout(row);
    connect(m_file, &ImportFileStep::changed, this, &ImportDialog::askPreview);
    m_check->setFixable(true);
    connect(m_check, &ImportOutcomeView::fixed, this, [this](const app::CellFix &fix) {
        m_request.fixes.push_back(fix);
        m_hasNewFixes = true;
        m_isReady = true;
        showStep(Check);
    });
    connect(m_rejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undoImport);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
}

void ImportDialog::showStep(Step step)
{
    m_step = step;
    setProperty("holdsTyped", !m_request.fixes.empty() && step != Result);
    const QString name = QFileInfo(m_request.file).fileName();
    const std::array titles{Text::tr("Step 1 of 4 · Read %1").arg(name),
                            Text::tr("Step 2 of 4 · Match columns to fields"),
                            Text::tr("Step 3 of 4 · Review the result"), Text::tr("Step 4 of 4 · Import")};
    m_title->setText(titles[std::size_t(step)]);
    m_steps->setCurrentIndex(step);
    const bool isRunning = m_running != nullptr;
    m_back->setVisible(step == Mapping || (step == Check && !isRunning));
    m_next->setVisible(step != Result);
    const bool asksAboutMany = step == Check && m_isReady && !isRunning && !m_hasNewFixes &&
                               (m_outcome.endsMany || m_outcome.doubles > 0);
    m_allowMany->setText(m_outcome.doubles > 0 ? Text::tr("These are different orders: import them again")
                                               : Text::tr("The file is complete: end this many anyway"));
    m_allowMany->setVisible(asksAboutMany);
    m_next->setEnabled(m_isReady && !isRunning && (!asksAboutMany || m_allowMany->isChecked()));
    if (m_next->isEnabled() && step != File)
        m_next->setFocus(); // Enter goes to the next step
    m_next->setText(step != Check ? Text::tr("Next") : m_hasNewFixes ? Text::tr("Check again") : Text::tr("Import"));
    const bool isOver = step == Result && !isRunning;
    m_cancel->setText(isOver ? Text::tr("Close") : Text::tr("Cancel"));
    (isOver ? m_cancel : m_next)->setDefault(true);
    if (isOver)
        m_cancel->setFocus();
    const bool hasResult = step == Result && m_isReady && !isRunning;
    m_rejects->setText(m_outcome.rejected > 0 ? Text::tr("Save rejected rows…") : Text::tr("Save rows with problems…"));
    m_rejects->setVisible(hasResult && m_outcome.problemCount > 0 && QFile::exists(m_request.rejectsFile));
    m_undo->setVisible(hasResult && m_outcome.import && m_outcome.created + m_outcome.updated + m_outcome.ended > 0);
}

void ImportDialog::goOn()
{
    if (m_step == File)
        showStep(Mapping);
    else if (m_step == Mapping || m_hasNewFixes)
        check();
    else if (m_step == Check)
        import();
}

void ImportDialog::goBack()
{
    m_isReady = true;
    showStep(m_step == Check ? Mapping : File);
}

void ImportDialog::askPreview()
{
    m_isReady = false;
    showStep(File);
    m_file->fill(m_request);
    m_request.mapping.clear();
    m_request.fixes.clear();
    m_previewAsker.ask(
        [request = m_request, kind = m_file->kind()](app::TeamStore &store, app::JobContext &) {
            return app::previewImport(store, request, kind);
        },
        [this](const app::Result<app::ImportPreview> &preview) {
            if (preview)
                takePreview(*preview);
            else
                m_file->showFailure(preview.error().message);
        });
}

void ImportDialog::takePreview(const app::ImportPreview &preview)
{
    m_preview = preview;
    m_file->showPreview(preview);
    m_mapping->showPreview(preview);
    const app::ImportKind *kind = app::findImportKind(preview.kind);
    m_mapping->completion().setVisible(kind && kind->canBeComplete);
    m_mapping->completion().setUp(preview.kind == QLatin1String("group-members"), m_desk.workspace.today());
    m_isReady = !preview.columns.isEmpty();
    if (!m_isReady)
        m_file->showFailure(Text::tr("This file has no rows."));
    showStep(File);
}

void ImportDialog::check()
{
    m_request.mapping = m_mapping->mapping();
    m_request.completeAsOf = m_mapping->completion().asOf();
    m_request.allowManyEnded = m_request.allowDoubles = false;
    m_allowMany->setChecked(false);
    m_request.dryRun = true;
    m_hasNewFixes = false;
    m_request.rejectsFile.clear();
    m_isReady = false;
    run(m_request, Text::tr("Checking %1").arg(QFileInfo(m_request.file).fileName()), &ImportDialog::finishCheck);
    showStep(Check);
}

void ImportDialog::import()
{
    m_request.dryRun = false;
    m_request.allowManyEnded = m_allowMany->isChecked() && m_outcome.endsMany;
    m_request.allowDoubles = m_allowMany->isChecked() && m_outcome.doubles > 0;
    m_request.rejectsFile = m_folder.filePath(QStringLiteral("rejected.csv"));
    m_isReady = false;
    run(m_request, Text::tr("Importing %1").arg(QFileInfo(m_request.file).fileName()), &ImportDialog::finishImport);
    showStep(Result);
}

void ImportDialog::run(const app::ImportRequest &request, const QString &title,
                       void (ImportDialog::*finish)(const app::Result<ImportOutcome> &))
{
    ImportOutcomeView *view = request.dryRun ? m_check : m_result;
    view->showProgress(title, {});
    const auto job = m_desk.workspace.writeLong(
        title, [request, kind = m_preview.kind](app::TeamStore &store, app::JobContext &context) {
            return app::findImportKind(kind)->run(store, request, context);
        });
    m_running = job.monitor();
    connect(job.monitor(), &app::JobMonitor::progressed, view,
            [view, title](const app::JobProgress &progress) { view->showProgress(title, progress); });
    job.then(this, [this, finish](const app::Result<ImportOutcome> &outcome) {
        m_running = nullptr;
        (this->*finish)(outcome);
    });
}

void ImportDialog::finishCheck(const app::Result<ImportOutcome> &outcome)
{
    if (outcome) {
        m_outcome = *outcome;
        m_isReady = outcome->created + outcome->updated + outcome->ended > 0;
        m_check->showOutcome(m_isReady ? Text::tr("%1 row(s) in total", nullptr, int(outcome->rows)).arg(shownCount(outcome->rows))
                                       : Text::tr("%1 row(s), nothing to import", nullptr, int(outcome->rows)).arg(shownCount(outcome->rows)),
                             *outcome, m_preview.columns);
    } else {
        m_check->showFailure(outcome.error().message);
    }
    showStep(Check);
}

void ImportDialog::finishImport(const app::Result<ImportOutcome> &outcome)
{
    m_isReady = true;
    m_outcome = outcome.value_or(ImportOutcome());
    if (outcome) {
        const QString sentence =
            Text::tr("%1 row(s) read in %2 s", nullptr, int(outcome->rows))
                .arg(shownCount(outcome->rows))
                .arg(outcome->seconds, 0, 'f', 1);
        m_result->showOutcome(sentence, *outcome, m_preview.columns);
        emit said(
            Text::tr("Imported: %1 new, %2 updated.").arg(shownCount(outcome->created), shownCount(outcome->updated)));
    } else {
        m_result->showFailure(outcome.error().message);
    }
    showStep(Result);
}

void ImportDialog::saveRejects()
{
    const QFileInfo file(m_request.file);
    m_desk.prompts.saveFile(
        this, Text::tr("Save rejected rows"),
        file.dir().filePath(Text::tr("%1-rejected.csv").arg(file.completeBaseName())), Text::tr("Tables (*.csv)"),
        [this](const QString &path) {
            const storage::FileInUse source(m_request.file, storage::FileInUse::Role::Input);
            QFile rejected(m_request.rejectsFile);
            const auto saved = rejected.open(QIODevice::ReadOnly)
                                   ? app::saveOutput(path, rejected.readAll())
                                   : tl::unexpected<app::Error>(
                                         app::outputError(path, app::ErrorKind::Io, rejected.errorString()));
            if (!saved)
                m_desk.prompts.tell(this, saved.error().message, saved.error().detail);
            else
                emit said(Text::tr("Saved: %1. Correct the rows in that file and import it again.")
                              .arg(QDir::toNativeSeparators(path)));
        });
}

void ImportDialog::undoImport()
{
    m_undo->setEnabled(false);
    m_desk.workspace
        .writeLong(Text::tr("Undoing the import"),
                   [id = m_outcome.import](app::TeamStore &store, app::JobContext &job) {
                       return app::UndoService(store).undoImport(id, job);
                   })
        .then(this, [this](const app::Result<app::ImportUndoOutcome> &outcome) {
            m_undo->setEnabled(true);
            if (!outcome) {
                m_desk.prompts.tell(this, outcome.error().message, outcome.error().detail);
                return;
            }
            m_outcome.import = {};
            QString sentence = Text::tr("Import undone: %1 record(s) deleted, %2 restored.", nullptr, int(outcome->deleted))
                                   .arg(shownCount(outcome->deleted), shownCount(outcome->restored));
            if (!outcome->kept.isEmpty())
                sentence += QLatin1Char(' ') + Text::tr("%n record(s) changed since were kept as they are.", nullptr,
                                                        int(outcome->kept.size()));
            m_result->setSentence(sentence);
            showStep(Result);
        });
}

/// Enter in the list of problems edits a cell and never starts the import.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() && m_check->isAncestorOf(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

/// A running import is stopped only after a question; a check is stopped at once. The work rolls itself back.
void ImportDialog::done(int result)
{
    const auto stop = [this, result] {
        if (m_running)
            m_running->cancel();
        QDialog::done(result);
    };
    if (!m_running || m_step != Result) {
        stop();
        return;
    }
    m_desk.prompts.confirm(this, Text::tr("Stop the import?"),
                           Text::tr("Nothing from this file will remain in the "
                                    "team file."),
                           Text::tr("Stop import"), stop, Prompts::Outcome::IsFinal);
}

} // namespace ui
