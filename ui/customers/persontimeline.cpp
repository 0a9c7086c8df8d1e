#include "ui/customers/persontimeline.h"

#include "app/sop/taskwords.h"
#include "app/text.h"
#include "ui/customers/flowlayout.h"
#include "ui/sop/sopwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using app::Text;
using storage::ProfileMoment;
using Kind = storage::ProfileMoment::Kind;

namespace {

constexpr int page = 40;

QString textOf(const ProfileMoment &moment)
{
    switch (moment.kind) {
    case Kind::Event:
        return moment.text.isEmpty() ? eventWord(moment.what)
                                     : QStringLiteral("%1: %2").arg(eventWord(moment.what), moment.text);
    case Kind::Order:
        if (moment.refunded != 0)
            return Text::tr("Order %1, ¥%2, refunded ¥%3")
                .arg(moment.text, shownMoney(moment.amount), shownMoney(moment.refunded));
        return Text::tr("Order %1, ¥%2").arg(moment.text, shownMoney(moment.amount));
    case Kind::Task:
        return Text::tr("Task, %1: %2")
            .arg(touchStateText(app::sop::taskStateName(app::sop::ShownState(moment.what))), moment.text.simplified());
    case Kind::Friendship:
        return moment.what == 0 ? Text::tr("Friend of %1").arg(moment.text)
                                : QStringLiteral("%1: %2").arg(friendshipWord(moment.what), moment.text);
    case Kind::Group:
        return moment.what == 0 ? Text::tr("Joined the group %1").arg(moment.text)
                                : Text::tr("Left the group %1").arg(moment.text);
    case Kind::Tag:
        return Text::tr("Tag: %1").arg(moment.text);
    }
    return moment.text;
}

} // namespace

PersonTimeline::PersonTimeline(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_asker(desk.workspace), m_column(new QVBoxLayout(this)), m_nothing(makeLabel(this)),
      m_more(new QPushButton(Text::tr("Show more"), this))
{
    setObjectName(QStringLiteral("personTimeline"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::em(0.5));
    m_column->addWidget(makeKinds());
    m_nothing->setText(Text::tr("Nothing here yet."));
    m_nothing->setProperty("second", true);
    m_column->addWidget(m_nothing);
    m_more->setObjectName(QStringLiteral("timelineMore"));
    m_more->setAccessibleName(Text::tr("Show more of the timeline"));
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += page;
        ask();
    });
}

QWidget *PersonTimeline::makeKinds()
{
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder, Theme::em(0.25));
    const auto add = [&](Kind kind, const char *name, const QString &text) {
        auto *button = new QToolButton(holder);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(Text::tr("Show only in the timeline: %1").arg(text));
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        m_kinds.emplace_back(int(kind), button);
        connect(button, &QToolButton::toggled, this, [this] {
            m_limit = page;
            ask();
        });
    };
    add(Kind::Event, "timelineEvents", Text::tr("Messages and follow-ups"));
    add(Kind::Order, "timelineOrders", Text::tr("Orders"));
    add(Kind::Task, "timelineTasks", Text::tr("Tasks"));
    add(Kind::Tag, "timelineTags", Text::tr("Tags"));
    add(Kind::Friendship, "timelineFriends", Text::tr("Friendships"));
    add(Kind::Group, "timelineGroups", Text::tr("Groups"));
    return holder;
}

/// No selected kind means all kinds.
int PersonTimeline::kinds() const
{
    int chosen = 0;
    for (const auto &[kind, button] : m_kinds)
        chosen |= button->isChecked() ? kind : 0;
    return chosen == 0 ? app::ProfileService::everyKind : chosen;
}

void PersonTimeline::showPerson(storage::CustomerId customer)
{
    if (std::exchange(m_customer, customer) != customer)
        m_limit = page;
    ask();
}

void PersonTimeline::ask()
{
    if (!m_customer || !m_desk.workspace.isOpen())
        return;
    const int asked = m_limit + 1; // one extra entry shows whether there are more
    m_asker.ask(
        [customer = m_customer, kinds = kinds(), asked](app::TeamStore &store, app::JobContext &) {
            return app::ProfileService(store).timeline(customer, kinds, 0, asked);
        },
        [this](const app::Result<std::vector<ProfileMoment>> &moments) {
            if (moments)
                showMoments(*moments);
        });
}

void PersonTimeline::showMoments(const std::vector<ProfileMoment> &moments)
{
    auto *lines = new QWidget(this);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.4));
    const std::size_t shown = std::min(moments.size(), std::size_t(m_limit));
    storage::LocalDay lastDay = -1;
    for (std::size_t i = 0; i < shown; ++i) {
        const storage::LocalDay day = m_desk.workspace.zone().dayOf(moments[i].at);
        if (std::exchange(lastDay, day) != day) {
            auto *date = makeLabel(storage::isoDay(day), lines);
            date->setProperty("second", true);
            date->setFont(Theme::font(0.9));
            column->addWidget(date);
        }
        addLine(column, moments[i]);
    }
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = lines;
    m_column->insertWidget(1, lines);
    m_nothing->setVisible(shown == 0);
    m_more->setVisible(moments.size() > shown);
}

void PersonTimeline::addLine(QVBoxLayout *column, const ProfileMoment &moment)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.75));
    auto *time = makeLabel(shownMoment(m_desk.workspace.zone(), moment.at).right(5), column->parentWidget());
    time->setProperty("second", true);
    auto *text = makeLabel(textOf(moment), column->parentWidget());
    text->setObjectName(QStringLiteral("moment"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(time, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    column->addLayout(row);
}

} // namespace ui
