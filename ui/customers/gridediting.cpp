#include "ui/customers/gridediting.h"

#include "app/text.h"
#include "ui/customers/celleditor.h"
#include "ui/customers/customergridview.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/pastedialog.h"
#include "ui/widgets/shown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include <algorithm>
#include <set>
#include <utility>

namespace ui {

using app::CellEdit;
using app::CellError;
using app::CustomerEditService;
using app::Text;
using Way = CustomerDelegate::Way;

namespace {

constexpr std::size_t linesShownAtOnce = 500;
constexpr std::size_t quickAtMost = 1'000; // larger changes show their progress in the status bar

} // namespace

GridEditing::GridEditing(Desk &desk, CustomerGridView &grid, CustomerTableModel &model, QWidget *window)
    : QObject(window), m_desk(desk), m_grid(grid), m_model(model), m_window(window)
{
    connect(&grid.delegate(), &CustomerDelegate::left, this, &GridEditing::commit);
    connect(&grid.delegate(), &CustomerDelegate::givenUp, this, &GridEditing::giveUp);
    connect(&grid, &CustomerGridView::clearWanted, this, &GridEditing::clear);
    connect(&grid, &CustomerGridView::fillWanted, this, &GridEditing::fillSelection);
}

// One cell ------------------------------------------------------------------------------------------------------------

/// The editor stays open until the store has accepted the value.
void GridEditing::commit(CellEditor *editor, Way way)
{
    if (editor->isAsking() || editor->isFinished())
        return;
    const QString text = editor->text();
    if (way == Way::Fill) {
        m_grid.closeCell(editor);
        Plan plan{Text::tr("Fill"), {}, {}};
        addSelection(plan, [&](int) { return text; });
        run(std::move(plan));
        return;
    }
    if (!editor->isChanged()) {
        m_grid.closeCell(editor);
        move(way);
        return;
    }
    Edits edits;
    addCell(edits, editor->customer(), editor->column(), text);
    editor->setAsking(true);
    m_desk.workspace
        .edit([edits](app::TeamStore &store, app::JobContext &job) {
            return apply(store, edits, CustomerEditService::Wrong::Refuse, job);
        })
        .then(this, [this, way, editor = QPointer(editor)](const app::Result<Outcome> &outcome) {
            if (!editor || editor->isFinished())
                return;
            if (!outcome) {
                editor->showProblem(outcome.error().message);
            } else if (!outcome->edits.errors.empty()) {
                editor->showProblem(outcome->edits.errors.front().message);
            } else {
                m_model.patch(outcome->lines);
                m_grid.closeCell(editor);
                move(way);
            }
        });
}

void GridEditing::finishTyping()
{
    if (CellEditor *editor = m_grid.cellEditor())
        commit(editor, Way::Stay);
}

bool GridEditing::hasUnsavedCell() const
{
    const CellEditor *editor = m_grid.cellEditor();
    return editor && editor->isChanged();
}

void GridEditing::giveUp(CellEditor *editor)
{
    m_grid.closeCell(editor);
}

void GridEditing::move(Way way)
{
    switch (way) {
    case Way::Down:
        return m_grid.moveBy(1, 0);
    case Way::Up:
        return m_grid.moveBy(-1, 0);
    case Way::Right:
        return m_grid.moveBy(0, 1);
    case Way::Left:
        return m_grid.moveBy(0, -1);
    case Way::Stay:
    case Way::Fill:
        break;
    }
}

app::Result<GridEditing::Outcome> GridEditing::apply(app::TeamStore &store, const Edits &edits,
                                                     CustomerEditService::Wrong wrong, app::JobContext &job)
{
    auto done = CustomerEditService(store).apply(edits, wrong, job);
    if (!done)
        return tl::unexpected<app::Error>(done.error());
    Outcome outcome{std::move(*done), {}};
    std::set<storage::CustomerId> customers;
    for (const CellEdit &edit : edits)
        customers.insert(edit.customer);
    if (customers.size() <= linesShownAtOnce)
        outcome.lines = storage::gridLines(store.connection(), {customers.begin(), customers.end()});
    return outcome;
}

// Many cells ----------------------------------------------------------------------------------------------------------

/// Returns false if the column cannot be edited.
bool GridEditing::addCell(Edits &edits, storage::CustomerId customer, int column, const QString &text) const
{
    const QString &field = m_model.field(column).edited;
    if (field.isEmpty())
        return false;
    if (field != QLatin1String("region")) {
        edits.push_back({customer, field, GridTexts::typed(m_model.field(column), text)});
        return true;
    }
    const QString region = text.simplified();
    edits.push_back({customer, QStringLiteral("province"), region.section(QLatin1Char(' '), 0, 0)});
    edits.push_back({customer, QStringLiteral("city"), region.section(QLatin1Char(' '), 1)});
    return true;
}

QString GridEditing::textAt(int row, int column) const
{
    return m_model.index(row, column).data(Qt::EditRole).toString();
}

void GridEditing::addSelection(Plan &plan, const std::function<QString(int column)> &textOf, bool skipsFirstRow) const
{
    QStringList fixed;
    for (const int column : m_grid.selectedColumns()) {
        const QString text = textOf(column);
        bool isFirst = skipsFirstRow;
        for (const auto &[first, last] : m_grid.selectedRows()) {
            for (std::int64_t row = first + (std::exchange(isFirst, false) ? 1 : 0); row <= last; ++row) {
                if (plan.edits.size() > cellsAtMost)
                    return;
                if (!addCell(plan.edits, m_model.idOf(int(row)), column, text)) {
                    fixed << m_model.field(column).title;
                    row = last;
                }
            }
        }
    }
    fixed.removeDuplicates();
    if (!fixed.isEmpty())
        plan.leftOut << Text::tr("Not changed, because they are calculated: %1.").arg(fixed.join(QStringLiteral(", ")));
}

void GridEditing::fillDown()
{
    const auto rows = m_grid.selectedRows();
    if (rows.empty())
        return;
    const int first = int(rows.front().first);
    Plan plan{Text::tr("Fill"), {}, {}};
    if (m_grid.selectedCount() == 1) { // as in a spreadsheet: from the cell above
        if (first == 0)
            return;
        addSelection(plan, [&](int column) { return textAt(first - 1, column); });
    } else {
        addSelection(
            plan, [&](int column) { return textAt(first, column); }, true);
    }
    run(std::move(plan));
}

void GridEditing::fillSelection()
{
    const QModelIndex current = m_grid.currentIndex();
    if (!current.isValid())
        return;
    Plan plan{Text::tr("Fill"), {}, {}};
    const QString text = textAt(current.row(), current.column());
    addSelection(plan, [&](int) { return text; });
    run(std::move(plan));
}

void GridEditing::clear()
{
    Plan plan{Text::tr("Clear"), {}, {}};
    addSelection(plan, [](int) { return QString(); });
    run(std::move(plan));
}

void GridEditing::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (m_readOnly || !clipboard || !m_grid.currentIndex().isValid())
        return;
    ClipboardTable rows = clipboardTable(*clipboard);
    if (rows.isEmpty())
        return;
    const bool isOneCell = rows.size() == 1 && rows.front().size() == 1;
    if (isOneCell && (m_grid.selectedCount() > 1 || m_grid.selectedColumns().size() > 1)) {
        Plan plan{Text::tr("Paste"), {}, {}};
        addSelection(plan, [&](int) { return rows.front().front(); });
        run(std::move(plan));
        return;
    }
    pasteBlock(std::move(rows));
}

