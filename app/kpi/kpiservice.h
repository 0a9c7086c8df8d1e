#pragma once

#include "app/image/image.h"
#include "app/kpi/cohort.h"
#include "app/kpi/kpiengine.h"
#include "app/kpi/rfm.h"
#include "app/settings/teamrules.h"

namespace app {

/// The filters of metrics, as IDs of the store. Empty filters include everything.
struct KpiFilter
{
    storage::ChannelId channel;
    storage::StaffId staff;
    const Bitset *segment = nullptr; ///< the evaluated segment, by slot
    std::int64_t orderSource = 0;
    std::vector<storage::ProductId> products;
    bool privateOnly = false;          ///< only private-domain orders
    std::optional<storage::UtcMs> now; ///< business clock for windows of hours; default: end of today
};

/// The last local day of each feed, noDay if it has no data.
struct FeedDays
{
    storage::LocalDay orders = noDay, friendships = noDay;
};

/// Computes metrics, cohorts and RFM from the image. Reads the file only for data that is not in the columns. Callable
/// from any one read thread at a time; each call takes that thread's connection.
class KpiService final
{
public:
    /// The image and the rules must outlive the service.
    KpiService(Image &image, const TeamRules &rules) : m_image(image), m_rules(&rules) {}
    /// Sets the current rules after a change.
    void setRules(const TeamRules &rules) { m_rules = &rules; }

    Result<KpiAnswer> figures(storage::sqlite::Connection &connection, const KpiQuery &query, const KpiFilter &filter,
                              storage::LocalDay today, JobContext &job);
    Result<std::vector<Cohort>> cohorts(storage::sqlite::Connection &connection, CohortOf of, const KpiFilter &filter,
                                        storage::LocalDay today, JobContext &job);
    Result<std::vector<RfmRow>> rfm(storage::sqlite::Connection &connection, const KpiFilter &filter,
                                    storage::LocalDay today, JobContext &job);
    /// The customers counted in a metric, ascending: buyers in the period for order metrics; those who were added, left
    /// or are present for the pool; those whose task was not done in time for tasks.
    Result<std::vector<storage::CustomerId>> people(storage::sqlite::Connection &connection, const Metric &metric,
                                                    const Period &period, const KpiFilter &filter,
                                                    storage::LocalDay today, JobContext &job);
    /// The customers of a cell of cohorts(), ascending.
    Result<std::vector<storage::CustomerId>> cohortPeople(storage::sqlite::Connection &connection, CohortOf of,
                                                          storage::LocalDay month, int offset, const KpiFilter &filter,
                                                          storage::LocalDay today, JobContext &job);
    Result<FeedDays> feedDays(storage::sqlite::Connection &connection, JobContext &job);

private:
    struct Tasks
    {
        std::vector<storage::LocalDay> endDay;
        std::vector<std::uint8_t> onTime;
        std::vector<Slot> customer;
    };
    struct Memberships
    {
        std::uint64_t commits = 0;
        RunIndex index;
        std::vector<storage::UtcMs> joinedAt, leftAt;
        std::vector<storage::LocalDay> joinedDay;
    };
    struct Feedback
    {
        std::uint64_t commits = 0;
        std::vector<storage::LocalDay> day;
        std::vector<std::uint32_t> account;
        std::vector<std::int64_t> count;
    };
    struct KeptReach
    {
        std::uint64_t commits = 0;
        bool hasOrders = false, hasEvents = false; ///< parts of the image it was computed from
        FeedReach reach;
    };

    std::vector<storage::CustomerId> idsOf(const Bitset &people) const;
    Image::Parts partsFor(unsigned feeds, const KpiFilter &filter) const;
    void loadMemberships(storage::sqlite::Connection &connection);
    void loadFeedback(storage::sqlite::Connection &connection);
    void loadTasks(storage::sqlite::Connection &connection, const Period &period, const KpiFilter &filter,
                   storage::LocalDay today);
    const FeedReach &reach(storage::sqlite::Connection &connection);
    KpiFacts facts() const;
    KpiCut cut(storage::sqlite::Connection &connection, const KpiFilter &filter, storage::LocalDay today) const;

    Image &m_image;
    const TeamRules *m_rules;
    std::optional<Memberships> m_memberships;
    std::optional<Feedback> m_feedback;
    std::optional<KeptReach> m_reach;
    std::optional<std::pair<std::uint64_t, FeedDays>> m_feedDays; ///< computed at that commit of the image
    Tasks m_tasks;                                                ///< of the current query
};

} // namespace app
