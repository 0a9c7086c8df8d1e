#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/segments/ruleforms.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

constexpr int column = 16, keyColumn = 30;

struct Kind
{
    RuleValueKind kind;
    const char *name;
    const char *values; ///< translatable
};

constexpr std::array kinds{
    Kind{RuleValueKind::Text, "text", QT_TRANSLATE_NOOP("Text", "text: \"上海\"")},
    Kind{RuleValueKind::Number, "number",
         QT_TRANSLATE_NOOP("Text", "a number with at most four decimal places: 12 or 12.5")},
    Kind{RuleValueKind::Date, "date", QT_TRANSLATE_NOOP("Text", "a date: \"2026-11-22\"")},
    Kind{RuleValueKind::MonthDay, "day",
         QT_TRANSLATE_NOOP("Text", "a month and day: \"11-22\"; between can span the new year")},
    Kind{RuleValueKind::Word, "word", QT_TRANSLATE_NOOP("Text", "one of the words below")},
    Kind{RuleValueKind::Reference, "name",
         QT_TRANSLATE_NOOP("Text", "the name of a team member, department or channel")},
    Kind{RuleValueKind::Custom, "custom",
         QT_TRANSLATE_NOOP("Text", "a custom field of your team: operators and values are those of its type")}};

QString fieldName(const RuleFieldInfo &field)
{
    const QString name = QString::fromLatin1(field.name);
    return field.field == RuleField::Custom ? name + QLatin1String(".NAME") : name;
}

QStringList fieldsOf(RuleValueKind kind)
{
    QStringList names;
    for (const RuleFieldInfo &field : ruleFields()) {
        if (field.kind == kind)
            names << fieldName(field);
    }
    return names;
}

QStringList opNames(std::span<const RuleOp> ops)
{
    QStringList names;
    for (const RuleOp op : ops)
        names << wordFor(ruleOps(), op);
    return names;
}

void printKeys(HelpText &text, const RuleKeyInfos &keys)
{
    for (const RuleKeyInfo &key : keys) {
        if (!key.isAvailable)
            continue;
        text.entry(key.keys.join(QLatin1String(", ")) + QLatin1String(": ") + QString::fromUtf8(key.form),
                   Text::tr(key.meaning), keyColumn, 6);
        if (!key.words.isEmpty())
            text.paragraph(key.words.join(QLatin1String(", ")), keyColumn);
    }
}

void printTests(HelpText &text)
{
    text.heading(Text::tr("Tests"));
    for (const RuleTestInfo &test : ruleTests()) {
        text.entry(QString::fromUtf8(test.example), {}, keyColumn);
        text.paragraph(Text::tr(test.meaning), 4);
        printKeys(text, test.keys);
        if (qstrcmp(test.key, "layer") == 0)
            printKeys(text, rfmKeys());
        if (test.hasWindow)
            text.paragraph(namesOf(ruleWindowKeys()).join(QLatin1String(", ")) + QLatin1String(": ") +
                               Text::tr("a period, see below"),
                           6);
    }
    text.heading(Text::tr("Periods: either within_days, or from and to, both included"));
    printKeys(text, ruleWindowKeys());
}

constexpr const char *example = "{\"all\": [\n"
                                "  {\"field\": \"added_at\", \"op\": \"within_days\", \"value\": 30},\n"
                                "  {\"tag\": {\"any\": [\"茶友\"]}},\n"
                                "  {\"not\": {\"orders\": {\"count\": {\">=\": 1}}}}\n"
                                "]}";

