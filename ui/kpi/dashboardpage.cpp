#include "ui/kpi/dashboardpage.h"

#include "app/kpi/kpitext.h"
#include "app/kpi/metriccatalogue.h"
#include "app/text.h"
#include "ui/charts/barchart.h"
#include "ui/charts/cohortmap.h"
#include "ui/charts/trendchart.h"
#include "ui/kpi/dashboardbar.h"
#include "ui/kpi/dashboardpresenter.h"
#include "ui/kpi/figurevalues.h"
#include "ui/kpi/metrictile.h"
#include "ui/kpi/peopledialog.h"
#include "ui/kpi/reportdialog.h"
#include "ui/kpi/targetdialog.h"
#include "ui/theme/plaintips.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace ui {

using app::Text;
using storage::LocalDay;

namespace {

constexpr const char *tileKeys[] = {"pool_size", "new_friends", "lost", "sop_on_time_rate",
                                    "gmv",       "buyers",      "aov",  "repurchase_rate"};
const QString ordersState = QStringLiteral("dashboardPrivateOrders"); ///< "1": only private-domain orders

/// RFM classes from best to worst, in the order of the bars.
constexpr app::RfmClass barOrder[] = {app::RfmClass::ImportantValue, app::RfmClass::ImportantDevelop,
                                      app::RfmClass::ImportantKeep,  app::RfmClass::ImportantWinBack,
                                      app::RfmClass::OrdinaryValue,  app::RfmClass::OrdinaryDevelop,
                                      app::RfmClass::OrdinaryKeep,   app::RfmClass::OrdinaryWinBack};

QString shownPeriod(const app::Period &period)
{
    return period.days() == 1 ? storage::isoDay(period.from)
                              : Text::tr("%1 to %2").arg(storage::isoDay(period.from), storage::isoDay(period.to));
}

std::vector<const app::Metric *> shownMetrics()
{
    std::vector<const app::Metric *> metrics;
    for (const char *key : tileKeys)
        metrics.push_back(app::findMetric(QLatin1String(key)));
    return metrics;
}

QFrame *makeCard(const char *name)
{
    auto *card = new QFrame;
    card->setObjectName(QLatin1String(name));
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::em(1), Theme::em(0.75), Theme::em(1), Theme::em(1));
    layout->setSpacing(Theme::em(0.5));
    return card;
}

} // namespace

