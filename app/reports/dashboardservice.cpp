#include "app/reports/dashboardservice.h"

#include "app/segments/rulequestion.h"
#include "app/segments/segmentservice.h"
#include "storage/customers/customerlines.h"
#include "storage/kpi/kpistore.h"
#include "storage/team/staffstore.h"

namespace app {

using storage::CustomerId;
using storage::LocalDay;

namespace {

/// The last day of a metric's feeds; with several feeds, of the one that ends first.
LocalDay dataUntil(const Metric &metric, const FeedDays &days, LocalDay today)
{
    LocalDay until = today;
    if (metric.feeds & OrdersFeed)
        until = days.orders == noDay ? noDay : std::min(until, days.orders);
    else if (metric.feeds & FriendshipsFeed)
        until = days.friendships == noDay ? noDay : std::min(until, days.friendships);
    return until;
}

} // namespace

std::optional<std::pair<storage::Target::Scope, std::int64_t>> DashboardFilter::targetScope() const
{
    using Scope = storage::Target::Scope;
    if (!segment.isEmpty() || (channel && staff))
        return std::nullopt;
    return channel ? std::pair(Scope::Channel, channel.value)
           : staff ? std::pair(Scope::Staff, staff.value)
                   : std::pair(Scope::Team, std::int64_t(0));
}

Result<DashboardChoices> DashboardService::choices(TeamStore &store)
{
    return guarded([&]() -> Result<DashboardChoices> {
        DashboardChoices choices;
        auto &connection = store.connection();
        for (const storage::KpiStore::Channel &channel : storage::KpiStore(connection).channels())
            choices.channels.emplace_back(channel.id, channel.name);
        for (const storage::Staff &staff : storage::StaffStore(connection).all()) {
            if (staff.active)
                choices.staff.emplace_back(staff.id, staff.name);
        }
        const auto segments = SegmentService(store).all();
        if (!segments)
            return tl::unexpected<Error>(segments.error());
        for (const storage::Segment &segment : *segments)
            choices.segments << segment.name;
        return choices;
    });
}

Result<std::unique_ptr<DashboardService::Cut>> DashboardService::cutOf(TeamStore &store, const DashboardFilter &filter, JobContext &job)
{
    auto cut = std::make_unique<Cut>();
    cut->filter.channel = filter.channel;
    cut->filter.staff = filter.staff;
    cut->filter.privateOnly = filter.privateOnly;
    cut->filter.now = store.now();
    if (filter.segment.isEmpty())
        return cut;
    const auto rule = SegmentService(store).ruleOf(filter.segment);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    const auto question = RuleQuestion::prepare(store, store.connection(), *rule, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    auto members = question->members();
    if (!members)
        return tl::unexpected<Error>(members.error());
    cut->segment = std::move(*members);
    cut->filter.segment = &*cut->segment;
    return cut;
}

bool DashboardService::canKeep(const DashboardQuery &question)
{
    return question.filter.segment.isEmpty() &&
           std::none_of(question.metrics.begin(), question.metrics.end(),
                        [](const Metric *metric) { return (metric->feeds & TasksFeed) != 0; });
}

Result<DashboardFigures> DashboardService::figures(TeamStore &store, const DashboardQuery &question, JobContext &job)
{
    auto figures = cachedFigures(store, question, job);
    if (!figures)
        return figures;
    if (const auto added = addTargets(store, question, *figures); !added)
        return tl::unexpected<Error>(added.error());
    return figures;
}

Result<DashboardFigures> DashboardService::cachedFigures(TeamStore &store, const DashboardQuery &question, JobContext &job)
{
    const std::uint64_t commits = store.image().commits();
    const LocalDay today = store.today();
    const TeamRules *rules = &store.rules();
    {
        const std::lock_guard turn(m_mutex);
        std::erase_if(m_figures, [&](const FiguresCacheEntry &kept) {
            return kept.commits != store.image().commits() || kept.today != today || kept.rules != rules;
        });
        const auto known = std::find_if(m_figures.begin(), m_figures.end(),
                                        [&](const FiguresCacheEntry &kept) { return kept.question == question; });
        if (known != m_figures.end())
            return known->figures;
    }
    auto figures = countFigures(store, question, job);
    if (figures && canKeep(question)) {
        const std::lock_guard turn(m_mutex);
        if (m_figures.size() >= keptQuestions)
            m_figures.erase(m_figures.begin());
        m_figures.push_back({commits, today, rules, question, *figures}); // dropped after the next write
    }
    return figures;
}

Result<DashboardFigures> DashboardService::countFigures(TeamStore &store, const DashboardQuery &question, JobContext &job)
{
    const auto cut = cutOf(store, question.filter, job);
    if (!cut)
        return tl::unexpected<Error>(cut.error());
    const std::lock_guard turn(m_mutex);
    m_kpi.setRules(store.rules());
    auto &connection = store.connection();
    const LocalDay today = store.today();
    KpiQuery query{question.period, question.by, false, question.metrics};
    auto now = m_kpi.figures(connection, query, (*cut)->filter, today, job);
    if (!now)
        return tl::unexpected<Error>(now.error());
    const auto days = m_kpi.feedDays(connection, job);
    if (!days)
        return tl::unexpected<Error>(days.error());
    DashboardFigures figures;
    figures.pieces = std::move(now->pieces);
    for (MetricResult &result : now->results) {
        const LocalDay until = dataUntil(*result.metric, *days, today);
        // After the last day of the feed the value is unknown, not zero.
        for (std::size_t i = 0; i < result.series.size() && until != noDay; ++i) {
            if (figures.pieces[i].from > until)
                result.series[i] = Figure::none();
        }
        figures.tiles.push_back({std::move(result), {}, until, {}});
    }
    if (!question.comparison)
        return figures;
    query.period = *question.comparison;
    auto before = m_kpi.figures(connection, query, (*cut)->filter, today, job);
    if (!before)
        return tl::unexpected<Error>(before.error());
    figures.piecesBefore = std::move(before->pieces);
    for (std::size_t i = 0; i < figures.tiles.size(); ++i)
        figures.tiles[i].before = std::move(before->results[i]);
    return figures;
}

Result<void> DashboardService::addTargets(TeamStore &store, const DashboardQuery &question, DashboardFigures &figures)
{
    const auto scope = question.filter.targetScope();
    if (!scope)
        return {};
    auto targets = TargetService(store).shown(question.metrics, scope->first, scope->second, question.period);
    if (!targets)
        return tl::unexpected<Error>(targets.error());
    for (std::size_t i = 0; i < figures.tiles.size(); ++i)
        figures.tiles[i].target = (*targets)[i];
    return {};
}

Result<DashboardLayers> DashboardService::layers(TeamStore &store, const DashboardFilter &filter, JobContext &job)
{
    const auto cut = cutOf(store, filter, job);
    if (!cut)
        return tl::unexpected<Error>(cut.error());
    const std::lock_guard turn(m_mutex);
    m_kpi.setRules(store.rules());
    KeptLayers made{store.image().commits(), store.today(), store.rules().sameDayOrdersAreOne, filter, {}};
    const bool isKnown = m_layers && m_layers->commits == made.commits && m_layers->today == made.today &&
                         m_layers->sameDayIsOne == made.sameDayIsOne && m_layers->filter == made.filter;
    if (isKnown && filter.segment.isEmpty())
        return m_layers->layers;
    DashboardLayers &layers = made.layers;
    const auto rows = m_kpi.rfm(store.connection(), (*cut)->filter, store.today(), job);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const RfmRow &row : *rows)
        ++layers.classes[std::size_t(row.rfmClass)];
    auto cohorts = m_kpi.cohorts(store.connection(), CohortOf::FirstOrder, (*cut)->filter, store.today(), job);
    if (!cohorts)
        return tl::unexpected<Error>(cohorts.error());
    layers.cohorts = std::move(*cohorts);
    m_layers = std::move(made);
    return m_layers->layers;
}

PeopleBehind DashboardService::shown(TeamStore &store, const std::vector<CustomerId> &ids)
{
    PeopleBehind people;
    people.count = std::int64_t(ids.size());
    const std::vector<CustomerId> first(ids.begin(), ids.begin() + std::ptrdiff_t(std::min(ids.size(), shownPeople)));
    for (const storage::CustomerLine &line : storage::customerLines(store.connection(), first))
        people.shown.push_back({line.id, line.shown, line.owner});
    return people;
}

Result<PeopleBehind> DashboardService::peopleBehind(TeamStore &store, const Metric &metric, const Period &period,
                                                    const DashboardFilter &filter, JobContext &job)
{
    const auto cut = cutOf(store, filter, job);
    if (!cut)
        return tl::unexpected<Error>(cut.error());
    const std::lock_guard turn(m_mutex);
    const auto ids = m_kpi.people(store.connection(), metric, period, (*cut)->filter, store.today(), job);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    return guarded([&]() -> Result<PeopleBehind> { return shown(store, *ids); });
}

Result<PeopleBehind> DashboardService::peopleOf(TeamStore &store, LocalDay month, int offset, const DashboardFilter &filter,
                                                JobContext &job)
{
    const auto cut = cutOf(store, filter, job);
    if (!cut)
        return tl::unexpected<Error>(cut.error());
    const std::lock_guard turn(m_mutex);
    const auto ids = m_kpi.cohortPeople(store.connection(), CohortOf::FirstOrder, month, offset, (*cut)->filter,
                                        store.today(), job);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    return guarded([&]() -> Result<PeopleBehind> { return shown(store, *ids); });
}

Result<PeopleBehind> DashboardService::peopleOf(TeamStore &store, RfmClass rfmClass, const DashboardFilter &filter, JobContext &job)
{
    const auto cut = cutOf(store, filter, job);
    if (!cut)
        return tl::unexpected<Error>(cut.error());
    const std::lock_guard turn(m_mutex);
    const auto rows = m_kpi.rfm(store.connection(), (*cut)->filter, store.today(), job);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return guarded([&]() -> Result<PeopleBehind> {
        std::vector<CustomerId> ids;
        {
            const auto image = store.readImage(Image::Customers, job);
            if (!image)
                return tl::unexpected<Error>(image.error());
            for (const RfmRow &row : *rows) {
                if (row.rfmClass == rfmClass)
                    ids.push_back((*image)->numbering().idOf(row.slot));
            }
        }
        return shown(store, ids);
    });
}

} // namespace app
