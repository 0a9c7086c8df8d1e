#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace storage {

/// One merge as it is kept: who went into whom, and what was moved, so that exactly that can be taken back.
struct MergeRecord
{
    std::int64_t id = 0;
    CustomerId kept, gone;
    std::int64_t at = 0;
    QJsonObject moved; ///< as MergeStore and the service wrote it
};

/// Moves what hangs on one customer to another and back. Inside the caller's transaction.
///
/// `moved` holds: rows {"table.column": [ids]}; invitations; dropped [{table, row}]; pairs {table: {moved: [row…],
/// dropped: [row…]}} where a row is {column: value}; fields {table: {id: {column: [before, after]}}}.
class MergeStore final
{
public:
    explicit MergeStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::int64_t add(const MergeRecord &record);
    void remove(std::int64_t record);
    /// The newest merge that this customer vanished in.
    std::optional<MergeRecord> ofGone(CustomerId gone);
    /// All merges of one change, newest first.
    std::vector<MergeRecord> ofChange(ChangeId change);
    /// Merges into `kept` after `record`, newest first.
    std::vector<MergeRecord> later(CustomerId kept, std::int64_t record);

    /// Points everything that has an id of its own from one customer to the other.
    QJsonObject moveRows(CustomerId from, CustomerId to);
    /// Whom the one invited to campaigns was invited by the other: [[campaign, customer]…].
    QJsonArray moveInvitations(CustomerId from, CustomerId to);
    /// Moves rows whose key holds the customer: what the other one has already is dropped, and kept in the answer.
    QJsonObject movePairs(CustomerId from, CustomerId to);
    /// A row of `table` as {column: value}; empty where there is none.
    QJsonObject row(const char *table, std::int64_t id);
    /// Writes columns of a row and adds [before, after] of those that changed to `fields`.
    void write(QJsonObject &fields, const char *table, std::int64_t id, const QJsonObject &values);
    /// Deletes a row with an id and answers it.
    QJsonObject drop(const char *table, std::int64_t id);

    /// Takes all of `moved` back; appends to `left` what is no longer as the merge left it. Answers how many rows.
    std::int64_t takeBack(const MergeRecord &record, QJsonArray &left);

    /// Ids in `table` of customer `customer` under a condition made of known names.
    std::vector<std::int64_t> ids(const QByteArray &sql, CustomerId customer);

    void dismiss(CustomerId a, CustomerId b, std::int64_t at);
    std::vector<std::pair<std::int64_t, std::int64_t>> dismissed();

private:
    void update(const MergeRecord &record);
    std::vector<MergeRecord> holding(const QByteArray &text);
    QJsonArray moveInvitationsAside(CustomerId from, CustomerId to);
    bool reinviteAside(CustomerId gone, std::int64_t campaign, CustomerId from, CustomerId to);
    void followInvitation(std::int64_t campaign, CustomerId from, CustomerId to);
    std::int64_t takeBackDropped(const MergeRecord &record);
    std::int64_t takeBackRows(const MergeRecord &record, QJsonArray &left);
    std::int64_t takeBackPairs(const MergeRecord &record, QJsonArray &left);
    std::int64_t takeBackFields(const MergeRecord &record, QJsonArray &left);

    sqlite::Connection &m_connection;
};

} // namespace storage
