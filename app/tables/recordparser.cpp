#include "app/tables/recordparser.h"

#include <algorithm>

namespace app {

namespace {

bool isEscaped(const char *quote, const char *cellBegin)
{
    std::size_t backslashes = 0;
    while (quote > cellBegin && *--quote == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Returns where a cell `="0123"` (used to make spreadsheets keep digits) may end, after its second quote; `open` is
/// the first quote. Null for other cells.
const char *behindTextFormula(const char *cell, const char *open, const char *end, char delimiter)
{
    if (open != cell + 1 || *cell != '=')
        return nullptr;
    const char *const close = std::find_if(
        open + 1, end, [open, delimiter](char c) { return c == *open || c == delimiter || c == '\n' || c == '\r'; });
    return close < end && *close == *open ? close + 1 : nullptr;
}

} // namespace

RecordParser::RecordParser(const Dialect &dialect)
    : m_dialect(dialect), m_quote(dialect.quote.value_or('\n')), m_scanner(dialect.delimiter, m_quote)
{
}

void RecordParser::setText(const char *end, bool last)
{
    m_end = end;
    m_last = last;
    m_scanner.setText(end);
}

bool RecordParser::parse(const char *from, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record)
{
    record = {};
    record.begin = from;
    if (m_dialect.aligned)
        return parseAligned(from, cells, record);
    const std::size_t first = cells.size();
    After after = After::Cell;
    while (after == After::Cell) {
        if (m_dialect.blankAfterDelimiter && from > record.begin) {
            while (from < m_end && *from == ' ')
                ++from;
        }
        const bool opens = from < m_end && *from == m_quote && m_dialect.quote;
        after = opens ? parseQuoted(from, cells, arena, record) : parsePlain(from, cells, arena, record);
    }
    if (after == After::More) {
        cells.resize(first);
        return false;
    }
    record.next = from;
    record.cells = cells.size() - first;
    return true;
}

void RecordParser::parseLine(const char *from, std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record)
{
    const char *const end = m_end;
    const bool last = m_last;
    const std::string_view text(from, std::size_t(end - from));
    const char *const lineEnd = from + std::min(text.find_first_of("\r\n"), text.size());
    setText(lineEnd, true);
    parse(from, cells, arena, record);
    setText(end, last);
    record.end = lineEnd;
    record.next = lineEnd;
    if (lineEnd < end)
        record.next += *lineEnd == '\r' && lineEnd + 1 < end && lineEnd[1] == '\n' ? 2 : 1;
}

/// `at` is on the delimiter or line end after a cell, or at the end of the text.
RecordParser::After RecordParser::finishCell(const char *&at, std::string_view cell,
                                             std::vector<std::string_view> &cells, CsvRecord &record)
{
    record.end = at;
    if (at == m_end) {
        if (!m_last)
            return After::More;
        cells.push_back(cell);
        return After::Record;
    }
    if (*at == m_dialect.delimiter) {
        cells.push_back(cell);
        ++at;
        return After::Cell;
    }
    if (*at == '\r') {
        if (at + 1 == m_end && !m_last)
            return After::More;
        ++at;
        at += at < m_end && *at == '\n' ? 1 : 0;
    } else {
        ++at;
    }
    cells.push_back(cell);
    return After::Record;
}

RecordParser::After RecordParser::parsePlain(const char *&at, std::vector<std::string_view> &cells, Arena &arena,
                                             CsvRecord &record)
{
    const char *const begin = at;
    const bool backslash = m_dialect.escape == CsvEscape::Backslash;
    for (;;) {
        at = m_scanner.next(at);
        if (backslash && at < m_end && isEscaped(at, begin)) {
            ++at;
            continue;
        }
        if (at < m_end) {
            if (*at == m_quote && m_dialect.quote) {
                const char *behind = behindTextFormula(begin, at, m_end, m_dialect.delimiter);
                const bool isWhole = behind != nullptr && closes(behind);
                record.stray = record.stray || !isWhole;
                at = isWhole ? behind : at + 1;
                continue;
            }
            // A lone CR in a file with LF rows is part of the cell.
            if (*at == '\r' && !m_dialect.loneCrEndsRow && at + 1 < m_end && at[1] != '\n') {
                ++at;
                continue;
            }
        }
        const std::string_view cell(begin, std::size_t(at - begin));
        const bool isEscape = backslash && cell.find('\\') != std::string_view::npos;
        return finishCell(at, isEscape ? unescape(cell, arena) : cell, cells, record);
    }
}

/// Whether the quote before `after` closes its cell; skips spaces between it and the delimiter.
bool RecordParser::closes(const char *&after) const
{
    const char *p = after;
    if (m_dialect.delimiter != ' ') {
        while (p < m_end && *p == ' ')
            ++p;
    }
    if (p < m_end && *p != m_dialect.delimiter && *p != '\n' && *p != '\r')
        return false;
    after = p;
    return true;
}

RecordParser::After RecordParser::parseQuoted(const char *&at, std::vector<std::string_view> &cells, Arena &arena,
                                              CsvRecord &record)
{
    record.quoted = true;
    const char *const begin = at + 1;
    const char *p = begin;
    bool escapes = false;
    const bool backslash = m_dialect.escape == CsvEscape::Backslash;
    for (;;) {
        p = static_cast<const char *>(std::memchr(p, m_quote, std::size_t(m_end - p)));
        if (p == nullptr || (p + 1 == m_end && !m_last)) {
            if (!m_last)
                return After::More;
            record.unterminated = true;
            record.stray = true;
            at = m_end;
            return finishCell(at, {begin, std::size_t(m_end - begin)}, cells, record);
        }
        if (backslash && isEscaped(p, begin)) {
            escapes = true;
            ++p;
            continue;
        }
        if (!backslash && p + 1 < m_end && p[1] == m_quote) {
            escapes = true;
            p += 2;
            continue;
        }
        const char *after = p + 1;
        if (closes(after)) {
            const std::string_view inner(begin, std::size_t(p - begin));
            record.multiline = record.multiline || inner.find_first_of("\n\r") != std::string_view::npos;
            escapes = escapes || (backslash && inner.find('\\') != std::string_view::npos);
            at = after;
            return finishCell(at, escapes ? unescape(inner, arena) : inner, cells, record);
        }
        record.stray = true;
        ++p;
    }
}

/// Undoes doubled quotes or backslash escapes. \n, \r and \t are line ends and a TAB as in database dumps; \N (null) is
/// kept.
std::string_view RecordParser::unescape(std::string_view inner, Arena &arena) const
{
    char *const out = arena.allocate(inner.size());
    std::size_t size = 0;
    const bool backslash = m_dialect.escape == CsvEscape::Backslash;
    const char escape = backslash ? '\\' : m_quote;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const char next = inner[i] == escape && i + 1 < inner.size() ? inner[i + 1] : '\0';
        const char control = !backslash ? '\0' : next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : '\0';
        const bool isSign =
            next == m_quote ||
            (backslash && (next == '\\' || next == m_dialect.delimiter || next == '\n' || next == '\r'));
        i += control != '\0' || (isSign && next != '\0') ? 1 : 0;
        out[size++] = control != '\0' ? control : inner[i];
    }
    return {out, size};
}

bool RecordParser::parseAligned(const char *from, std::vector<std::string_view> &cells, CsvRecord &record)
{
    const char *end = from;
    while (end < m_end && *end != '\n' && *end != '\r')
        ++end;
    if (!m_last && (end == m_end || (*end == '\r' && end + 1 == m_end)))
        return false;
    const auto isBlank = [this](char c) { return c == ' ' || c == '\t' || c == m_dialect.delimiter; };
    const std::size_t first = cells.size();
    for (const char *p = from; p < end;) {
        while (p < end && isBlank(*p))
            ++p;
        if (p == end)
            break;
        const char *cellEnd = p;
        while (cellEnd < end && !isBlank(*cellEnd))
            ++cellEnd;
        cells.emplace_back(p, std::size_t(cellEnd - p));
        p = cellEnd;
    }
    if (cells.size() == first)
        cells.emplace_back(from, 0);
    record.end = end;
    record.next = end;
    if (record.next < m_end)
        record.next += *end == '\r' && end + 1 < m_end && end[1] == '\n' ? 2 : 1;
    record.cells = cells.size() - first;
    return true;
}

} // namespace app
