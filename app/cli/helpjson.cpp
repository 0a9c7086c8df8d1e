#include "app/cli/errorkinds.h"
#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/fields/customerfieldinfo.h"
#include "app/kpi/metriccatalogue.h"
#include "app/segments/rulewords.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

constexpr int column = 22;

struct Shape
{
    const char *command, *answer;
};

#define CUSTOMER_TEXTS "%texts"
#define CHANGE "id, at, title, kind, state"
#define PLANNED_TOUCH "at, plan, step, to, customer?, group?, account_id?, staff, account, state, reason, moved_from?"
#define ENTRIES "entered, held_out, too_late, excluded"
#define EFFECT                                                                                                         \
    "{enrolled, inside, entering, leaving, due_today, touches_of_entering, added, dropped, moved, reworded, days}"
#define TOUCHES                                                                                                        \
    "tasks, open, sent, on_time, late, skipped, missed, blocked, not_applicable, cancelled, on_time_rate, replied?, "  \
    "reply_rate?, viewed?, view_rate?, ordered?, order_rate?, orders?, amount?, goal?, members?, responded?, "         \
    "response_rate?, views?, likes?, comments?"
#define IMPORTED                                                                                                       \
    "import, preset, encoding, rows, created, updated, unchanged, skipped, rejected, conflicts, updated_fields, "      \
    "ended, erased, reopened, endings, problem_count, problems: [{row, column, value, reason, repair}], mapping, "     \
    "sums, doubles, unmapped: [], notes: [], seconds, rows_per_second"
#define CONTENT                                                                                                        \
    "id, name, kind, category?, state, body, link?, price?, valid_from?, valid_until?, favourite?, "                   \
    "waiver?: [{term, reason}]"
#define GROUP                                                                                                          \
    "id, name, chat_id, kind, tags: [], owner, opening, capacity, successor, dissolved_at, members, members_day, "     \
    "joined_7, left_7, joined_30, left_30, messages, active_members, activity_day"
#define TAGGING "{tag, id, created, customers, changed, displaced, seconds}"

