#pragma once

#include "app/csv/arena.h"
#include "app/csv/dialect.h"
#include "app/csv/markscanner.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace app {

/// One record as it stands in the text. Its cells were appended to the caller's vector.
struct CsvRecord
{
    const char *begin = nullptr;
    const char *end = nullptr;  ///< without the line ending
    const char *next = nullptr; ///< where the next record begins
    std::size_t cells = 0;
    bool quoted = false;       ///< holds a quoted cell
    bool stray = false;        ///< holds a quote where none belongs
    bool unterminated = false; ///< a quoted cell runs to the end of the text
    bool multiline = false;    ///< a quoted cell holds a line break

    std::string_view text() const { return {begin, std::size_t(end - begin)}; }
};

/// Cuts text into records of one dialect (RFC 4180 and its relatives). A quoted cell ends only at a quote that a
/// delimiter, a line end or the end of the text follows; other quotes in it stay and are called stray. Cells are
/// views into the text, or into the arena where an escape had to be undone. Knows nothing of widths or headers.
class RecordParser final
{
public:
    explicit RecordParser(const Dialect &dialect);

    const Dialect &dialect() const { return m_dialect; }

    /// From here on records come from a text that ends at `end`; `last` when nothing follows it.
    void setText(const char *end, bool last);

    /// Parses the record at `from` (before the end). False when the text ends before the record does and more may
    /// follow; nothing is appended then.
    bool parse(const char *from, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record);

    /// Parses only up to the end of the line at `from`, whatever its quotes say: an open one ends there.
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
