#include "ui/imports/importsdialog.h"

#include "app/assembly/importkinds.h"
#include "app/assembly/undoservice.h"
#include "app/text.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/treelist.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using app::PastImport;
using app::Text;
using storage::ImportRecord;

namespace {

enum Column { When, File, Kind, Who, State, Created, Updated, Ended };
enum KeptColumn { KeptName, KeptKind, KeptReason };

QString countOf(std::int64_t count)
{
    return count == 0 ? QString() : shownCount(count);
}

/// What undoing the import does, shown before it is done.
QString consequences(const ImportRecord &record, std::int64_t ended)
{
    QStringList parts;
    if (record.created > 0)
        parts << Text::tr("%n row(s) it added will be deleted.", nullptr, int(record.created));
    if (record.updated > 0)
        parts << Text::tr("%n row(s) it updated will get their old values back.", nullptr, int(record.updated));
    if (ended > 0)
        parts << Text::tr("%n that it ended will be restored.", nullptr, int(ended));
    parts << Text::tr("Anything changed or used since then stays as it is and is listed. You can import the file "
                      "again afterwards.");
    return parts.join(QLatin1Char('\n'));
}

} // namespace

ImportsDialog::ImportsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_asker(desk.workspace)
{
    setObjectName(QStringLiteral("importsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Imports"));
    build();
    resize(Theme::em(66), Theme::em(40));
    connect(&desk.workspace, &app::Workspace::changed, this, &ImportsDialog::ask);
    connect(&desk.workspace, &app::Workspace::busyChanged, this, &ImportsDialog::enableUndo);
    connect(&desk.workspace, &app::Workspace::closed, this, &QDialog::reject);
    ask();
}

void ImportsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(0.75));
    auto *title = makeLabel(Text::tr("Imported files"), this);
    title->setFont(Theme::font(1.15, true));
    column->addWidget(title);
    m_table = makeTreeList("imports", title->text(),
                           {Text::tr("When"), Text::tr("File"), Text::tr("Data type"), Text::tr("Staff"),
                            Text::tr("State"), Text::tr("Rows added"), Text::tr("Rows updated"), Text::tr("Ended")},
                           this);
    for (const int numbers : {Created, Updated, Ended})
        m_table->headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    setColumnWidths(*m_table->header(), {9, 13, 11.5, 6, 5, 6, 7, 4});
    column->addWidget(m_table, 3);
    column->addWidget(makeOutcome(), 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    m_hint = makeLabel(this);
    m_hint->setObjectName(QStringLiteral("importsHint"));
    m_hint->setProperty("second", true);
    m_undo = new QPushButton(Text::tr("Undo &this import…"), this);
    m_undo->setObjectName(QStringLiteral("takeImportBack"));
    m_undo->setAutoDefault(false);
    row->addWidget(m_hint, 1);
    row->addWidget(m_undo);
    column->addLayout(row);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ImportsDialog::enableUndo);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::confirmUndo);
    connect(new QShortcut(Qt::Key_Delete, m_table), &QShortcut::activated, this, &ImportsDialog::confirmUndo);
}

