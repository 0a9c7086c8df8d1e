#include "app/sop/plankeys.h"

#include "app/sop/planwords.h"
#include "app/sop/schedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

namespace app::sop {

namespace {

template <class T>
QStringList namesOf(const Words<T> &words)
{
    QStringList names;
    for (const auto &word : words)
        names << QString(word.first);
    return names;
}

constexpr IntegerRange touches{0, 1000}, days{0, 3660};
constexpr const char *number = "NUMBER";
constexpr const char *rule = "RULE";

constexpr std::array planTable{
    PlanKey{"name", "NAME", QT_TRANSLATE_NOOP("Text", "required")},
    PlanKey{"kind", "", QT_TRANSLATE_NOOP("Text", "one_to_one if omitted"), {}, [] { return namesOf(planKinds); }},
    PlanKey{"audience", "{…}", QT_TRANSLATE_NOOP("Text", "if omitted, everyone the anchor applies to")},
    PlanKey{"anchor", "{…}", QT_TRANSLATE_NOOP("Text", "required: what day 0 is")},
    PlanKey{"per", "", QT_TRANSLATE_NOOP("Text", "customer if omitted"), {}, [] { return namesOf(perWords); }},
    PlanKey{"entry", "", QT_TRANSLATE_NOOP("Text", "continuous if omitted"), {}, [] { return namesOf(entryWords); }},
    PlanKey{"reentry", "false | {…}",
            QT_TRANSLATE_NOOP("Text", "whether a customer can enter again; if omitted, only for each_order and "
                                      "order_received")},
    PlanKey{"goal", rule, QT_TRANSLATE_NOOP("Text", "the SOP ends for a customer who matches")},
    PlanKey{"exit", rule, QT_TRANSLATE_NOOP("Text", "the same, but the goal was not reached")},
    PlanKey{"on_reply",
            "",
            QT_TRANSLATE_NOOP("Text", "if omitted, end for one_to_one unless day 0 is the last reply"),
            {},
            [] { return namesOf(onReplyWords); }},
    PlanKey{"on_end", "[{…}, …]",
            QT_TRANSLATE_NOOP("Text",
                              "what follows when the goal, a reply or the last step (when its touch is planned) "
                              "ends the SOP for a customer")},
    PlanKey{"holdout_percent", number, QT_TRANSLATE_NOOP("Text", "share of customers held out for comparison"),
            IntegerRange{0, 20}, nullptr, 0},
    PlanKey{"exclusive_with", "NAME",
            QT_TRANSLATE_NOOP("Text", "a set of SOPs, of which a customer is in one at a time")},
    PlanKey{"priority", number, QT_TRANSLATE_NOOP("Text", "SOPs with a higher number are planned first"), touches,
            nullptr, defaultPriority},
    PlanKey{"timezone", "ZONE", QT_TRANSLATE_NOOP("Text", "such as \"Asia/Shanghai\"; the team's if omitted")},
    PlanKey{"guards", "{…}", QT_TRANSLATE_NOOP("Text", "sending rules of this SOP")},
    PlanKey{"steps", "[{…}, …]", QT_TRANSLATE_NOOP("Text", "required: at least one, in the order of their days")}};

constexpr std::array audienceTable{
    PlanKey{"segment", "SEGMENT", QT_TRANSLATE_NOOP("Text", "the customers in the segment")},
    PlanKey{"rule", rule, QT_TRANSLATE_NOOP("Text", "the customers who match")},
    PlanKey{"groups", "[GROUP, …]",
            QT_TRANSLATE_NOOP("Text", "1-to-1: the members of these group chats; group: the group chats")},
    PlanKey{"group_rule", "{…}", QT_TRANSLATE_NOOP("Text", "the group chats that match, see below")},
    PlanKey{"accounts", "[ACCOUNT, …]",
            QT_TRANSLATE_NOOP("Text", "1-to-1: the friends of these accounts; moments: the accounts that post")}};

constexpr const char *names = "[NAME, …]";
constexpr const char *comparison = "{OP: NUMBER}";

constexpr std::array groupRuleTable{
    PlanKey{"kind", names, QT_TRANSLATE_NOOP("Text", "of one of these kinds")},
    PlanKey{"tag", "{…}", QT_TRANSLATE_NOOP("Text", "\"any\", \"all\" or \"none\" of a list of tags")},
    PlanKey{"owner", "[ACCOUNT, …]", QT_TRANSLATE_NOOP("Text", "owned by one of these accounts")},
    PlanKey{"members", comparison, QT_TRANSLATE_NOOP("Text", "number of members, such as {\">=\": 100}")},
    PlanKey{"opened", "{…}",
            QT_TRANSLATE_NOOP("Text", "opening day: on, before, after, from, to, within_days, older_than_days")},
    PlanKey{"spoke_share", comparison,
            QT_TRANSLATE_NOOP("Text", "share of the members who spoke on the last day known, 0 to 1")}};

constexpr std::array anchorTable{
    PlanKey{"on", "", QT_TRANSLATE_NOOP("Text", "the day of an event"), {}, [] { return namesOf(anchorWords); }},
    PlanKey{"tag", "TAG", QT_TRANSLATE_NOOP("Text", "required with tag_given")},
    PlanKey{"product", "PRODUCT", QT_TRANSLATE_NOOP("Text", "with on: only orders with this product")},
    PlanKey{"campaign", "NAME", QT_TRANSLATE_NOOP("Text", "with on: the campaign or livestream")},
    PlanKey{"date", "DATE", QT_TRANSLATE_NOOP("Text", "a fixed day, such as \"2026-12-12\"")},
    PlanKey{"every", "CYCLE", QT_TRANSLATE_NOOP("Text", "\"3 days\" (up to %1), \"week\" or \"month\""),
            IntegerRange{1, 3660}},
    PlanKey{"weekday", "[NUMBER, …]", QT_TRANSLATE_NOOP("Text", "required with every week; 1 is Monday"),
            IntegerRange{1, 7}},
    PlanKey{"day", "[NUMBER, …]",
            QT_TRANSLATE_NOOP("Text", "required with every month; in a shorter month its last day"),
            IntegerRange{1, 31}}};

constexpr std::array reentryTable{PlanKey{
    "after_days", number, QT_TRANSLATE_NOOP("Text", "days after which a customer can enter again"), days, nullptr, 90}};

constexpr std::array guardTable{
    PlanKey{"quiet", "[TIME, TIME]", QT_TRANSLATE_NOOP("Text", "quiet hours, such as [\"22:00\", \"08:30\"]")},
    PlanKey{"max_per_day", number, QT_TRANSLATE_NOOP("Text", "touches per customer, group or account and day"),
            touches},
    PlanKey{"max_per_week", number, QT_TRANSLATE_NOOP("Text", "touches per customer, group or account in 7 days"),
            touches},
    PlanKey{"max_per_month", number, QT_TRANSLATE_NOOP("Text", "touches per customer in 30 days"), touches},
    PlanKey{"min_gap_hours", number, QT_TRANSLATE_NOOP("Text", "hours between two touches"), IntegerRange{0, 24 * 90}},
    PlanKey{"max_wait_days", number, QT_TRANSLATE_NOOP("Text", "days a moved touch waits"), IntegerRange{0, 90}},
    PlanKey{"nurture_days", number, QT_TRANSLATE_NOOP("Text", "days before touches that sell"), days},
    PlanKey{"weekends", "", QT_TRANSLATE_NOOP("Text", "send if omitted"), {}, [] { return namesOf(restDayWords); }},
    PlanKey{"holidays", "", QT_TRANSLATE_NOOP("Text", "send if omitted"), {}, [] { return namesOf(restDayWords); }}};

constexpr std::array stepTable{
    PlanKey{"id", number,
            QT_TRANSLATE_NOOP("Text",
                              "written by sop export: keep it, so that customers keep their place; omit it in a "
                              "new step"),
            IntegerRange{0, 1'000'000}},
    PlanKey{"day", number, QT_TRANSLATE_NOOP("Text", "days after day 0"), IntegerRange{-366, 3660}, nullptr, 0},
    PlanKey{"time", "TIME", QT_TRANSLATE_NOOP("Text", "such as \"10:00\"; either this or after_minutes")},
    PlanKey{"after_minutes", number, QT_TRANSLATE_NOOP("Text", "minutes after the event of day 0"),
            IntegerRange{0, 60 * 24 * 30}},
    PlanKey{"window_minutes", number, QT_TRANSLATE_NOOP("Text", "how long the touch is on time"),
            IntegerRange{1, 60 * 24 * 7}, nullptr, defaultWindowMinutes},
    PlanKey{"expires_hours", number, QT_TRANSLATE_NOOP("Text", "how long it can be done late; %1 if day 0 is a date"),
            IntegerRange{0, 24 * 90}, nullptr, otherExpiryHours},
    PlanKey{"if_passed",
            "",
            QT_TRANSLATE_NOOP("Text", "if the time has passed when a customer enters"),
            {},
            [] { return namesOf(ifPassedWords); }},
    PlanKey{"purpose", "", QT_TRANSLATE_NOOP("Text", "nurture if omitted"), {}, [] { return namesOf(purposes); }},
    PlanKey{"via",
            "",
            QT_TRANSLATE_NOOP("Text", "delivery method; if omitted chat, group_message or moments"),
            {},
            [] { return namesOf(vias); }},
    PlanKey{"assignee", "WHO",
            QT_TRANSLATE_NOOP("Text", "sender, owner, account:NAME or staff:NAME, in groups also role:NAME; sender if "
                                      "omitted")},
    PlanKey{"condition", rule, QT_TRANSLATE_NOOP("Text", "only customers who match when the step is due")},
    PlanKey{"text", "TEXT", QT_TRANSLATE_NOOP("Text", "what to send: this, content, lines or variants")},
    PlanKey{"content", "[CONTENT, …]", QT_TRANSLATE_NOOP("Text", "from the content library")},
    PlanKey{"lines", "[{…}, …]", QT_TRANSLATE_NOOP("Text", "a script: lines by role")},
    PlanKey{"variants", "{…}", QT_TRANSLATE_NOOP("Text", "alternative texts")},
    PlanKey{"theme", "", QT_TRANSLATE_NOOP("Text", "of a Moments post"), {}, [] { return namesOf(themes); }},
    PlanKey{"visible_to", rule, QT_TRANSLATE_NOOP("Text", "of a Moments post: who can see it")},
    PlanKey{"call_to_action", "{…}", QT_TRANSLATE_NOOP("Text", "of a group message: what members are asked to do")}};

constexpr std::array lineTable{
    PlanKey{"role", "NAME",
            QT_TRANSLATE_NOOP("Text", "who says it: owner, assistant, companion, expert, kol or helper")},
    PlanKey{"after_minutes", number, QT_TRANSLATE_NOOP("Text", "minutes after the line before it"),
            IntegerRange{0, 24 * 60}, nullptr, 0},
    PlanKey{"text", "TEXT", QT_TRANSLATE_NOOP("Text", "required")}};

constexpr std::array variantsTable{
    PlanKey{"by", "", QT_TRANSLATE_NOOP("Text", "required"), {}, [] { return namesOf(variantWords); }},
    PlanKey{"of", "[CONTENT | {…}, …]",
            QT_TRANSLATE_NOOP("Text", "required: names from the content library, or variants")}};

constexpr std::array variantTable{
    PlanKey{"content", "CONTENT", QT_TRANSLATE_NOOP("Text", "from the content library; either this or text")},
    PlanKey{"text", "TEXT", ""},
    PlanKey{"when", "NAME", QT_TRANSLATE_NOOP("Text", "the stage or account the variant is for")}};

constexpr std::array callTable{
    PlanKey{"kind", "", QT_TRANSLATE_NOOP("Text", "what members do"), {}, [] { return namesOf(callKinds); }},
    PlanKey{"deadline_hours", number, QT_TRANSLATE_NOOP("Text", "hours to respond"), IntegerRange{1, 24 * 90}, nullptr,
            24},
    PlanKey{"target_percent", number, QT_TRANSLATE_NOOP("Text", "share of the members who are to respond"),
            IntegerRange{1, 100}}};

constexpr std::array endTable{
    PlanKey{"tag", "TAG", QT_TRANSLATE_NOOP("Text", "add this tag to the customer")},
    PlanKey{"untag", "TAG", QT_TRANSLATE_NOOP("Text", "remove this tag")},
    PlanKey{"plan", "SOP",
            QT_TRANSLATE_NOOP("Text", "enter this 1-to-1 SOP, if it is active; day 0 is the end of this one")},
    PlanKey{"lead", "true", QT_TRANSLATE_NOOP("Text", "create a lead, unless the customer has an open one")}};

} // namespace

std::span<const PlanKey> planKeys(PlanObject object)
{
    switch (object) {
    case PlanObject::Plan:
        return planTable;
    case PlanObject::Audience:
        return audienceTable;
    case PlanObject::GroupRule:
        return groupRuleTable;
    case PlanObject::Anchor:
        return anchorTable;
    case PlanObject::Reentry:
        return reentryTable;
    case PlanObject::Guards:
        return guardTable;
    case PlanObject::Step:
        return stepTable;
    case PlanObject::ScriptLine:
        return lineTable;
    case PlanObject::Variants:
        return variantsTable;
    case PlanObject::Variant:
        return variantTable;
    case PlanObject::CallToAction:
        return callTable;
    case PlanObject::EndAction:
        break;
    }
    return endTable;
}

const PlanKey &planKey(PlanObject object, const char *key)
{
    const auto keys = planKeys(object);
    const auto found =
        std::find_if(keys.begin(), keys.end(), [key](const PlanKey &one) { return std::strcmp(one.key, key) == 0; });
    Q_ASSERT(found != keys.end());
    return *found;
}

} // namespace app::sop
