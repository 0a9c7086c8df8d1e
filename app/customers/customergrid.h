#pragma once

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
    std::vector<GridOrder::Key> order;
    std::vector<storage::CustomerId> keep; ///< whose rows the asker wants to find again
};

/// A snapshot: who fits, in order, as of the moment it was asked.
struct GridAnswer
{
    std::shared_ptr<const std::vector<storage::CustomerId>> customers;
    std::int64_t everybody = 0;     ///< in the store, whether they fit or not
    std::vector<std::int64_t> rows; ///< of GridQuestion::keep, in that order; -1: not among them
};

/// A name to filter by.
struct GridName
{
    enum class Kind { Segment, Tag, Owner };

    Kind kind = Kind::Segment;
    QString name;

    friend bool operator==(const GridName &, const GridName &) = default;
};

/// Answers what the grid shows. Keeps the ranks of names between questions, so one instance serves one store; may be
/// asked from several threads, which then take turns in sorting.
class CustomerGrid final
{
public:
    /// NotFound where a segment is gone, Cancelled when `job` was.
    Result<GridAnswer> answer(TeamStore &store, const GridQuestion &question, JobContext &job);

    /// Segments, tags and staff, each by name.
    static Result<std::vector<GridName>> names(TeamStore &store);

private:
    Result<GridAnswer> tryAnswer(TeamStore &store, const GridQuestion &question, JobContext &job);

    std::mutex m_mutex;
    std::unique_ptr<GridOrder> m_order;
};

} // namespace app
