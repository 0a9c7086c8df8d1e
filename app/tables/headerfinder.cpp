#include "app/tables/headerfinder.h"

#include "app/tables/cellclass.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace app {

namespace {

constexpr std::size_t topRows = 20;
constexpr std::size_t widthRows = 100;
constexpr std::size_t mostLevels = 3;
constexpr std::size_t longestName = 120; // bytes

std::size_t filledCells(const SampleRow &row)
{
    return std::size_t(
        std::count_if(row.begin(), row.end(), [](std::string_view cell) { return !trimmed(cell).empty(); }));
}

/// Removes a suffix in brackets: 手机（11位） becomes 手机.
std::string_view withoutBrackets(std::string_view cell)
{
    cell = trimmed(cell);
    for (const auto &[open, close] : {std::pair("(", ")"), std::pair("（", "）")}) {
        const std::size_t at = cell.find(open);
        if (cell.ends_with(close) && at != std::string_view::npos && at > 0)
            return trimmed(cell.substr(0, at));
    }
    return cell;
}

bool isName(std::string_view cell)
{
    const CellClass type = classOf(withoutBrackets(cell));
    return (type == CellClass::Word || type == CellClass::Text) && cell.size() <= longestName;
}

/// Mostly names, without duplicates.
bool looksLikeHeader(const SampleRow &row)
{
    std::set<std::string_view> seen;
    std::size_t names = 0, filled = 0;
    for (const std::string_view cell : row) {
        if (trimmed(cell).empty())
            continue;
        ++filled;
        names += isName(cell) ? 1 : 0;
        if (classOf(cell) == CellClass::Number || classOf(cell) == CellClass::Time)
            return false;
        seen.insert(trimmed(cell));
    }
    return filled > 0 && names * 10 >= filled * 6 && seen.size() == filled;
}

/// The class of data in at least four fifths of the rows of each column; Text if there is none.
std::vector<CellClass> columnClasses(const std::vector<SampleRow> &rows, std::size_t from, std::size_t width)
{
    std::vector<std::map<CellClass, int>> counts(width);
    const std::size_t to = std::min(rows.size(), from + 200);
    for (std::size_t i = from; i < to; ++i) {
        if (rows[i].size() != width)
            continue;
        for (std::size_t column = 0; column < width; ++column) {
            if (!isBlankCell(rows[i][column]))
                ++counts[column][classOf(rows[i][column])];
        }
    }
    std::vector<CellClass> classes(width, CellClass::Text);
    for (std::size_t column = 0; column < width; ++column) {
        int all = 0;
        for (const auto &[type, count] : counts[column])
            all += count;
        for (const auto &[type, count] : counts[column]) {
            if (isTyped(type) && count * 5 >= all * 4)
                classes[column] = type;
        }
    }
    return classes;
}

/// Positive: the row names the columns; negative: it is data like the rest.
int headerVotes(const SampleRow &row, const std::vector<CellClass> &classes)
{
    int votes = 0;
    for (std::size_t i = 0; i < std::min(row.size(), classes.size()); ++i) {
        const CellClass cell = classOf(row[i]);
        if (!isTyped(classes[i]) || isBlankCell(row[i]))
            continue;
        if (cell == classes[i])
            --votes;
        else if (!isTyped(cell))
            ++votes;
    }
    return votes;
}

/// Words that occur in column names and hardly ever in data.
bool hasHeaderWord(const SampleRow &row)
{
    constexpr std::array<std::string_view, 44> words = {
        "名称",  "姓名",   "昵称",   "手机",  "电话",   "日期", "时间",    "金额",  "订单",  "编号",   "单号",
        "状态",  "备注",   "标签",   "地址",  "来源",   "数量", "价格",    "类型",  "性别",  "生日",   "员工",
        "部门",  "客户",   "商品",   "门店",  "店铺",   "渠道", "id",      "name",  "date",  "time",   "phone",
        "email", "mobile", "amount", "price", "status", "type", "address", "title", "count", "userid", "label"};
    return std::any_of(row.begin(), row.end(), [&](std::string_view cell) {
        std::string lower(trimmed(cell).substr(0, longestName));
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            const bool ascii = static_cast<unsigned char>(word[0]) < 0x80;
            return ascii ? lower == word : lower.size() <= 36 && lower.find(word) != std::string::npos;
        });
    });
}

