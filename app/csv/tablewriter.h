#pragma once

#include "app/result.h"
#include "storage/text/encoder.h"

#include <QStringList>

#include <memory>

#include <vector>

namespace app {

/// How the cells of a column are kept where a format knows kinds: phones and ids are Text, so that no spreadsheet
/// rounds them.
enum class ColumnKind { Text, Number, Date, DateTime };

/// Writes a table to a file: rows, then commit(), which alone puts the file in its place. Errors are kept and returned
/// by commit(). Used by one thread.
class TableWriter
{
public:
    /// By the suffix of `path`: .xlsx, all others CSV in `target`. `kinds`, one per column, matter to .xlsx only.
    /// Fails with Io.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, storage::Encoder::Target target,
                                                       std::vector<ColumnKind> kinds);
    virtual ~TableWriter() = default;

    /// Whether the writer guards text that a spreadsheet would run (cellguard.h). In an .xlsx text is stored as text.
    virtual bool guardsText() const = 0;

    virtual void writeHeader(const QStringList &names) = 0;
    virtual void writeRow(const QStringList &cells) = 0;
    virtual Result<void> commit() = 0;
};

} // namespace app
