#pragma once

#include "app/reports/dashboardservice.h"
#include "ui/desk/page.h"

class QFrame;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace ui {

class BarChart;
class Chart;
class CohortMap;
class DashboardBar;
class DashboardPresenter;
class MetricTile;
class TrendChart;

/// Key figures at a glance: tiles below a filter bar, the trend of the selected metric, RFM classes and retention.
/// Every mark opens the customers behind it. DashboardPresenter asks and keeps the answers.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    DashboardPage(Desk &desk, ActionTable &actions);

    void refresh() override;
    void clear() override;
    bool show(const QString &what) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeTrend();
    QWidget *makeRfm();
    QWidget *makeCohorts();
    void layTiles();
    void makeActions();

    void ask();
    void showFigures(const std::vector<const app::Metric *> &metrics);
    void showLayers(const app::DashboardLayers &layers);
    void choose(const app::Metric &metric);
    void showTrend();

    template <class Ask>
    void openPeople(const QString &title, Ask ask);
    /// Opens the customers behind the selected metric in a period.
    void openChosen(const app::Period &period);
    void openDay(storage::LocalDay day);
    void openClass(int bar);
    void openCohort(int row, int column);
    void openReport();
    void openTarget();
    /// The header of a card: its title, and at the end the button that saves the chart.
    QHBoxLayout *makeHead(QFrame *card, Chart *chart, QLabel *title, const char *menu);
    void showEmpty(bool isEmpty);

    DashboardBar *m_bar;
    QScrollArea *m_scroll;
    QWidget *m_tileRoom;
    QGridLayout *m_grid;
    std::vector<MetricTile *> m_tiles;
    QLabel *m_trendTitle, *m_trendLegend;
    QToolButton *m_target;
    TrendChart *m_trend;
    BarChart *m_rfm;
    CohortMap *m_cohorts;
    std::vector<storage::LocalDay> m_months; ///< of the rows of m_cohorts
    QWidget *m_empty;
    DashboardPresenter *m_presenter;
    const app::Metric *m_chosen = nullptr;
    int m_columns = 0;
};

} // namespace ui
