#include "app/sop/schedule.h"

#include "app/sop/speakers.h"
#include "storage/time/dayofyear.h"

#include <QDate>

namespace app::sop {

using storage::LocalDay;
using storage::msPerDay;
using storage::UtcMs;

namespace {

constexpr std::int64_t minuteMs = 60'000;

ScheduledStep scheduled(const Step &step, const Plan &plan)
{
    ScheduledStep result;
    result.day = step.day.value_or(0);
    result.minute = step.minute.value_or(-1);
    result.afterMinutes = step.minute ? -1 : step.afterMinutes.value_or(0);
    result.windowMs = step.windowMinutes.value_or(defaultWindowMinutes) * minuteMs;
    const int hours = step.expiresHours.value_or(isDated(plan.anchor.kind) ? datedExpiryHours : otherExpiryHours);
    result.expiresMs = hours * 60 * minuteMs;
    result.ifPassed = step.ifPassed;
    result.purpose = step.purpose.value_or(Purpose::Nurture);
    result.via = step.via.value_or(defaultVia(plan.kind));
    if (step.assignee.startsWith(QLatin1String("role:")))
        result.role = speakerRole(step.assignee.mid(5)).value_or(ownerSpeaks);
    if (plan.kind != PlanKind::Group || step.lines.empty())
        return result;
    result.firstLineMs = step.lines.front().afterMinutes * minuteMs;
    std::int64_t afterMs = 0;
    for (const ScriptLine &line : step.lines) {
        afterMs += result.lines.empty() ? 0 : line.afterMinutes * minuteMs;
        result.lines.push_back({speakerRole(line.role).value_or(ownerSpeaks), afterMs});
    }
    return result;
}

std::optional<LocalDay> nextWeekday(const std::vector<int> &weekdays, LocalDay from)
{
    for (LocalDay day = from; day < from + 7; ++day) {
        if (std::find(weekdays.begin(), weekdays.end(), storage::isoWeekday(day)) != weekdays.end())
            return day;
    }
    return std::nullopt;
}

std::optional<LocalDay> nextMonthDay(const std::vector<int> &days, LocalDay from)
{
    std::optional<LocalDay> best;
    storage::Civil month = storage::civilFromDay(from);
    for (int i = 0; i < 2 && !best; ++i) {
        for (int day : days) {
            const LocalDay candidate = storage::dayOfYear(month.year, month.month, day);
            if (candidate >= from && (!best || candidate < *best))
                best = candidate;
        }
        month.month == 12 ? (void)(++month.year, month.month = 1) : (void)++month.month;
    }
    return best;
}

} // namespace

int PlanSet::addRule(const std::optional<QJsonObject> &rule, TargetKind of)
{
    if (!rule)
        return -1;
    rules.push_back({of, *rule});
    return int(rules.size()) - 1;
}

int PlanSet::addPlan(const Plan &plan, std::uint64_t seed, const std::optional<QJsonObject> &audienceRule)
{
    Schedule schedule;
    schedule.kind = plan.kind;
    schedule.anchor = plan.anchor;
    if (plan.anchor.kind == AnchorKind::Date)
        schedule.anchorDate = storage::parseIsoDay(plan.anchor.date).value_or(0);
    schedule.priority = plan.priority.value_or(defaultPriority);
    schedule.per = plan.per.value_or(Per::Customer);
    schedule.entry = plan.entry.value_or(Entry::Continuous);
    const bool everyTime = plan.anchor.kind == AnchorKind::EachOrder || plan.anchor.kind == AnchorKind::OrderReceived;
    schedule.reentry = plan.reentry.value_or(everyTime ? Reentry{0} : Reentry{});
    schedule.holdoutPercent = plan.holdoutPercent.value_or(0);
    schedule.guards = plan.guards.value_or(PlanGuards{});
    schedule.endsOnReply = endsOnReply(plan);
    schedule.seed = seed;
    schedule.audience = addRule(audienceRule, targetOf(plan.kind));
    schedule.goal = addRule(plan.goal);
    schedule.exit = addRule(plan.exit);
    if (!plan.timezone.isEmpty() && plan.timezone.toLatin1() != teamZone().id()) {
        schedule.zone = int(zones.size());
        zones.emplace_back(plan.timezone.toLatin1());
    }
    if (!plan.exclusiveWith.isEmpty()) {
        if (!exclusionSets.contains(plan.exclusiveWith))
            exclusionSets.append(plan.exclusiveWith);
        schedule.exclusionSet = int(exclusionSets.indexOf(plan.exclusiveWith));
    }
    for (const Step &step : plan.steps) {
        schedule.steps.push_back(scheduled(step, plan));
        schedule.steps.back().id = step.id.value_or(int(schedule.steps.size()) - 1);
        schedule.steps.back().condition = addRule(step.condition);
        schedule.endsWithFriendship = schedule.endsWithFriendship && !schedule.steps.back().needsNoFriendship();
    }
    plans.push_back(std::move(schedule));
    return int(plans.size()) - 1;
}

int Schedule::positionOf(int stepId) const
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].id == stepId)
            return int(i);
    }
    return -1;
}

