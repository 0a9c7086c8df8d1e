#pragma once

#include <span>
#include <string_view>

namespace app {

/// The kind of a row that may not be part of the table.
enum class TailRow {
    None,
    Blank,
    Totals,   ///< of the whole table or a part of it: 合计, 小计
    Footnote, ///< only at the end of the table
    Title,    ///< a single cell that reads like a heading or note, anywhere: VIP客户名单, 说明：…, 共20条
    Separator ///< nothing but punctuation (-----, =====), or a marker of a merge conflict (<<<<<<< HEAD)
};

/// Totals start with 总计, 合计, Total …; footnotes have a single cell and start like one (注, 说明, 导出, Note,
/// Source, * …) or follow an empty row (`afterBlank`). In a table of one column only separators are detected.
TailRow tailRowOf(std::span<const std::string_view> cells, std::size_t width, bool afterBlank);

/// The word for totals alone, or followed by punctuation or a bracket: "合计：", "Total(3)", but not "Totally".
bool isTotals(std::string_view cell);

} // namespace app