bool repeatsBelow(const SampleRow &row, const std::vector<SampleRow> &rows, std::size_t from)
{
    for (std::size_t i = from; i < std::min(rows.size(), from + 200); ++i) {
        for (std::size_t column = 0; column < std::min(row.size(), rows[i].size()); ++column) {
            if (!trimmed(row[column]).empty() && row[column] == rows[i][column] && rows[i] != row)
                return true;
        }
    }
    return false;
}

std::size_t knownNames(const SampleRow &row, KnownHeader isKnown)
{
    return !isKnown ? 0 : std::size_t(std::count_if(row.begin(), row.end(), [isKnown](std::string_view cell) {
        const std::string_view name = withoutBrackets(cell);
        return !name.empty() && name.size() <= longestName &&
               isKnown(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }));
}

/// The first row that mostly holds names some import knows: whatever is above it, it is the header.
std::size_t knownHeader(const std::vector<SampleRow> &rows, KnownHeader isKnown)
{
    for (std::size_t i = 0; i < std::min(rows.size(), topRows); ++i) {
        const std::size_t known = rows[i].size() < 2 ? 0 : knownNames(rows[i], isKnown);
        if (known >= 2 && known * 2 >= filledCells(rows[i]))
            return i;
    }
    return rows.size();
}

/// 导出时间：2026-11-20, 共300条: text above a table, even if it is as wide as the table.
bool isPreamble(const SampleRow &row)
{
    return std::any_of(row.begin(), row.end(), [](std::string_view cell) {
        cell = trimmed(cell);
        const bool isTold = cell.find("：") != std::string_view::npos || cell.find(':') != std::string_view::npos;
        return isTold || isTyped(classOf(cell)) || (cell.starts_with("共") && classOf(cell) == CellClass::Code);
    });
}

bool isHeader(const std::vector<SampleRow> &rows, std::size_t index, std::size_t width, KnownHeader isKnown)
{
    const SampleRow &row = rows[index];
    if (hasKnownNames(row, isKnown))
        return true;
    const std::size_t below = index + mostLevels + 1 < rows.size() ? index + mostLevels : index + 1;
    const int votes = headerVotes(row, columnClasses(rows, below, width));
    if (votes != 0)
        return votes > 0;
    if (hasHeaderWord(row) && looksLikeHeader(row))
        return true;
    if (width < 2)
        return false;
    return looksLikeHeader(row) && !repeatsBelow(row, rows, index + 1);
}

/// Whether a row below the header is not data yet: no typed column has a value of its type in it.
bool standsUnderHeader(const SampleRow &row, const std::vector<CellClass> &classes, std::size_t width)
{
    if (row.size() != width)
        return false;
    int typed = 0, filled = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (!isTyped(classes[i]))
            continue;
        ++typed;
        if (isBlankCell(row[i]))
            continue;
        ++filled;
        if (isTyped(classOf(row[i])))
            return false;
    }
    return typed >= 2 && filled >= 2;
}

/// 必填, 选填, (required), 11位手机号 …: hints for filling in a template.
bool isHint(std::string_view cell)
{
    constexpr std::array<std::string_view, 11> hints = {"必填", "选填", "可选",   "示例",     "格式",    "例如",
                                                        "请填", "请输", "位手机", "required", "optional"};
    constexpr std::array<std::string_view, 3> types = {"文本", "数字", "日期"};
    cell = trimmed(cell);
    return cell.starts_with("如") || std::find(types.begin(), types.end(), cell) != types.end() ||
           std::any_of(hints.begin(), hints.end(),
                       [cell](std::string_view hint) { return cell.find(hint) != std::string_view::npos; });
}

