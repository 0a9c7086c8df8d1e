#include "app/tables/mergedcells.h"

#include <algorithm>

namespace app {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr std::size_t longestTag = 256;
constexpr std::size_t mostRanges = 1'000'000;

struct Place
{
    int column = 0;
    std::int64_t row = 0;
};

/// Parses "AB12"; zeros if it is not a cell reference.
Place placeOf(std::string_view text)
{
    Place place;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z' && place.row == 0 && place.column <= SheetReader::mostColumns)
            place.column = place.column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && place.row <= SheetReader::mostRows)
            place.row = place.row * 10 + (c - '0');
        else if (c != '$')
            return {};
    }
    return place.row == 0 || place.column == 0 || place.column > SheetReader::mostColumns ? Place{} : place;
}

} // namespace

MergedCells MergedCells::of(ZipEntry &sheet)
{
    constexpr std::string_view tag = "mergeCell ";
    MergedCells merged;
    std::string text;
    for (;;) {
        sheet.renew();
        const QByteArray piece = sheet.read(pieceSize);
        if (piece.isEmpty())
            break;
        text.append(piece.constData(), std::size_t(piece.size()));
        std::size_t at = 0;
        for (std::size_t found = text.find(tag); found != std::string::npos; found = text.find(tag, at)) {
            const std::size_t end = text.find('>', found);
            at = found;
            if (end == std::string::npos)
                break;
            const std::string_view element = std::string_view(text).substr(found, end - found);
            const std::size_t begin = element.find("ref=");
            if (begin != std::string_view::npos && begin + 5 < element.size())
                merged.add(element.substr(begin + 5, element.find(element[begin + 4], begin + 5) - begin - 5));
            at = end;
        }
        text.erase(0, std::max(at, text.size() - std::min(text.size(), longestTag)));
    }
    std::stable_sort(merged.m_ranges.begin(), merged.m_ranges.end(),
                     [](const Range &a, const Range &b) { return a.first < b.first; });
    return merged;
}

void MergedCells::add(std::string_view reference)
{
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos || m_ranges.size() >= mostRanges)
        return;
    const Place from = placeOf(reference.substr(0, colon)), to = placeOf(reference.substr(colon + 1));
    if (from.row > 0 && to.row > from.row)
        m_ranges.push_back({from.row, to.row, from.column});
}

void MergedCells::fill(SheetRow &row)
{
    std::erase_if(m_open, [&row](const Range &range) { return range.last < row.number; });
    const auto cellAt = [&row](int column) {
        return std::find_if(row.cells.begin(), row.cells.end(),
                            [column](const SheetRow::Cell &cell) { return cell.column >= column; });
    };
    const std::size_t reaching = m_open.size();
    for (; m_next < m_ranges.size() && m_ranges[m_next].first <= row.number; ++m_next) {
        Range &range = m_ranges[m_next];
        const auto cell = cellAt(range.column);
        if (range.first < row.number || cell == row.cells.end() || cell->column != range.column)
            continue; // empty
        range.text = cell->text;
        m_open.push_back(range);
    }
    for (std::size_t i = 0; i < reaching; ++i) {
        const auto cell = cellAt(m_open[i].column);
        if (cell == row.cells.end() || cell->column != m_open[i].column)
            row.cells.insert(cell, SheetRow::Cell{m_open[i].column, m_open[i].text});
    }
}

} // namespace app
