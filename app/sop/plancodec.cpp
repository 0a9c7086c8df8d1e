#include "app/sop/plancodec.h"

#include "app/jsontext.h"
#include "app/sop/planconflicts.h"
#include "app/sop/plankeys.h"
#include "app/sop/planwords.h"
#include "app/text.h"

#include <QDate>
#include <QJsonArray>
#include <QTimeZone>

#include <set>

namespace app::sop {

namespace {

/// The whole number of a key, in the range of its table.
std::optional<int> integerOf(PlanReader &reader, PlanObject object, const char *key)
{
    const IntegerRange range = planKey(object, key).range.value();
    return reader.integer(key, range.least, range.most);
}

/// The same with the default of the table.
int integerOrDefault(PlanReader &reader, PlanObject object, const char *key)
{
    return integerOf(reader, object, key).value_or(planKey(object, key).standard.value());
}

std::vector<int> integersOf(PlanReader &reader, PlanObject object, const char *key)
{
    const IntegerRange range = planKey(object, key).range.value();
    return reader.integers(key, range.least, range.most);
}

void readEvery(PlanReader &reader, Anchor &anchor)
{
    const QString every = reader.text("every");
    if (every == QLatin1String("week")) {
        anchor.kind = AnchorKind::EveryWeek;
        anchor.days = integersOf(reader, PlanObject::Anchor, "weekday");
        if (!reader.has("weekday"))
            reader.report("weekday", Text::tr("The weekdays are missing. For Monday and Thursday, write [1, 4]."));
    } else if (every == QLatin1String("month")) {
        anchor.kind = AnchorKind::EveryMonth;
        anchor.days = integersOf(reader, PlanObject::Anchor, "day");
        if (!reader.has("day"))
            reader.report("day", Text::tr("The days of the month are missing. For example, write [8, 18, 28]."));
    } else {
        anchor.kind = AnchorKind::EveryDays;
        const QStringList parts = every.split(QLatin1Char(' '));
        anchor.everyDays = parts[0].toInt();
        const bool unit = parts.size() == 2 && (parts[1] == QLatin1String("days") || parts[1] == QLatin1String("day"));
        const IntegerRange range = planKey(PlanObject::Anchor, "every").range.value();
        if (!unit || anchor.everyDays < range.least || anchor.everyDays > range.most)
            reader.report("every", Text::tr("Use \"3 days\", \"week\" with weekday, or \"month\" with day."));
    }
}

Anchor readAnchor(PlanReader &reader)
{
    Anchor anchor;
    const int given = int(reader.has("on")) + int(reader.has("date")) + int(reader.has("every"));
    if (given != 1)
        reader.report("on", Text::tr("\"anchor\" must contain exactly one of on, date and every."));
    if (reader.has("on")) {
        anchor.kind = reader.word("on", anchorWords).value_or(AnchorKind::FriendAdded);
        anchor.tag = reader.text("tag");
        anchor.product = reader.text("product");
        anchor.campaign = reader.text("campaign");
        if (anchor.kind == AnchorKind::TagGiven && anchor.tag.isEmpty())
            reader.report("tag", Text::tr("\"tag_given\" needs the name of a tag."));
    }
    if (reader.has("date")) {
        anchor.kind = AnchorKind::Date;
        anchor.date = reader.text("date");
        if (!QDate::fromString(anchor.date, Qt::ISODate).isValid() || anchor.date.size() != 10)
            reader.report("date",
                          Text::tr("\"%1\" is not a valid date. Use the format \"2026-12-12\".").arg(anchor.date));
    }
    if (reader.has("every"))
        readEvery(reader, anchor);
    for (const PlanKey &key : planKeys(PlanObject::Anchor)) {
        if (reader.isUnread(key.key)) {
            reader.take(key.key);
            reader.report(key.key, Text::tr("This key has no effect with this day 0. Remove it."));
        }
    }
    return anchor;
}

Audience readAudience(PlanReader &reader)
{
    Audience audience;
    audience.segment = reader.text("segment");
    audience.rule = reader.object("rule");
    audience.groups = reader.texts("groups");
    audience.groupRule = reader.object("group_rule");
    audience.accounts = reader.texts("accounts");
    int given = 0;
    for (const char *key : {"segment", "rule", "groups", "group_rule", "accounts"})
        given += reader.has(key);
    if (given != 1)
        reader.problems().append(
            reader.path() + QStringLiteral(": ") +
            Text::tr("The audience must be exactly one of segment, rule, groups, group_rule and accounts."));
    return audience;
}

std::optional<QuietHours> readQuiet(PlanReader &reader)
{
    if (!reader.has("quiet"))
        return std::nullopt;
    const QJsonArray array = reader.take("quiet").toArray();
    const auto from = minuteOfDay(array.at(0).toString());
    const auto to = minuteOfDay(array.at(1).toString());
    if (array.size() == 2 && from && to && from != to)
        return QuietHours{*from, *to};
    reader.report("quiet", Text::tr("Enter two different times of day, such as [\"22:00\", \"08:30\"]."));
    return std::nullopt;
}

PlanGuards readGuards(PlanReader &reader)
{
    PlanGuards guards;
    guards.quiet = readQuiet(reader);
    guards.maxPerDay = integerOf(reader, PlanObject::Guards, "max_per_day");
    guards.maxPerWeek = integerOf(reader, PlanObject::Guards, "max_per_week");
    guards.maxPerMonth = integerOf(reader, PlanObject::Guards, "max_per_month");
    guards.minGapHours = integerOf(reader, PlanObject::Guards, "min_gap_hours");
    guards.maxWaitDays = integerOf(reader, PlanObject::Guards, "max_wait_days");
    guards.nurtureDays = integerOf(reader, PlanObject::Guards, "nurture_days");
    guards.weekends = reader.word("weekends", restDayWords);
    guards.holidays = reader.word("holidays", restDayWords);
    return guards;
}

void readVariants(PlanReader &reader, Step &step)
{
    step.variantsBy = reader.word("by", variantWords);
    if (!reader.has("by"))
        reader.report("by",
                      Text::tr("The way to choose a variant is missing. Use layer, account, rotation or random."));
    const QJsonValue of = reader.take("of");
    if (!of.isArray() || of.toArray().isEmpty())
        reader.report("of", Text::tr("Enter a list of variants: content names, or objects with text or content."));
    const QJsonArray array = of.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        Variant variant;
        const QString path = QStringLiteral("%1[%2]").arg(reader.pathOf("of")).arg(i);
        if (array[i].isString()) {
            variant.content = array[i].toString();
        } else {
            PlanReader item(array[i].toObject(), path, reader.problems());
            variant.content = item.text("content");
            variant.text = item.text("text");
            variant.when = item.text("when");
            item.finish();
        }
        if (variant.content.isEmpty() == variant.text.isEmpty())
            reader.problems().append(path + QStringLiteral(": ") + Text::tr("A variant needs either text or content."));
        step.variants.push_back(variant);
    }
}

void readContent(PlanReader &reader, Step &step)
{
    step.content = reader.texts("content");
    step.text = reader.text("text");
    reader.objects("lines", [&step](PlanReader &line) {
        ScriptLine read;
        read.role = line.text("role");
        read.afterMinutes = integerOrDefault(line, PlanObject::ScriptLine, "after_minutes");
        read.text = line.text("text");
        if (read.text.isEmpty())
            line.report("text", Text::tr("Each line of a script needs text."));
        step.lines.push_back(read);
    });
    if (const auto variants = reader.object("variants")) {
        PlanReader nested(*variants, reader.pathOf("variants"), reader.problems());
        readVariants(nested, step);
        nested.finish();
    }
    if (const auto call = reader.object("call_to_action")) {
        PlanReader nested(*call, reader.pathOf("call_to_action"), reader.problems());
        step.callKind = nested.word("kind", callKinds);
        step.deadlineHours = integerOrDefault(nested, PlanObject::CallToAction, "deadline_hours");
        step.targetPercent = integerOf(nested, PlanObject::CallToAction, "target_percent");
        nested.finish();
    }
}

void checkAssignee(PlanReader &reader, const QString &assignee)
{
    const bool good = assignee.isEmpty() || assignee == QLatin1String("sender") || assignee == QLatin1String("owner") ||
                      assignee.startsWith(QLatin1String("role:")) || assignee.startsWith(QLatin1String("account:")) ||
                      assignee.startsWith(QLatin1String("staff:"));
    if (!good)
        reader.report("assignee", Text::tr("Use sender, owner, role:NAME, account:NAME or staff:NAME."));
}

Step readStep(PlanReader &reader)
{
    Step step;
    step.id = integerOf(reader, PlanObject::Step, "id");
    step.day = integerOf(reader, PlanObject::Step, "day");
    step.minute = reader.timeOfDay("time");
    step.afterMinutes = integerOf(reader, PlanObject::Step, "after_minutes");
    step.windowMinutes = integerOf(reader, PlanObject::Step, "window_minutes");
    step.expiresHours = integerOf(reader, PlanObject::Step, "expires_hours");
    step.ifPassed = reader.word("if_passed", ifPassedWords);
    step.purpose = reader.word("purpose", purposes);
    step.theme = reader.word("theme", themes);
    step.via = reader.word("via", vias);
    step.condition = reader.object("condition");
    step.visibleTo = reader.object("visible_to");
    step.assignee = reader.text("assignee");
    checkAssignee(reader, step.assignee);
    readContent(reader, step);
    if (reader.has("time") == reader.has("after_minutes"))
        reader.report("time", Text::tr("A step needs either a time of day or after_minutes."));
    if (step.content.isEmpty() && step.text.isEmpty() && step.lines.empty() && step.variants.empty())
        reader.report("text", Text::tr("A step needs something to send: text, content, lines or variants."));
    return step;
}

std::optional<Reentry> readReentry(PlanReader &reader)
{
    if (!reader.has("reentry"))
        return std::nullopt;
    const QJsonValue value = reader.take("reentry");
    if (value.isBool() && !value.toBool())
        return Reentry{};
    if (value.isObject()) {
        PlanReader nested(value.toObject(), reader.pathOf("reentry"), reader.problems());
        Reentry reentry{integerOrDefault(nested, PlanObject::Reentry, "after_days")};
        nested.finish();
        return reentry;
    }
    reader.report("reentry", Text::tr("Use false, or {\"after_days\": 90}."));
    return std::nullopt;
}

void readEndAction(PlanReader &reader, Plan &plan)
{
    const bool isLead = reader.has("lead") && reader.take("lead").toBool();
    const auto add = [&](EndAction::Kind kind, const QString &name) {
        if (!name.isEmpty())
            plan.onEnd.push_back({kind, name});
    };
    const auto before = plan.onEnd.size();
    add(EndAction::Kind::Tag, reader.text("tag"));
    add(EndAction::Kind::Untag, reader.text("untag"));
    add(EndAction::Kind::Plan, reader.text("plan"));
    if (isLead)
        plan.onEnd.push_back({EndAction::Kind::Lead, {}});
    if (plan.onEnd.size() != before + 1)
        reader.problems().append(reader.path() + QStringLiteral(": ") +
                                 Text::tr("Enter one of tag, untag, plan and \"lead\": true."));
}

void checkOrderOfSteps(const Plan &plan, QStringList &problems)
{
    for (size_t i = 1; i < plan.steps.size(); ++i) {
        if (plan.steps[i].day.value_or(0) < plan.steps[i - 1].day.value_or(0))
            problems.append(QStringLiteral("steps[%1].day: ").arg(i) +
                            Text::tr("This step is earlier than the one above it. Sort the steps by day."));
    }
}

void checkIdentities(const Plan &plan, QStringList &problems)
{
    std::set<int> seen;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].id && !seen.insert(*plan.steps[i].id).second)
            problems.append(QStringLiteral("steps[%1].id: ").arg(i) +
                            Text::tr("Another step already has the id %1. Remove the id if this is a new step.")
                                .arg(*plan.steps[i].id));
    }
}

