#include "ui/sop/anchordialog.h"

#include "app/text.h"
#include "ui/sop/planrange.h"
#include "ui/sop/sopwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::Anchor;
using app::sop::AnchorKind;
using app::sop::PlanKind;

namespace {

constexpr int daysOfWeek = 7, daysOfMonth = 31;

std::vector<AnchorKind> kindsFor(PlanKind kind)
{
    switch (kind) {
    case PlanKind::OneToOne:
        return {AnchorKind::FriendAdded,   AnchorKind::GroupJoined,   AnchorKind::TagGiven,  AnchorKind::SegmentEntered,
                AnchorKind::FirstOrder,    AnchorKind::LastOrder,     AnchorKind::EachOrder, AnchorKind::OrderReceived,
                AnchorKind::RepurchaseDue, AnchorKind::CouponExpires, AnchorKind::Birthday,  AnchorKind::LastReply,
                AnchorKind::CampaignStart, AnchorKind::CampaignEnd,   AnchorKind::LiveStart, AnchorKind::Date,
                AnchorKind::EveryDays,     AnchorKind::EveryWeek,     AnchorKind::EveryMonth};
    case PlanKind::Group:
        return {AnchorKind::GroupOpened, AnchorKind::CampaignStart, AnchorKind::CampaignEnd, AnchorKind::LiveStart,
                AnchorKind::Date,        AnchorKind::EveryDays,     AnchorKind::EveryWeek,   AnchorKind::EveryMonth};
    case PlanKind::Moments:
        break;
    }
    return {AnchorKind::EveryWeek, AnchorKind::EveryDays,     AnchorKind::EveryMonth, AnchorKind::Date,
            AnchorKind::LiveStart, AnchorKind::CampaignStart, AnchorKind::CampaignEnd};
}

bool takesProduct(AnchorKind kind)
{
    return kind == AnchorKind::FirstOrder || kind == AnchorKind::LastOrder || kind == AnchorKind::EachOrder ||
           kind == AnchorKind::OrderReceived || kind == AnchorKind::RepurchaseDue;
}

bool takesCampaign(AnchorKind kind)
{
    return kind == AnchorKind::CampaignStart || kind == AnchorKind::CampaignEnd;
}

std::vector<int> daysOf(const QWidget *buttons)
{
    std::vector<int> days;
    const auto all = buttons->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (int i = 0; i < int(all.size()); ++i) {
        if (all[i]->isChecked())
            days.push_back(i + 1);
    }
    return days;
}

void checkDays(QWidget *buttons, const std::vector<int> &days)
{
    const auto all = buttons->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (const int day : days) {
        if (day >= 1 && day <= int(all.size()))
            all[day - 1]->setChecked(true);
    }
}

} // namespace

AnchorDialog::AnchorDialog(const app::sop::Plan &plan, const RuleNamesBySubject &names, QWidget *parent)
    : QDialog(parent), m_anchor(plan.anchor), m_form(new QFormLayout), m_kind(new QComboBox(this)),
      m_date(new QDateEdit(this)), m_every(new QSpinBox(this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("anchorDialog"));
    setWindowTitle(Text::tr("Day 0 of %1").arg(plan.name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    m_form->setVerticalSpacing(Theme::em(0.5));
    m_form->setHorizontalSpacing(Theme::em(1));
    column->addLayout(m_form);
    const auto put = [&](const char *name, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        m_form->addRow(text, field);
    };
    const auto known = [&names](const char *subject) {
        const auto found = names.find(QLatin1String(subject));
        return found == names.end() ? QStringList() : found->second;
    };
    put("anchorKind", Text::tr("Day 0 is"), m_kind);
    m_kind->setMinimumWidth(Theme::em(22));
    m_kind->setMaxVisibleItems(20);
    m_tag = addNames("anchorTag", Text::tr("Tag"), known("tag"), m_anchor.tag);
    m_product = addNames("anchorProduct", Text::tr("Product"), known("product"), m_anchor.product);
    m_product->lineEdit()->setPlaceholderText(Text::tr("any"));
    m_campaign = addNames("anchorCampaign", Text::tr("Campaign"), known("campaign"), m_anchor.campaign);
    m_live = addNames("anchorLive", Text::tr("Livestream"), known("live"), m_anchor.campaign);
    const QDate day = QDate::fromString(m_anchor.date, Qt::ISODate);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setDate(day.isValid() ? day : QDate::currentDate());
    put("anchorDate", Text::tr("Date"), m_date);
    setPlanRange(m_every, app::sop::PlanObject::Anchor, "every");
    m_every->setSuffix(QLatin1Char(' ') + Text::tr("days"));
    m_every->setValue(std::max(1, m_anchor.everyDays));
    put("anchorEvery", Text::tr("Every"), m_every);
    m_weekdays = addDays("anchorWeekdays", daysOfWeek, daysOfWeek);
    m_monthDays = addDays("anchorMonthDays", daysOfMonth, daysOfWeek);
    checkDays(m_anchor.kind == AnchorKind::EveryMonth ? m_monthDays : m_weekdays, m_anchor.days);
    m_problem->setObjectName(QStringLiteral("anchorProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    fillKinds(plan.kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnchorDialog::showKind);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnchorDialog::save);
    showKind();
}

QComboBox *AnchorDialog::addNames(const char *name, const QString &text, const QStringList &names, const QString &value)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(names);
    box->setEditText(value);
    m_form->addRow(text, box);
    return box;
}

QWidget *AnchorDialog::addDays(const char *name, int days, int columns)
{
    auto *buttons = new QWidget(this);
    buttons->setObjectName(QLatin1String(name));
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::em(0.25));
    for (int day = 1; day <= days; ++day) {
        auto *button = new QToolButton(buttons);
        button->setCheckable(true);
        button->setText(days == daysOfWeek ? QLocale().dayName(day, QLocale::ShortFormat) : QString::number(day));
        button->setAccessibleName(days == daysOfWeek ? QLocale().dayName(day) : Text::tr("Day %1").arg(day));
        button->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(name)).arg(day));
        button->setMinimumWidth(Theme::em(2.8));
        grid->addWidget(button, (day - 1) / columns, (day - 1) % columns);
    }
    grid->setColumnStretch(columns, 1);
    m_form->addRow(days == daysOfWeek ? Text::tr("On these days") : Text::tr("On these days of the month"), buttons);
    return buttons;
}

