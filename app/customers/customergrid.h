#pragma once

#include "app/customers/customerviews.h"
#include "app/image/gridorder.h"
#include "app/store/teamstore.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace app {

/// What the grid is to show.
struct GridQuestion
{
    QString search;             ///< as typed; empty: everyone
    QStringList segments, tags; ///< names, all of which must match; rule tags mean their segment
    QStringList owners;         ///< names, one of which must match
    std::vector<GridFilter> quick;
    std::vector<GridOrder::Key> order;
    std::vector<storage::CustomerId> keep; ///< customers whose new row numbers are needed
};

/// A snapshot: the matching customers in order, as of the time of the question.
struct GridAnswer
{
    std::shared_ptr<const std::vector<storage::CustomerId>> customers;
    std::int64_t everybody = 0;     ///< in the store, matching or not
    std::vector<std::int64_t> rows; ///< of GridQuestion::keep, in that order; -1: not included
    /// Invalid filters that were ignored: key and valid forms.
    std::vector<std::pair<QString, QString>> wrong;
};

/// What a grid is built from: read again after every change of the store.
struct GridSetting
{
    std::vector<GridName> names; ///< segments, tags and staff, each sorted by name
    std::vector<storage::CustomField> custom;
    std::vector<NamedView> views;
    QStringList staff, channels, lists; ///< the options of cells; lists: frozen segments
};

/// The result of saving filters.
struct SavedFilter
{
    QString name;
    bool isFrozen = false; ///< a list of the current matches, because a search or pinyin cannot be a rule
    std::int64_t members = 0;
};

/// Answers the grid's questions. Caches the sort order of names between questions, so use one instance per store.
/// Thread-safe; threads take turns in sorting.
class CustomerGrid final
{
public:
    /// NotFound if a segment no longer exists, Cancelled if `job` was.
    Result<GridAnswer> answer(TeamStore &store, const GridQuestion &question, JobContext &job);

    static Result<GridSetting> setting(TeamStore &store);

    /// Saves the question as a segment: a rule, or a frozen list if it cannot be expressed as a rule. Conflict if
    /// the name is taken.
    Result<SavedFilter> save(TeamStore &store, const GridQuestion &question, const QString &name, JobContext &job);

    /// Prepares data that sorting by name would otherwise wait for.
    Result<void> warm(TeamStore &store, JobContext &job);

private:
    Result<GridAnswer> tryAnswer(TeamStore &store, const GridQuestion &question, JobContext &job);

    std::mutex m_mutex;
    std::unique_ptr<GridOrder> m_order;
};

} // namespace app
