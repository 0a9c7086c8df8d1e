#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <vector>

namespace app {

/// The customers changed by a commit, per table the image follows. The image rereads those from the file, so a list may
/// name too many or the same twice, and may be applied twice; it must never name too few.
class RowChanges final
{
public:
    enum Table { Customer, Identity, Friendship, Tag, CustomerTag, GroupMember, Orders, OrderItem, Event };
    static constexpr int tableCount = 9;

    struct Touched
    {
        std::vector<std::int64_t> customers; ///< whose rows were written
        std::vector<std::int64_t> rows;      ///< IDs of rows whose customer is not in the change (order IDs for items)
        bool isReloaded = false;             ///< a bulk load: read the whole part again
        bool isEmpty() const { return customers.empty() && rows.empty() && !isReloaded; }
    };

    /// Creates the changes from an SQLite changeset (see WriteScope::changeset()).
    static RowChanges fromChangeset(const QByteArray &changeset);
    /// Anything may have changed: after a bulk load, a restore, or a commit by another process.
    static RowChanges everything();

    void addCustomer(Table table, std::int64_t customer) { m_tables[table].customers.push_back(customer); }
    void addRow(Table table, std::int64_t row) { m_tables[table].rows.push_back(row); }
    /// A bulk load wrote this table without a session.
    void reload(Table table) { m_tables[table].isReloaded = true; }
    void merge(const RowChanges &other);

    const Touched &touched(Table table) const { return m_tables[table]; }
    Touched &touched(Table table) { return m_tables[table]; }
    bool isEmpty() const;

private:
    std::array<Touched, tableCount> m_tables;
};

} // namespace app