void AnchorDialog::fillKinds(PlanKind kind)
{
    auto kinds = kindsFor(kind);
    if (std::find(kinds.begin(), kinds.end(), m_anchor.kind) == kinds.end())
        kinds.push_back(m_anchor.kind);
    for (const AnchorKind one : kinds)
        m_kind->addItem(anchorKindText(one), int(one));
    m_kind->setCurrentIndex(m_kind->findData(int(m_anchor.kind)));
}

void AnchorDialog::showKind()
{
    const auto kind = AnchorKind(m_kind->currentData().toInt());
    m_form->setRowVisible(m_tag, kind == AnchorKind::TagGiven);
    m_form->setRowVisible(m_product, takesProduct(kind));
    m_form->setRowVisible(m_campaign, takesCampaign(kind));
    m_form->setRowVisible(m_live, kind == AnchorKind::LiveStart);
    m_form->setRowVisible(m_date, kind == AnchorKind::Date);
    m_form->setRowVisible(m_every, kind == AnchorKind::EveryDays);
    m_form->setRowVisible(m_weekdays, kind == AnchorKind::EveryWeek);
    m_form->setRowVisible(m_monthDays, kind == AnchorKind::EveryMonth);
    m_problem->hide();
    adjustSize();
}

Anchor AnchorDialog::read() const
{
    Anchor anchor;
    anchor.kind = AnchorKind(m_kind->currentData().toInt());
    if (anchor.kind == AnchorKind::TagGiven)
        anchor.tag = m_tag->currentText().trimmed();
    if (takesProduct(anchor.kind))
        anchor.product = m_product->currentText().trimmed();
    if (takesCampaign(anchor.kind))
        anchor.campaign = m_campaign->currentText().trimmed();
    if (anchor.kind == AnchorKind::LiveStart)
        anchor.campaign = m_live->currentText().trimmed();
    if (anchor.kind == AnchorKind::Date)
        anchor.date = m_date->date().toString(Qt::ISODate);
    if (anchor.kind == AnchorKind::EveryDays)
        anchor.everyDays = m_every->value();
    if (anchor.kind == AnchorKind::EveryWeek)
        anchor.days = daysOf(m_weekdays);
    if (anchor.kind == AnchorKind::EveryMonth)
        anchor.days = daysOf(m_monthDays);
    return anchor;
}

QString AnchorDialog::problemOf(const Anchor &anchor) const
{
    if (anchor.kind == AnchorKind::TagGiven && anchor.tag.isEmpty())
        return Text::tr("Choose a tag.");
    const bool needsDays = anchor.kind == AnchorKind::EveryWeek || anchor.kind == AnchorKind::EveryMonth;
    if (needsDays && anchor.days.empty())
        return Text::tr("Choose at least one day.");
    return {};
}

void AnchorDialog::save()
{
    const Anchor now = read();
    const QString problem = problemOf(now);
    showProblem(m_problem, problem);
    if (!problem.isEmpty())
        return;
    accept();
    if (!(now == m_anchor))
        emit changed(now);
}

} // namespace ui
