#include "ui/sop/personview.h"

#include "app/customers/refundtext.h"
#include "app/imports/shownphone.h"
#include "app/settings/teamrules.h"
#include "app/sop/todayservice.h"
#include "app/text.h"
#include "storage/customers/identitykind.h"
#include "storage/text/money.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/revealtime.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using storage::CustomerText;
using Role = Theme::Role;

namespace {

const QString between = QStringLiteral("  ·  ");
constexpr std::size_t listedTasks = 3;

} // namespace

app::Result<PersonView::Facts> PersonView::facts(app::TeamStore &store, storage::CustomerId customer)
{
    const auto profile = app::ProfileService(store).profile(customer);
    if (!profile)
        return tl::unexpected<app::Error>(profile.error());
    const auto tags = app::sop::TodayService(store).tagsOf(customer);
    Facts facts{*profile, tags.value_or(QStringList()), {}, store.rules().maskPhones};
    for (const storage::Identity &identity : profile->basics.identities) {
        if (identity.kind == storage::IdentityKind::Phone && facts.phone.isEmpty())
            facts.phone = identity.value;
    }
    return facts;
}

PersonView::PersonView(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_phone(new QPushButton(this)),
      m_maskAgain(new QTimer(this))
{
    m_maskAgain->setObjectName(QStringLiteral("maskPhoneAgain"));
    m_maskAgain->setSingleShot(true);
    m_maskAgain->setInterval(revealedMs);
    connect(m_maskAgain, &QTimer::timeout, this, &PersonView::maskPhone);
    setProperty("card", true);
    setObjectName(QStringLiteral("personView"));
    m_column->setContentsMargins(Theme::em(1), Theme::em(1), Theme::em(1), Theme::em(1));
    m_column->setSpacing(Theme::em(0.5));
    m_name = new ElidedLabel(this);
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setFont(Theme::font(1.4, true));
    m_column->addWidget(m_name);
    m_whom = addLabel("personWhom", 1, false, true);
    m_tags = addLabel("personTags", 0.9, false, false);
    m_tags->setTextFormat(Qt::RichText);
    m_orders = addLabel("personOrders", 1, false, false);
    m_contact = addLabel("personContact", 1, false, false);
    m_phone->setObjectName(QStringLiteral("personPhone"));
    m_phone->setFlat(true);
    m_phone->setCursor(Qt::PointingHandCursor);
    m_phone->setAccessibleName(Text::tr("Show phone number"));
    m_column->addWidget(m_phone, 0, Qt::AlignLeft);
    m_tasks = addLabel("personTasks", 1, false, false);
    m_tasks->setTextFormat(Qt::PlainText);
    auto *profile = new QPushButton(Text::tr("Open profile"), this);
    profile->setObjectName(QStringLiteral("openProfile"));
    m_column->addSpacing(Theme::em(0.5));
    m_column->addWidget(profile, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    connect(profile, &QPushButton::clicked, this, &PersonView::profileWanted);
    connect(m_phone, &QPushButton::clicked, this, [this] {
        if (m_revealed != m_customer)
            emit phoneWanted();
    });
    connect(&m_theme, &Theme::changed, this, &PersonView::paintTags);
}

QLabel *PersonView::addLabel(const char *name, double size, bool semibold, bool second)
{
    QLabel *label = makeWrappedLabel(this, name, size, semibold, second);
    m_column->addWidget(label);
    return label;
}

void PersonView::revealPhone()
{
    m_revealed = m_customer;
    m_maskAgain->start();
    m_phone->setText(app::shownPhone(m_number));
    m_phone->setToolTip({});
}

void PersonView::maskPhone()
{
    m_maskAgain->stop();
    m_revealed = {};
    m_phone->setText(app::maskedPhone(m_number));
    m_phone->setToolTip(Text::tr("Show full number (this is logged)"));
}

void PersonView::hideEvent(QHideEvent *event)
{
    if (m_maskAgain->isActive())
        maskPhone();
    QFrame::hideEvent(event);
}

void PersonView::clear(const QString &name)
{
    m_name->setText(name);
    m_customer = m_revealed = {};
    m_maskAgain->stop();
    for (QLabel *label : {m_whom, m_tags, m_orders, m_contact, m_tasks})
        label->hide();
    m_phone->hide();
}

void PersonView::showFacts(const Facts &facts, const storage::TeamZone &zone)
{
    const storage::CustomerProfile &p = facts.profile.basics;
    m_customer = p.id;
    const QString &remark = p.texts[CustomerText::Remark];
    m_name->setText(shownCustomer(p.shown));
    QStringList whom;
    for (const QString &part : {remark == m_name->text() ? QString() : remark, p.texts[CustomerText::City],
                                p.owner.isEmpty() ? QString() : Text::tr("owner %1").arg(p.owner)}) {
        if (!part.isEmpty())
            whom << part;
    }
    if (p.doNotContact)
        whom << Text::tr("do not contact");
    m_whom->setText(whom.join(between));
    m_whom->setVisible(!whom.isEmpty());
    m_tagNames = facts.tags;
    paintTags();
    QString orders = p.orders.paidCount == 0 ? Text::tr("no orders yet")
                                             : Text::tr("%n order(s)", nullptr, int(p.orders.count)) +
                                                   QStringLiteral(", ¥") + storage::formatYuan(p.orders.paid);
    if (p.orders.refundedCount != 0)
        orders += between + app::refundText(p.orders, storage::formatYuan(p.orders.refunded));
    m_orders->setText(orders);
    m_orders->show();
    const auto day = [&zone](std::optional<std::int64_t> at) {
        return at ? storage::isoDay(zone.dayOf(*at)) : QStringLiteral("–");
    };
    m_contact->setText(Text::tr("Friend since %1").arg(day(p.addedAt)) + between +
                       Text::tr("last contact %1").arg(day(p.lastContactAt)));
    m_contact->show();
    m_number = facts.phone;
    m_phone->setVisible(!facts.phone.isEmpty());
    if (!facts.isMasked)
        m_revealed = m_customer;
    const bool isWhole = m_revealed == m_customer;
    m_phone->setText(isWhole ? app::shownPhone(facts.phone) : app::maskedPhone(facts.phone));
    m_phone->setToolTip(isWhole ? QString() : Text::tr("Show full number (this is logged)"));
    showTasks(facts.profile.details.openTasks, zone);
}

void PersonView::showTasks(const std::vector<storage::ProfileDetails::Task> &tasks, const storage::TeamZone &zone)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(listedTasks, tasks.size()); ++i) {
        const storage::ProfileDetails::Task &task = tasks[i];
        lines << storage::isoDay(zone.dayOf(task.dueAt)) + QLatin1Char(' ') + clockText(zone, task.dueAt) + between +
                     task.plan;
    }
    if (tasks.size() > listedTasks)
        lines << Text::tr("and %n more", nullptr, int(tasks.size() - listedTasks));
    if (!lines.isEmpty())
        lines.prepend(Text::tr("%n open task(s)", nullptr, int(tasks.size())));
    m_tasks->setText(lines.join(QLatin1Char('\n')));
    m_tasks->setVisible(!lines.isEmpty());
}

void PersonView::paintTags()
{
    QStringList html;
    for (const QString &tag : m_tagNames)
        html << QStringLiteral("<span style=\"background-color:%1\">&nbsp;%2&nbsp;</span>")
                    .arg(m_theme.color(Role::Raised).name(), tag.toHtmlEscaped());
    m_tags->setText(html.join(QStringLiteral("&nbsp; ")));
    m_tags->setVisible(!html.isEmpty());
}

} // namespace ui
