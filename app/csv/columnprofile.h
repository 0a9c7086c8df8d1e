#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// How well cells fit the columns of a table, learnt from its well-formed rows. With it a row with a cell too many
/// or too few is put right instead of being shifted.
class ColumnProfiles final
{
public:
    /// A column by the shapes its cells have: always one of a few exact ones (dates, codes), one of a few when runs
    /// are collapsed (numbers), or any text.
    enum class Kind { Unknown, Fixed, Patterned, Free };

    void add(const std::vector<std::string_view> &row);
    /// Call once after the last row.
    void finish();

    std::size_t size() const { return m_columns.size(); }
    Kind kind(std::size_t column) const { return column < m_columns.size() ? m_columns[column].kind : Kind::Unknown; }

    /// 0 = just like the others, up to 2 = unlike any.
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
