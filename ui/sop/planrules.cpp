#include "ui/sop/planrules.h"

#include "app/sop/planreader.h"
#include "app/sop/targetwords.h"
#include "app/text.h"
#include "ui/sop/anchordialog.h"
#include "ui/sop/plandialog.h"
#include "ui/sop/planrange.h"
#include "ui/sop/ruledialog.h"
#include "ui/sop/sopwords.h"
#include "ui/sop/targetlistdialog.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QAbstractItemView>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

using app::Text;
using app::sop::Plan;
using app::sop::PlanGuards;
using app::sop::PlanKind;
using app::sop::QuietHours;
using app::sop::RestDays;

namespace {

constexpr int shortestChoice = 8, usualPriority = 50;

/// The meaning of entries in the list of audiences; the entry's data holds the name of a segment.
enum AudienceEntry { Everybody, ByRule, AsItIs, ASegment, Choose };
constexpr int entryRole = Qt::UserRole, segmentRole = Qt::UserRole + 1;

void fillRestDays(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    box->addItem(Text::tr("Team default"), 0);
    box->addItem(Text::tr("Send"), int(RestDays::Send));
    box->addItem(Text::tr("Do not send"), int(RestDays::Skip));
    box->addItem(Text::tr("Next working day"), int(RestDays::NextWorkday));
}

void showRestDays(QComboBox *box, const std::optional<RestDays> &days)
{
    box->setCurrentIndex(box->findData(days ? int(*days) : 0));
}

std::optional<RestDays> restDaysOf(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == 0 ? std::nullopt : std::optional(RestDays(value));
}

QString quietText(const std::optional<QuietHours> &quiet)
{
    return quiet ? QStringLiteral("%1–%2").arg(app::sop::timeText(quiet->from), app::sop::timeText(quiet->to))
                 : QString();
}

/// No value if the text is not two times of day.
std::optional<QuietHours> quietFrom(QString typed)
{
    typed.replace(QStringLiteral("–"), QStringLiteral("-"));
    const auto from = app::sop::minuteOfDay(typed.section(QLatin1Char('-'), 0, 0).trimmed());
    const auto to = app::sop::minuteOfDay(typed.section(QLatin1Char('-'), 1).trimmed());
    return from && to && *from != *to ? std::optional(QuietHours{*from, *to}) : std::nullopt;
}

} // namespace

PlanRules::PlanRules(Theme &theme, const PlanDraft &draft, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_draft(draft)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::em(0.75));
    grid->setVerticalSpacing(Theme::em(0.25));
    int column = 0;
    const auto put = [&](const char *name, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        auto *label = makeLabel(text, this);
        label->setProperty("second", true);
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column++);
    };
    m_audience = new QComboBox(this);
    m_audience->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_audience->setMinimumWidth(Theme::em(9));
    m_anchor = new ElidedButton(Theme::em(6.5), Theme::em(14), this);
    m_priority = new QSpinBox(this);
    setPlanRange(m_priority, app::sop::PlanObject::Plan, "priority");
    m_priority->setKeyboardTracking(false);
    m_priority->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quiet = new QLineEdit(this);
    m_quiet->setPlaceholderText(Text::tr("Team default"));
    m_quiet->setFixedWidth(std::max(Theme::em(6.5), Theme::widthOf(QStringLiteral("21:00–08:30"))));
    m_perWeek = new OptionalSpinBox(this);
    setPlanRange(m_perWeek, app::sop::PlanObject::Guards, "max_per_week");
    m_perWeek->setMinimum(asTheTeam);
    m_perWeek->setKeyboardTracking(false);
    m_perWeek->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_perWeek->setSpecialValueText(Text::tr("Team default"));
    m_weekends = new QComboBox(this);
    m_holidays = new QComboBox(this);
    fillRestDays(m_weekends);
    fillRestDays(m_holidays);
    for (QComboBox *days : {m_weekends, m_holidays}) { // the row must fit on a small laptop; the popup shows full texts
        days->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        days->setMinimumContentsLength(8);
        days->view()->setMinimumWidth(days->view()->sizeHintForColumn(0) + Theme::em(1));
    }
    put("planAudience", Text::tr("Audience"), m_audience);
    put("planAnchor", Text::tr("Day 0 is"), m_anchor);
    const int anchorColumn = column - 1;
    put("planPriority", Text::tr("Priority"), m_priority);
    put("planQuiet", Text::tr("Quiet hours"), m_quiet);
    put("planPerWeek", Text::tr("Limit per 7 days"), m_perWeek);
    put("planWeekends", Text::tr("Weekends"), m_weekends);
    put("planHolidays", Text::tr("Holidays"), m_holidays);
    auto *more = new QPushButton(Text::tr("More rules…"), this);
    more->setToolTip(Text::tr("Entry and re-entry, goal and exit, other limits"));
    more->setObjectName(QStringLiteral("moreRules"));
    more->setAccessibleName(more->toolTip());
    grid->addWidget(more, 1, column++);
    connect(more, &QPushButton::clicked, this, &PlanRules::openMore);
    grid->setColumnStretch(anchorColumn, 1);
    m_problem = makeLabel(this);
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, 2, 0, 1, column + 1);
    connectFields();
}

