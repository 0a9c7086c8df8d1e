#include "ui/sop/plandialog.h"

#include "app/text.h"
#include "ui/sop/planrange.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::Entry;
using app::sop::OnReply;
using app::sop::Per;
using app::sop::Plan;
using app::sop::PlanGuards;
using app::sop::PlanObject;
using app::sop::Reentry;

namespace {

constexpr int usualReturn = 90;
enum Again { AsUsual, Never, AfterDays };

OnReply replyRule(const Plan &plan)
{
    return app::sop::endsOnReply(plan) ? OnReply::End : OnReply::GoOn;
}

/// Copies to `plan` the fields that differ between `before` and `now`.
void carry(Plan &plan, const Plan &before, const Plan &now)
{
    const auto set = [](auto &target, const auto &old, const auto &fresh) {
        if (!(old == fresh))
            target = fresh;
    };
    set(plan.per, before.per, now.per);
    set(plan.entry, before.entry, now.entry);
    set(plan.reentry, before.reentry, now.reentry);
    set(plan.goal, before.goal, now.goal);
    set(plan.exit, before.exit, now.exit);
    set(plan.holdoutPercent, before.holdoutPercent, now.holdoutPercent);
    set(plan.onReply, before.onReply, now.onReply);
    set(plan.onEnd, before.onEnd, now.onEnd);
    set(plan.exclusiveWith, before.exclusiveWith, now.exclusiveWith);
    const PlanGuards old = before.guards.value_or(PlanGuards()), fresh = now.guards.value_or(PlanGuards());
    PlanGuards guards = plan.guards.value_or(PlanGuards());
    set(guards.maxPerDay, old.maxPerDay, fresh.maxPerDay);
    set(guards.maxPerMonth, old.maxPerMonth, fresh.maxPerMonth);
    set(guards.minGapHours, old.minGapHours, fresh.minGapHours);
    set(guards.maxWaitDays, old.maxWaitDays, fresh.maxWaitDays);
    set(guards.nurtureDays, old.nurtureDays, fresh.nurtureDays);
    if (plan.guards || !(guards == PlanGuards()))
        plan.guards = guards;
}

std::optional<int> valueOf(const QSpinBox *box)
{
    return box->value() == asTheTeam ? std::nullopt : std::optional(box->value());
}

} // namespace

