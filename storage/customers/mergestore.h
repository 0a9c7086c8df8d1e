#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/store/references.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace storage {

/// One merge as stored: which customer was merged into which, and what was moved, so that exactly that can be undone.
struct MergeRecord
{
    std::int64_t id = 0;
    CustomerId kept, gone;
    std::int64_t at = 0;
    QJsonObject moved; ///< as written by MergeStore and the service
};

/// Moves everything that belongs to one customer to another and back. Inside the caller's transaction.
///
/// `moved` contains: rows {"table.column": [ids]}; invitations; dropped [{table, row}]; pairs {table: {moved: [row…],
/// dropped: [row…]}}, a row being {column: value}; fields {table: {id: {column: [before, after]}}}.
class MergeStore final
{
public:
    /// Of a merge in the audit and the undo list.
    static constexpr const char *action = "customers.merge";

    explicit MergeStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the ID. A merge is never earlier than those before it, whatever the clock says: they are undone in order.
    std::int64_t add(const MergeRecord &record);
    void remove(std::int64_t record);
    /// The newest merge of this customer into another.
    std::optional<MergeRecord> ofGone(CustomerId gone);
    /// All merges of one change, newest first.
    std::vector<MergeRecord> ofChange(ChangeId change);
    /// Merges into the customer that `record` kept after it, newest first.
    std::vector<MergeRecord> later(const MergeRecord &record);

    /// Moves all rows with an ID of their own from one customer to the other.
    QJsonObject moveRows(CustomerId from, CustomerId to);
    /// Moves campaign invitations by one customer to the other; returns [[campaign, invited customer]…].
    QJsonArray moveInvitations(CustomerId from, CustomerId to);
    /// Moves rows whose key includes the customer: duplicates are dropped, but kept in the result.
    QJsonObject movePairs(CustomerId from, CustomerId to);
    /// A row of `table` as {column: value}; empty if there is none.
    QJsonObject row(const char *table, std::int64_t id);
    /// Writes columns of a row and adds [before, after] of the changed ones to `fields`.
    void write(QJsonObject &fields, const char *table, std::int64_t id, const QJsonObject &values);
    /// Deletes a row by ID and returns it.
    QJsonObject drop(const char *table, std::int64_t id);

    /// Reverses all of `moved`; appends to `left` what has changed since the merge. Returns the number of rows.
    std::int64_t takeBack(const MergeRecord &record, QJsonArray &left);

    /// The open friendships of a customer, by account, then earliest first.
    std::vector<FriendshipId> openFriendships(CustomerId customer);
    /// Running enrolments of `gone` in plans, with an account, in which `kept` runs as well or was for the same
    /// occurrence.
    std::vector<EnrolmentId> enrolmentsInBoth(CustomerId gone, CustomerId kept);
    /// Tasks of the customer that this enrolment planned and that may still be made.
    std::vector<TaskId> openTasks(CustomerId customer, EnrolmentId enrolment);

    void dismiss(CustomerId a, CustomerId b, std::int64_t at);
    std::vector<std::pair<std::int64_t, std::int64_t>> dismissed();

private:
    /// What a merge moves: all references to customers but those of merges themselves. Invitations to campaigns, whose
    /// rows have no ID of their own, are moved on their own.
    struct Movable
    {
        std::vector<Reference> rows; ///< in tables with IDs
        QByteArrayList pairs;        ///< tables whose key includes the customer, in column customer_id
    };

    /// Read from the schema on first use.
    const Movable &movable();
    /// The IDs from `sql` (a table, and a condition with known names) for `customer`.
    std::vector<std::int64_t> ids(const QByteArray &sql, CustomerId customer);
    void update(const MergeRecord &record);
    std::vector<MergeRecord> holding(const QByteArray &text);
    QJsonArray moveDroppedInvitations(CustomerId from, CustomerId to);
    bool updateDroppedInviter(CustomerId gone, std::int64_t campaign, CustomerId from, CustomerId to);
    void followInvitation(std::int64_t campaign, CustomerId from, CustomerId to);
    std::int64_t takeBackDropped(const MergeRecord &record);
    std::int64_t takeBackRows(const MergeRecord &record, QJsonArray &left);
    std::int64_t takeBackPairs(const MergeRecord &record, QJsonArray &left);
    std::int64_t takeBackFields(const MergeRecord &record, QJsonArray &left);

    sqlite::Connection &m_connection;
    std::optional<Movable> m_movable;
};

} // namespace storage
