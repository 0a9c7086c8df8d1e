#pragma once

#include "app/customers/customermapping.h"
#include "app/customers/customerrow.h"
#include "app/customers/customerwords.h"
#include "app/customers/regions.h"
#include "storage/text/hashset64.h"
#include "storage/time/teamzone.h"

#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace app {

/// Turns rows of text into cleaned customer rows, on the reading thread. Knows the hashes of all rows that are in
/// force, so that an unchanged row costs no more than its hash.
class CustomerRowParser final
{
public:
    CustomerRowParser(CustomerMapping mapping, const storage::TeamZone &zone, storage::HashSet64 known);

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
    void readBirthday(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value);
    void readRegion(CustomerBatch &batch, CustomerRow &row, std::string_view value);
    void readStage(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value);
    static void readDescription(CustomerBatch &batch, CustomerRow &row, std::string_view value);
    void readEnd(CustomerRow &row) const;
    void readStaff();
    void readTags(CustomerBatch &batch, CustomerRow &row, const QString &group, std::string_view value);
    void readCustom(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                    std::string_view value);
    int knownAccount() const;
    std::int64_t readTime(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value);
    void finish(CustomerBatch &batch, CustomerRow &row);
    bool canBeWritten(CustomerBatch &batch, const CustomerRow &row);
    void takeAccounts(CustomerBatch &batch, CustomerRow &row);
    int numberOf(std::unordered_map<std::string, int> &numbers, std::vector<NewName> &fresh, const std::string &key,
                 NewName name);
    void report(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value, QString reason,
                QString repair);

    CustomerMapping m_mapping;
    const storage::TeamZone &m_zone;
    Regions m_regions;
    std::unordered_map<std::string, std::array<std::string, 3>> m_places; ///< text → province, city, district
    std::uint64_t m_seed = 0;
    storage::HashSet64 m_known;
    storage::HashSet64 m_seen;
    std::unordered_map<std::string, int> m_tags, m_accounts, m_channels;
    std::unordered_set<std::int64_t> m_incomplete; ///< rows of which the reader left something out
    // Of the row:
    QJsonObject m_custom;
    FriendState m_state = FriendState::None;
    bool m_hasDamagedIdentity = false;
    std::string m_otherPhones, m_staffName, m_staffUserId, m_department, m_scratch;
    std::vector<std::pair<std::string_view, std::string_view>> m_staff; ///< names and userids, into the two above
    std::vector<std::string_view> m_parts, m_userIds;
};

} // namespace app
