#pragma once

#include "storage/content/contentstore.h"

#include <unordered_map>

namespace storage {

/// An SOP that sends an item of the library. Plans that have ended use nothing.
struct ContentUse
{
    enum class PlanState { Draft = 1, Active, Paused }; ///< as plan.state

    ContentId content;
    PlanId plan;
    QString planName;
    PlanState state = PlanState::Draft;

    friend bool operator==(const ContentUse &, const ContentUse &) = default;
};

/// Where the items of the library are used, and how often they were sent.
class ContentUsage final
{
public:
    explicit ContentUsage(sqlite::Connection &connection) : m_connection(connection) {}

    /// The draft, active and paused plans that use one item, or any without `content`; by item, then by name of the
    /// plan. A plan that names an item several times is one use.
    std::vector<ContentUse> uses(ContentId content = {});
    /// The number of tasks since an instant that sent each item; items that were not sent are missing.
    std::unordered_map<ContentId, int> sentSince(UtcMs since);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
