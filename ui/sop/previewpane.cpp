#include "ui/sop/previewpane.h"

#include "app/sop/workcalendar.h"
#include "app/text.h"
#include "ui/sop/heatmap.h"
#include "ui/sop/sopwords.h"
#include "ui/sop/staffload.h"
#include "ui/sop/touchmodel.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::PlannedTouch;
using app::sop::ReasonKind;
using app::sop::SopService;
using app::sop::TouchDigest;
using app::sop::TouchGroup;

namespace {

constexpr int whyRole = Qt::UserRole;

} // namespace

/// Previews one SOP, or all active ones if `name` is empty. `isActive`: today's tasks of the SOP exist already.
app::Result<PreviewPane::Answer> PreviewPane::answer(app::TeamStore &store, const QString &name, bool isActive,
                                                     app::JobContext &job)
{
    Answer found;
    SopService service(store);
    const auto capacities = service.handCapacities();
    if (!capacities)
        return tl::unexpected<app::Error>(capacities.error());
    found.capacities = *capacities;
    found.unknownYears = app::WorkCalendar().unknownYears(store.today(), store.today() + days - 1);
    if (!isActive) {
        auto preview = service.preview(name, days, job);
        if (!preview)
            return tl::unexpected<app::Error>(preview.error());
        found.touches = std::move(preview->touches);
        found.others = std::move(preview->others);
        return found;
    }
    auto touches = service.calendar(store.today(), store.today() + days - 1, job);
    if (!touches)
        return tl::unexpected<app::Error>(touches.error());
    for (PlannedTouch &touch : *touches)
        (name.isEmpty() || touch.plan == name ? found.touches : found.others).push_back(std::move(touch));
    return found;
}

PreviewPane::PreviewPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_answer(desk.workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::em(1), 0, 0);
    column->setSpacing(Theme::em(0.75));
    column->addLayout(makeTop());
    column->addLayout(makeMaps());
    column->addWidget(makeTable(), 1);
    connect(m_heat, &HeatMap::chosen, this, &PreviewPane::filter);
    connect(m_load, &StaffLoad::chosen, this, [this](const QString &staff, std::optional<storage::LocalDay> day) {
        m_staff = staff;
        m_staffDay = day;
        filter();
    });
    connect(m_guards, &QTableWidget::itemSelectionChanged, this, &PreviewPane::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker blocker(m_guards);
        m_guards->clearSelection();
        filter();
    });
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_maps->setCurrentIndex(index);
        filter();
    });
    connect(m_scope, &QComboBox::activated, this, &PreviewPane::ask);
}

QLayout *PreviewPane::makeTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    const auto combo = [this, row](const char *name, const QString &text, const QStringList &entries) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(text);
        box->addItems(entries);
        row->addWidget(box);
        return box;
    };
    m_scope = combo("previewScope", Text::tr("Which SOPs"), {Text::tr("This SOP"), Text::tr("All active SOPs")});
    m_by = combo("previewBy", Text::tr("Group by"), {Text::tr("By day"), Text::tr("By staff")});
    m_group = combo("previewGroup", Text::tr("Touches shown"),
                    {Text::tr("Upcoming"), Text::tr("Blocked"), Text::tr("Done, missed, overdue")});
    m_summary = makeLabel(this);
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_summary->setWordWrap(true);
    row->addSpacing(Theme::em(0.5));
    row->addWidget(m_summary, 1);
    return row;
}

QLayout *PreviewPane::makeMaps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(1));
    m_maps = new QStackedWidget(this);
    auto *left = new QWidget(m_maps);
    auto *inside = new QHBoxLayout(left);
    inside->setContentsMargins(0, 0, 0, 0);
    m_heat = new HeatMap(m_desk.theme, left);
    inside->addWidget(m_heat, 0, Qt::AlignLeft | Qt::AlignTop);
    m_maps->addWidget(left);
    m_load = new StaffLoad(m_desk.theme, m_maps);
    m_maps->addWidget(m_load);
    m_maps->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_maps, 1);
    row->addWidget(makeGuards());
    return row;
}

QTableWidget *PreviewPane::makeGuards()
{
    m_guards = new QTableWidget(0, 3, this);
    m_guards->setObjectName(QStringLiteral("guardTable"));
    m_guards->setAccessibleName(Text::tr("Sending rules that block or move touches"));
    m_guards->setHorizontalHeaderLabels({Text::tr("Sending rule"), Text::tr("Blocked"), Text::tr("Moved")});
    m_guards->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_guards->horizontalHeader()->setHighlightSections(false);
    m_guards->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int number : {1, 2})
        m_guards->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setColumnWidths(*m_guards->horizontalHeader(), {0, 5, 4});
    m_guards->verticalHeader()->hide();
    m_guards->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    m_guards->setShowGrid(false);
    m_guards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_guards->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_guards->setSelectionMode(QAbstractItemView::SingleSelection);
    m_guards->setTabKeyNavigation(false);
    m_guards->setMinimumWidth(Theme::em(18));
    m_guards->setMaximumWidth(Theme::em(24));
    m_guards->hide(); // hidden until there is one
    return m_guards;
}

