#pragma once

#include "app/customers/customerviews.h"
#include "app/image/gridorder.h"
#include "app/store/teamstore.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace app {

/// What the grid is asked to show.
struct GridQuestion
{
    QString search;             ///< as typed; empty: everybody
    QStringList segments, tags; ///< names, all of which must fit; rule tags mean their segment
    QStringList owners;         ///< names, one of which must fit
    std::vector<GridFilter> quick;
    std::vector<GridOrder::Key> order;
    std::vector<storage::CustomerId> keep; ///< whose rows the asker wants to find again
};

/// A snapshot: who fits, in order, as of the moment it was asked.
struct GridAnswer
{
    std::shared_ptr<const std::vector<storage::CustomerId>> customers;
    std::int64_t everybody = 0;     ///< in the store, whether they fit or not
    std::vector<std::int64_t> rows; ///< of GridQuestion::keep, in that order; -1: not among them
    /// Filters that were not understood and left out: key and what would be.
    std::vector<std::pair<QString, QString>> wrong;
};

/// Figures of some customers; of fields of the team those asked for, in that order.
struct GridSums
{
    struct Own
    {
        std::int64_t count = 0; ///< customers with a value
        double sum = 0;
    };

    std::int64_t customers = 0;
    std::int64_t buyers = 0; ///< with at least one purchase
    std::int64_t orders = 0; ///< purchases
    std::int64_t paid = 0;   ///< net of refunds, in 0.0001 yuan
    std::vector<Own> own;    ///< empty where there were too many customers to read them (ownAtMost)

    static constexpr std::int64_t ownAtMost = 200'000;
};

/// What a grid is built from: asked again after every change of the store.
struct GridSetting
{
    std::vector<GridName> names; ///< segments, tags and staff, each by name
    std::vector<storage::CustomField> custom;
    std::vector<NamedView> views;
    QStringList staff, channels, lists; ///< what cells choose among; lists: frozen segments
};

/// What became of filters that were saved.
struct SavedFilter
{
    QString name;
    bool isFrozen = false; ///< a list of those who fit now: a search or pinyin is no rule
    std::int64_t members = 0;
};

/// Answers what the grid shows. Keeps the ranks of names between questions, so one instance serves one store; may be
/// asked from several threads, which then take turns in sorting.
class CustomerGrid final
{
public:
    /// NotFound where a segment is gone, Cancelled when `job` was.
    Result<GridAnswer> answer(TeamStore &store, const GridQuestion &question, JobContext &job);

    static Result<GridSetting> setting(TeamStore &store);

    /// Counts and sums over rows [first, last] of a snapshot; customers that are gone count as nothing. `own`: ids of
    /// fields of the team.
    using RowRange = std::pair<std::int64_t, std::int64_t>;
    static Result<GridSums> sums(TeamStore &store, const std::vector<storage::CustomerId> &snapshot,
                                 const std::vector<RowRange> &rows, const std::vector<std::int64_t> &own,
                                 JobContext &job);

    /// Keeps what is asked as a segment: a rule, or a frozen list where it holds what no rule can say. Conflict where
    /// the name is taken.
    Result<SavedFilter> save(TeamStore &store, const GridQuestion &question, const QString &name, JobContext &job);

    /// Makes ready what sorting by name would otherwise wait for.
    Result<void> warm(TeamStore &store, JobContext &job);

private:
    Result<GridAnswer> tryAnswer(TeamStore &store, const GridQuestion &question, JobContext &job);

    std::mutex m_mutex;
    std::unique_ptr<GridOrder> m_order;
};

} // namespace app
