#include "app/tables/csvcursor.h"

namespace app {

CsvCursor::CsvCursor(std::unique_ptr<TextSource> source, std::shared_ptr<const TextBlock> block, const Dialect &dialect,
                     std::size_t offset, std::int64_t number)
    : m_source(std::move(source)), m_parser(dialect), m_block(std::move(block)), m_at(m_block->bytes.data() + offset),
      m_number(number)
{
    m_parser.setText(blockEnd(), m_block->last);
}

bool CsvCursor::parse(std::vector<std::string_view> &cells, Arena &arena, CsvRecord &record)
{
    for (;;) {
        const char *const end = blockEnd();
        if (m_at < end && m_parser.parse(m_at, cells, arena, record))
            return true;
        if (m_at < end && std::size_t(end - m_at) > longestRecord) {
            m_parser.setText(end, true);
            m_parser.parse(m_at, cells, arena, record);
            m_parser.setText(end, m_block->last);
            record.unterminated = true;
            return true;
        }
        if (!loadNext())
            return false;
    }
}

void CsvCursor::parseLine(const char *from, std::vector<std::string_view> &cells, Arena &arena)
{
    CsvRecord ignored;
    m_parser.parseLine(from, cells, arena, ignored);
}

/// Loads the next block, which starts with the unread rest of this one. Returns false if there is none.
bool CsvCursor::loadNext()
{
    if (m_block->last)
        return false;
    auto block = m_source->next(unread());
    if (!block) {
        m_error = block.error();
        return false;
    }
    m_block = *block;
    m_at = m_block->bytes.data();
    m_parser.setText(blockEnd(), m_block->last);
    return true;
}

std::optional<std::string_view> CsvCursor::restOfFile(const char *from, std::size_t most) const
{
    const auto size = std::size_t(blockEnd() - from);
    if (!m_block->last || size > most)
        return {};
    return std::string_view(from, size);
}

} // namespace app
