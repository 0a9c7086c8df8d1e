#include "storage/salvage/tableshape.h"

#include <algorithm>

namespace storage {

namespace {

bool holds(const TableShape::Column &column, const RawValue &value)
{
    switch (value.type) {
    case RawValue::Type::Null:
        return column.isRowid || !column.needsValue;
    case RawValue::Type::Integer:
        return column.type == "INTEGER" || column.type == "INT" || column.type == "REAL" || column.type == "ANY";
    case RawValue::Type::Real:
        return column.type == "REAL" || column.type == "ANY";
    case RawValue::Type::Text:
        return column.type == "TEXT" || column.type == "ANY";
    case RawValue::Type::Blob:
        return column.type == "BLOB" || column.type == "ANY";
    }
    return false;
}

TableShape shapeOf(sqlite::Connection &model, const QByteArray &table, bool hasRowid)
{
    TableShape shape{table, hasRowid, {}};
    std::vector<std::pair<int, TableShape::Column>> found; // with the position in the key
    sqlite::Statement columns = model.prepareOnce("PRAGMA table_info(\"" + table + "\")");
    while (columns.step()) {
        const auto key = static_cast<int>(columns.integer(5));
        const QByteArray type = columns.text(2).toUpper().toUtf8();
        const bool isKey = key > 0;
        found.emplace_back(
            key, TableShape::Column{columns.text(1).toUtf8(), type,
                                    (columns.integer(3) != 0 && columns.isNull(4)) || (isKey && !hasRowid), false});
    }
    const auto keys = std::count_if(found.begin(), found.end(), [](const auto &one) { return one.first > 0; });
    for (auto &[key, column] : found)
        column.isRowid = hasRowid && keys == 1 && key == 1 && column.type == "INTEGER";
    if (!hasRowid) // the key is first in the record
        std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
            return (one.first > 0 ? one.first : 1'000) < (other.first > 0 ? other.first : 1'000);
        });
    for (auto &[key, column] : found)
        shape.columns.push_back(std::move(column));
    return shape;
}

} // namespace

bool TableShape::fits(const RawRow &row) const
{
    if (row.values.empty() || row.values.size() > columns.size())
        return false;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!holds(columns[i], row.values[i]))
            return false;
    }
    return true;
}

std::vector<TableShape> TableShape::all(sqlite::Connection &model)
{
    std::vector<TableShape> shapes;
    sqlite::Statement tables = model.prepareOnce(R"(
        SELECT s.name, l.wr FROM sqlite_schema s JOIN pragma_table_list l ON l.name = s.name AND l.schema = 'main'
        WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY s.rowid)");
    while (tables.step())
        shapes.push_back(shapeOf(model, tables.text(0).toUtf8(), tables.integer(1) == 0));
    return shapes;
}

} // namespace storage
