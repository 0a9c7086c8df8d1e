#pragma once

#include <span>
#include <string_view>

namespace app {

/// What a row is when it stands at the end of a table.
enum class TailRow { None, Blank, Totals, Footnote };

/// Totals begin with 总计, 合计, Total …; footnotes have one cell only and begin like one (注, 说明, 导出, Note,
/// Source, * …), or stand after an empty row (`afterBlank`).
TailRow tailRowOf(std::span<const std::string_view> cells, std::size_t width, bool afterBlank);

} // namespace app
