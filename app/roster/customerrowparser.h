#pragma once

#include "app/fields/customerwords.h"
#include "app/fields/provincenames.h"
#include "app/fields/regions.h"
#include "app/roster/customermapping.h"
#include "app/roster/customerrow.h"
#include "app/roster/namenumbers.h"
#include "storage/text/datetime.h"
#include "storage/text/hashset64.h"
#include "storage/time/teamzone.h"

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
    std::vector<int> dateColumns() const;
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
    void readPhone(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                   std::string_view cell);
    void readIdentity(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                      std::string_view value);
    void readBirthday(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                      std::string_view value);
    void readRegion(CustomerBatch &batch, CustomerRow &row, std::string_view value);
    void readStage(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value);
    static void readDescription(CustomerBatch &batch, CustomerRow &row, std::string_view value);
    void readEnd(CustomerRow &row) const;
    void readStaff();
    void readTags(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                  std::string_view value);
    int channelOf(CustomerBatch &batch, std::string_view name);
    void readCustom(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                    std::string_view value);
    int knownAccount() const;
    std::int64_t readTime(CustomerBatch &batch, const CustomerRow &row, const CustomerMapping::Column &column,
                          std::string_view value);
    storage::DateOrder orderOf(const CustomerMapping::Column &column) const
    {
        return m_dateOrders[std::size_t(&column - m_mapping.columns.data())];
    }
    void finish(CustomerBatch &batch, CustomerRow &row);
    bool canBeWritten(CustomerBatch &batch, const CustomerRow &row);
    void takeAccounts(CustomerBatch &batch, CustomerRow &row);
    void report(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value, QString reason,
                QString repair);

    CustomerMapping m_mapping;
    const storage::TeamZone &m_zone;
    storage::UtcMs m_now;
    bool m_hasAddedAt;                            ///< the file has such a column
    std::vector<storage::DateOrder> m_dateOrders; ///< by column of the mapping
    Regions m_regions;
    ProvinceNames m_provinces;
    std::unordered_map<std::string, std::array<std::string, 3>> m_places; ///< text → province, city, district
    std::uint64_t m_seed = 0;
    storage::HashSet64 m_known;
    storage::HashSet64 m_seen;
    NameNumbers m_tags, m_accounts, m_channels;
    std::unordered_set<std::int64_t> m_incomplete; ///< rows with cells that the reader could not read
    // State of the current row:
    QJsonObject m_custom;
    FriendState m_state = FriendState::None;
    bool m_hasDamagedIdentity = false;
    std::string m_otherPhones, m_staffName, m_staffUserId, m_department, m_scratch;
    std::vector<std::pair<std::string_view, std::string_view>> m_staff; ///< names and userids, views into the two above
    std::vector<std::string_view> m_parts, m_userIds;
};

} // namespace app
