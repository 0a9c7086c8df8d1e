#pragma once

#include "app/imports/recordmapping.h"
#include "storage/text/datetime.h"
#include "storage/time/teamzone.h"

#include <QHash>

#include <string>

namespace app {

/// Converts rows of a file to values of a kind's fields, on the reading thread. An invalid cell is reported and
/// ignored; if the row requires it, the row is rejected.
class RecordRowParser final
{
public:
    RecordRowParser(const RecordKind &kind, RecordMapping mapping, const storage::TeamZone &zone);

    /// The columns of the file that contain dates, and the order of day and month in each (see learnDateOrders).
    std::vector<int> dateColumns() const;
    void setDateOrders(const std::vector<storage::DateOrder> &orders);
    /// Whether the meaning of bare numbers depends on their column: `0.5` is a half or half a per cent, `5` the best
    /// or a medium score.
    bool hasScales() const;
    /// Finds the largest number of those columns. Call it with every row of the file before parsing.
    void learnScales(const CsvBatch &rows);
    void parse(RecordBatch &batch);

private:
    RecordValue read(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell);
    RecordValue readTime(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell,
                         CellKind kind);
    RecordValue readChoice(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell);
    RecordValue readScore(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell);
    RecordValue readLongId(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell);
    RecordValue readIdentity(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell);
    RecordValue wrongDate(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell, bool isDay);
    RecordValue wrong(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell, QString reason,
                      QString repair);

    const RecordKind &m_kind;
    RecordMapping m_mapping;
    const storage::TeamZone &m_zone;
    std::vector<storage::DateOrder> m_dateOrders; // by column of the mapping
    std::vector<double> m_largest;                // by column of the mapping: bare number of a share or score
    std::vector<bool> m_isNeeded;                 // by field
    std::vector<QHash<QString, int>> m_choices;   // by field
    std::string m_scratch, m_identity;
};

} // namespace app
