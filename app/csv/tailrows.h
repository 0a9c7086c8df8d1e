#pragma once

#include <span>
#include <string_view>

namespace app {

/// What a row is that may be none of the table's.
enum class TailRow {
    None,
    Blank,
    Totals,   ///< of the table or a part of it: 合计, 小计
    Footnote, ///< counts as one at the end of the table only
    Title, ///< a cell alone that reads like a heading or note wherever it stands: VIP客户名单, 说明：…, 共20条
    Separator ///< nothing but signs (-----, =====), or a marker of a merge conflict (<<<<<<< HEAD)
};

/// Totals begin with 总计, 合计, Total …; footnotes have one cell only and begin like one (注, 说明, 导出, Note,
/// Source, * …), or stand after an empty row (`afterBlank`). In a table of one column only separators are told.
TailRow tailRowOf(std::span<const std::string_view> cells, std::size_t width, bool afterBlank);

/// The word for totals alone, or followed by a sign or a bracket: "合计：", "Total(3)", but not "Totally".
bool isTotals(std::string_view cell);

} // namespace app
