#include "ui/sop/resultspane.h"

#include "app/sop/planreader.h"
#include "app/text.h"
#include "ui/sop/sopwords.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace ui {

using app::Text;
using app::sop::PlanKind;
using app::sop::PlanResults;
using app::sop::ResultsBy;
using app::sop::TouchResults;

namespace {

const QString between = QStringLiteral("  ·  ");

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + QLatin1Char('%');
}

/// What a cell shows, and its tip.
struct Shown
{
    QString text, tip;
};

/// "30.0%" with "12 of 40", or a dash if there is nothing to divide by.
Shown shareOf(std::int64_t count, std::int64_t of)
{
    if (of == 0)
        return {QStringLiteral("–"), {}};
    return {percent(double(count) / double(of)), Text::tr("%1 of %2").arg(shownCount(count), shownCount(of))};
}

Shown countOf(std::int64_t count)
{
    return {count == 0 ? QStringLiteral("–") : shownCount(count), {}};
}

/// A figure of Moments posts, if one was entered for any of them.
Shown known(const TouchResults &one, std::int64_t count)
{
    return {one.counted > 0 ? shownCount(count) : QStringLiteral("–"), {}};
}

/// A column of the table and what it shows of the touches in a row.
struct Column
{
    QString title;
    Shown (*shown)(const TouchResults &one);
    QString tip;
};

Shown onTime(const TouchResults &one)
{
    return shareOf(one.onTime, one.due());
}

std::vector<Column> columnsOf(const PlanResults &results)
{
    std::vector<Column> columns{
        {Text::tr("Sent"), [](const TouchResults &one) { return countOf(one.sent()); }, {}},
        {Text::tr("On time"), onTime, Text::tr("Share of the touches sent, skipped or missed")}};
    switch (results.kind) {
    case PlanKind::OneToOne:
        if (results.knowsReplies)
            columns.push_back(
                {Text::tr("Replied"), [](const TouchResults &one) { return shareOf(one.replied, one.sent()); }, {}});
        if (results.knowsViews)
            columns.push_back({Text::tr("Viewed"),
                               [](const TouchResults &one) { return shareOf(one.viewed, one.sent()); },
                               Text::tr("Opened content, a link or a mini-program")});
        if (results.knowsOrders) {
            columns.push_back(
                {Text::tr("Ordered"), [](const TouchResults &one) { return shareOf(one.ordered, one.sent()); }, {}});
            columns.push_back({Text::tr("Amount"),
                               [](const TouchResults &one) {
                                   return Shown{one.orders == 0 ? QStringLiteral("–") : shownMoney(one.amount), {}};
                               },
                               Text::tr("Of these purchases, less refunds")});
        }
        if (results.hasGoal)
            columns.push_back(
                {Text::tr("Goal"), [](const TouchResults &one) { return shareOf(one.goal, one.sent()); }, {}});
        break;
    case PlanKind::Group:
        columns.push_back({Text::tr("Responded"),
                           [](const TouchResults &one) { return shareOf(one.responded, one.members); },
                           Text::tr("Share of the members of the groups whose responses are known")});
        break;
    case PlanKind::Moments:
        columns.push_back({Text::tr("Views"), [](const TouchResults &one) { return known(one, one.views); }, {}});
        columns.push_back({Text::tr("Likes"), [](const TouchResults &one) { return known(one, one.likes); }, {}});
        columns.push_back({Text::tr("Comments"), [](const TouchResults &one) { return known(one, one.comments); }, {}});
        break;
    }
    const auto addIfAny = [&](int total, const QString &title, Shown (*shown)(const TouchResults &)) {
        if (total > 0)
            columns.push_back({title, shown, {}});
    };
    addIfAny(results.total.open, Text::tr("Open"), [](const TouchResults &one) { return countOf(one.open); });
    addIfAny(results.total.missed, Text::tr("Missed"), [](const TouchResults &one) { return countOf(one.missed); });
    addIfAny(results.total.skipped, Text::tr("Skipped"), [](const TouchResults &one) { return countOf(one.skipped); });
    addIfAny(results.total.blocked, Text::tr("Blocked"), [](const TouchResults &one) { return countOf(one.blocked); });
    return columns;
}

