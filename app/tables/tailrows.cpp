#include "app/tables/tailrows.h"

#include "app/tables/cellclass.h"

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

/// -----, =====, *****, ————: one character repeated at least three times.
bool isRule(std::string_view cell)
{
    constexpr std::array<std::string_view, 10> signs = {"-", "=", "*", "_", "~", "#", "+", "—", "─", "＝"};
    return std::any_of(signs.begin(), signs.end(), [cell](std::string_view sign) {
        std::string_view rest = cell;
        while (rest.starts_with(sign))
            rest.remove_prefix(sign.size());
        return rest.empty() && cell.size() >= 3 * sign.size();
    });
}

/// A conflict marker that version control or a cloud drive left in the file.
bool isConflictMarker(std::string_view cell)
{
    constexpr std::array<std::string_view, 4> markers = {"<<<<<<<", "=======", ">>>>>>>", "|||||||"};
    return std::any_of(markers.begin(), markers.end(), [cell](std::string_view marker) {
        return cell.starts_with(marker) && (cell.size() == marker.size() || cell[marker.size()] == ' ');
    });
}

/// 说明：…, 以下为…, 共20条, VIP客户名单.
bool isTitle(std::string_view cell)
{
    constexpr std::array<std::string_view, 12> starts = {"注：",     "注:",      "备注：", "备注:",
                                                         "说明：",   "说明:",    "以上为", "以下为",
                                                         "数据来源", "导出时间", "制表人", "统计时间"};
    constexpr std::array<std::string_view, 5> ends = {"名单", "明细表", "客户列表", "统计表", "汇总表"};
    const bool isCount =
        cell.starts_with("共") &&
        (cell.ends_with("条") || cell.ends_with("人") || cell.ends_with("位") || cell.ends_with("条记录")) &&
        cell.find_first_of("0123456789") != std::string_view::npos;
    return isCount || startsWithAny(cell, starts) ||
           std::any_of(ends.begin(), ends.end(), [cell](std::string_view end) { return cell.ends_with(end); });
}

} // namespace

bool isTotals(std::string_view cell)
{
    constexpr std::array<std::string_view, 13> words = {"总计",   "合计",  "共计",     "总 计", "合 计",
                                                        "小计",   "小 计", "本页小计", "total", "grand total",
                                                        "totals", "sum",   "subtotal"};
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

TailRow tailRowOf(std::span<const std::string_view> cells, std::size_t width, bool afterBlank)
{
    std::string_view first;
    std::size_t filled = 0, rules = 0, others = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = trimmed(cells[i]);
        if (cell.empty())
            continue;
        rules += isRule(cell) ? 1 : 0;
        others += !isRule(cell) && !isBlankCell(cell) ? 1 : 0;
        if (++filled == 1) {
            first = cell;
            place = i;
        }
    }
    if (filled == 0)
        return TailRow::Blank;
    if ((rules > 0 && others == 0) || (filled == 1 && place == 0 && isConflictMarker(first)))
        return TailRow::Separator;
    if (place <= 1 && width >= 2 && isTotals(first))
        return TailRow::Totals;
    if (filled == 1 && place == 0 && width >= 3 && isTitle(first))
        return TailRow::Title;
    if (filled > 1 || width < 3 || place > 0)
        return TailRow::None;
    constexpr std::array<std::string_view, 16> notes = {"注",        "备注", "说明", "数据来源", "来源",   "导出",
                                                        "统计",      "制表", "以上", "note",     "source", "exported",
                                                        "generated", "*",    "#",    "--"};
    const bool text = classOf(first) == CellClass::Text || classOf(first) == CellClass::Word;
    return startsWithAny(first, notes) || (afterBlank && text) ? TailRow::Footnote : TailRow::None;
}

} // namespace app
