#pragma once

#include "app/fields/customerwords.h"
#include "app/fields/provincenames.h"
#include "app/fields/regions.h"
#include "app/roster/customermapping.h"
#include "app/roster/customerrow.h"
#include "app/roster/identitycells.h"
#include "app/roster/namenumbers.h"
#include "app/roster/rosterdates.h"
#include "app/roster/staffcells.h"
#include "storage/text/hashset64.h"

#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace app {

/// Converts rows of text to cleaned customer rows, on the reading thread. Knows the hashes of all rows in
/// effect, so that an unchanged row only costs its hash.
class CustomerRowParser final
{
public:
    /// `now`: later times are reported.
    CustomerRowParser(CustomerMapping mapping, const storage::TeamZone &zone, storage::HashSet64 known,
                      storage::UtcMs now);

    /// The columns of the file that contain dates, and the order of day and month in each (see learnDateOrders).
    /// `isTold`: set by the user, so that rows with unreadable dates are parsed again.
    const std::vector<int> &dateColumns() const { return m_dates.columns(); }
    void setDateOrders(const std::vector<storage::DateOrder> &orders, bool isTold);

    /// Parses all rows of batch.csv into the batch.
    void parse(CustomerBatch &batch);

private:
    using Cells = std::span<const std::string_view>;

    void takeProblems(CustomerBatch &batch);
    void parseRow(CustomerBatch &batch, std::size_t index, std::int64_t number, Cells cells);
    std::uint64_t hashOf(Cells cells) const;
    void readCell(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column, std::string_view cell);
    void reportUndecodable(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                           std::string_view cell);
    void readRegion(CustomerBatch &batch, CustomerRow &row, std::string_view value);
    void readStage(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value);
    static void readDescription(CustomerBatch &batch, CustomerRow &row, std::string_view value);
    void readEnd(CustomerRow &row) const;
    void readTags(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                  std::string_view value);
    int channelOf(CustomerBatch &batch, std::string_view name);
    void readCustom(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                    std::string_view value);
    void finish(CustomerBatch &batch, CustomerRow &row);
    bool canBeWritten(CustomerBatch &batch, const CustomerRow &row);

    CustomerMapping m_mapping;
    RosterDates m_dates;
    IdentityCells m_identities;
    StaffCells m_staff;
    bool m_hasAddedAt; ///< the file has such a column
    Regions m_regions;
    ProvinceNames m_provinces;
    std::unordered_map<std::string, std::array<std::string, 3>> m_places; ///< text → province, city, district
    std::uint64_t m_seed = 0;
    storage::HashSet64 m_known;
    storage::HashSet64 m_seen;
    NameNumbers m_tags, m_channels;
    std::unordered_set<std::int64_t> m_incomplete; ///< rows with cells that the reader could not read
    // State of the current row:
    QJsonObject m_custom;
    FriendState m_state = FriendState::None;
    std::string m_scratch;
    std::vector<std::string_view> m_parts;
};

} // namespace app
