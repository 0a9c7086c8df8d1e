#include "app/csv/tailrows.h"

#include "app/csv/cellclass.h"

#include <algorithm>
#include <array>
#include <string>

namespace app {

namespace {

bool startsWithAny(std::string_view cell, std::span<const std::string_view> words)
{
    std::string lower(cell.substr(0, 24));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::any_of(words.begin(), words.end(), [&lower](std::string_view word) { return lower.starts_with(word); });
}

/// The word alone, or followed by a sign, a blank or a number: "合计：", "Total (3)", but not "Totally".
bool isTotals(std::string_view cell)
{
    constexpr std::array<std::string_view, 10> words = {"总计",  "合计",        "共计",   "总 计", "合 计",
                                                        "total", "grand total", "totals", "sum",   "subtotal"};
    std::string lower(cell.substr(0, 48));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        if (!lower.starts_with(word))
            return false;
        const std::string_view rest = std::string_view(lower).substr(word.size());
        return rest.empty() || rest.starts_with(":") || rest.starts_with("：") || rest.starts_with("(") ||
               rest.starts_with("（") || rest == "金额" || rest == "数" || rest == "数量";
    });
}

} // namespace

TailRow tailRowOf(std::span<const std::string_view> cells, std::size_t width, bool afterBlank)
{
    std::string_view first;
    std::size_t filled = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = trimmed(cells[i]);
        if (cell.empty())
            continue;
        if (++filled == 1) {
            first = cell;
            place = i;
        }
    }
    if (filled == 0)
        return TailRow::Blank;
    if (place <= 1 && width >= 2 && isTotals(first))
        return TailRow::Totals;
    if (filled > 1 || width < 3 || place > 0)
        return TailRow::None;
    constexpr std::array<std::string_view, 16> notes = {"注",        "备注", "说明", "数据来源", "来源",   "导出",
                                                        "统计",      "制表", "以上", "note",     "source", "exported",
                                                        "generated", "*",    "#",    "--"};
    const bool text = classOf(first) == CellClass::Text || classOf(first) == CellClass::Word;
    return startsWithAny(first, notes) || (afterBlank && text) ? TailRow::Footnote : TailRow::None;
}

} // namespace app
