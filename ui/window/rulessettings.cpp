#include "ui/window/rulessettings.h"

#include "app/sop/workcalendar.h"
#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/window/settingsparts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QTimeEdit>

namespace ui {

using app::TeamRules;
using app::Text;

namespace {

const QDate epoch(1970, 1, 1);

int minuteOfText(const QString &time)
{
    const QTime parsed = QTime::fromString(time, QStringLiteral("HH:mm"));
    return parsed.hour() * 60 + parsed.minute();
}

/// "2024 to 2026": the years, beginning with the current one, whose public holidays are known.
QString knownHolidays(storage::LocalDay today)
{
    const app::WorkCalendar calendar;
    const int year = storage::civilFromDay(today).year;
    if (!calendar.isKnownYear(year))
        return Text::tr("No public holiday data for %1; only weekends count as days off.").arg(year);
    int last = year;
    while (calendar.isKnownYear(last + 1))
        ++last;
    return Text::tr("Public holiday data through %1.").arg(last);
}

} // namespace

RulesSettings::RulesSettings(const TeamRules &rules, storage::LocalDay today, QWidget *parent)
    : QWidget(parent), m_rules(rules)
{
    QFormLayout *form = settingsForm(this);
    addPrivacy(form);
    addTouches(form);
    addSelling(form, today);
    addFigures(form);
    addSettingsNote(form, Text::tr("Time zone: %1. %2").arg(QString::fromLatin1(rules.timeZone), knownHolidays(today)));
}

void RulesSettings::addPrivacy(QFormLayout *form)
{
    addSettingsTitle(form, Text::tr("Privacy"));
    addCheck(form, "ruleMaskPhones", Text::tr("Mask phone numbers; viewing one is logged"), &TeamRules::maskPhones);
}

void RulesSettings::addTouches(QFormLayout *form)
{
    addSettingsTitle(form, Text::tr("Touch limits per customer"));
    addNumber(form, "ruleTouchesDay", Text::tr("Per day"), &TeamRules::maxTouchesPerDay, 100);
    addNumber(form, "ruleTouchesWeek", Text::tr("Per 7 days"), &TeamRules::maxTouchesPerWeek, 500);
    addNumber(form, "ruleTouchesMonth", Text::tr("Per 30 days"), &TeamRules::maxTouchesPerMonth, 1'000);
    addNumber(form, "ruleMinGap", Text::tr("Hours between touches"), &TeamRules::minGapHours, 720);
    addNumber(form, "ruleMaxWait", Text::tr("Longest wait (days)"), &TeamRules::maxWaitDays, 60);
    addNumber(form, "ruleGroupDay", Text::tr("Daily message limit per group"), &TeamRules::maxGroupTouchesPerDay, 100);
    addNumber(form, "ruleGroupWeek", Text::tr("Messages per group per 7 days"), &TeamRules::maxGroupTouchesPerWeek,
              500);
    addNumber(form, "ruleHandTouches", Text::tr("Sent by hand per account per day"),
              &TeamRules::maxHandTouchesPerAccountDay, 10'000);
    m_quietFrom = addTimeOfDay(form, "ruleQuietFrom", Text::tr("Quiet hours start"), minuteOfText(m_rules.quietFrom));
    m_quietUntil = addTimeOfDay(form, "ruleQuietUntil", Text::tr("Quiet hours end"), minuteOfText(m_rules.quietUntil));
}

void RulesSettings::addSelling(QFormLayout *form, storage::LocalDay today)
{
    addSettingsTitle(form, Text::tr("When selling may start"));
    addNumber(form, "ruleNurtureDays", Text::tr("Nurture period after adding (days)"), &TeamRules::nurtureDays, 365);
    addCheck(form, "ruleNurtureEnds", Text::tr("End the nurture period at the first order"),
             &TeamRules::nurtureEndsWithFirstOrder);
    m_coldStart = new QCheckBox(Text::tr("Cold start: no selling before"), this);
    m_coldStart->setObjectName(QStringLiteral("ruleColdStart"));
    m_coldStart->setChecked(m_rules.coldStartUntilDay > 0);
    m_coldUntil = new QDateEdit(this);
    m_coldUntil->setObjectName(QStringLiteral("ruleColdUntil"));
    m_coldUntil->setAccessibleName(m_coldStart->text());
    m_coldUntil->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_coldUntil->setCalendarPopup(true);
    m_coldUntil->setDate(epoch.addDays(m_rules.coldStartUntilDay > 0 ? m_rules.coldStartUntilDay : today + 30));
    m_coldUntil->setEnabled(m_coldStart->isChecked());
    connect(m_coldStart, &QCheckBox::toggled, m_coldUntil, &QWidget::setEnabled);
    form->addRow(m_coldStart, m_coldUntil);
}

void RulesSettings::addFigures(QFormLayout *form)
{
    addSettingsTitle(form, Text::tr("How metrics are counted"));
    addCheck(form, "ruleSameDay", Text::tr("Count a customer's orders on the same day as one purchase"),
             &TeamRules::sameDayOrdersAreOne);
    addCheck(form, "ruleClosedPaid",
             Text::tr("Count imported orders closed after payment as paid if the file has no refund column"),
             &TeamRules::closedPaidOrdersCount);
    m_margin = new QDoubleSpinBox(this);
    m_margin->setObjectName(QStringLiteral("ruleMargin"));
    m_margin->setAccessibleName(Text::tr("Gross margin for products without their own"));
    m_margin->setRange(0, 100);
    m_margin->setDecimals(2);
    m_margin->setSuffix(QStringLiteral(" %"));
    m_margin->setAlignment(Qt::AlignRight);
    m_margin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_margin->setValue(m_rules.grossMarginPermyriad / 100.0);
    m_margin->setMinimumWidth(Theme::em(6));
    form->addRow(m_margin->accessibleName(), m_margin);
}

QSpinBox *RulesSettings::addNumber(QFormLayout *form, const char *name, const QString &label, int TeamRules::*rule,
                                   int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setRange(0, most);
    box->setValue(m_rules.*rule);
    box->setAlignment(Qt::AlignRight);
    box->setMinimumWidth(Theme::em(6));
    form->addRow(label, box);
    m_numbers.emplace_back(box, rule);
    return box;
}

QCheckBox *RulesSettings::addCheck(QFormLayout *form, const char *name, const QString &label, bool TeamRules::*rule)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(m_rules.*rule);
    form->addRow(box);
    m_checks.emplace_back(box, rule);
    return box;
}

TeamRules RulesSettings::rules() const
{
    TeamRules rules = m_rules;
    for (const auto &[box, rule] : m_numbers)
        rules.*rule = box->value();
    for (const auto &[box, rule] : m_checks)
        rules.*rule = box->isChecked();
    rules.quietFrom = m_quietFrom->time().toString(QStringLiteral("HH:mm"));
    rules.quietUntil = m_quietUntil->time().toString(QStringLiteral("HH:mm"));
    rules.coldStartUntilDay = m_coldStart->isChecked() ? int(epoch.daysTo(m_coldUntil->date())) : 0;
    rules.grossMarginPermyriad = qRound(m_margin->value() * 100);
    return rules;
}

void RulesSettings::setReadOnly(const QString &reason)
{
    for (QWidget *field : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!qobject_cast<QLabel *>(field))
            field->setEnabled(false);
    }
    auto *note = makeLabel(reason, this);
    note->setObjectName(QStringLiteral("rulesReadOnly"));
    note->setProperty("warning", true);
    note->setWordWrap(true);
    static_cast<QFormLayout *>(layout())->insertRow(0, note);
}

} // namespace ui
