#pragma once

#include "app/tables/csvlayout.h"
#include "app/tables/recordparser.h"
#include "app/tables/tailrows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app {

/// Decides which records are rows of the table. Records must be passed in the order of the file, since the answer
/// depends on the rows and empty lines before. Works on cells only; reads nothing and reports nothing.
class RowClassifier final
{
public:
    enum class Kind {
        Row,
        Blank,
        HeaderAgain,
        OtherTable, ///< the header of a table with other columns; the rest of the file belongs to that table
        Note        ///< totals, a title, a separator or a footnote
    };
    struct Verdict
    {
        Kind kind = Kind::Row;
        TailRow note = TailRow::None; ///< of Kind::Note
    };

    /// Empty lines one after another.
    struct BlankRun
    {
        std::int64_t first = 0; ///< record number
        std::int64_t count = 0;
        std::vector<std::int64_t> rows = {}; ///< those that are rows of a table of one column; the others are skipped
    };

    /// How much of the end of a file is examined for totals and footnotes, in bytes.
    static constexpr std::size_t longestTail = 64 * 1024;

    /// The layout must outlive this object.
    explicit RowClassifier(const CsvLayout &layout) : m_layout(layout) {}

    /// Whether the record is certainly a row, as nearly all are: a fast test that needs no classify() and no repair.
    bool isPlainRow(const CsvRecord &record, std::span<const std::string_view> cells) const;

    /// Classifies record `number`. `rest` is the text after it up to the end of the file, std::nullopt if that is
    /// longer than longestTail.
    Verdict classify(std::span<const std::string_view> cells, std::int64_t number,
                     std::optional<std::string_view> rest);

    /// Call for each row that is added to the table.
    void countRow();
    std::int64_t rowCount() const { return m_rowCount; }

    bool isInBlankRun() const { return m_blanks.count > 0; }
    /// Ends the current run of empty lines; `rowFollows` if a row comes after it.
    BlankRun endBlankRun(bool rowFollows);

private:
    bool isHeaderAgain(std::span<const std::string_view> cells) const;
    bool isOtherTable(std::span<const std::string_view> cells) const;
    bool isOnlyTail(std::string_view text) const;
    bool isOneColumn() const { return m_layout.width == 1 && !m_layout.dialect.exact; }

    const CsvLayout &m_layout;
    std::int64_t m_rowCount = 0;
    bool m_afterBlank = false;
    BlankRun m_blanks;
};

/// Whether all cells are empty or white space.
bool areBlank(std::span<const std::string_view> cells);

} // namespace app
