#pragma once

#include "app/kpi/dashboardservice.h"
#include "ui/shell/page.h"

class QGridLayout;
class QLabel;
class QScrollArea;

namespace ui {

class BarChart;
class CohortMap;
class DashboardBar;
class DashboardDoor;
class MetricTile;
class TrendChart;

/// Figures at a glance: tiles under one bar of filters, the course of the chosen one, RFM classes and retention. Every
/// mark opens the people behind it. Asks on read threads; answers to older questions are dropped.
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

    void askChoices();
    void askFigures();
    void askLayers();
    void takeFigures(const app::DashboardFigures &figures);
    void takeLayers(const app::DashboardLayers &layers);
    void choose(const app::Metric &metric);
    void showTrend();

    template <class Ask>
    void openPeople(const QString &title, Ask ask);
    void openDay(storage::LocalDay day);
    void openClass(int bar);
    void openReport();

    DashboardBar *m_bar;
    QScrollArea *m_scroll;
    QWidget *m_tileRoom;
    QGridLayout *m_grid;
    std::vector<MetricTile *> m_tiles;
    QLabel *m_trendTitle, *m_trendLegend;
    TrendChart *m_trend;
    BarChart *m_rfm;
    CohortMap *m_cohorts;
    QLabel *m_empty;
    std::shared_ptr<DashboardDoor> m_door; ///< of the store that is open, shared with the questions under way
    app::DashboardFigures m_figures;       ///< only the pieces
    std::vector<std::optional<app::DashboardTile>> m_shown; ///< for each of m_tiles, once answered
    const app::Metric *m_chosen = nullptr;
    int m_generation = 0;
    int m_columns = 0;
};

} // namespace ui