void PlanRules::connectFields()
{
    connect(m_audience, &QComboBox::activated, this, &PlanRules::chooseAudience);
    connect(m_anchor, &QPushButton::clicked, this, &PlanRules::openAnchor);
    connect(m_quiet, &QLineEdit::editingFinished, this, &PlanRules::changeQuiet);
    connect(m_priority, &QSpinBox::valueChanged, this,
            [this](int priority) { change([priority](Plan &plan) { plan.priority = priority; }); });
    connect(m_perWeek, &QSpinBox::valueChanged, this, [this](int most) {
        changeGuards([most](PlanGuards &guards) {
            guards.maxPerWeek = most == asTheTeam ? std::nullopt : std::optional(most);
        });
    });
    connect(m_weekends, &QComboBox::activated, this, [this] {
        changeGuards([days = restDaysOf(m_weekends)](PlanGuards &guards) { guards.weekends = days; });
    });
    connect(m_holidays, &QComboBox::activated, this, [this] {
        changeGuards([days = restDaysOf(m_holidays)](PlanGuards &guards) { guards.holidays = days; });
    });
}

void PlanRules::showPlan(const Offered &offered)
{
    m_isShowing = true;
    m_offered = offered;
    const Plan &plan = m_draft.plan();
    plan.kind == PlanKind::OneToOne ? fillAudience() : fillTargets();
    m_anchor->setFullText(anchorText(plan.anchor));
    // Keeps a number that is being typed unless the plan has changed it.
    const auto show = [](QSpinBox *box, int value) {
        if (box->value() != value)
            box->setValue(value);
    };
    show(m_priority, plan.priority.value_or(usualPriority));
    const PlanGuards guards = plan.guards.value_or(PlanGuards());
    if (!m_quiet->isModified())
        m_quiet->setText(quietText(guards.quiet));
    show(m_perWeek, guards.maxPerWeek.value_or(asTheTeam));
    showRestDays(m_weekends, guards.weekends);
    showRestDays(m_holidays, guards.holidays);
    m_isShowing = false;
}

void PlanRules::finish()
{
    if (m_quiet->isModified())
        changeQuiet();
    m_quiet->setModified(false);
    m_quietIsWrong = false;
}

