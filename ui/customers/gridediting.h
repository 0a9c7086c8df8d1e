#pragma once

#include "app/customers/customeredits.h"
#include "storage/customers/gridlines.h"
#include "ui/customers/clipboardtable.h"
#include "ui/customers/customerdelegate.h"
#include "ui/shell/page.h"

namespace ui {

class CustomerGridView;
class CustomerTableModel;

/// What the keyboard writes into cells: one editor, a paste, a fill, Delete. Every one is one undo step, is checked
/// before it is written, and asks first where many cells change or some are wrong.
class GridEditing final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t unasked = 20; ///< more cells than these are changed only after a question
    static constexpr std::size_t cellsAtMost = 200'000;

    GridEditing(Desk &desk, CustomerGridView &grid, CustomerTableModel &model, QWidget *window);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void paste();
    /// The uppermost cell of each column goes into those below it.
    void fillDown();
    /// The current cell goes into all that are selected.
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
        std::vector<storage::GridLine> lines; ///< of those that were changed, as they are now
    };
    /// What is to be written, and what about it is worth saying before.
    struct Plan
    {
        QString what; ///< "Paste", as the button says it
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
    void write(Edits edits, app::CustomerEdits::Wrong wrong, const QString &what);
    static app::Result<Outcome> apply(app::TeamStore &store, const Edits &edits, app::CustomerEdits::Wrong wrong,
                                      app::JobContext &job);
    QString textAt(int row, int column) const;

    Desk &m_desk;
    CustomerGridView &m_grid;
    CustomerTableModel &m_model;
    QWidget *m_window;
    bool m_readOnly = false;
};

} // namespace ui