PlanDialog::PlanDialog(const Theme &theme, const Plan &plan, const RuleNamesBySubject &names, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_per(new QComboBox(this)), m_entry(new QComboBox(this)),
      m_again(new QComboBox(this)), m_reply(new QComboBox(this)), m_againDays(new QSpinBox(this)),
      m_exclusive(new QLineEdit(plan.exclusiveWith, this))
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(Text::tr("Rules for %1").arg(plan.name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Theme::em(0.5));
    form->setHorizontalSpacing(Theme::em(1));
    column->addLayout(form);
    const auto put = [&](const char *name, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        form->addRow(text, field);
    };
    m_per->addItem(Text::tr("customer"), int(Per::Customer));
    m_per->addItem(Text::tr("friendship: once for each account added"), int(Per::Friendship));
    m_per->setCurrentIndex(m_per->findData(int(plan.per.value_or(Per::Customer))));
    put("planPer", Text::tr("One enrolment per"), m_per);
    m_entry->addItem(Text::tr("at any time"), int(Entry::Continuous));
    m_entry->addItem(Text::tr("once, on activation"), int(Entry::Once));
    m_entry->setCurrentIndex(m_entry->findData(int(plan.entry.value_or(Entry::Continuous))));
    put("planEntry", Text::tr("Entry"), m_entry);
    m_again->addItem(Text::tr("Default"), AsUsual);
    m_again->addItem(Text::tr("never"), Never);
    m_again->addItem(Text::tr("after a number of days"), AfterDays);
    m_again->setCurrentIndex(!plan.reentry ? AsUsual : plan.reentry->afterDays ? AfterDays : Never);
    put("planAgain", Text::tr("Re-entry"), m_again);
    setPlanRange(m_againDays, PlanObject::Reentry, "after_days");
    m_againDays->setSuffix(QLatin1Char(' ') + Text::tr("days after it ended"));
    m_againDays->setValue(plan.reentry ? plan.reentry->afterDays.value_or(usualReturn) : usualReturn);
    put("planAgainDays", Text::tr("Earliest re-entry"), m_againDays);
    m_goal = new RuleButton(theme, Text::tr("Goal"),
                            Text::tr("Customers who match have reached the goal, and the SOP ends for them."), this);
    m_exit = new RuleButton(theme, Text::tr("Exit"), Text::tr("Customers who match leave the SOP early."), this);
    m_goal->setNames(names);
    m_exit->setNames(names);
    m_goal->setRule(plan.goal);
    m_exit->setRule(plan.exit);
    put("planGoal", Text::tr("Goal"), m_goal);
    put("planExit", Text::tr("Exit"), m_exit);
    m_reply->addItem(Text::tr("ends the SOP for that customer"), int(OnReply::End));
    m_reply->addItem(Text::tr("has no effect"), int(OnReply::GoOn));
    m_reply->setCurrentIndex(m_reply->findData(int(replyRule(plan))));
    put("planReply", Text::tr("A reply"), m_reply);
    m_ends = std::make_unique<EndActionRows>(form, plan, names, this);
    const PlanGuards guards = plan.guards.value_or(PlanGuards());
    m_perDay = addNumber(form, "planPerDay", Text::tr("Daily limit"), "max_per_day", {}, guards.maxPerDay);
    m_perMonth =
        addNumber(form, "planPerMonth", Text::tr("Limit per 30 days"), "max_per_month", {}, guards.maxPerMonth);
    m_gap = addNumber(form, "planGap", Text::tr("Minimum gap"), "min_gap_hours", Text::tr("hours"), guards.minGapHours);
    m_wait =
        addNumber(form, "planWait", Text::tr("Longest wait"), "max_wait_days", Text::tr("days"), guards.maxWaitDays);
    m_nurture = addNumber(form, "planNurture", Text::tr("Nurture period"), "nurture_days", Text::tr("days"),
                          guards.nurtureDays);
    m_holdout = new QSpinBox(this);
    setPlanRange(m_holdout, PlanObject::Plan, "holdout_percent");
    m_holdout->setSuffix(QStringLiteral(" %"));
    m_holdout->setValue(plan.holdoutPercent.value_or(0));
    put("planHoldout", Text::tr("Hold-out"), m_holdout);
    m_exclusive->setPlaceholderText(Text::tr("none"));
    put("planExclusive", Text::tr("Exclusion set (one SOP at a time)"), m_exclusive);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(m_again, &QComboBox::currentIndexChanged, this, &PlanDialog::showReentry);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Plan now = read();
        accept();
        if (!(now == m_plan))
            emit changed([before = m_plan, now](Plan &edited) { carry(edited, before, now); });
    });
    showReentry();
    if (plan.kind != app::sop::PlanKind::OneToOne) { // these are about customers
        for (QWidget *field : std::initializer_list<QWidget *>{m_per, m_goal, m_exit, m_reply})
            form->setRowVisible(field, false);
        m_ends->setVisible(false);
    }
}

QSpinBox *PlanDialog::addNumber(QFormLayout *form, const char *name, const QString &text, const char *key,
                                const QString &suffix, const std::optional<int> &value)
{
    auto *box = new OptionalSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    setPlanRange(box, PlanObject::Guards, key);
    box->setMinimum(asTheTeam);
    box->setSpecialValueText(Text::tr("Team default"));
    if (!suffix.isEmpty())
        box->setSuffix(QLatin1Char(' ') + suffix);
    box->setValue(value.value_or(asTheTeam));
    form->addRow(text, box);
    return box;
}

void PlanDialog::showReentry()
{
    m_againDays->setEnabled(m_again->currentData().toInt() == AfterDays);
}

Plan PlanDialog::read() const
{
    Plan plan = m_plan;
    // A field left at its default stays at the default.
    const auto per = Per(m_per->currentData().toInt());
    if (plan.per || per != Per::Customer)
        plan.per = per;
    const auto entry = Entry(m_entry->currentData().toInt());
    if (plan.entry || entry != Entry::Continuous)
        plan.entry = entry;
    const int again = m_again->currentData().toInt();
    if (again == AsUsual)
        plan.reentry.reset();
    else
        plan.reentry = Reentry{again == AfterDays ? std::optional(m_againDays->value()) : std::nullopt};
    plan.goal = m_goal->rule();
    plan.exit = m_exit->rule();
    const auto reply = OnReply(m_reply->currentData().toInt());
    if (plan.onReply || reply != replyRule(m_plan))
        plan.onReply = reply;
    plan.onEnd = m_ends->actions();
    PlanGuards guards = plan.guards.value_or(PlanGuards());
    guards.maxPerDay = valueOf(m_perDay);
    guards.maxPerMonth = valueOf(m_perMonth);
    guards.minGapHours = valueOf(m_gap);
    guards.maxWaitDays = valueOf(m_wait);
    guards.nurtureDays = valueOf(m_nurture);
    if (plan.guards || !(guards == PlanGuards()))
        plan.guards = guards;
    if (plan.holdoutPercent || m_holdout->value() > 0)
        plan.holdoutPercent = m_holdout->value();
    plan.exclusiveWith = m_exclusive->text().trimmed();
    return plan;
}

} // namespace ui