void GridEditing::pasteBlock(ClipboardTable rows)
{
    const auto selected = m_grid.selectedRows();
    const std::vector<int> chosen = m_grid.selectedColumns(), seen = m_grid.seenColumns();
    const int top = selected.empty() ? m_grid.currentIndex().row() : int(selected.front().first);
    const int left = chosen.empty() ? m_grid.currentIndex().column() : chosen.front();
    const auto from = std::find(seen.begin(), seen.end(), left);
    QStringList titles;
    for (auto column = from; column != seen.end() && titles.size() < rows.front().size(); ++column)
        titles << m_model.field(*column).title;
    if (rows.size() > 1 && rows.front() == titles)
        rows.removeFirst(); // removes the header copied with whole rows
    Plan plan{Text::tr("Paste"), {}, {}};
    QStringList fixed;
    const qsizetype fitting = std::min<qsizetype>(rows.size(), m_model.rowCount() - top);
    for (qsizetype row = 0; row < fitting && plan.edits.size() <= cellsAtMost; ++row) {
        auto column = from;
        for (const QString &cell : rows.at(row)) {
            if (column == seen.end())
                break;
            const bool isMasked =
                m_model.field(*column).kind == GridField::Kind::Phone && cell.contains(QLatin1Char('*'));
            if (isMasked || !addCell(plan.edits, m_model.idOf(top + int(row)), *column, cell))
                fixed << m_model.field(*column).title;
            ++column;
        }
    }
    fixed.removeDuplicates();
    if (!fixed.isEmpty())
        plan.leftOut << Text::tr("Not changed, because they are calculated: %1.").arg(fixed.join(QStringLiteral(", ")));
    if (fitting < rows.size())
        plan.leftOut << Text::tr("%n clipboard row(s) extend past the last customer.", nullptr,
                                 int(rows.size() - fitting));
    if (rows.front().size() > seen.end() - from)
        plan.leftOut << Text::tr("%n clipboard column(s) extend past the last column.", nullptr,
                                 int(rows.front().size() - (seen.end() - from)));
    run(std::move(plan));
}