void PlanRules::showProblem(const QString &problem)
{
    const QString text = m_quietIsWrong ? Text::tr("Enter quiet hours as two times, such as 22:00–08:30.") : problem;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void PlanRules::change(const PlanChange &change)
{
    if (m_isShowing)
        return;
    Plan after = m_draft.plan();
    change(after);
    if (!(after == m_draft.plan()))
        emit changed(change);
}

void PlanRules::changeGuards(const std::function<void(PlanGuards &)> &changeOne)
{
    change([changeOne](Plan &plan) {
        PlanGuards guards = plan.guards.value_or(PlanGuards());
        changeOne(guards);
        if (guards == plan.guards.value_or(PlanGuards()))
            return;
        plan.guards = guards == PlanGuards() ? std::nullopt : std::optional(guards);
    });
}

void PlanRules::changeQuiet()
{
    const QString typed = m_quiet->text().trimmed();
    const auto quiet = quietFrom(typed);
    m_quietIsWrong = !typed.isEmpty() && !quiet;
    showProblem({});
    if (m_quietIsWrong)
        return;
    m_quiet->setModified(false);
    changeGuards([quiet](PlanGuards &guards) { guards.quiet = quiet; });
}

void PlanRules::fillAudience()
{
    const auto add = [this](const QString &text, AudienceEntry entry, const QString &segment = {}) {
        m_audience->addItem(text, entry);
        m_audience->setItemData(m_audience->count() - 1, segment, segmentRole);
    };
    const app::sop::Audience audience = m_draft.plan().audience.value_or(app::sop::Audience());
    m_audience->clear();
    add(Text::tr("everyone"), Everybody);
    add(audience.rule ? Text::tr("by a rule: %1").arg(ruleText(audience.rule)) : Text::tr("by a rule…"), ByRule);
    int chosen = audience.rule ? int(ByRule) : int(Everybody);
    for (const QString &segment : m_offered.segments) {
        if (segment == audience.segment)
            chosen = m_audience->count();
        add(segment, ASegment, segment);
    }
    const auto list = audience.groups + audience.accounts;
    if (!list.isEmpty()) {
        chosen = m_audience->count();
        add(list.join(QStringLiteral(", ")), AsItIs);
    }
    m_audience->setCurrentIndex(chosen);
    m_audience->setToolTip(m_audience->currentText());
}

/// The groups or accounts that were chosen, and a way to choose others.
void PlanRules::fillTargets()
{
    const bool isGroups = m_draft.plan().kind == PlanKind::Group;
    const app::sop::Audience audience = m_draft.plan().audience.value_or(app::sop::Audience());
    const QStringList &names = isGroups ? audience.groups : audience.accounts;
    m_audience->clear();
    if (audience.groupRule)
        m_audience->addItem(Text::tr("groups by a rule"), AsItIs);
    else if (!names.isEmpty())
        m_audience->addItem(names.size() == 1 ? names.front()
                                              : app::sop::targetsText(m_draft.plan().kind, int(names.size())),
                            AsItIs);
    m_audience->addItem(isGroups ? Text::tr("choose groups…") : Text::tr("choose accounts…"), Choose);
    m_audience->setCurrentIndex(0);
    m_audience->setToolTip(names.isEmpty() ? m_audience->currentText() : names.join(QLatin1Char('\n')));
}

void PlanRules::chooseTargets()
{
    const bool isGroups = m_draft.plan().kind == PlanKind::Group;
    const app::sop::Audience audience = m_draft.plan().audience.value_or(app::sop::Audience());
    auto *dialog = new TargetListDialog(isGroups ? Text::tr("Groups of the SOP") : Text::tr("Accounts of the SOP"),
                                        isGroups ? m_offered.groups : m_offered.accounts,
                                        isGroups ? audience.groups : audience.accounts, window());
    connect(dialog, &TargetListDialog::chosen, this, [this, isGroups, id = m_draft.id()](const QStringList &names) {
        if (id != m_draft.id())
            return; // another plan is shown now
        change([isGroups, names](Plan &plan) {
            plan.audience = app::sop::Audience();
            (isGroups ? plan.audience->groups : plan.audience->accounts) = names;
        });
    });
    connect(dialog, &QDialog::finished, this, [this] { emit refreshWanted(); });
    dialog->open();
}

void PlanRules::chooseAudience()
{
    switch (m_audience->currentData(entryRole).toInt()) {
    case Everybody:
        change([](Plan &plan) { plan.audience.reset(); });
        break;
    case ASegment:
        change([segment = m_audience->currentData(segmentRole).toString()](Plan &plan) {
            plan.audience = app::sop::Audience();
            plan.audience->segment = segment;
        });
        break;
    case ByRule:
        chooseRule();
        break;
    case Choose:
        chooseTargets();
        break;
    default:
        break;
    }
}

void PlanRules::chooseRule()
{
    const auto rule = m_draft.plan().audience ? m_draft.plan().audience->rule : std::nullopt;
    auto *dialog = new RuleDialog(m_theme, Text::tr("Audience"), Text::tr("Customers who match enter the SOP."),
                                  m_names, rule, window());
    connect(dialog, &RuleDialog::changed, this, [this, id = m_draft.id()](const std::optional<QJsonObject> &given) {
        if (id != m_draft.id())
            return; // another plan is shown now
        change([given](Plan &plan) {
            plan.audience.reset();
            if (given) {
                plan.audience = app::sop::Audience();
                plan.audience->rule = given;
            }
        });
    });
    connect(dialog, &QDialog::finished, this, [this] { emit refreshWanted(); });
    dialog->open();
}

void PlanRules::openAnchor()
{
    auto *dialog = new AnchorDialog(m_draft.plan(), m_names, window());
    connect(dialog, &AnchorDialog::changed, this, [this, id = m_draft.id()](const app::sop::Anchor &anchor) {
        if (id == m_draft.id()) // otherwise another plan is shown now
            change([anchor](Plan &plan) { plan.anchor = anchor; });
    });
    dialog->open();
}

void PlanRules::openMore()
{
    auto *dialog = new PlanDialog(m_theme, m_draft.plan(), m_names, window());
    connect(dialog, &PlanDialog::changed, this, [this, id = m_draft.id()](const PlanDialog::PlanChange &edit) {
        if (id == m_draft.id()) // otherwise another plan is shown now
            change(edit);
    });
    dialog->open();
}

} // namespace ui
