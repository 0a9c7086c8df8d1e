#include "ui/kpi/dashboardbar.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {

using app::Text;
using storage::LocalDay;

namespace {

const QDate epoch(1970, 1, 1);

LocalDay dayOf(const QDate &date)
{
    return LocalDay(epoch.daysTo(date));
}

void fill(QComboBox &box, const QString &everything, const std::vector<std::pair<qint64, QString>> &entries)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(everything, qint64(0));
    for (const auto &[id, name] : entries)
        box.addItem(name, id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

DashboardBar::DashboardBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::em(0.5));
    m_span = addBox("dashboardPeriod", Text::tr("Period"));
    m_span->addItems({Text::tr("Last 7 days"), Text::tr("Last 30 days"), Text::tr("Last 90 days"),
                      Text::tr("This month"), Text::tr("Last month"), Text::tr("This quarter"), Text::tr("This year"),
                      Text::tr("Custom…")});
    m_span->setCurrentIndex(int(Span::Month));
    m_from = addDate("dashboardFrom", Text::tr("First day"));
    m_to = addDate("dashboardTo", Text::tr("Last day"));
    m_compare = addBox("dashboardCompare", Text::tr("Compared with"));
    m_compare->addItems({Text::tr("vs. previous period"), Text::tr("vs. last year"), Text::tr("No comparison")});
    for (QComboBox *box : {m_span, m_compare}) // wide enough for their own texts; names may be of any length
        box->setMaximumWidth(QWIDGETSIZE_MAX);
    m_channel = addBox("dashboardChannel", Text::tr("Channel"));
    m_staff = addBox("dashboardStaff", Text::tr("Staff"));
    m_segment = addBox("dashboardSegment", Text::tr("Segment"));
    m_orders = addBox("dashboardOrders", Text::tr("Orders counted"));
    m_orders->addItems({Text::tr("All orders"), Text::tr("Private orders")});
    m_row->addStretch(1);
    setChoices({});
    for (QComboBox *box : {m_span, m_compare, m_channel, m_staff, m_segment, m_orders}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showDates();
            emit changed();
        });
    }
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &DashboardBar::changed);
    showDates();
}

QComboBox *DashboardBar::addBox(const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(Theme::em(6)); // the row must fit on a small laptop
    box->setMaximumWidth(Theme::em(13));
    m_row->addWidget(box);
    return box;
}

QDateEdit *DashboardBar::addDate(const char *name, const QString &label)
{
    auto *edit = new QDateEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setToolTip(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_row->addWidget(edit);
    return edit;
}

void DashboardBar::showDates()
{
    const bool isCustom = Span(m_span->currentIndex()) == Span::Custom;
    if (!isCustom && m_today != 0) {
        // A custom period starts with the days shown so far.
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        m_from->setDate(epoch.addDays(period().from));
        m_to->setDate(epoch.addDays(period().to));
    }
    m_from->setVisible(isCustom);
    m_to->setVisible(isCustom);
}

void DashboardBar::setToday(LocalDay today)
{
    m_today = today;
    showDates();
}

void DashboardBar::setChoices(const app::DashboardChoices &choices)
{
    std::vector<std::pair<qint64, QString>> entries;
    for (const auto &[id, name] : choices.channels)
        entries.emplace_back(id.value, name);
    fill(*m_channel, Text::tr("All channels"), entries);
    entries.clear();
    for (const auto &[id, name] : choices.staff)
        entries.emplace_back(id.value, name);
    fill(*m_staff, Text::tr("Everyone"), entries);

    const QSignalBlocker quiet(m_segment);
    const QString chosen = m_segment->currentIndex() > 0 ? m_segment->currentText() : QString();
    m_segment->clear();
    m_segment->addItem(Text::tr("All customers"));
    m_segment->addItems(choices.segments);
    const qsizetype index = chosen.isEmpty() ? -1 : choices.segments.indexOf(chosen);
    m_segment->setCurrentIndex(int(index) + 1);
}

void DashboardBar::reset()
{
    const QSignalBlocker quiet(this);
    for (QComboBox *box : {m_channel, m_staff, m_segment, m_compare})
        box->setCurrentIndex(0);
    m_span->setCurrentIndex(int(Span::Month));
    setChoices({});
    showDates();
}

app::Period DashboardBar::period() const
{
    const LocalDay today = m_today;
    switch (Span(m_span->currentIndex())) {
    case Span::Week:
        return {today - 6, today};
    case Span::Quarter:
        return {today - 89, today};
    case Span::ThisMonth:
        return {storage::firstOfMonth(today), today};
    case Span::LastMonth:
        return app::unitAround(storage::firstOfMonth(today) - 1, app::CalendarUnit::Month);
    case Span::ThisQuarter:
        return {app::unitAround(today, app::CalendarUnit::Quarter).from, today};
    case Span::ThisYear:
        return {app::unitAround(today, app::CalendarUnit::Year).from, today};
    case Span::Custom: {
        const LocalDay from = dayOf(m_from->date()), to = dayOf(m_to->date());
        return {std::min(from, to), std::max(from, to)};
    }
    case Span::Month:
        break;
    }
    return {today - 29, today};
}

bool DashboardBar::isLastDays() const
{
    const auto span = Span(m_span->currentIndex());
    return span == Span::Week || span == Span::Month || span == Span::Quarter;
}

std::optional<app::Period> DashboardBar::comparison() const
{
    const app::Period shown = period();
    switch (Compare(m_compare->currentIndex())) {
    case Compare::Previous:
        // The last days may happen to be a month or quarter; they are still compared with as many days.
        return isLastDays() ? app::Period{shown.from - shown.days(), shown.from - 1}
                            : app::previousPeriod(shown, m_today);
    case Compare::LastYear:
        return app::yearBefore(shown);
    case Compare::None:
        break;
    }
    return std::nullopt;
}

QString DashboardBar::scopeName() const
{
    return m_channel->currentIndex() > 0 ? m_channel->currentText()
           : m_staff->currentIndex() > 0 ? m_staff->currentText()
                                         : Text::tr("Whole team");
}

app::DashboardFilter DashboardBar::filter() const
{
    return {storage::ChannelId(m_channel->currentData().toLongLong()),
            storage::StaffId(m_staff->currentData().toLongLong()),
            m_segment->currentIndex() > 0 ? m_segment->currentText() : QString(), m_orders->currentIndex() == 1};
}

void DashboardBar::setPrivateOnly(bool privateOnly)
{
    const QSignalBlocker quiet(m_orders);
    m_orders->setCurrentIndex(privateOnly ? 1 : 0);
}

} // namespace ui
