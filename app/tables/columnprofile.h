#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Rates how well cells fit the columns of a table, learnt from its well-formed rows. Allows a row with too many or too
/// few cells to be repaired instead of shifted.
class ColumnProfiles final
{
public:
    /// The kind of a column by the shapes of its cells: a few exact shapes (dates, codes), a few shapes once runs are
    /// collapsed (numbers), or any text.
    enum class Kind { Unknown, Fixed, Patterned, Free };

    void add(const std::vector<std::string_view> &row);
    /// Call once after the last row.
    void finish();

    std::size_t size() const { return m_columns.size(); }
    Kind kind(std::size_t column) const { return column < m_columns.size() ? m_columns[column].kind : Kind::Unknown; }

    /// 0 = like the other cells, up to 2 = unlike any.
    double misfit(std::size_t column, std::string_view cell) const;

private:
    struct Column
    {
        std::map<std::string, int> exact;
        std::map<std::string, int> collapsed;
        int rows = 0;
        int empty = 0;
        Kind kind = Kind::Unknown;
    };

    std::vector<Column> m_columns;
};

} // namespace app