/// The answers of the commands, in the order of `siyu help`. A key with "?" can be absent, a key in capitals stands for
/// any. tst_helptopics compares them with the answers.
constexpr std::array shapes{
    Shape{"new", "{store}"},
    Shape{"check", "{ok, problems: []}"},
    Shape{"backup", "{backup}"},
    Shape{"restore", "{restored, replaced}"},
    Shape{"salvage", "{store, read, lost, header_was_broken, wal_was_lost, tables: [{table, read, lost, lost_is_exact, "
                     "repaired, orphans, broken_pages}]}"},
    Shape{"support-report", "{report}"},
    Shape{"undo", "{" CHANGE ", kept: [{table?, id?, name?, reason?, fields?}]}"},
    Shape{"redo", "{" CHANGE ", kept: [{table?, id?, name?, reason?, fields?}]}"},
    Shape{"history", "{history: [{" CHANGE "}]}"},
    Shape{"audit", "{audit: [{at, staff, action, subject, detail}]}"},
    Shape{"import", "{" IMPORTED "}"},
    Shape{"imports", "{imports: [{import, kind, file, at, rows, created, updated, state}]}"},
    Shape{"undo-import", "{import, deleted, restored, kept: [{table, id, name?, reason?, fields?}]}"},
    Shape{"feeds", "{feeds: [{kind, state, covered_to, file, every_days, how_to, read, metrics: []}]}"},
    Shape{"import-folder", "{files: [{file, kind, known, outcome?, problem?}]}"},
    Shape{"export", "{rows, columns: [], file}"},
    Shape{"customer show",
          "{id, " CUSTOMER_TEXTS ", gender, birthday, points, owner, department, channel, inviter, added_at, "
          "last_contact_at, stage, status, do_not_contact, contactable, not_contactable_because, consent_source, "
          "consent_day, consent_withdrawn_at, custom, orders, paid_orders, refunded_orders, paid, refunded, net, "
          "coupons, "
          "merged: [], identities: [{kind, value}], friendships: [{account, userid, add_way, add_way_name, channel, "
          "remark, "
          "description, added_at, ended_at, state}], tags: [], tag_groups: [{name, group}], "
          "groups: [{name, joined_at, left_at}], plans: [{plan, state, next_day, next_at}], "
          "open_tasks: [{id, plan, staff, due, text}], leads: [{stage, owner}], "
          "last_orders: [{number, source, status, paid_at, paid, refunded}], transfers: [{id, from, to}], "
          "timeline: [{at, kind, text, void}]}"},
    Shape{"customer set", "{id, changed, unchanged}"},
    Shape{"customer add", "{id, friendship}"},
    Shape{"customer merge", "{kept, gone: [], moved, filled: [], exited}"},
    Shape{"customer unmerge", "{kept, gone, restored, left: [{table, id}], still_merged: [id]}"},
    Shape{"customer duplicates", "{count, milliseconds, suggestions: [{reason, customers: [], names: []}]}"},
    Shape{"customer different", "{dismissed}"},
    Shape{"customer erase", "{erased, erasure, records, orders_kept, friendships_kept, sealed_changes, "
                            "mentions: [{table, count, examples: []}]}"},
    Shape{"order find", "{orders: [{number, source, at, province, city, address, remark}]}"},
    Shape{"order erase", "{erasure, orders, sealed_changes, mentions: [{table, count, examples: []}]}"},
    Shape{"field list", "{fields: [{id, name, kind, choices: [], customers}]}"},
    Shape{"field add", "{id, name}"},
    Shape{"field rename", "{name}"},
    Shape{"field choices", "{name}"},
    Shape{"field remove", "{removed, customers}"},
    Shape{"transfer list", "{transfers: [{id, customer, name, from, to, state, proposed_at}]}"},
    Shape{"transfer propose", "{transfers: []}"},
    Shape{"transfer wait", "{changed}"},
    Shape{"transfer accept", "{changed}"},
    Shape{"transfer refuse", "{changed}"},
    Shape{"transfer limit", "{changed}"},
    Shape{"tag add", TAGGING},
    Shape{"tag remove", TAGGING},
    Shape{"tag list", "{tags: [{id, name, group, exclusive, segment, members}]}"},
    Shape{"tag create", "{id, tag}"},
    Shape{"tag delete", "{deleted}"},
    Shape{"segment save", "{id, name, rule}"},
    Shape{"segment count", "{count, milliseconds}"},
    Shape{"segment members", "{count, milliseconds, members: [{id, name}]}"},
    Shape{"segment history", "{name, days: [{day, members, entered, departed}]}"},
    Shape{"segment delete", "{deleted}"},
    Shape{"segment explain", "{member, clauses: [{test, holds, saw}], milliseconds}"},
    Shape{"segment list", "{segments: [{id, name, kind, count, rule?, problem?}]}"},
    Shape{"group list", "{groups: [{" GROUP "}]}"},
    Shape{"group show", "{" GROUP ", series: [{day, members, joined, left, messages, active_members}], "
                        "calls: [{id, at, deadline, text, members, responded}]}"},
    Shape{"group members", "{group, members: [{membership, customer, account, name, role, joined_at, join_scene, "
                           "invited_by, left_at, left, is_friend}]}"},
    Shape{"group set", "{id, changed}"},
    Shape{"group answers", "{id, responded, changed}"},
    Shape{"group role", "{id, role, changed}"},
    Shape{"search", "{count, milliseconds, rows: [{id, name, nickname, remark, phone, external_userid, owner, "
                    "added_at}]}"},
    Shape{"content add", "{created, updated}"},
    Shape{"content list", "{contents: [{" CONTENT "}]}"},
    Shape{"content show", "{" CONTENT ", note?, decided_by?, decided_at?, attachments: [{name, media_type, bytes}], "
                          "plans: [{plan, state}], hits: [{term, reason, waived}]}"},
    Shape{"content submit", "{name, state}"},
    Shape{"content approve", "{name, state}"},
    Shape{"content return", "{name, state}"},
    Shape{"content retire", "{retired, plans: [{plan, state}]}"},
    Shape{"content export", "{file, items, attachments}"},
    Shape{"content check", "{hits: [{term, position, length, reason, severity}]}"},
    Shape{"sop import", "{id?, plan, applied?, effect?: " EFFECT ", error?: {kind, message, detail}}"},
    Shape{"sop export", "{plan, file}"},
    Shape{"sop templates", "{templates: [{name, file}]}"},
    Shape{"sop preview", "{touches: [{" PLANNED_TOUCH "}], " ENTRIES ", unknown_years: []}"},
    Shape{"sop activate", "{plan, " ENTRIES "}"},
    Shape{"sop calendar", "{touches: [{" PLANNED_TOUCH "}]}"},
    Shape{"sop resume", "{plan, held, days, shifted, dropped}"},
    Shape{"sop pause", "{plan}"},
    Shape{"sop end", "{plan}"},
    Shape{"sop results", "{plan, kind, days, entered, running, touched, ended: {}, total: {" TOUCHES "}, "
                         "rows: [{step, time, label, call?, target_percent?, " TOUCHES
                         "}], reasons: [{reason, count}], replied?, ordered?, "
                         "conversion_by?, conversion?: {count, of, rate}, held_out?, hold_out?: {count, of, rate}, "
                         "difference?, small_sample?}"},
    Shape{"sop list", "{plans: [{id, name, kind, state, priority, version, steps, running, ended, held_out}]}"},
    Shape{"tick", "{planned, from, to, entered, tasks, blocked, not_applicable, skipped, missed, cancelled, moved, "
                  "problems: [], message, taken_back?: {tasks, enrolments, reopened}}"},
    Shape{"tasks", "{tasks: [{id, due, window_end, expires, plan, step, to, staff, state, reason, text, "
                   "customer?, group?, account_id?, line?, moved_from?}]}"},
    Shape{"task done", "{tasks: []}"},
    Shape{"task skip", "{tasks: []}"},
    Shape{"task snooze", "{tasks: []}"},
    Shape{"cover", "{covers: [{id, account, staff, from, until}]} | {id, tasks} | {removed, tasks}"},
    Shape{"task reassign", "{tasks: []}"},
    Shape{"sample", "{customers?, orders?, tasks?, from?, to?, removed?}"},
    Shape{"kpi", "{METRIC: {value, numerator, denominator, unit, kind, name, name_zh, definition, definition_zh, "
                 "provisional, series: [{period, value}], missing_feeds?: [], uncuttable?, "
                 "before?: {period, value}, year_before?: {period, value}}}"},
    Shape{"cohort", "{of, cohorts: [{cohort, size, active: [], share: [], revenue_per_customer: []}]}"},
    Shape{"report", "{file, bytes?}"},
    Shape{"layer rfm", "{customers, classes: {CLASS}}"},
    Shape{"csv", "{encoding, delimiter, quote, escape, line_ending, header_row, header_rows, columns: [], rows, "
                 "problem_count, problems: [{row, column, value, reason, repair}], sheet?, "
                 "sheets?: [{name, visible}]}"},
    Shape{"calendar", "{working_days, days: [{date, kind, name}], unknown_years: []}"}};