/// Checks without writing first: a few valid cells are written at once, otherwise a preview is shown.
void GridEditing::run(Plan plan)
{
    if (m_readOnly)
        return;
    if (plan.edits.size() > cellsAtMost) {
        m_desk.prompts.tell(m_window, Text::tr("You can change up to %1 cells at once.").arg(shownCount(cellsAtMost)),
                            Text::tr("For more, use bulk actions or import a file."));
        return;
    }
    if (plan.edits.empty()) {
        if (!plan.leftOut.isEmpty())
            emit said(plan.leftOut.join(QLatin1Char(' ')));
        return;
    }
    m_desk.workspace
        .ask([edits = plan.edits](app::TeamStore &store, app::JobContext &) {
            return CustomerEditService(store).check(edits);
        })
        .then(this, [this, plan](const app::Result<std::vector<CellError>> &errors) {
            if (!errors)
                emit failed(errors.error());
            else if (errors->empty() && plan.edits.size() <= maxUnconfirmed)
                write(plan.edits, CustomerEditService::Wrong::Refuse, plan.what);
            else
                preview(plan, *errors);
        });
}

void GridEditing::preview(Plan plan, std::vector<CellError> errors)
{
    auto *dialog =
        new PasteDialog(m_desk.theme, plan.what, plan.edits.size(), std::move(errors), plan.leftOut, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, plan] { write(plan.edits, CustomerEditService::Wrong::Skip, plan.what); });
    dialog->open();
}

void GridEditing::write(Edits edits, CustomerEditService::Wrong wrong, const QString &what)
{
    const std::size_t count = edits.size();
    auto work = [edits = std::move(edits), wrong](app::TeamStore &store, app::JobContext &context) {
        return apply(store, edits, wrong, context);
    };
    auto job = count <= quickAtMost ? m_desk.workspace.edit(std::move(work))
                                    : m_desk.workspace.writeLong(Text::tr("Changing cells"), std::move(work));
    job.then(this, [this, wrong, what](const app::Result<Outcome> &outcome) {
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        m_model.patch(outcome->lines);
        const std::vector<CellError> &errors = outcome->edits.errors;
        if (!errors.empty() && wrong == CustomerEditService::Wrong::Refuse) {
            m_desk.prompts.tell(m_window, errors.front().message, Text::tr("No changes were made."));
            return;
        }
        QString sentence = Text::tr("%1: %n cell(s) changed.", nullptr, int(outcome->edits.changed)).arg(what);
        if (!errors.empty())
            sentence += QLatin1Char(' ') + Text::tr("%n invalid cell(s) left unchanged.", nullptr, int(errors.size()));
        emit said(sentence);
    });
}

} // namespace ui