Plan readPlan(PlanReader &reader)
{
    Plan plan;
    plan.name = reader.text("name");
    if (!reader.has("name"))
        reader.report("name", Text::tr("The plan needs a name."));
    plan.kind = reader.word("kind", planKinds).value_or(PlanKind::OneToOne);
    plan.priority = integerOf(reader, PlanObject::Plan, "priority");
    plan.timezone = reader.text("timezone");
    if (!plan.timezone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(plan.timezone.toLatin1()))
        reader.report(
            "timezone",
            Text::tr("\"%1\" is not a known time zone. Use a name such as \"Asia/Shanghai\".").arg(plan.timezone));
    const auto nested = [&reader](const char *key, auto &&read) {
        if (const auto object = reader.object(key)) {
            PlanReader inner(*object, reader.pathOf(key), reader.problems());
            read(inner);
            inner.finish();
        }
    };
    nested("audience", [&plan](PlanReader &inner) { plan.audience = readAudience(inner); });
    if (!reader.has("anchor"))
        reader.report("anchor", Text::tr("The plan does not say what day 0 is. Add an anchor, for example "
                                         "{\"on\":\"friend_added\"}."));
    nested("anchor", [&plan](PlanReader &inner) { plan.anchor = readAnchor(inner); });
    plan.per = reader.word("per", perWords);
    plan.entry = reader.word("entry", entryWords);
    plan.reentry = readReentry(reader);
    plan.goal = reader.object("goal");
    plan.exit = reader.object("exit");
    plan.onReply = reader.word("on_reply", onReplyWords);
    reader.objects("on_end", [&plan](PlanReader &inner) { readEndAction(inner, plan); });
    plan.holdoutPercent = integerOf(reader, PlanObject::Plan, "holdout_percent");
    plan.exclusiveWith = reader.text("exclusive_with");
    nested("guards", [&plan](PlanReader &inner) { plan.guards = readGuards(inner); });
    reader.objects("steps", [&plan](PlanReader &inner) { plan.steps.push_back(readStep(inner)); });
    if (plan.steps.empty())
        reader.report("steps", Text::tr("The plan has no steps. Add at least one."));
    checkOrderOfSteps(plan, reader.problems());
    checkIdentities(plan, reader.problems());
    return plan;
}

