#pragma once

#include "app/result.h"
#include "storage/text/encoder.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace app {

/// How the cells of a column are kept. Where a format knows kinds, Id is Text, so that no spreadsheet rounds it; in a
/// CSV an Id that a spreadsheet would change gets a leading TAB, as in the exports of shops: it makes the cell text, is
/// no formula, and every reader trims it.
enum class ColumnKind { Text, Id, Number, Date, DateTime };

/// Writes a table to a file: rows, then commit(), which alone puts the file in its place. Errors are kept and returned
/// by commit(). Used by one thread.
class TableWriter
{
public:
    /// By the suffix of `path`: .xlsx, all others CSV in `target`. `kinds` has one per column; where one is
    /// missing it is Text. Fails with Io.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, storage::Encoder::Target target,
                                                       std::vector<ColumnKind> kinds);
    virtual ~TableWriter() = default;

    /// Whether the writer guards text that a spreadsheet would run (cellguard.h). In an .xlsx text is stored as text.
    virtual bool guardsText() const = 0;

    virtual void writeHeader(const QStringList &names) = 0;
    virtual void writeRow(const QStringList &cells) = 0;
    /// The same for cells that an importer is to read again: reading takes one leading apostrophe off
    /// (storage::cleanCell), so text that begins with one gets another.
    void writeImportable(QStringList cells);
    virtual Result<void> commit() = 0;
};

} // namespace app
