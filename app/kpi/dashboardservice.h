#pragma once

#include "app/kpi/kpiservice.h"
#include "app/kpi/targetservice.h"
#include "app/store/teamstore.h"

#include <mutex>

namespace app {

/// What a dashboard shows everything by. A segment is named, as it is now.
struct DashboardFilter
{
    storage::ChannelId channel;
    storage::StaffId staff;
    QString segment;
    bool privateOnly = false; ///< only orders of the private domain, also where a metric counts all by itself
    friend bool operator==(const DashboardFilter &, const DashboardFilter &) = default;

    /// Whose targets count under this filter; none where it is cut by two things or by a segment.
    std::optional<std::pair<storage::Target::Scope, std::int64_t>> targetScope() const;
};

struct DashboardQuestion
{
    Period period;
    std::optional<Period> comparison;
    CalendarUnit by = CalendarUnit::Day;
    DashboardFilter filter;
    std::vector<const Metric *> metrics;
    friend bool operator==(const DashboardQuestion &, const DashboardQuestion &) = default;
};

/// One metric in the period and, piece by piece too, in the one it is compared with. Pieces after dataUntil have no
/// value.
struct DashboardTile
{
    MetricResult now;
    std::optional<MetricResult> before;
    storage::LocalDay dataUntil = noDay; ///< last day of the feed it is made of, today at most
    std::optional<ShownTarget> target;   ///< for the days shown
};

struct DashboardFigures
{
    std::vector<Period> pieces, piecesBefore;
    std::vector<DashboardTile> tiles; ///< in the order asked
};

/// RFM classes of the customers let through, and retention by month of the first order.
struct DashboardLayers
{
    std::array<std::int64_t, 8> classes{};
    std::vector<Cohort> cohorts;
};

/// What a person can choose to cut by.
struct DashboardChoices
{
    std::vector<std::pair<storage::ChannelId, QString>> channels;
    std::vector<std::pair<storage::StaffId, QString>> staff;
    QStringList segments;
};

/// A customer as a list behind a figure shows it.
struct Person
{
    storage::CustomerId id;
    QString name, owner;
};

struct PeopleBehind
{
    std::int64_t count = 0;
    std::vector<Person> shown; ///< the first of them
};

/// Questions of the dashboards and the report to one store. Called on read threads; questions take turns, since they
/// share what KpiService keeps between them. The store outlives the service.
class DashboardService final
{
public:
    static constexpr std::size_t shownPeople = 1'000;

    explicit DashboardService(TeamStore &store) : m_store(store), m_kpi(store.image(), store.rules()) {}

    Result<DashboardChoices> choices();
    Result<DashboardFigures> figures(const DashboardQuestion &question, JobContext &job);
    Result<DashboardLayers> layers(const DashboardFilter &filter, JobContext &job);
    Result<PeopleBehind> peopleBehind(const Metric &metric, const Period &period, const DashboardFilter &filter,
                                      JobContext &job);
    Result<PeopleBehind> peopleOf(RfmClass rfmClass, const DashboardFilter &filter, JobContext &job);
    /// Of the customers who bought first in the month that begins on `month`: who bought `offset` months later.
    Result<PeopleBehind> peopleOf(storage::LocalDay month, int offset, const DashboardFilter &filter, JobContext &job);

private:
    struct Cut
    {
        KpiFilter filter;
        std::optional<Bitset> segment;
    };
    Result<std::unique_ptr<Cut>> cutOf(const DashboardFilter &filter, JobContext &job);
    Result<void> addTargets(const DashboardQuestion &question, DashboardFigures &figures);
    PeopleBehind shown(const std::vector<storage::CustomerId> &ids);

    /// The last layers and what they were made of. Kept only without a segment: its rule may read what the image does
    /// not hold.
    struct KeptLayers
    {
        std::uint64_t commits;
        storage::LocalDay today;
        bool sameDayIsOne;
        DashboardFilter filter;
        DashboardLayers layers;
    };

    /// Figures without their targets, which hold while the image stays as it is and the day lasts: what is asked again
    /// when a page comes back is there at once. Not of a segment or tasks, which lie in the file.
    struct KeptFigures
    {
        std::uint64_t commits;
        storage::LocalDay today;
        const TeamRules *rules;
        DashboardQuestion question;
        DashboardFigures figures;
    };
    static constexpr std::size_t keptQuestions = 8;
    static bool canKeep(const DashboardQuestion &question);
    Result<DashboardFigures> keptOrCounted(const DashboardQuestion &question, JobContext &job);
    Result<DashboardFigures> countFigures(const DashboardQuestion &question, JobContext &job);

    TeamStore &m_store;
    std::mutex m_mutex;
    KpiService m_kpi;
    std::vector<KeptFigures> m_figures; ///< the latest last
    std::optional<KeptLayers> m_layers;
};

} // namespace app