DashboardPage::DashboardPage(Desk &desk, ActionTable &actions)
    : Page(desk, actions, QStringLiteral("dashboard"), Text::tr("Dashboards"), QStringLiteral("dashboard")),
      m_bar(new DashboardBar(this)), m_scroll(new QScrollArea(this)), m_empty(new QWidget(this)),
      m_presenter(new DashboardPresenter(desk.workspace, shownMetrics(), this))
{
    m_bar->setObjectName(QStringLiteral("dashboardBar"));
    m_bar->setAccessibleName(Text::tr("Period and filters"));
    m_bar->setPrivateOnly(!this->desk().preferences.state(ordersState).isEmpty());
    auto *report = new QPushButton(Text::tr("Weekly report…"), m_bar);
    report->setObjectName(QStringLiteral("weeklyReportButton"));
    report->setAccessibleName(report->text());
    report->setProperty("primary", true);
    connect(report, &QPushButton::clicked, this, &DashboardPage::openReport);
    m_bar->row()->addWidget(report);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    rows->setContentsMargins(Theme::em(1.5), 0, Theme::em(1.5), Theme::em(1.5));
    rows->setSpacing(Theme::em(1));
    rows->addWidget(makeTiles());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::em(1));
    charts->addWidget(makeTrend(), 3);
    charts->addWidget(makeRfm(), 2);
    rows->addLayout(charts, 1);
    rows->addWidget(makeCohorts());
    m_scroll->setObjectName(QStringLiteral("dashboardScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::em(1.5), Theme::em(1), Theme::em(1.5), 0);
    head->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::em(1));
    layout->addLayout(head);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    auto *sentence = makeLabel(Text::tr("No data yet. Import a roster or orders to see the first figures."), m_empty);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setProperty("second", true);
    auto *import = new QPushButton(Text::tr("Import file…"), m_empty);
    import->setObjectName(QStringLiteral("dashboardImport"));
    import->setAccessibleName(import->text());
    import->setProperty("primary", true);
    connect(import, &QPushButton::clicked, this, [this] {
        if (QAction *action = this->actions().find("importFile"))
            action->trigger();
    });
    auto *middle = new QVBoxLayout(m_empty);
    middle->setSpacing(Theme::em(1));
    middle->addStretch(1);
    middle->addWidget(sentence);
    middle->addWidget(import, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_empty->hide();
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    connect(m_bar, &DashboardBar::changed, this, [this] {
        this->desk().preferences.setState(ordersState, m_bar->filter().privateOnly ? "1" : "");
        if (workspace().isOpen())
            ask();
    });
    connect(m_presenter, &DashboardPresenter::choicesChanged, m_bar, &DashboardBar::setChoices);
    connect(m_presenter, &DashboardPresenter::figuresChanged, this, &DashboardPage::showFigures);
    connect(m_presenter, &DashboardPresenter::layersChanged, this, &DashboardPage::showLayers);
    connect(m_presenter, &DashboardPresenter::failed, this, &DashboardPage::tell);
    // Computed in the background, so that the figures are ready when the page is opened.
    connect(&workspace(), &app::Workspace::opened, this, &DashboardPage::refresh, Qt::QueuedConnection);
    makeActions();
    choose(m_tiles.front()->metric());
}

QWidget *DashboardPage::makeTiles()
{
    m_tileRoom = new QWidget;
    m_grid = new QGridLayout(m_tileRoom);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::em(1));
    for (const app::Metric *metric : shownMetrics()) {
        auto *tile = new MetricTile(theme(), *metric, m_tileRoom);
        connect(tile, &MetricTile::clicked, this, [this, metric] { choose(*metric); });
        connect(tile, &MetricTile::doubleClicked, this, [this] { openChosen(m_bar->period()); });
        m_tiles.push_back(tile);
    }
    layTiles();
    return m_tileRoom;
}