QString answerOf(const Shape &shape)
{
    QStringList texts;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isText())
            texts << QLatin1String(field.name);
    }
    return QString(QLatin1String(shape.answer)).replace(QLatin1String(CUSTOMER_TEXTS), texts.join(QLatin1String(", ")));
}

QStringList kindsOfErrors()
{
    QStringList names;
    for (const ErrorKindName &kind : errorKindNames())
        names << QLatin1String(kind.name);
    return names;
}

QString jsonText()
{
    HelpText text;
    text.heading(QStringLiteral("JSON"));
    text.emptyLine();
    text.paragraph(Text::tr("With --json a command prints one JSON document on standard output. Messages and progress "
                            "go to standard error. Keys can be added; those below stay. The order of keys has no "
                            "meaning."));
    text.emptyLine();
    text.paragraph(Text::tr("IDs are text. Times are ISO 8601 with an offset (2026-11-20T15:00:00+08:00), dates are "
                            "2026-11-20. Amounts are in yuan. An unknown value is null, never 0. \"milliseconds\" is "
                            "the time for the answer, without opening the team file."));
    text.heading(Text::tr("Errors (exit status 1)"));
    text.lines(QStringLiteral("{error: {kind, message, detail}}"));
    text.entry(QStringLiteral("kind"), kindsOfErrors().join(QLatin1String(", ")), 10);
    text.heading(Text::tr("Answers (a key with ? can be absent; [] is a list of values; a key in capitals stands for "
                          "any)"));
    for (const Shape &shape : shapes)
        text.entry(QLatin1String(shape.command), answerOf(shape), column);
    text.heading(Text::tr("Words"));
    text.entry(QStringLiteral("tasks: state"), listOf(taskStates()), column);
    text.entry(QStringLiteral("plans: state"), listOf(enrolmentStates()), column);
    text.entry(QStringLiteral("timeline: kind"), listOf(eventKinds()), column);
    text.entry(QStringLiteral("identities: kind"), listOf(identityKinds()), column);
    QStringList units;
    for (const MetricUnit unit :
         {MetricUnit::Count, MetricUnit::Money, MetricUnit::Ratio, MetricUnit::Minutes, MetricUnit::Number})
        units << unitName(unit);
    text.entry(QStringLiteral("kpi: unit"), units.join(QLatin1String(", ")), column);
    text.emptyLine();
    text.paragraph(Text::tr("For the keys of metrics, run \"siyu help metrics\"."));
    return text.text();
}

QJsonObject jsonJson()
{
    QJsonArray commands;
    for (const Shape &shape : shapes)
        commands << QJsonObject{{QStringLiteral("command"), QLatin1String(shape.command)},
                                {QStringLiteral("answer"), answerOf(shape)}};
    return {{QStringLiteral("topic"), QStringLiteral("json")},
            {QStringLiteral("errors"), QJsonArray::fromStringList(kindsOfErrors())},
            {QStringLiteral("commands"), commands}};
}

} // namespace

QString jsonShapeOf(const QString &command)
{
    for (const Shape &shape : shapes) {
        if (command == QLatin1String(shape.command))
            return answerOf(shape);
    }
    return {};
}

Result<Answer> helpOnJson(const QString &detail)
{
    if (const auto whole = checkNoDetail("json", detail); !whole)
        return tl::unexpected<Error>(whole.error());
    return Answer{jsonJson(), jsonText()};
}

} // namespace app
