#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/mergestore.h"

#include <map>

namespace app {

/// Which records become one.
struct MergeRequest
{
    std::vector<storage::CustomerId> customers; ///< at least two
    storage::CustomerId keep;                   ///< one of them; 0: the first
    /// Field → whose value it gets. Fields without a choice: the kept one's, its blanks filled from the others.
    std::map<QString, storage::CustomerId> choices;
};

struct MergeOutcome
{
    storage::CustomerId kept;
    storage::ChangeId change;
    std::int64_t moved = 0;  ///< records that now hang on the kept one
    QStringList filled;      ///< fields of the kept one that changed
    std::int64_t exited = 0; ///< enrolments that ended, since the kept one is in the same plan
};

struct UnmergeOutcome
{
    storage::CustomerId kept, gone;
    std::int64_t restored = 0;
    QJsonArray left; ///< {table, id}: changed, moved on or deleted since; stays as it is
};

/// One field in which the records differ, for a dialog side by side.
struct MergeDifference
{
    QString field;      ///< as MergeRequest::choices names it
    QStringList values; ///< per customer as asked, as text
};

/// Makes several records of one person one, and takes that apart again, days later too. A record that goes stays in
/// the store as "merged", keeps its values and is found by nobody; everything that hung on it hangs on the kept one.
///
/// The strictest of the records wins where contacting is concerned (blacklist, do-not-contact, withdrawn consent).
class CustomerMerge final
{
public:
    explicit CustomerMerge(TeamStore &store) : m_store(store) {}

    /// One undo step. NotFound, or Invalid for fewer than two or a field that does not exist.
    Result<MergeOutcome> merge(const MergeRequest &request);
    /// Takes exactly one merge back: that of the record that went. NotFound where it was not merged, Conflict where
    /// the kept one has itself gone into another since.
    Result<UnmergeOutcome> unmerge(storage::CustomerId gone);
    /// The undo of one entry of the list, piece by piece: all merges of that change. Answers what stays as it is, as
    /// UnmergeOutcome::left.
    Result<QJsonArray> undo(storage::ChangeId change);
    /// Fields in which at least two of them hold something different.
    Result<std::vector<MergeDifference>> differences(const std::vector<storage::CustomerId> &customers);
    /// The names MergeRequest::choices may hold.
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
