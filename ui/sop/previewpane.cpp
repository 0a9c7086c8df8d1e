#include "ui/sop/previewpane.h"

#include "app/text.h"
#include "ui/sop/heatmap.h"
#include "ui/sop/touchmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::PlannedTouch;
using app::sop::SopService;
using Touches = std::vector<PlannedTouch>;

namespace {

/// Of one plan, or of all active ones where there is no name. `isActive`: the plan's tasks of today are there already.
app::Result<Touches> touchesOf(app::TeamStore &store, const QString &name, bool isActive, app::JobContext &job)
{
    if (!isActive) {
        auto preview = SopService(store).preview(name, PreviewPane::days, job);
        if (!preview)
            return tl::unexpected<app::Error>(preview.error());
        return std::move(preview->touches);
    }
    auto touches = SopService(store).calendar(store.today(), store.today() + PreviewPane::days - 1, job);
    if (touches && !name.isEmpty())
        std::erase_if(*touches, [&name](const PlannedTouch &touch) { return touch.plan != name; });
    return touches;
}

} // namespace

PreviewPane::PreviewPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::em(1), 0, 0);
    column->setSpacing(Theme::em(0.75));
    auto *row = new QHBoxLayout;
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("previewScope"));
    m_scope->setAccessibleName(Text::tr("Of which SOPs"));
    m_scope->addItem(Text::tr("This SOP"));
    m_scope->addItem(Text::tr("All active SOPs"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_summary->setWordWrap(true);
    row->addWidget(m_scope);
    row->addWidget(m_summary, 1);
    column->addLayout(row);
    m_heat = new HeatMap(desk.theme, this);
    m_model = new TouchModel(desk.theme, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("touchTable"));
    m_table->setAccessibleName(Text::tr("Planned touches"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const std::array<double, TouchModel::Columns> widths{10.5, 6, 9, 3.5, 6, 18, 6};
    for (int i = 0; i < TouchModel::Columns; ++i)
        m_table->setColumnWidth(i, Theme::em(widths[size_t(i)]));
    m_table->horizontalHeader()->setSectionResizeMode(TouchModel::Reason, QHeaderView::Stretch);
    column->addWidget(m_heat);
    column->addWidget(m_table, 1);
    connect(m_heat, &HeatMap::chosen, this, &PreviewPane::showDay);
    connect(m_scope, &QComboBox::activated, this, &PreviewPane::ask);
}

void PreviewPane::showPlan(const QString &name, const QString &version, bool isActive)
{
    const QString wanted = name + QLatin1Char('\n') + version;
    if (m_shown == wanted)
        return;
    m_name = name;
    m_isActive = isActive;
    m_shown = wanted;
    ask();
}

void PreviewPane::clear()
{
    ++m_generation;
    m_shown.clear();
    m_name.clear();
    m_summary->clear();
    m_model->setTouches({}, storage::TeamZone());
}

void PreviewPane::ask()
{
    const bool all = m_scope->currentIndex() == 1;
    m_table->setColumnHidden(TouchModel::Plan, !all);
    m_summary->setText(Text::tr("Planning the next %1 days…").arg(days));
    m_desk.workspace
        .askLong(Text::tr("Preview"),
                 [name = m_name, all, isActive = m_isActive](app::TeamStore &store, app::JobContext &job) {
                     return touchesOf(store, all ? QString() : name, all || isActive, job);
                 })
        .then(this, [this, generation = ++m_generation](const app::Result<Touches> &touches) {
            if (generation != m_generation || !m_desk.workspace.isOpen())
                return;
            if (touches) {
                take(*touches);
                return;
            }
            m_summary->setText(touches.error().message);
            m_model->setTouches({}, m_desk.workspace.zone());
            m_heat->setDays(m_desk.workspace.today(), days, {});
            emit failed(touches.error());
        });
}

void PreviewPane::take(Touches touches)
{
    const storage::TeamZone &zone = m_desk.workspace.zone();
    std::map<storage::LocalDay, int> counts;
    QSet<std::int64_t> people;
    int made = 0, moved = 0, blocked = 0;
    for (const PlannedTouch &touch : touches) {
        if (touch.state == QLatin1String("blocked")) {
            ++blocked;
            continue;
        }
        if (touch.state == QLatin1String("not_applicable") || touch.state == QLatin1String("skipped") ||
            touch.state == QLatin1String("missed"))
            continue;
        ++made;
        moved += touch.meantAt.has_value();
        ++counts[zone.dayOf(touch.at)];
        people.insert(touch.customer.value);
    }
    QString summary = Text::tr("%n touch(es)", nullptr, made);
    summary = Text::tr("%1 to %2 people in the next %3 days").arg(summary).arg(people.size()).arg(days);
    if (moved > 0)
        summary += QStringLiteral("  ·  ") + Text::tr("%n moved by a guard", nullptr, moved);
    if (blocked > 0)
        summary += QStringLiteral("  ·  ") + Text::tr("%n blocked", nullptr, blocked);
    m_summary->setText(summary);
    m_heat->setDays(m_desk.workspace.today(), days, std::move(counts));
    m_model->setTouches(std::move(touches), zone);
    showDay();
}

void PreviewPane::showDay()
{
    m_model->setDay(m_heat->chosenDay());
}

} // namespace ui
