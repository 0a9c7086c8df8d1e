#include "ui/kpi/dashboardpresenter.h"

#include "app/kpi/metriccatalogue.h"
#include "ui/kpi/figurevalues.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int longestByDay = 100, longestByWeek = 400; ///< days

} // namespace

DashboardPresenter::DashboardPresenter(app::Workspace &workspace, std::vector<const app::Metric *> metrics,
                                       QObject *parent)
    : QObject(parent), m_workspace(workspace), m_metrics(std::move(metrics)),
      m_service(std::make_shared<DashboardServiceHolder>()), m_choices(workspace), m_figures(workspace),
      m_taskFigures(workspace), m_layers(workspace)
{
}

app::CalendarUnit DashboardPresenter::unitFor(const app::Period &period)
{
    return period.days() <= longestByDay    ? app::CalendarUnit::Day
           : period.days() <= longestByWeek ? app::CalendarUnit::Week
                                            : app::CalendarUnit::Month;
}

std::optional<double> DashboardPresenter::targetOfPoint(const app::Metric &metric, const storage::Target &target,
                                                        app::CalendarUnit unit)
{
    const bool isLevel = metric.unit != app::MetricUnit::Count || metric.family == app::MetricFamily::Pool;
    if (!app::addsUpOverDays(metric))
        return isLevel ? std::optional(targetNumber(target.value)) : std::nullopt;
    const int whole = target.to - target.from + 1;
    const int month = whole >= 28 && whole <= 31 ? whole : 30; // a monthly target applies to each month of the trend
    const int days = unit == app::CalendarUnit::Day ? 1 : unit == app::CalendarUnit::Week ? 7 : month;
    return targetNumber(app::targetFor(metric, target, days));
}

void DashboardPresenter::askChoices()
{
    m_choices.ask(onService([](app::DashboardService &service, app::TeamStore &store, app::JobContext &) {
                      return service.choices(store);
                  }),
                  [this](const app::Result<app::DashboardChoices> &choices) {
                      if (choices)
                          emit choicesChanged(*choices);
                  });
}

void DashboardPresenter::ask(const Question &question)
{
    app::DashboardQuery query;
    query.period = question.period;
    query.comparison = question.comparison;
    query.by = unitFor(question.period);
    query.filter = question.filter;
    // Tasks are read from the file, not from the image: the other figures do not wait for them.
    for (const bool ofTasks : {false, true}) {
        query.metrics.clear();
        std::copy_if(m_metrics.begin(), m_metrics.end(), std::back_inserter(query.metrics),
                     [ofTasks](const app::Metric *metric) { return ((metric->feeds & app::TasksFeed) != 0) == ofTasks; });
        if (query.metrics.empty())
            continue;
        (ofTasks ? m_taskFigures : m_figures)
            .ask(onService([query](app::DashboardService &service, app::TeamStore &store, app::JobContext &job) {
                     return service.figures(store, query, job);
                 }),
                 [this](const app::Result<app::DashboardFigures> &figures) {
                     if (figures)
                         take(*figures);
                     else
                         emit failed(figures.error());
                 });
    }
    m_layers.ask(onService([filter = question.filter](app::DashboardService &service, app::TeamStore &store, app::JobContext &job) {
                     return service.layers(store, filter, job);
                 }),
                 [this](const app::Result<app::DashboardLayers> &layers) {
                     if (layers)
                         emit layersChanged(*layers);
                 });
}

void DashboardPresenter::take(app::DashboardFigures figures)
{
    const auto kept = std::make_shared<const app::DashboardFigures>(std::move(figures));
    std::vector<const app::Metric *> metrics;
    for (const app::DashboardTile &tile : kept->tiles) {
        m_known[tile.now.metric] = kept;
        metrics.push_back(tile.now.metric);
    }
    emit figuresChanged(metrics);
}

void DashboardPresenter::clear()
{
    m_choices.drop();
    m_figures.drop();
    m_taskFigures.drop();
    m_layers.drop();
    m_service = std::make_shared<DashboardServiceHolder>();
    m_known.clear();
}

const app::DashboardFigures *DashboardPresenter::figures(const app::Metric &metric) const
{
    const auto known = m_known.find(&metric);
    return known == m_known.end() ? nullptr : known->second.get();
}

const app::DashboardTile *DashboardPresenter::tile(const app::Metric &metric) const
{
    const app::DashboardFigures *known = figures(metric);
    if (!known)
        return nullptr;
    return &*std::find_if(known->tiles.begin(), known->tiles.end(),
                          [&metric](const app::DashboardTile &tile) { return tile.now.metric == &metric; });
}

bool DashboardPresenter::isEmpty() const
{
    return std::all_of(m_metrics.begin(), m_metrics.end(), [this](const app::Metric *metric) {
        const app::DashboardTile *known = tile(*metric);
        return known && known->now.missing != 0;
    });
}

} // namespace ui
