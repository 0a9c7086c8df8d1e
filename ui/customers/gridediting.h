#pragma once

#include "app/customers/customereditservice.h"
#include "storage/customers/gridlines.h"
#include "ui/customers/clipboardtable.h"
#include "ui/customers/customerdelegate.h"
#include "ui/desk/page.h"

namespace ui {

class CustomerGridView;
class CustomerTableModel;

/// Cell changes made with the keyboard: the editor, paste, fill, Delete. Each is one undo step, is validated before it
/// is written, and is confirmed first if many cells change or some are invalid.
class GridEditing final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxUnconfirmed = 20; ///< larger changes are confirmed first
    static constexpr std::size_t cellsAtMost = 200'000;

    GridEditing(Desk &desk, CustomerGridView &grid, CustomerTableModel &model, QWidget *window);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Submits the cell that is being edited.
    void finishTyping();
    /// True where a cell is being edited whose text is not in the store: not submitted yet, or refused.
    bool hasUnsavedCell() const;
    void paste();
    /// Copies the uppermost selected cell of each column to the cells below it.
    void fillDown();
    /// Copies the current cell to all selected cells.
    void fillSelection();
    void clear();

signals:
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    using Edits = std::vector<app::CellEdit>;
    struct Outcome
    {
        app::EditOutcome edits;
        std::vector<storage::GridLine> lines; ///< the changed lines, as they are now
    };
    /// The edits to write, and notices to show before.
    struct Plan
    {
        QString what; ///< "Paste", as on the button
        Edits edits;
        QStringList leftOut; ///< sentences
    };

    void commit(CellEditor *editor, CustomerDelegate::Way way);
    void giveUp(CellEditor *editor);
    void move(CustomerDelegate::Way way);
    bool addCell(Edits &edits, storage::CustomerId customer, int column, const QString &text) const;
    void addSelection(Plan &plan, const std::function<QString(int column)> &textOf, bool skipsFirstRow = false) const;
    void pasteBlock(ClipboardTable rows);
    void run(Plan plan);
    void preview(Plan plan, std::vector<app::CellError> errors);
    void write(Edits edits, app::CustomerEditService::Wrong wrong, const QString &what);
    static app::Result<Outcome> apply(app::TeamStore &store, const Edits &edits, app::CustomerEditService::Wrong wrong,
                                      app::JobContext &job);
    QString textAt(int row, int column) const;

    Desk &m_desk;
    CustomerGridView &m_grid;
    CustomerTableModel &m_model;
    QWidget *m_window;
    bool m_readOnly = false;
};

} // namespace ui