/// The progress of the undo, then what it did not undo.
QWidget *ImportsDialog::makeOutcome()
{
    m_outcome = new QWidget(this);
    auto *column = new QVBoxLayout(m_outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *row = new QHBoxLayout;
    m_sentence = makeLabel(m_outcome);
    m_sentence->setObjectName(QStringLiteral("takenBack"));
    m_sentence->setFont(Theme::font(1.0, true));
    m_sentence->setWordWrap(true);
    m_cancel = new QPushButton(Text::tr("Cancel"), m_outcome);
    m_cancel->setObjectName(QStringLiteral("cancelTakingBack"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_bar = new QProgressBar(m_outcome);
    m_bar->setAccessibleName(Text::tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::em(0.5));
    column->addWidget(m_bar);
    m_kept = makeTreeList("keptRows", Text::tr("What was kept"),
                          {Text::tr("Item"), Text::tr("Data type"), Text::tr("Why it was kept")}, m_outcome);
    m_kept->setColumnWidth(KeptName, Theme::em(22));
    m_kept->setColumnWidth(KeptKind, Theme::em(12));
    column->addWidget(m_kept, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_kept, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const app::KeptRow &kept = m_keptRows[std::size_t(m_kept->indexOfTopLevelItem(item))];
        if (kept.isCustomer)
            emit customerWanted(storage::CustomerId(kept.id));
    });
    m_outcome->hide();
    return m_outcome;
}

void ImportsDialog::ask()
{
    m_asker.ask([](app::TeamStore &store, app::JobContext &) { return app::pastImports(store); },
                [this](const app::Result<std::vector<PastImport>> &imports) {
                    if (imports)
                        showImports(*imports);
                    else
                        m_hint->setText(imports.error().message);
                });
}

void ImportsDialog::showImports(const std::vector<PastImport> &imports)
{
    const storage::ImportId before = current() ? current()->record.id : storage::ImportId();
    m_imports = imports;
    {
        const QSignalBlocker quiet(m_table);
        m_table->clear();
        QTreeWidgetItem *wanted = nullptr;
        for (const PastImport &import : m_imports) {
            const ImportRecord &record = import.record;
            const bool isInForce = record.state == ImportRecord::State::InForce;
            auto *item = new QTreeWidgetItem(
                m_table, {shownMoment(m_desk.workspace.zone(), record.at), record.fileName,
                          app::importKindWord(record.kind), import.staff, isInForce ? QString() : Text::tr("undone"),
                          countOf(record.created), countOf(record.updated), countOf(import.ended)});
            item->setSizeHint(When, QSize(0, Theme::em(2)));
            item->setToolTip(File, record.fileName);
            for (const int numbers : {Created, Updated, Ended})
                item->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
            for (int i = When; !isInForce && i <= Ended; ++i)
                item->setForeground(i, m_desk.theme.color(Theme::Role::SecondText));
            if (record.id == before || !wanted)
                wanted = item;
        }
        m_table->setCurrentItem(wanted);
    }
    enableUndo();
}

const PastImport *ImportsDialog::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || std::size_t(row) >= m_imports.size() ? nullptr : &m_imports[std::size_t(row)];
}

void ImportsDialog::enableUndo()
{
    const PastImport *import = current();
    m_hint->setText(m_imports.empty()               ? Text::tr("Nothing has been imported yet.")
                    : m_desk.workspace.isReadOnly() ? Text::tr("Read-only; changes cannot be made")
                    : m_desk.workspace.isBusy()     ? Text::tr("Another task is writing. Try again when it is done.")
                    : import && import->record.rejected > 0
                        ? Text::tr("%n row(s) were rejected.", nullptr, int(import->record.rejected))
                        : QString());
    m_undo->setEnabled(import && import->record.state == ImportRecord::State::InForce &&
                       !m_desk.workspace.isReadOnly() && !m_desk.workspace.isBusy());
}

void ImportsDialog::confirmUndo()
{
    const PastImport *import = current();
    if (!import || !m_undo->isEnabled())
        return;
    const ImportRecord record = import->record;
    m_desk.prompts.confirm(this, Text::tr("Undo the import of %1?").arg(record.fileName),
                           consequences(record, import->ended), Text::tr("Undo import"),
                           [this, record] { undo(record); });
}

void ImportsDialog::undo(const ImportRecord &record)
{
    const auto job = m_desk.workspace.writeLong(
        Text::tr("Undoing the import of %1").arg(record.fileName),
        [id = record.id](app::TeamStore &store, app::JobContext &context) -> app::Result<TakenBack> {
            auto outcome = app::UndoService(store).undoImport(id, context);
            if (!outcome)
                return tl::unexpected<app::Error>(outcome.error());
            auto kept = app::keptRows(store, outcome->kept);
            return TakenBack{std::move(*outcome), kept.value_or(std::vector<app::KeptRow>())};
        });
    m_job = job.monitor();
    m_outcome->show();
    m_kept->hide();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    m_sentence->setText(Text::tr("Undoing the import of %1").arg(record.fileName));
    connect(m_job, &app::JobMonitor::progressed, this, [this](const app::JobProgress &progress) {
        m_bar->setRange(0, int(progress.total));
        m_bar->setValue(int(progress.done));
    });
    job.then(this, [this](const app::Result<TakenBack> &result) { showOutcome(result); });
}

void ImportsDialog::showOutcome(const app::Result<TakenBack> &result)
{
    m_bar->hide();
    m_cancel->hide();
    if (!result) {
        m_sentence->setText(result.error().kind == app::ErrorKind::Cancelled
                                ? Text::tr("Cancelled. The import is still in place.")
                                : result.error().message);
        return;
    }
    const app::ImportUndoOutcome &outcome = result->outcome;
    m_keptRows = result->kept;
    QString sentence = Text::tr("Import undone: %1 deleted, %2 restored.")
                           .arg(shownCount(outcome.deleted), shownCount(outcome.restored));
    sentence += QLatin1Char(' ') + (m_keptRows.empty() ? Text::tr("Nothing of it remains.")
                                                       : Text::tr("%n left as is:", nullptr, int(m_keptRows.size())));
    m_sentence->setText(sentence);
    m_kept->clear();
    for (const app::KeptRow &row : m_keptRows) {
        auto *item = new QTreeWidgetItem(m_kept, {row.name, row.kind, row.reason});
        item->setSizeHint(KeptName, QSize(0, Theme::em(2)));
        item->setToolTip(KeptReason, row.reason);
    }
    m_kept->setVisible(!m_keptRows.empty());
    emit said(sentence);
}

} // namespace ui
