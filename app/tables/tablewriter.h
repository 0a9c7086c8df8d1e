#pragma once

#include "app/result.h"
#include "storage/text/encoder.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace app {

/// How the cells of a column are stored. In formats with types, Id is text, so that spreadsheets do not round it. In a
/// CSV, an Id that a spreadsheet would change gets a leading TAB, as in shop exports: the cell becomes text, is not a
/// formula, and every reader trims it.
enum class ColumnKind { Text, Id, Number, Date, DateTime };

/// Writes a table to a file: rows, then commit(), which puts the file in place. Errors are kept and returned by
/// commit(). Used by one thread.
class TableWriter
{
public:
    /// Chooses the format by the suffix of `path`: .xlsx, otherwise CSV in `target`. `kinds` has one entry per column;
    /// missing ones are Text. Fails with Io.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, storage::Encoder::Target target,
                                                       std::vector<ColumnKind> kinds);
    virtual ~TableWriter() = default;

    /// Whether the writer guards formula-like text (cellguard.h). In an .xlsx, text is stored as text.
    virtual bool guardsText() const = 0;

    virtual void writeHeader(const QStringList &names) = 0;
    virtual void writeRow(const QStringList &cells) = 0;
    /// The same for cells that will be imported again: reading removes one leading apostrophe (storage::cleanCell), so
    /// text that starts with one gets another.
    void writeImportable(QStringList cells);
    virtual Result<void> commit() = 0;
};

} // namespace app
