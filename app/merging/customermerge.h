#pragma once

#include "app/image/rowchanges.h"
#include "app/store/teamstore.h"
#include "storage/customers/mergestore.h"

#include <map>

namespace app {

/// Which records to merge.
struct MergeRequest
{
    std::vector<storage::CustomerId> customers; ///< at least two
    storage::CustomerId keep;                   ///< one of them; 0: the first
    /// Field → customer whose value is used. Other fields: those of the kept record, with gaps filled from the others.
    std::map<QString, storage::CustomerId> choices;
};

struct MergeOutcome
{
    storage::CustomerId kept;
    storage::ChangeId change;
    std::int64_t moved = 0;  ///< records moved to the kept one
    QStringList filled;      ///< fields of the kept record that changed
    std::int64_t exited = 0; ///< enrolments ended because the kept record is in the same plan
};

struct UnmergeOutcome
{
    storage::CustomerId kept, gone;
    std::int64_t restored = 0;
    QJsonArray left; ///< {table, id}: changed, moved on or deleted since; left unchanged
    /// Merged by the same change and still merged: it can no longer be undone as a whole, but each can be split off.
    std::vector<storage::CustomerId> stillMerged;
};

/// A field in which the records differ, for side-by-side display.
struct MergeDifference
{
    QString field;      ///< as in MergeRequest::choices
    QStringList values; ///< per customer, in the given order, as text
};

/// Merges several records of one person, and splits them again, even days later. A merged record stays in
/// the store as "merged", keeps its values and is no longer found; everything related moves to the kept record.
///
/// For contact restrictions the strictest of the records applies (blocklist, do not contact, withdrawn consent).
class CustomerMerge final
{
public:
    /// The action of a merge in the audit and the undo list.
    static const QString action;

    explicit CustomerMerge(TeamStore &store) : m_store(store) {}

    /// One undo step. NotFound, or Invalid for fewer than two customers or an unknown field.
    Result<MergeOutcome> merge(const MergeRequest &request);
    /// Splits exactly one merge: that of the record `gone`. NotFound if it was not merged, Conflict if
    /// the kept record has since been merged into another.
    Result<UnmergeOutcome> unmerge(storage::CustomerId gone);
    /// Undoes one entry of the list, record by record: all merges of that change. Returns what was left unchanged, like
    /// UnmergeOutcome::left.
    Result<QJsonArray> undo(storage::ChangeId change);
    /// Fields in which at least two of them have different values.
    Result<std::vector<MergeDifference>> differences(const std::vector<storage::CustomerId> &customers);
    /// The names accepted in MergeRequest::choices.
    static QStringList fields();

private:
    Result<std::vector<storage::CustomerId>> checked(const MergeRequest &request);
    QJsonObject mergeOne(storage::MergeStore &merges, storage::CustomerId kept, storage::CustomerId gone,
                         const QStringList &fromGone, storage::ChangeId change, MergeOutcome &outcome);
    void mergeAgain(storage::MergeStore &merges, const storage::MergeRecord &record, RowChanges &changes);
    void joinFriendships(storage::MergeStore &merges, storage::CustomerId kept, QJsonObject &fields,
                         QJsonArray &dropped);
    void endEnrolments(storage::MergeStore &merges, storage::CustomerId kept, storage::CustomerId gone,
                       QJsonObject &fields, MergeOutcome &outcome);
    Result<UnmergeOutcome> takeBack(const storage::MergeRecord &record, RowChanges &changes);

    TeamStore &m_store;
};

} // namespace app
