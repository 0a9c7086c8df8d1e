#include "app/sop/plancodec.h"

#include "app/sop/planwords.h"

#include <QJsonArray>

namespace app::sop {

namespace {

void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void putInteger(QJsonObject &object, const char *key, const std::optional<int> &number)
{
    if (number)
        object.insert(QLatin1String(key), *number);
}

void putObject(QJsonObject &object, const char *key, const std::optional<QJsonObject> &value)
{
    if (value)
        object.insert(QLatin1String(key), *value);
}

void putTexts(QJsonObject &object, const char *key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
}

template <class T>
void putWord(QJsonObject &object, const char *key, const std::optional<T> &meaning, const Words<T> &words)
{
    if (meaning)
        object.insert(QLatin1String(key), wordOf(words, *meaning));
}

QJsonArray numbers(const std::vector<int> &values)
{
    QJsonArray array;
    for (int value : values)
        array.append(value);
    return array;
}

QJsonObject writeAnchor(const Anchor &anchor)
{
    QJsonObject object;
    switch (anchor.kind) {
    case AnchorKind::Date:
        putText(object, "date", anchor.date);
        break;
    case AnchorKind::EveryDays:
        object.insert(QLatin1String("every"), QStringLiteral("%1 days").arg(anchor.everyDays));
        break;
    case AnchorKind::EveryWeek:
        object.insert(QLatin1String("every"), QStringLiteral("week"));
        object.insert(QLatin1String("weekday"), numbers(anchor.days));
        break;
    case AnchorKind::EveryMonth:
        object.insert(QLatin1String("every"), QStringLiteral("month"));
        object.insert(QLatin1String("day"), numbers(anchor.days));
        break;
    default:
        object.insert(QLatin1String("on"), wordOf(anchorWords, anchor.kind));
        putText(object, "tag", anchor.tag);
        putText(object, "product", anchor.product);
        putText(object, "campaign", anchor.campaign);
    }
    return object;
}

QJsonObject writeAudience(const Audience &audience)
{
    QJsonObject object;
    putText(object, "segment", audience.segment);
    putObject(object, "rule", audience.rule);
    putTexts(object, "groups", audience.groups);
    putObject(object, "group_rule", audience.groupRule);
    putTexts(object, "accounts", audience.accounts);
    return object;
}

QJsonObject writeGuards(const PlanGuards &guards)
{
    QJsonObject object;
    if (guards.quiet)
        object.insert(QLatin1String("quiet"), QJsonArray{timeText(guards.quiet->from), timeText(guards.quiet->to)});
    putInteger(object, "max_per_day", guards.maxPerDay);
    putInteger(object, "max_per_week", guards.maxPerWeek);
    putInteger(object, "max_per_month", guards.maxPerMonth);
    putInteger(object, "min_gap_hours", guards.minGapHours);
    putInteger(object, "max_wait_days", guards.maxWaitDays);
    putInteger(object, "nurture_days", guards.nurtureDays);
    putWord(object, "weekends", guards.weekends, restDayWords);
    putWord(object, "holidays", guards.holidays, restDayWords);
    return object;
}

QJsonObject writeVariants(const Step &step)
{
    QJsonArray of;
    for (const Variant &variant : step.variants) {
        if (variant.text.isEmpty() && variant.when.isEmpty()) {
            of.append(variant.content);
            continue;
        }
        QJsonObject item;
        putText(item, "content", variant.content);
        putText(item, "text", variant.text);
        putText(item, "when", variant.when);
        of.append(item);
    }
    QJsonObject object{{QLatin1String("of"), of}};
    putWord(object, "by", step.variantsBy, variantWords);
    return object;
}

void writeContent(QJsonObject &object, const Step &step)
{
    putTexts(object, "content", step.content);
    putText(object, "text", step.text);
    QJsonArray lines;
    for (const ScriptLine &line : step.lines) {
        QJsonObject item{{QLatin1String("after_minutes"), line.afterMinutes}};
        putText(item, "role", line.role);
        putText(item, "text", line.text);
        lines.append(item);
    }
    if (!lines.isEmpty())
        object.insert(QLatin1String("lines"), lines);
    if (!step.variants.empty())
        object.insert(QLatin1String("variants"), writeVariants(step));
    if (!step.deadlineHours)
        return;
    QJsonObject call;
    putWord(call, "kind", step.callKind, callKinds);
    putInteger(call, "deadline_hours", step.deadlineHours);
    putInteger(call, "target_percent", step.targetPercent);
    object.insert(QLatin1String("call_to_action"), call);
}

QJsonObject writeStep(const Step &step)
{
    QJsonObject object;
    putInteger(object, "id", step.id);
    putInteger(object, "day", step.day);
    if (step.minute)
        object.insert(QLatin1String("time"), timeText(*step.minute));
    putInteger(object, "after_minutes", step.afterMinutes);
    putInteger(object, "window_minutes", step.windowMinutes);
    putInteger(object, "expires_hours", step.expiresHours);
    putWord(object, "if_passed", step.ifPassed, ifPassedWords);
    putWord(object, "purpose", step.purpose, purposes);
    putWord(object, "theme", step.theme, themes);
    putWord(object, "via", step.via, vias);
    putObject(object, "condition", step.condition);
    putObject(object, "visible_to", step.visibleTo);
    putText(object, "assignee", step.assignee);
    writeContent(object, step);
    return object;
}

QJsonObject writeEndAction(const EndAction &action)
{
    switch (action.kind) {
    case EndAction::Kind::Tag:
        return {{QLatin1String("tag"), action.name}};
    case EndAction::Kind::Untag:
        return {{QLatin1String("untag"), action.name}};
    case EndAction::Kind::Plan:
        return {{QLatin1String("plan"), action.name}};
    case EndAction::Kind::Lead:
        break;
    }
    return {{QLatin1String("lead"), true}};
}

} // namespace

QJsonObject planToJson(const Plan &plan)
{
    QJsonObject object;
    putText(object, "name", plan.name);
    object.insert(QLatin1String("kind"), wordOf(planKinds, plan.kind));
    putInteger(object, "priority", plan.priority);
    putText(object, "timezone", plan.timezone);
    if (plan.audience)
        object.insert(QLatin1String("audience"), writeAudience(*plan.audience));
    object.insert(QLatin1String("anchor"), writeAnchor(plan.anchor));
    putWord(object, "per", plan.per, perWords);
    putWord(object, "entry", plan.entry, entryWords);
    if (plan.reentry)
        object.insert(QLatin1String("reentry"),
                      plan.reentry->afterDays
                          ? QJsonValue(QJsonObject{{QLatin1String("after_days"), *plan.reentry->afterDays}})
                          : QJsonValue(false));
    putObject(object, "goal", plan.goal);
    putObject(object, "exit", plan.exit);
    putWord(object, "on_reply", plan.onReply, onReplyWords);
    QJsonArray ends;
    for (const EndAction &action : plan.onEnd)
        ends.append(writeEndAction(action));
    if (!ends.isEmpty())
        object.insert(QLatin1String("on_end"), ends);
    putInteger(object, "holdout_percent", plan.holdoutPercent);
    putText(object, "exclusive_with", plan.exclusiveWith);
    if (plan.guards)
        object.insert(QLatin1String("guards"), writeGuards(*plan.guards));
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(writeStep(step));
    object.insert(QLatin1String("steps"), steps);
    return object;
}

} // namespace app::sop
