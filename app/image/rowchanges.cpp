#include "app/image/rowchanges.h"

#include "storage/sqlite/changeset.h"

#include <array>
#include <string_view>

namespace app {

namespace {

using storage::sqlite::ChangesetReader;

struct Followed
{
    std::string_view name;
    RowChanges::Table table;
    int customerColumn; // as in 0001_founding.sql; -1: none
    int rowColumn;      // the ID to look up the customer by; -1: the customer is part of the key
};

constexpr std::array followedTables{
    Followed{"customer", RowChanges::Customer, 0, -1},
    Followed{"identity", RowChanges::Identity, 0, -1},
    Followed{"friendship", RowChanges::Friendship, 1, 0},
    Followed{"tag", RowChanges::Tag, -1, 0},
    Followed{"customer_tag", RowChanges::CustomerTag, 0, -1},
    Followed{"group_member", RowChanges::GroupMember, 2, 0},
    Followed{"orders", RowChanges::Orders, 3, 0},
    Followed{"order_item", RowChanges::OrderItem, -1, 0},
    Followed{"event", RowChanges::Event, 1, 0},
};

const Followed *followedTable(std::string_view name)
{
    for (const Followed &followed : followedTables) {
        if (followed.name == name)
            return &followed;
    }
    return nullptr;
}

void addChange(const ChangesetReader &change, const Followed &followed, RowChanges::Touched &touched)
{
    const bool isInsert = change.operation() == ChangesetReader::Operation::Insert;
    if (followed.customerColumn >= 0) {
        for (const auto &value : {change.oldValue(followed.customerColumn), change.newValue(followed.customerColumn)}) {
            if (value.isKnown() && !value.isNull())
                touched.customers.push_back(value.integer());
        }
    }
    if (followed.rowColumn >= 0) {
        const auto key = isInsert ? change.newValue(followed.rowColumn) : change.oldValue(followed.rowColumn);
        touched.rows.push_back(key.integer());
    }
}

} // namespace

RowChanges RowChanges::fromChangeset(const QByteArray &changeset)
{
    RowChanges changes;
    if (changeset.isEmpty())
        return changes;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        if (const Followed *followed = followedTable(reader.table()))
            addChange(reader, *followed, changes.m_tables[followed->table]);
    }
    return changes;
}

RowChanges RowChanges::everything()
{
    RowChanges changes;
    for (Touched &touched : changes.m_tables)
        touched.isReloaded = true;
    return changes;
}

void RowChanges::merge(const RowChanges &other)
{
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const Touched &from = other.m_tables[i];
        m_tables[i].customers.insert(m_tables[i].customers.end(), from.customers.begin(), from.customers.end());
        m_tables[i].rows.insert(m_tables[i].rows.end(), from.rows.begin(), from.rows.end());
        m_tables[i].isReloaded |= from.isReloaded;
    }
}

bool RowChanges::isEmpty() const
{
    for (const Touched &touched : m_tables) {
        if (!touched.isEmpty())
            return false;
    }
    return true;
}

} // namespace app
