#pragma once

#include "app/result.h"
#include "app/tables/csvbatch.h"
#include "app/tables/csvlayout.h"
#include "app/tables/recordparser.h"
#include "app/tables/rowrepair.h"
#include "app/tables/textsource.h"

#include <deque>
#include <memory>
#include <vector>

namespace app {

/// Reads a CSV file of any encoding and dialect, or a sheet of an .xlsx, row by row or in batches, as views into its
/// UTF-8 text. Rows that do not fit the table are repaired if the repair is clear, and always reported. Empty rows,
/// totals and footnotes at the end, repeated headers and a second table below the first are skipped and reported.
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
    std::int64_t bytesRead() const { return m_source->bytesRead(); }
    std::int64_t bytesTotal() const { return m_source->bytesTotal(); }

    /// Problems of the layout and of the rows so far, at most `mostProblems`; problemCount() counts all.
    const std::vector<CsvProblem> &problems() const { return m_problems; }
    /// Rows of a second table below the first, which were not read.
    std::int64_t skippedRows() const { return m_skippedRows; }
    /// Rows whose cells may be in the wrong column, or that were not read.
    std::int64_t rowsMisread() const;
    std::int64_t problemCount() const { return m_problemCount; }
    static constexpr std::size_t mostProblems = 5000;

    /// The error that stopped reading before the end of the file, if any.
    const std::optional<Error> &error() const { return m_error; }

private:
    enum class Verdict { Emit, Skip, Stop };

    CsvReader(std::unique_ptr<TextSource> source, CsvLayout layout, std::shared_ptr<const TextBlock> block);

    void readInto(CsvBatch &batch);
    bool refill(CsvBatch &batch);
    bool parse(CsvBatch &batch, CsvRecord &record);
    bool isFine(const CsvRecord &record, const CsvBatch &batch, std::size_t first) const;
    Verdict judge(CsvBatch &batch, CsvRecord &record, std::size_t first);
    Verdict judgeSpecial(CsvBatch &batch, const CsvRecord &record, std::size_t first);
    void mend(CsvBatch &batch, CsvRecord &record, std::size_t first);
    bool splitLines(CsvBatch &batch, CsvRecord &record, std::size_t first);
    void reportRepair(const RepairedRow &row, std::string_view text);
    void sayBadBytes(const CsvBatch &batch, std::size_t first);
    void fit(CsvBatch &batch, CsvRecord &record, std::size_t first);
    void trim(CsvBatch &batch, std::size_t first);
    bool isOnlyTail(const char *from);
    bool isHeaderAgain(std::span<const std::string_view> cells) const;
    bool isOtherTable(std::span<const std::string_view> cells) const;
    void leaveOutRest(CsvBatch &batch, const QString &reason);
    void endBlankRun(CsvBatch &batch, bool rowFollows);
    void finish(CsvBatch &batch);
    void putFixes(CsvBatch &batch);
    void collectFromSource();
    void reportSourceProblems(std::int64_t upTo);
    void say(std::int64_t row, int column, std::string_view value, const QString &reason, const QString &repair,
             CsvProblem::Effect effect = CsvProblem::Effect::None);

    std::unique_ptr<TextSource> m_source;
    CsvLayout m_layout;
    RecordParser m_parser;
    RowRepair m_repair;
    std::shared_ptr<const TextBlock> m_block;
    const char *m_at = nullptr;
    std::int64_t m_number = 1; ///< of the record at m_at
    bool m_done = false;
    bool m_afterBlank = false;
    std::int64_t m_rowCount = 0;
    std::vector<std::int64_t> m_blankRows; ///< in a table of one column an empty line may be a row
    std::int64_t m_blankFrom = 0, m_blankCount = 0;
    std::vector<CsvProblem> m_problems;
    std::int64_t m_skippedRows = 0;
    std::int64_t m_problemCount = 0;
    std::deque<CsvProblem> m_fromSource; ///< of rows that are not read yet
    std::optional<Error> m_error;
    std::vector<CellFix> m_fixes;
    CsvBatch m_own; ///< used by next()
    std::size_t m_ownAt = 0;
};

} // namespace app
