#pragma once

#include "ui/desk/asker.h"
#include "ui/kpi/dashboardserviceholder.h"

#include <map>

namespace ui {

/// What the dashboard shows: asks for the choices of the filters, the figures and the layers, and keeps the newest
/// answers. Knows no widgets.
class DashboardPresenter final : public QObject
{
    Q_OBJECT

public:
    /// What is to be shown. The series are by day, week or month, whichever suits the length of the period.
    struct Question
    {
        app::Period period;
        std::optional<app::Period> comparison;
        app::DashboardFilter filter;
    };

    DashboardPresenter(app::Workspace &workspace, std::vector<const app::Metric *> metrics, QObject *parent = nullptr);

    void askChoices();
    void ask(const Question &question);
    /// Forgets all answers: another store was opened.
    void clear();

    /// The figure of a metric; null until it is known.
    const app::DashboardTile *tile(const app::Metric &metric) const;
    /// True if all figures are known and none has a value.
    bool isEmpty() const;
    /// The answer that the figure of a metric is from, with the periods of the points; null until it is known.
    const app::DashboardFigures *figures(const app::Metric &metric) const;
    /// What a point of the series stands for.
    static app::CalendarUnit unitFor(const app::Period &period);
    /// The target for one point of the trend of a metric; no value where points of that length cannot be compared with
    /// the target.
    static std::optional<double> targetOfPoint(const app::Metric &metric, const storage::Target &target,
                                               app::CalendarUnit unit);

    /// Counts and lists the customers behind something: Ask(DashboardService &, TeamStore &, JobContext &) →
    /// Result<PeopleBehind>.
    /// `take` is called with the answer while `context` exists.
    template <class Ask>
    void people(QObject *context, Ask ask, std::function<void(const app::Result<app::PeopleBehind> &)> take)
    {
        m_workspace.ask(onService(std::move(ask))).then(context, std::move(take));
    }

signals:
    void choicesChanged(const app::DashboardChoices &choices);
    /// Some figures are known now; see tile().
    void figuresChanged(const std::vector<const app::Metric *> &metrics);
    void layersChanged(const app::DashboardLayers &layers);
    void failed(const app::Error &error);

private:
    template <class Ask>
    auto onService(Ask ask)
    {
        return [holder = m_service, ask = std::move(ask)](app::TeamStore &store, app::JobContext &job) {
            return ask(holder->of(store), store, job);
        };
    }
    void take(app::DashboardFigures figures);

    app::Workspace &m_workspace;
    const std::vector<const app::Metric *> m_metrics;
    std::shared_ptr<DashboardServiceHolder> m_service; ///< for the open store, shared with pending queries
    Asker<app::DashboardChoices> m_choices;
    Asker<app::DashboardFigures> m_figures, m_taskFigures;
    Asker<app::DashboardLayers> m_layers;
    std::map<const app::Metric *, std::shared_ptr<const app::DashboardFigures>> m_known;
};

} // namespace ui
