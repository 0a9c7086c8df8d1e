#include "app/tables/wholetextsource.h"

#include <algorithm>

namespace app {

WholeTextSource::WholeTextSource(std::string text, QString format, QString sheet, std::vector<CsvSheet> sheets)
    : m_text(std::move(text)), m_format(std::move(format)), m_sheet(std::move(sheet)), m_sheets(std::move(sheets))
{
}

Result<std::shared_ptr<const TextBlock>> WholeTextSource::next(std::string_view carry)
{
    const std::string_view fresh = std::string_view(m_text).substr(m_at, blockSize);
    const std::shared_ptr<TextBlock> block = m_pool.newBlock(carry.size() + fresh.size());
    std::copy(fresh.begin(), fresh.end(), std::copy(carry.begin(), carry.end(), block->bytes.begin()));
    block->size = carry.size() + fresh.size();
    m_at += fresh.size();
    block->last = m_at == m_text.size();
    return std::shared_ptr<const TextBlock>(block);
}

void WholeTextSource::describe(CsvLayout &layout) const
{
    layout.encoding = m_format;
    layout.sheet = m_sheet;
    layout.sheets = m_sheets;
}

std::optional<Dialect> WholeTextSource::dialect() const
{
    Dialect dialect;
    dialect.exact = true;
    return dialect;
}

} // namespace app