void DashboardPage::layTiles()
{
    const int room = std::max(width() - Theme::em(3), Theme::em(20));
    const int columns = room >= 4 * Theme::em(16) ? 4 : room >= 2 * Theme::em(16) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

QHBoxLayout *DashboardPage::makeHead(QFrame *card, Chart *chart, QLabel *title, const char *menu)
{
    title->setFont(Theme::font(1.15, true));
    auto *more = new QToolButton(card);
    more->setObjectName(QLatin1String(menu));
    more->setAccessibleName(Text::tr("Save the chart or show it as a table"));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(chart->makeMenu(more));
    more->setIcon(theme().icon(QStringLiteral("more")));
    connect(&theme(), &Theme::changed, more, [this, more] { more->setIcon(theme().icon(QStringLiteral("more"))); });
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(more);
    auto *layout = static_cast<QVBoxLayout *>(card->layout());
    layout->addLayout(head);
    layout->addWidget(chart, 1);
    return head;
}

QWidget *DashboardPage::makeTrend()
{
    QFrame *card = makeCard("trendCard");
    m_trendTitle = makeLabel(card);
    m_trendTitle->setObjectName(QStringLiteral("trendTitle"));
    m_trendLegend = makeMarkupLabel(card);
    m_trendLegend->setObjectName(QStringLiteral("trendLegend"));
    m_trendLegend->setProperty("second", true);
    m_trendLegend->setTextFormat(Qt::RichText);
    m_trend = new TrendChart(theme(), desk().prompts, card);
    m_trend->setObjectName(QStringLiteral("trendChart"));
    connect(m_trend, &TrendChart::pointClicked, this, &DashboardPage::openDay);
    connect(&theme(), &Theme::changed, this, &DashboardPage::showTrend);
    m_target = new QToolButton(card);
    m_target->setObjectName(QStringLiteral("trendTarget"));
    m_target->setText(Text::tr("Target…"));
    m_target->setAccessibleName(Text::tr("Set a target for this metric"));
    m_target->setToolTip(m_target->accessibleName());
    connect(m_target, &QToolButton::clicked, this, &DashboardPage::openTarget);
    auto *people = new QToolButton(card);
    people->setObjectName(QStringLiteral("trendPeople"));
    people->setText(Text::tr("Show customers…"));
    people->setAccessibleName(Text::tr("Show the customers behind this figure"));
    people->setToolTip(people->accessibleName());
    connect(people, &QToolButton::clicked, this, [this] { openChosen(m_bar->period()); });
    QHBoxLayout *head = makeHead(card, m_trend, m_trendTitle, "trendMenu");
    const int end = head->count() - 1; // before the button that saves the chart
    head->insertWidget(end, m_trendLegend);
    head->insertWidget(end + 1, people);
    head->insertWidget(end + 2, m_target);
    return card;
}

QWidget *DashboardPage::makeRfm()
{
    QFrame *card = makeCard("rfmCard");
    auto *title = makeLabel(Text::tr("Customers by RFM"), card);
    title->setToolTip(Text::tr("Recency, frequency and monetary value of everyone who has bought, each above or "
                               "below the average, as of today"));
    m_rfm = new BarChart(theme(), desk().prompts, card);
    m_rfm->setObjectName(QStringLiteral("rfmChart"));
    m_rfm->setTitle(title->text());
    connect(m_rfm, &BarChart::barClicked, this, &DashboardPage::openClass);
    makeHead(card, m_rfm, title, "rfmMenu");
    return card;
}

QWidget *DashboardPage::makeCohorts()
{
    QFrame *card = makeCard("cohortCard");
    auto *title = makeLabel(Text::tr("Retention by month of first order"), card);
    m_cohorts = new CohortMap(theme(), desk().prompts, card);
    m_cohorts->setObjectName(QStringLiteral("cohortMap"));
    m_cohorts->setTitle(title->text());
    connect(m_cohorts, &CohortMap::cellClicked, this, &DashboardPage::openCohort);
    makeHead(card, m_cohorts, title, "cohortMenu");
    return card;
}

void DashboardPage::makeActions()
{
    const QString group = Text::tr("Dashboards");
    actions().add(this, "dashboardReport", group, Text::tr("Weekly report…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { openReport(); });
    actions().add(this, "dashboardTable", group, Text::tr("Show chart as table"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { m_trend->showTable(); });
    actions().add(this, "dashboardTarget", group, Text::tr("Set a target for this metric"),
                  QKeySequence(Qt::CTRL | Qt::Key_G), [this] { openTarget(); });
    actions().add(this, "dashboardPeople", group, Text::tr("Show the customers behind this figure"),
                  QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openChosen(m_bar->period()); });
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The scroll bar takes its space from the margin, so that the tiles stay aligned with the button above.
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->widget()->layout()->setContentsMargins(Theme::em(1.5), 0, std::max(0, Theme::em(1.5) - bar),
                                                     Theme::em(1.5));
    layTiles();
}

void DashboardPage::refresh()
{
    if (!workspace().isOpen())
        return;
    m_bar->setToday(workspace().today());
    m_presenter->askChoices();
    ask();
}

void DashboardPage::clear()
{
    m_presenter->clear();
    m_bar->reset();
    for (MetricTile *tile : m_tiles)
        tile->clear();
    m_trend->setData({});
    m_rfm->setBars({}, {});
    m_cohorts->setRows({});
    m_months.clear();
    showEmpty(false);
}

bool DashboardPage::show(const QString &what)
{
    if (what == QLatin1String("example")) {
        choose(*app::findMetric(QStringLiteral("gmv")));
        return true;
    }
    const app::Metric *metric = what.startsWith(QLatin1String("metric/")) ? app::findMetric(what.mid(7)) : nullptr;
    for (const MetricTile *tile : m_tiles) {
        if (&tile->metric() == metric) {
            choose(*metric);
            return true;
        }
    }
    return false;
}

void DashboardPage::ask()
{
    m_presenter->ask({m_bar->period(), m_bar->comparison(), m_bar->filter()});
}

void DashboardPage::showFigures(const std::vector<const app::Metric *> &metrics)
{
    for (MetricTile *tile : m_tiles) {
        if (std::find(metrics.begin(), metrics.end(), &tile->metric()) != metrics.end())
            tile->setFigure(*m_presenter->tile(tile->metric()));
    }
    if (std::find(metrics.begin(), metrics.end(), m_chosen) != metrics.end())
        showTrend();
    showEmpty(m_presenter->isEmpty());
}

void DashboardPage::showEmpty(bool isEmpty)
{
    m_empty->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
}

void DashboardPage::showLayers(const app::DashboardLayers &layers)
{
    std::vector<BarChart::Bar> bars;
    for (const app::RfmClass rfmClass : barOrder) {
        const bool isImportant = (std::size_t(rfmClass) & 1) != 0;
        bars.push_back(
            {app::rfmClassName(rfmClass), double(layers.classes[std::size_t(rfmClass)]), isImportant ? 0 : 4});
    }
    if (std::all_of(bars.begin(), bars.end(), [](const BarChart::Bar &bar) { return bar.value == 0; }))
        bars.clear(); // no purchases: no classes rather than eight empty ones
    m_rfm->setBars(std::move(bars), Text::tr("Customers"));
    std::vector<CohortMap::Row> rows;
    m_months.clear();
    // The latest twelve months, which fit side by side.
    const std::size_t first = layers.cohorts.size() > 12 ? layers.cohorts.size() - 12 : 0;
    for (std::size_t i = first; i < layers.cohorts.size(); ++i) {
        const app::Cohort &cohort = layers.cohorts[i];
        CohortMap::Row row{storage::isoDay(cohort.month).left(7), double(cohort.size), {}};
        for (const std::int64_t active : cohort.active) {
            if (row.shares.size() < 12)
                row.shares.push_back(double(active) / double(cohort.size));
        }
        rows.push_back(std::move(row));
        m_months.push_back(cohort.month);
    }
    m_cohorts->setRows(std::move(rows));
}

void DashboardPage::choose(const app::Metric &metric)
{
    m_chosen = &metric;
    for (MetricTile *tile : m_tiles)
        tile->setChecked(&tile->metric() == &metric);
    showTrend();
}

void DashboardPage::showTrend()
{
    m_trendTitle->setText(app::shownName(*m_chosen));
    m_trendTitle->setToolTip(wrappedTip(shownDefinition(*m_chosen)));
    m_trend->setTitle(m_trendTitle->text());
    const app::DashboardTile *tile = m_presenter->tile(*m_chosen);
    TrendData trend;
    trend.unit = chartUnit(*m_chosen);
    trend.name = app::shownName(*m_chosen);
    trend.beforeName = Text::tr("Compared with");
    QString legend;
    if (tile) {
        const app::DashboardFigures &figures = *m_presenter->figures(*m_chosen);
        for (const app::Period &piece : figures.pieces) {
            trend.days.push_back(piece.from);
            trend.labels.push_back(shownPeriod(piece));
        }
        trend.values = chartNumbers(*m_chosen, tile->now.series);
        const QString key = QStringLiteral("<span style='color:%1'>━</span>&nbsp;%2");
        const auto whole = [](const std::vector<app::Period> &pieces) {
            return shownPeriod({pieces.front().from, pieces.back().to});
        };
        legend = key.arg(theme().series(0).name(), whole(figures.pieces));
        if (tile->before && !figures.piecesBefore.empty()) {
            trend.before = chartNumbers(*m_chosen, tile->before->series);
            legend +=
                QStringLiteral("&nbsp;&nbsp;&nbsp;") + key.arg(theme().series(6).name(), whole(figures.piecesBefore));
        }
    }
    if (tile && tile->target) {
        const app::CalendarUnit unit = DashboardPresenter::unitFor(m_bar->period());
        if (const auto wanted = DashboardPresenter::targetOfPoint(*m_chosen, tile->target->target, unit)) {
            trend.target = wanted;
            trend.targetName = Text::tr("Target");
            legend += QStringLiteral("&nbsp;&nbsp;&nbsp;<span style='color:%1'>╌╌</span>&nbsp;%2")
                          .arg(theme().color(Theme::Role::SecondText).name(), trend.targetName);
        }
    }
    m_trendLegend->setText(legend);
    m_trend->setData(std::move(trend));
}

template <class Ask>
void DashboardPage::openPeople(const QString &title, Ask ask)
{
    auto *dialog = new PeopleDialog(title, this);
    connect(dialog, &PeopleDialog::customerChosen, this, [this](storage::CustomerId customer) {
        emit pageWanted(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(customer.value));
    });
    dialog->open();
    m_presenter->people(dialog, std::move(ask), [dialog](const app::Result<app::PeopleBehind> &people) {
        if (people)
            dialog->setPeople(*people);
        else
            dialog->setError(people.error());
    });
}

void DashboardPage::openChosen(const app::Period &period)
{
    if (!workspace().isOpen())
        return;
    openPeople(QStringLiteral("%1 · %2").arg(app::shownName(*m_chosen), shownPeriod(period)),
               [metric = m_chosen, period, filter = m_bar->filter()](app::DashboardService &service, app::TeamStore &store, app::JobContext &job) {
                   return service.peopleBehind(store, *metric, period, filter, job);
               });
}

void DashboardPage::openDay(LocalDay day)
{
    const app::DashboardFigures *figures = m_presenter->figures(*m_chosen);
    for (const app::Period &piece : figures ? figures->pieces : std::vector<app::Period>()) {
        if (piece.contains(day))
            openChosen(piece);
    }
}

void DashboardPage::openCohort(int row, int column)
{
    if (!workspace().isOpen() || std::size_t(row) >= m_months.size())
        return;
    openPeople(m_cohorts->readOut(row, column),
               [month = m_months[std::size_t(row)], column,
                filter = m_bar->filter()](app::DashboardService &service, app::TeamStore &store, app::JobContext &job) {
                   return service.peopleOf(store, month, column, filter, job);
               });
}

void DashboardPage::openTarget()
{
    const auto scope = m_bar->filter().targetScope();
    if (!workspace().isOpen())
        return;
    if (!scope) {
        emit said(Text::tr("A target applies to the team, one member or one channel. Remove some filters."));
        return;
    }
    const app::DashboardTile *tile = m_presenter->tile(*m_chosen);
    const auto known = tile && tile->target ? std::optional(tile->target->target) : std::nullopt;
    auto *dialog = new TargetDialog(*m_chosen, *scope, m_bar->scopeName(), workspace().today(), known, this);
    const auto done = [dialog = QPointer(dialog)](const app::Result<void> &result) {
        if (dialog && result)
            dialog->accept();
        else if (dialog)
            dialog->showProblem(result.error().message);
    };
    connect(dialog, &TargetDialog::targetGiven, this, [this, done](const storage::Target &target) {
        workspace()
            .edit([target](app::TeamStore &store, app::JobContext &) { return app::TargetService(store).set(target); })
            .then(this, done);
    });
    connect(dialog, &TargetDialog::removalWanted, this, [this, done](const storage::Target &target) {
        workspace()
            .edit(
                [target](app::TeamStore &store, app::JobContext &) { return app::TargetService(store).remove(target); })
            .then(this, done);
    });
    dialog->setReadOnly(workspace().isReadOnly());
    dialog->open();
}

void DashboardPage::openClass(int bar)
{
    const app::RfmClass rfmClass = barOrder[bar];
    openPeople(app::rfmClassName(rfmClass),
               [rfmClass, filter = m_bar->filter()](app::DashboardService &service, app::TeamStore &store, app::JobContext &job) {
                   return service.peopleOf(store, rfmClass, filter, job);
               });
}

void DashboardPage::openReport()
{
    if (!workspace().isOpen())
        return;
    // The last complete week, Monday to Sunday; on a Sunday the one that ends today.
    const LocalDay sunday = storage::mondayOf(workspace().today() + 1) - 1;
    auto *dialog = new ReportDialog(desk(), {sunday - 6, sunday}, this);
    dialog->open();
}

} // namespace ui
