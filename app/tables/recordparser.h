#pragma once

#include "app/tables/arena.h"
#include "app/tables/dialect.h"
#include "app/tables/markscanner.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace app {

/// One record of the text. Its cells were appended to the caller's vector.
struct CsvRecord
{
    const char *begin = nullptr;
    const char *end = nullptr;  ///< without the line ending
    const char *next = nullptr; ///< where the next record starts
    std::size_t cells = 0;
    bool quoted = false;       ///< has a quoted cell
    bool stray = false;        ///< has a misplaced quote
    bool unterminated = false; ///< a quoted cell runs to the end of the text
    bool multiline = false;    ///< a quoted cell contains a line break

    std::string_view text() const { return {begin, std::size_t(end - begin)}; }
};

/// Splits text into records of one dialect (RFC 4180 and variants). A quoted cell ends only at a quote before a
/// delimiter, a line end or the end of the text; other quotes in it are kept and reported as stray. Cells are views
/// into the text, or into the arena if they had escapes. Does not know about widths or headers.
class RecordParser final
{
public:
    explicit RecordParser(const Dialect &dialect);

    const Dialect &dialect() const { return m_dialect; }

    /// Sets the end of the text for the next records; `last` if nothing follows it.
    void setText(const char *end, bool last);

    /// Parses the record at `from` (before the end). Returns false and appends nothing if the text ends before the
    /// record does and more may follow.
    bool parse(const char *from, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record);

    /// Parses only up to the end of the line at `from`, even if a quote is still open.
    void parseLine(const char *from, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record);

private:
    enum class After { Cell, Record, More };

    After finishCell(const char *&at, std::string_view cell, std::vector<std::string_view> &cells, CsvRecord &record);
    After parsePlain(const char *&at, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record);
    After parseQuoted(const char *&at, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record);
    bool parseAligned(const char *from, std::vector<std::string_view> &cells, CsvRecord &record);
    bool closes(const char *&after) const;
    std::string_view unescape(std::string_view inner, Arena &arena) const;

    Dialect m_dialect;
    char m_quote;
    MarkScanner m_scanner;
    const char *m_end = nullptr;
    bool m_last = true;
};

} // namespace app
