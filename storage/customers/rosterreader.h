#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/identitykind.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <variant>
#include <vector>

namespace storage {

/// The rows of a customer export: one per friendship and one for every customer without, or only some of these.
enum class RosterRows { Everybody, Prospects, Friendships, Losses };

/// What a row of an export can say besides the texts of the customer: something else of the customer or, from Staff to
/// EndedAt, of the friendship.
enum class RosterFact : std::uint8_t {
    Gender,
    Birthday,
    Points,
    Stage,
    Blacklist,
    Staff,
    StaffUserId,
    Department,
    AddedAt,
    AddWay,
    Channel,
    Description,
    FriendState,
    EndedAt,
    LastContactAt,
    SiyuId,
    Count
};
/// What a row of an export says in one column.
using RosterCell = std::variant<CustomerText, RosterFact>;

/// Which rows an export has, and what they hold. Merged customers have none.
class RosterSource final
{
public:
    /// `onlyChosen`: only rows of the customers in temp.chosen.
    RosterSource(sqlite::Connection &connection, RosterRows rows, bool onlyChosen)
        : m_connection(connection), m_rows(rows), m_onlyChosen(onlyChosen)
    {
    }

    std::int64_t count();
    /// Whether a row has a value in this column.
    bool holds(RosterCell cell);
    /// Whether a customer has neither an identity nor a friendship with a time, so that only the ID tells who it is.
    bool needsId();
    /// The most identities of this kind that one customer has.
    int mostIdentities(IdentityKind kind);

private:
    friend class RosterReader;

    /// FROM and WHERE of the rows.
    QByteArray tables() const;

    sqlite::Connection &m_connection;
    RosterRows m_rows;
    bool m_onlyChosen;
};

/// Reads the rows in ascending order of customer and friendship. Times are UTC milliseconds, a birthday is 1990-11-22
/// or 11-22, other cells are words as they stand in rosters.
class RosterReader final
{
public:
    RosterReader(RosterSource &source, const std::vector<RosterCell> &cells);

    /// False after the last row.
    bool next();
    CustomerId customer() const { return m_rows.id<CustomerId>(0); }
    /// The values of the custom fields, a JSON object by field ID; empty if there are none.
    QString custom() const { return m_rows.text(1); }
    /// Of the n-th cell, from 0.
    bool isNull(int cell) const { return m_rows.isNull(cell + firstCell); }
    std::int64_t integer(int cell) const { return m_rows.integer(cell + firstCell); }
    QString text(int cell) const { return m_rows.text(cell + firstCell); }

    /// The identities of the customer of this row, by kind and value. Ask once per customer.
    void eachIdentity(const std::function<void(IdentityKind, const QString &)> &take);
    /// The tags of the customer of this row with their groups (0: none), by ID. Ask once per customer.
    void eachTag(const std::function<void(TagGroupId, const QString &)> &take);

private:
    /// A pass over a table clustered by customer, in parallel with the pass over the customers.
    class Alongside final
    {
    public:
        Alongside(sqlite::Connection &connection, const char *sql);
        template <class Take>
        void rowsOf(std::int64_t customer, Take &&take);

    private:
        sqlite::Statement m_select;
        bool m_more = false;
    };

    static constexpr int firstCell = 2;

    sqlite::Statement m_rows;
    Alongside m_identities, m_tags;
};

} // namespace storage