UtcMs meantAt(const PlanSet &set, const Schedule &plan, int step, UtcMs anchorAt, LocalDay anchorDay)
{
    const ScheduledStep &s = plan.steps[size_t(step)];
    const storage::TeamZone &zone = set.zoneOf(plan);
    if (!s.isDelay())
        return zone.toUtc(anchorDay + s.day, int(s.minute * minuteMs)) + s.firstLineMs;
    const UtcMs from = s.day == 0 ? anchorAt : zone.toUtc(anchorDay + s.day, zone.msOfDay(anchorAt));
    return from + s.afterMinutes * minuteMs + s.firstLineMs;
}

std::optional<UtcMs> dueAfterEntry(const PlanSet &set, const Schedule &plan, int step, UtcMs meant, UtcMs enteredAt)
{
    if (meant >= enteredAt)
        return meant;
    const ScheduledStep &s = plan.steps[size_t(step)];
    const storage::TeamZone &zone = set.zoneOf(plan);
    const bool windowOpen = enteredAt < meant + s.windowMs;
    if (zone.dayOf(meant) != zone.dayOf(enteredAt))
        return windowOpen ? std::optional(enteredAt) : std::nullopt;
    const IfPassed byDefault = s.isDelay() || windowOpen ? IfPassed::Now : IfPassed::Drop;
    switch (s.ifPassed.value_or(byDefault)) {
    case IfPassed::Now:
        return enteredAt;
    case IfPassed::NextDay:
        return zone.toUtc(zone.dayOf(meant) + 1, zone.msOfDay(meant));
    case IfPassed::Drop:
        break;
    }
    return std::nullopt;
}

std::optional<LocalDay> nextOccurrence(const Anchor &anchor, LocalDay from, LocalDay origin, int birthMonthDay)
{
    switch (anchor.kind) {
    case AnchorKind::EveryDays: {
        const LocalDay n = anchor.everyDays;
        return from <= origin ? origin : origin + (from - origin + n - 1) / n * n;
    }
    case AnchorKind::EveryWeek:
        return nextWeekday(anchor.days, from);
    case AnchorKind::EveryMonth:
        return nextMonthDay(anchor.days, from);
    case AnchorKind::Birthday: {
        if (birthMonthDay == 0)
            return std::nullopt;
        const int year = storage::civilFromDay(from).year;
        const LocalDay thisYear = storage::dayOfYear(year, birthMonthDay / 100, birthMonthDay % 100);
        return thisYear >= from ? thisYear : storage::dayOfYear(year + 1, birthMonthDay / 100, birthMonthDay % 100);
    }
    default:
        return std::nullopt;
    }
}

} // namespace app::sop