QString rulesText()
{
    HelpText text;
    text.heading(Text::tr("Rules"));
    text.emptyLine();
    text.paragraph(Text::tr("A rule selects customers. It is a JSON object in a file (UTF-8). Segments, --rule, and "
                            "the conditions, goals and exits of SOPs use the same form."));
    text.emptyLine();
    text.lines(QString::fromUtf8(example));
    text.heading(Text::tr("Combine rules (up to %1 levels)").arg(deepestRule));
    printKeys(text, ruleCombinators());
    text.emptyLine();
    text.paragraph(Text::tr("A missing value meets no test except empty, !=, not_in and not_contains. Several "
                            "operators in one object must all be met: {\">=\": 300, \"<\": 1000}."));
    printTests(text);
    text.heading(Text::tr("Fields of a customer, by type"));
    for (const Kind &kind : kinds)
        text.entry(QLatin1String(kind.name), fieldsOf(kind.kind).join(QLatin1String(", ")), column);
    text.heading(Text::tr("Operators, by type"));
    for (const Kind &kind : kinds) {
        if (kind.kind != RuleValueKind::Custom)
            text.entry(QLatin1String(kind.name), opNames(opsFor(kind.kind)).join(QLatin1String(", ")), column);
    }
    text.heading(Text::tr("Values, by type"));
    for (const Kind &kind : kinds)
        text.entry(QLatin1String(kind.name), Text::tr(kind.values), column);
    text.entry(QStringLiteral("in, not_in"), Text::tr("a list of values: [\"A\", \"B\"]"), column);
    text.entry(QStringLiteral("between"), Text::tr("a list of two values, the smaller first; both are included"),
               column);
    text.entry(QStringLiteral("…_days"), Text::tr("whole days from 1 to %1; today is day 1").arg(longestDayCount),
               column);
    text.entry(QStringLiteral("empty, not_empty"), Text::tr("no value"), column);
    text.heading(Text::tr("Words"));
    for (const RuleFieldInfo &field : ruleFields()) {
        if (field.kind != RuleValueKind::Word)
            continue;
        const QString words = listOf(wordsOf(field.field));
        text.entry(QLatin1String(field.name),
                   field.field == RuleField::AddWay ? Text::tr("%1; or WeCom's number").arg(words) : words, column);
    }
    text.emptyLine();
    text.paragraph(Text::tr("Names refer to records of your team file; when one is renamed, saved rules follow. To "
                            "try a rule without saving it, run \"siyu segment count --rule FILE\". To see why a "
                            "customer matches or not, run \"siyu segment explain SEGMENT CUSTOMER\"."));
    return text.text();
}

QJsonArray toJson(const RuleKeyInfos &keys)
{
    QJsonArray list;
    for (const RuleKeyInfo &key : keys) {
        if (!key.isAvailable)
            continue;
        for (const QString &name : key.keys) {
            QJsonObject object{{QStringLiteral("key"), name}, {QStringLiteral("form"), QString::fromUtf8(key.form)}};
            if (!key.words.isEmpty())
                object.insert(QStringLiteral("words"), QJsonArray::fromStringList(key.words));
            list << object;
        }
    }
    return list;
}

QJsonObject rulesJson()
{
    QJsonArray fields, tests;
    for (const Kind &kind : kinds) {
        for (const RuleFieldInfo &field : ruleFields()) {
            if (field.kind != kind.kind)
                continue;
            QJsonObject object{{QStringLiteral("field"), fieldName(field)},
                               {QStringLiteral("type"), QLatin1String(kind.name)},
                               {QStringLiteral("ops"), QJsonArray::fromStringList(opNames(opsFor(field.kind)))}};
            if (field.kind == RuleValueKind::Word)
                object.insert(QStringLiteral("words"),
                              QJsonArray::fromStringList(listOf(wordsOf(field.field)).split(QLatin1String(", "))));
            fields << object;
        }
    }
    for (const RuleTestInfo &test : ruleTests())
        tests << QJsonObject{{QStringLiteral("test"), QLatin1String(test.key)},
                             {QStringLiteral("example"), QString::fromUtf8(test.example)},
                             {QStringLiteral("keys"), toJson(test.keys)},
                             {QStringLiteral("has_period"), test.hasWindow}};
    return {{QStringLiteral("topic"), QStringLiteral("rules")},
            {QStringLiteral("example"), QString::fromUtf8(example)},
            {QStringLiteral("combine"), toJson(ruleCombinators())},
            {QStringLiteral("tests"), tests},
            {QStringLiteral("period"), toJson(ruleWindowKeys())},
            {QStringLiteral("rfm"), toJson(rfmKeys())},
            {QStringLiteral("fields"), fields}};
}

} // namespace

Result<Answer> helpOnRules(const QString &detail)
{
    if (const auto whole = checkNoDetail("rules", detail); !whole)
        return tl::unexpected<Error>(whole.error());
    return Answer{rulesJson(), rulesText()};
}

} // namespace app