QString nameOf(const PlanResults::Row &row)
{
    QStringList parts;
    if (row.step > 0)
        parts << QString::number(row.step);
    if (row.day)
        parts << QStringLiteral("D%1 %2").arg(*row.day).arg(
            row.minute ? app::sop::timeText(*row.minute) : Text::tr("+%1 min").arg(row.afterMinutes.value_or(0)));
    if (!row.label.isEmpty())
        parts << row.label;
    if (row.targetPercent)
        parts << Text::tr("target %1%").arg(*row.targetPercent);
    return parts.isEmpty() ? Text::tr("(none)") : parts.join(QStringLiteral("  "));
}

} // namespace

ResultsPane::ResultsPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_answer(desk.workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::em(1), 0, 0);
    column->setSpacing(Theme::em(0.75));
    column->addLayout(makeTop());
    m_funnel = makeLabel(this);
    m_funnel->setObjectName(QStringLiteral("resultsFunnel"));
    m_funnel->setWordWrap(true);
    column->addWidget(m_funnel);
    column->addWidget(makeTable(), 1);
    m_reasons = makeLabel(this);
    m_reasons->setObjectName(QStringLiteral("resultsReasons"));
    m_reasons->setWordWrap(true);
    column->addWidget(m_reasons);
    connect(m_by, &QComboBox::activated, this, &ResultsPane::ask);
    connect(m_days, &QComboBox::activated, this, &ResultsPane::ask);
}