/// Mostly hints, and no data.
bool isHintRow(const SampleRow &row)
{
    std::size_t hints = 0, filled = 0;
    for (const std::string_view cell : row) {
        if (isBlankCell(cell))
            continue;
        ++filled;
        if (isHint(cell))
            ++hints;
        else if (isTyped(classOf(cell)))
            return false;
    }
    return filled > 1 && hints * 2 > filled;
}

bool isHeaderLevel(const SampleRow &row, const SampleRow &header)
{
    return filledCells(row) == filledCells(header) && looksLikeHeader(row) &&
           std::none_of(row.begin(), row.end(), isHint);
}

} // namespace

bool hasKnownNames(const SampleRow &row, KnownHeader isKnown)
{
    return knownNames(row, isKnown) >= 2;
}

bool hasKnownName(const SampleRow &row, KnownHeader isKnown)
{
    return knownNames(row, isKnown) > 0;
}

std::size_t tableWidth(const std::vector<SampleRow> &rows, KnownHeader isKnown)
{
    std::map<std::size_t, int> widths;
    int all = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), widthRows); ++i) {
        if (filledCells(rows[i]) > 0) {
            ++widths[rows[i].size()];
            ++all;
        }
    }
    if (all == 0)
        return rows.empty() ? 0 : rows.front().size();
    const auto mode = std::max_element(widths.begin(), widths.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const std::size_t header = knownHeader(rows, isKnown);
    if (header < rows.size() && header > 0 && rows[header].size() > mode->first)
        return rows[header].size(); // the sample has more rows above the table than of the table
    if (mode->second * 10 >= all * 6)
        return mode->first;
    if (header < rows.size())
        return rows[header].size();
    for (std::size_t i = 0; i < std::min(rows.size(), topRows); ++i) {
        if (filledCells(rows[i]) >= 2 && looksLikeHeader(rows[i]))
            return rows[i].size();
    }
    return mode->first;
}

HeaderPlace findHeader(const std::vector<SampleRow> &rows, std::size_t width, std::optional<std::size_t> given,
                       KnownHeader isKnown)
{
    HeaderPlace place;
    if (given) {
        place.first = std::min(*given, rows.size());
        place.rows = place.first < rows.size() ? 1 : 0;
        place.dataRow = place.first + place.rows;
        return place;
    }
    std::size_t fullest = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), topRows); ++i)
        fullest = std::max(fullest, std::min(filledCells(rows[i]), width));
    const std::size_t enough = std::max<std::size_t>(width >= 2 && fullest >= 2 ? 2 : 1, (fullest * 6 + 9) / 10);
    const auto wide =
        std::find_if(rows.begin(), rows.end(), [&](const SampleRow &row) { return filledCells(row) >= enough; });
    place.first = wide == rows.end() ? 0 : std::size_t(wide - rows.begin());
    if (const std::size_t known = knownHeader(rows, isKnown);
        known < rows.size() && known > place.first &&
        std::any_of(rows.begin() + std::ptrdiff_t(place.first), rows.begin() + std::ptrdiff_t(known), isPreamble))
        place.first = known;
    place.dataRow = place.first;
    if (wide == rows.end() || !isHeader(rows, place.first, width, isKnown))
        return place;
    place.rows = 1;
    place.dataRow = place.first + 1;
    bool levels = true;
    while (place.dataRow < rows.size() && place.dataRow - place.first < mostLevels) {
        const SampleRow &row = rows[place.dataRow];
        const std::vector<CellClass> classes = columnClasses(rows, place.first + mostLevels, width);
        const bool blank = filledCells(row) == 0;
        const bool isNote = isHintRow(row);
        if (!blank && !isNote && !standsUnderHeader(row, classes, width))
            break;
        levels = levels && !blank && !isNote && isHeaderLevel(row, rows[place.first]);
        place.rows += levels ? 1 : 0;
        ++place.dataRow;
    }
    // Repeating names above unique ones: groups of columns, as written for merged cells.
    if (place.rows > 1 && !looksLikeHeader(rows[place.first])) {
        ++place.first;
        --place.rows;
    }
    return place;
}

} // namespace app
