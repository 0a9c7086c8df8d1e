#pragma once

#include "app/result.h"
#include "app/tables/csvbatch.h"
#include "app/tables/csvcursor.h"
#include "app/tables/csvlayout.h"
#include "app/tables/problemreporter.h"
#include "app/tables/rowclassifier.h"
#include "app/tables/rowrepair.h"
#include "app/tables/textsource.h"

#include <memory>
#include <vector>

namespace app {

/// Reads a CSV file of any encoding and dialect, or a sheet of an .xlsx, row by row or in batches, as views into its
/// UTF-8 text. CsvCursor reads the records, RowClassifier decides which of them are rows, ProblemReporter words what is
/// told of the others. Rows that do not fit the table are repaired if the repair is clear, and always reported. Empty
/// rows, totals and footnotes at the end, repeated headers and a second table below the first are skipped and reported.
/// Memory use does not grow with the file. Used by one thread; batches may be passed to others.
class CsvReader final
{
public:
    using Row = CsvRow;

    /// Detects what `options` leave unset. Fails with NotFound, Io, or Invalid (unknown encoding, damaged workbook, or
    /// unsupported kind of file).
    static Result<std::unique_ptr<CsvReader>> open(const QString &path, const CsvOptions &options);

    const CsvLayout &layout() const { return m_layout; }

    /// Reads the next row; false at the end or after an error. Its views are valid until the next call.
    bool next(Row &row);

    /// Reads up to `rows` further rows; false if there are none. The previous content of the batch is released.
    bool nextBatch(CsvBatch &batch, int rows);

    /// From 0 to 1, by bytes.
    double fractionRead() const;
    std::int64_t bytesRead() const { return m_cursor.source().bytesRead(); }
    std::int64_t bytesTotal() const { return m_cursor.source().bytesTotal(); }

    /// Problems of the layout and of the rows so far, at most `mostProblems`; problemCount() counts all.
    const std::vector<CsvProblem> &problems() const { return m_reporter.problems(); }
    /// Rows of a second table below the first, which were not read.
    std::int64_t skippedRows() const { return m_skippedRows; }
    /// Rows whose cells may be in the wrong column, or that were not read.
    std::int64_t rowsMisread() const;
    std::int64_t problemCount() const { return m_reporter.count(); }
    static constexpr std::size_t mostProblems = ProblemReporter::mostProblems;

    /// The error that stopped reading before the end of the file, if any.
    const std::optional<Error> &error() const { return m_cursor.error(); }

private:
    CsvReader(std::unique_ptr<TextSource> source, CsvLayout layout, std::shared_ptr<const TextBlock> block);

    void readInto(CsvBatch &batch);
    bool parse(CsvBatch &batch, CsvRecord &record);
    bool takeRecord(CsvBatch &batch, CsvRecord &record, std::size_t first);
    void addRow(CsvBatch &batch, std::size_t first);
    void mend(CsvBatch &batch, CsvRecord &record, std::size_t first);
    bool splitLines(CsvBatch &batch, CsvRecord &record, std::size_t first);
    void fit(CsvBatch &batch, CsvRecord &record, std::size_t first);
    void trim(CsvBatch &batch, std::size_t first);
    void leaveOutRest(CsvBatch &batch);
    void endBlankRun(CsvBatch &batch, bool rowFollows);
    void finish(CsvBatch &batch);
    void putFixes(CsvBatch &batch);
    void takeSourceProblems();

    CsvLayout m_layout;
    CsvCursor m_cursor;
    RowClassifier m_classifier;
    ProblemReporter m_reporter;
    RowRepair m_repair;
    bool m_done = false;
    std::int64_t m_skippedRows = 0;
    std::vector<CellFix> m_fixes;
    CsvBatch m_own; ///< used by next()
    std::size_t m_ownAt = 0;
};

} // namespace app