QTableView *PreviewPane::makeTable()
{
    m_model = new TouchModel(m_desk.theme, this);
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
    setColumnWidths(*m_table->horizontalHeader(), {10.5, 6, 9, 3.5, 6, 18, 6});
    m_table->horizontalHeader()->setSectionResizeMode(TouchModel::Reason, QHeaderView::Stretch);
    return m_table;
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
    m_answer.drop();
    m_shown.clear();
    m_name.clear();
    m_summary->clear();
    m_guards->setRowCount(0);
    m_model->setTouches({}, storage::TeamZone());
}

void PreviewPane::ask()
{
    const bool all = m_scope->currentIndex() == 1;
    m_table->setColumnHidden(TouchModel::Plan, !all);
    m_summary->setText(Text::tr("Planning the next %1 days…").arg(days));
    m_answer.askLong(
        Text::tr("Preview"),
        [name = m_name, all, isActive = m_isActive](app::TeamStore &store, app::JobContext &job) {
            return answer(store, all ? QString() : name, all || isActive, job);
        },
        [this](const app::Result<Answer> &found) {
            take(found.value_or(Answer()));
            if (found)
                return;
            m_summary->setText(found.error().message);
            emit failed(found.error());
        });
}

void PreviewPane::take(const Answer &answer)
{
    const storage::TeamZone &zone = m_desk.workspace.zone();
    const storage::LocalDay today = m_desk.workspace.today();
    const TouchDigest figures = app::sop::digest(answer.touches, answer.others, today, zone);
    m_heat->setDays(today, days, figures.byDay);
    m_load->setLoad(today, days, figures, answer.capacities);
    m_staffDay.reset();
    m_maps->setFixedHeight(m_heat->sizeHint().height());
    m_guards->setFixedHeight(m_heat->sizeHint().height());
    showSummary(figures, answer.unknownYears);
    showGuards(figures);
    m_model->setTouches(answer.touches, zone);
    filter();
}

void PreviewPane::showSummary(const TouchDigest &figures, const std::vector<int> &unknownYears)
{
    QStringList parts{
        Text::tr("%1 to %2 in the next %3 days")
            .arg(Text::tr("%n touch(es)", nullptr, figures.toCome), Text::tr("%n people", nullptr, figures.people))
            .arg(days)};
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(figures.moved, Text::tr("%n moved by sending rules", nullptr, figures.moved));
    add(figures.blocked, Text::tr("%n blocked", nullptr, figures.blocked));
    add(figures.conflicts, Text::tr("%n conflict(s): two SOPs on the same day", nullptr, figures.conflicts));
    add(figures.overdue, Text::tr("%n overdue", nullptr, figures.overdue));
    if (!unknownYears.empty())
        parts << app::unknownYearsText(unknownYears);
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

void PreviewPane::showGuards(const TouchDigest &figures)
{
    const QSignalBlocker blocker(m_guards);
    m_guards->setRowCount(int(figures.guards.size()));
    m_guards->setVisible(!figures.guards.empty());
    for (int row = 0; row < m_guards->rowCount(); ++row) {
        const app::sop::GuardCount &guard = figures.guards[size_t(row)];
        auto *name = new QTableWidgetItem(guardText(guard.why));
        name->setData(whyRole, int(guard.why));
        m_guards->setItem(row, 0, name);
        const auto number = [this, row](int column, int count) {
            auto *item = new QTableWidgetItem(count == 0 ? QStringLiteral("–") : QString::number(count));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_guards->setItem(row, column, item);
        };
        number(1, guard.heldBack);
        number(2, guard.moved);
    }
}

/// A selected sending rule filters by itself; otherwise group, day and team member are the filters.
void PreviewPane::filter()
{
    const storage::TeamZone &zone = m_desk.workspace.zone();
    const storage::LocalDay today = m_desk.workspace.today();
    const bool byStaff = m_maps->currentIndex() == 1;
    const auto day = byStaff ? m_staffDay : m_heat->chosenDay();
    const auto staff = byStaff && m_staffDay ? std::optional(m_staff) : std::nullopt;
    const auto group = TouchGroup(m_group->currentIndex());
    const auto guards = m_guards->selectedItems();
    const auto why = guards.isEmpty() ? ReasonKind::None
                                      : ReasonKind(m_guards->item(guards.first()->row(), 0)->data(whyRole).toInt());
    m_model->setFilter([zone, today, day, staff, group, why](const PlannedTouch &touch) {
        if ((day && zone.dayOf(touch.at) != *day) || (staff && touch.staff != *staff))
            return false;
        const TouchGroup own = app::sop::groupOf(touch, today, zone);
        return why == ReasonKind::None
                   ? own == group
                   : touch.why == why && own != TouchGroup::Behind && (own == TouchGroup::HeldBack || touch.meantAt);
    });
}

} // namespace ui