QLayout *ResultsPane::makeTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    const auto combo = [this, row](const char *name, const QString &text) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(text);
        row->addWidget(box, 0, Qt::AlignTop);
        return box;
    };
    m_by = combo("resultsBy", Text::tr("Rows"));
    m_by->addItem(Text::tr("By step"), int(ResultsBy::Step));
    m_by->addItem(Text::tr("By variant"), int(ResultsBy::Variant));
    m_by->addItem(Text::tr("By member"), int(ResultsBy::Member));
    m_by->addItem(Text::tr("By account"), int(ResultsBy::Account));
    m_by->addItem(Text::tr("By library item"), int(ResultsBy::Content));
    m_days = combo("resultsDays", Text::tr("Days in which an answer counts for a touch"));
    for (const int days : {1, 3, 7, 14, 30})
        m_days->addItem(Text::tr("Answers within %n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(2);
    m_summary = makeLabel(this);
    m_summary->setObjectName(QStringLiteral("resultsSummary"));
    m_summary->setWordWrap(true);
    row->addSpacing(Theme::em(0.5));
    row->addWidget(m_summary, 1);
    return row;
}

QTableWidget *ResultsPane::makeTable()
{
    m_table = new QTableWidget(0, 1, this);
    m_table->setObjectName(QStringLiteral("resultsTable"));
    m_table->setAccessibleName(Text::tr("Results"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    return m_table;
}

void ResultsPane::showPlan(const QString &name, const QString &version)
{
    const QString wanted = name + QLatin1Char('\n') + version;
    if (m_shown == wanted)
        return;
    m_name = name;
    m_shown = wanted;
    ask();
}

void ResultsPane::clear()
{
    m_answer.drop();
    m_shown.clear();
    m_name.clear();
    m_summary->clear();
    m_reasons->clear();
    m_funnel->clear();
    m_table->setRowCount(0);
}

void ResultsPane::ask()
{
    m_summary->setText(Text::tr("Counting the results…"));
    m_answer.askLong(
        Text::tr("Results"),
        [name = m_name, by = ResultsBy(m_by->currentData().toInt()), days = m_days->currentData().toInt()](
            app::TeamStore &store, app::JobContext &job) { return app::sop::resultsOf(store, name, by, days, job); },
        [this](const app::Result<PlanResults> &found) {
            if (found) {
                take(*found);
                return;
            }
            m_summary->setText(found.error().message);
            emit failed(found.error());
        });
}

void ResultsPane::take(const PlanResults &results)
{
    showSummary(results);
    showFunnel(results);
    showRows(results);
    QStringList reasons;
    constexpr size_t shown = 5; // the most frequent
    for (const PlanResults::Count &reason : std::span(results.reasons).first(std::min(shown, results.reasons.size())))
        reasons << QStringLiteral("%1 %2").arg(reason.reason, shownCount(reason.count));
    m_reasons->setText(reasons.isEmpty() ? QString() : Text::tr("Blocked or skipped: %1").arg(reasons.join(between)));
    m_reasons->setVisible(!reasons.isEmpty());
}

void ResultsPane::showSummary(const PlanResults &results)
{
    QStringList parts;
    if (results.total.tasks == 0) {
        m_summary->setText(Text::tr("No touches yet. Results appear when the first ones are sent."));
        return;
    }
    if (results.converted.value())
        parts << (results.hasGoal ? Text::tr("Goal reached by %1 of %2 (%3)") : Text::tr("%1 of %2 bought (%3)"))
                     .arg(shownCount(results.converted.count), shownCount(results.converted.of),
                          percent(*results.converted.value()));
    if (const auto without = results.convertedHeldOut.value()) {
        parts << Text::tr("hold-out %1 of %2 (%3)")
                     .arg(shownCount(results.convertedHeldOut.count), shownCount(results.convertedHeldOut.of),
                          percent(*without));
        if (const auto with = results.converted.value()) {
            const double points = (*with - *without) * 100;
            const QString sign = points > 0 ? QStringLiteral("+") : QString();
            parts << Text::tr("difference %1 points").arg(sign + QLocale().toString(points, 'f', 1));
        }
        if (results.isSmallSample())
            parts << Text::tr("small sample");
    }
    if (parts.isEmpty())
        parts << Text::tr("On time: %1").arg(onTime(results.total).text);
    m_summary->setText(parts.join(between));
}

/// How far customers came, with the share of those who entered. Groups and accounts are all touched alike.
void ResultsPane::showFunnel(const PlanResults &results)
{
    QStringList parts;
    if (results.kind == PlanKind::OneToOne && results.entered > 0) {
        const auto part = [&](const QString &name, int count) {
            parts
                << QStringLiteral("%1 %2 (%3)").arg(name, shownCount(count), percent(double(count) / results.entered));
        };
        parts << QStringLiteral("%1 %2").arg(Text::tr("Entered"), shownCount(results.entered));
        part(Text::tr("Touched"), results.touched);
        if (results.knowsReplies)
            part(Text::tr("Replied"), results.replied);
        if (results.knowsOrders)
            part(Text::tr("Ordered"), results.ordered);
        if (results.hasGoal)
            part(Text::tr("Goal"), results.goal);
    }
    m_funnel->setVisible(!parts.isEmpty());
    m_funnel->setText(parts.join(QStringLiteral("  →  ")));
}

void ResultsPane::showRows(const PlanResults &results)
{
    const std::vector<Column> columns = columnsOf(results);
    m_table->setColumnCount(int(columns.size()) + 1);
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(m_by->currentText()));
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (size_t i = 0; i < columns.size(); ++i) {
        auto *title = new QTableWidgetItem(columns[i].title);
        title->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        title->setToolTip(columns[i].tip);
        m_table->setHorizontalHeaderItem(int(i) + 1, title);
    }
    m_table->setRowCount(int(results.rows.size()) + (results.rows.size() > 1));
    const auto fillRow = [&](int row, const QString &name, const TouchResults &one) {
        auto *first = new QTableWidgetItem(name);
        first->setToolTip(name);
        m_table->setItem(row, 0, first);
        int column = 1;
        for (const Column &shown : columns) {
            const Shown cell = shown.shown(one);
            auto *item = new QTableWidgetItem(cell.text);
            item->setToolTip(cell.tip);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column++, item);
        }
    };
    int row = 0;
    for (const PlanResults::Row &one : results.rows)
        fillRow(row++, nameOf(one), one.results);
    if (results.rows.size() > 1)
        fillRow(row, Text::tr("Total"), results.total);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    fitNames();
}

/// The names take what the figures leave, but enough to tell the rows apart.
void ResultsPane::fitNames()
{
    int rest = m_table->viewport()->width();
    for (int column = 1; column < m_table->columnCount(); ++column)
        rest -= m_table->columnWidth(column);
    m_table->setColumnWidth(0, std::max(rest, Theme::em(13)));
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

} // namespace ui
