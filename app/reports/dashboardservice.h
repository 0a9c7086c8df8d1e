#pragma once

#include "app/kpi/kpiservice.h"
#include "app/reports/targetservice.h"
#include "app/store/teamstore.h"

#include <mutex>

namespace app {

/// The filter of a dashboard. A segment is given by name and evaluated as of now.
struct DashboardFilter
{
    storage::ChannelId channel;
    storage::StaffId staff;
    QString segment;
    bool privateOnly = false; ///< only private-domain orders, also for metrics that otherwise count all
    friend bool operator==(const DashboardFilter &, const DashboardFilter &) = default;

    /// The scope of the targets shown with this filter; none if it has two criteria or a segment.
    std::optional<std::pair<storage::Target::Scope, std::int64_t>> targetScope() const;
};

struct DashboardQuery
{
    Period period;
    std::optional<Period> comparison;
    CalendarUnit by = CalendarUnit::Day;
    DashboardFilter filter;
    std::vector<const Metric *> metrics;
    friend bool operator==(const DashboardQuery &, const DashboardQuery &) = default;
};

/// One metric in the period and in its comparison period, with a series each. Parts after dataUntil have no
/// value.
struct DashboardTile
{
    MetricResult now;
    std::optional<MetricResult> before;
    storage::LocalDay dataUntil = noDay; ///< last day of its feed, at most today
    std::optional<ShownTarget> target;   ///< for the days displayed
};

struct DashboardFigures
{
    std::vector<Period> pieces, piecesBefore;
    std::vector<DashboardTile> tiles; ///< in the requested order
};

/// RFM classes of the filtered customers, and retention by month of first purchase.
struct DashboardLayers
{
    std::array<std::int64_t, 8> classes{};
    std::vector<Cohort> cohorts;
};

/// The available filter values.
struct DashboardChoices
{
    std::vector<std::pair<storage::ChannelId, QString>> channels;
    std::vector<std::pair<storage::StaffId, QString>> staff;
    QStringList segments;
};

/// A customer in the list behind a figure.
struct Person
{
    storage::CustomerId id;
    QString name, owner;
};

struct PeopleBehind
{
    std::int64_t count = 0;
    std::vector<Person> shown; ///< the first ones
};

/// Answers the queries of the dashboards and the report for one store. Called on read threads; queries are serialised,
/// since they share the caches of KpiService. Each is given the store as the caller uses it; the file must stay open as
/// long as the service is used.
class DashboardService final
{
public:
    static constexpr std::size_t shownPeople = 1'000;

    explicit DashboardService(TeamStore &store) : m_kpi(store.image(), store.rules()) {}

    Result<DashboardChoices> choices(TeamStore &store);
    Result<DashboardFigures> figures(TeamStore &store, const DashboardQuery &question, JobContext &job);
    Result<DashboardLayers> layers(TeamStore &store, const DashboardFilter &filter, JobContext &job);
    Result<PeopleBehind> peopleBehind(TeamStore &store, const Metric &metric, const Period &period, const DashboardFilter &filter,
                                      JobContext &job);
    Result<PeopleBehind> peopleOf(TeamStore &store, RfmClass rfmClass, const DashboardFilter &filter, JobContext &job);
    /// Of the customers who first bought in the month from `month`: those who bought `offset` months later.
    Result<PeopleBehind> peopleOf(TeamStore &store, storage::LocalDay month, int offset, const DashboardFilter &filter, JobContext &job);

private:
    struct Cut
    {
        KpiFilter filter;
        std::optional<Bitset> segment;
    };
    Result<std::unique_ptr<Cut>> cutOf(TeamStore &store, const DashboardFilter &filter, JobContext &job);
    Result<void> addTargets(TeamStore &store, const DashboardQuery &question, DashboardFigures &figures);
    PeopleBehind shown(TeamStore &store, const std::vector<storage::CustomerId> &ids);

    /// The last layers and their inputs. Only cached without a segment: its rule may read data that is not in the
    /// image.
    struct KeptLayers
    {
        std::uint64_t commits;
        storage::LocalDay today;
        bool sameDayIsOne;
        DashboardFilter filter;
        DashboardLayers layers;
    };

    /// Figures without targets, valid until the next commit and for the current day: a page that is reopened gets them
    /// at once. Not cached for segments or tasks, which are read from the file.
    struct FiguresCacheEntry
    {
        std::uint64_t commits;
        storage::LocalDay today;
        const TeamRules *rules;
        DashboardQuery question;
        DashboardFigures figures;
    };
    static constexpr std::size_t keptQuestions = 8;
    static bool canKeep(const DashboardQuery &question);
    Result<DashboardFigures> cachedFigures(TeamStore &store, const DashboardQuery &question, JobContext &job);
    Result<DashboardFigures> countFigures(TeamStore &store, const DashboardQuery &question, JobContext &job);

    std::mutex m_mutex;
    KpiService m_kpi;
    std::vector<FiguresCacheEntry> m_figures; ///< newest last
    std::optional<KeptLayers> m_layers;
};

} // namespace app