Result<Plan> planOrProblems(Plan plan, const QStringList &problems)
{
    if (problems.isEmpty())
        return plan;
    const QString message = problems.size() == 1
                                ? Text::tr("The plan cannot be used: %1").arg(problems.first())
                                : Text::tr("The plan cannot be used. It has %1 problems. The first is: %2")
                                      .arg(problems.size())
                                      .arg(problems.first());
    return failure(ErrorKind::Invalid, message, problems.join(QLatin1Char('\n')));
}

} // namespace

Result<Plan> planFromJson(const QJsonObject &object)
{
    QStringList problems;
    PlanReader reader(object, {}, problems);
    Plan plan = readPlan(reader);
    reader.finish();
    return planOrProblems(std::move(plan), problems);
}

Result<Plan> planFromJson(const QByteArray &text)
{
    const auto document = parseJson(text);
    if (!document)
        return failure(ErrorKind::Invalid, Text::tr("The plan cannot be used: %1").arg(document.error().message));
    if (!document->isObject())
        return failure(ErrorKind::Invalid,
                       Text::tr("The plan is not a JSON object. It must start with { and end with }."));
    auto plan = planFromJson(document->object());
    return plan ? planOrProblems(*plan, conflictsOf(*plan)) : plan;
}

} // namespace app::sop
