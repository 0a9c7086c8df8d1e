#pragma once

#include "app/result.h"
#include "app/tables/recordparser.h"
#include "app/tables/textsource.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// The place in the text of a source up to which a table has been read. Reads record by record and loads further
/// blocks as needed. Knows nothing of widths, headers or what a record means.
class CsvCursor final
{
public:
    /// No record is longer: in a longer one a quote was opened but never closed.
    static constexpr std::size_t longestRecord = 8 * 1024 * 1024;

    /// Starts at byte `offset` of `block` (the first of the source), where record `number` of the file is.
    CsvCursor(std::unique_ptr<TextSource> source, std::shared_ptr<const TextBlock> block, const Dialect &dialect,
              std::size_t offset, std::int64_t number);

    /// Parses the current record and appends its cells; does not move on. False, with nothing appended, at the end of
    /// the text or if reading failed (error()). The cells refer to block() and to the arena.
    bool parse(std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record);

    /// Parses only the line at `from` (in the current block), even if a quote is still open.
    void parseLine(const char *from, std::vector<std::string_view> &cells, Arena &arena);

    /// Moves on to the next record, which is at `next` in the current block.
    void moveTo(const char *next)
    {
        m_at = next;
        ++m_number;
    }

    /// The 1-based number of the current record in the file.
    std::int64_t number() const { return m_number; }
    /// The block that contains the current record; must be kept as long as its cells are used.
    const std::shared_ptr<const TextBlock> &block() const { return m_block; }
    const char *blockEnd() const { return m_block->bytes.data() + m_block->size; }
    /// The unread text of the current block.
    std::string_view unread() const { return {m_at, std::size_t(blockEnd() - m_at)}; }
    /// The text from `from` (in the current block) to the end of the file; std::nullopt if it is longer than `most`
    /// bytes or not loaded.
    std::optional<std::string_view> restOfFile(const char *from, std::size_t most) const;

    TextSource &source() const { return *m_source; }
    /// The error that ended reading before the end of the file, if any.
    const std::optional<Error> &error() const { return m_error; }

private:
    bool loadNext();

    std::unique_ptr<TextSource> m_source;
    RecordParser m_parser;
    std::shared_ptr<const TextBlock> m_block;
    const char *m_at;
    std::int64_t m_number;
    std::optional<Error> m_error;
};

} // namespace app
