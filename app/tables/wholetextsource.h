#pragma once

#include "app/tables/textsource.h"

namespace app {

/// Text that was converted from a whole file, because its format requires it: a comma CSV with certain cell boundaries
/// (Dialect::exact).
class WholeTextSource final : public TextSource
{
public:
    /// `format` is used as CsvLayout::encoding; `sheets` may be empty.
    WholeTextSource(std::string text, QString format, QString sheet = {}, std::vector<CsvSheet> sheets = {});

    Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) override;
    void describe(CsvLayout &layout) const override;
    std::optional<Dialect> dialect() const override;
    std::int64_t bytesRead() const override { return std::int64_t(m_at); }
    std::int64_t bytesTotal() const override { return std::int64_t(m_text.size()); }

private:
    std::string m_text;
    QString m_format, m_sheet;
    std::vector<CsvSheet> m_sheets;
    std::size_t m_at = 0;
    BlockPool m_pool;
};

} // namespace app
