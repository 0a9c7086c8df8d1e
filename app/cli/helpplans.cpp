#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/sop/plankeys.h"
#include "app/sop/schedule.h"
#include "app/sop/tasktext.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

using sop::PlanKey;
using sop::PlanObject;

namespace {

constexpr int keyColumn = 20;

struct Section
{
    PlanObject object;
    const char *name;    ///< in JSON
    const char *heading; ///< translatable
};

constexpr std::array sections{
    Section{PlanObject::Plan, "plan", QT_TRANSLATE_NOOP("Text", "The plan")},
    Section{PlanObject::Audience, "audience", QT_TRANSLATE_NOOP("Text", "audience: exactly one key")},
    Section{PlanObject::GroupRule, "group_rule", QT_TRANSLATE_NOOP("Text", "group_rule: every key given must hold")},
    Section{PlanObject::Anchor, "anchor", QT_TRANSLATE_NOOP("Text", "anchor: exactly one of on, date and every")},
    Section{PlanObject::Reentry, "reentry", QT_TRANSLATE_NOOP("Text", "reentry: false, or an object")},
    Section{PlanObject::Guards, "guards",
            QT_TRANSLATE_NOOP("Text", "guards: sending rules; the stricter of the team's and the SOP's applies")},
    Section{PlanObject::Step, "step", QT_TRANSLATE_NOOP("Text", "A step")},
    Section{PlanObject::ScriptLine, "line", QT_TRANSLATE_NOOP("Text", "lines: each line of a script")},
    Section{PlanObject::Variants, "variants", QT_TRANSLATE_NOOP("Text", "variants: alternative texts of a step")},
    Section{PlanObject::Variant, "variant", QT_TRANSLATE_NOOP("Text", "of: each variant, if it is not only a name")},
    Section{PlanObject::CallToAction, "call_to_action", QT_TRANSLATE_NOOP("Text", "call_to_action")},
    Section{PlanObject::EndAction, "on_end", QT_TRANSLATE_NOOP("Text", "on_end: each with exactly one key")}};

constexpr const char *example = "{\"name\": \"茶友关怀\", \"kind\": \"one_to_one\",\n"
                                " \"audience\": {\"segment\": \"新茶友\"}, \"anchor\": {\"on\": \"friend_added\"},\n"
                                " \"guards\": {\"quiet\": [\"22:00\", \"08:30\"], \"max_per_week\": 2},\n"
                                " \"steps\": [\n"
                                "   {\"day\": 0, \"after_minutes\": 5, \"purpose\": \"serve\",\n"
                                "    \"text\": \"{{name|朋友}}你好，我是{{account}}。\"},\n"
                                "   {\"day\": 3, \"time\": \"15:00\", \"purpose\": \"nurture\",\n"
                                "    \"text\": \"{{name|朋友}}，茶收到了吗？\"}]}";

/// The argument of a meaning that has one.
int argumentOf(const PlanKey &key)
{
    return qstrcmp(key.key, "every") == 0 ? key.range->most : sop::datedExpiryHours;
}

QString meaningOf(const PlanKey &key)
{
    QStringList parts;
    if (*key.form)
        parts << QString::fromUtf8(key.form);
    if (key.range && qstrcmp(key.key, "every") != 0)
        parts << Text::tr("%1 to %2").arg(key.range->least).arg(key.range->most);
    if (key.words)
        parts << key.words().join(QLatin1String(", "));
    if (*key.meaning) {
        const QString meaning = Text::tr(key.meaning);
        parts << (meaning.contains(QLatin1String("%1")) ? meaning.arg(argumentOf(key)) : meaning);
    }
    if (key.standard)
        parts << Text::tr("%1 if omitted").arg(*key.standard);
    return parts.join(QLatin1String("; "));
}

QString plansText()
{
    HelpText text;
    text.heading(Text::tr("SOP plans"));
    text.emptyLine();
    text.paragraph(Text::tr("A plan is a JSON object in a file (UTF-8). \"siyu sop import\" reads it, \"siyu sop "
                            "export\" writes it. Importing a plan replaces the SOP of the same name."));
    text.emptyLine();
    text.lines(QString::fromUtf8(example));
    for (const Section &section : sections) {
        text.heading(Text::tr(section.heading));
        for (const PlanKey &key : sop::planKeys(section.object))
            text.entry(QLatin1String(key.key), meaningOf(key), keyColumn);
    }
    text.heading(Text::tr("Variables of a text: {{NAME}}, or {{NAME|text if it is not known}}"));
    for (const sop::TextVariableInfo &variable : sop::textVariables())
        text.entry(QLatin1String(variable.name), Text::tr(variable.label), keyColumn);
    text.paragraph(Text::tr("A variable that is not known stays as it is, so that you notice it before sending."), 2);
    text.emptyLine();
    text.paragraph(Text::tr("Unknown keys and invalid values are reported with their path, such as steps[2].time. To "
                            "see what an SOP will do, run \"siyu sop preview NAME\". For examples, run \"siyu sop "
                            "templates\". For rules, run \"siyu help rules\"."));
    return text.text();
}

QJsonObject plansJson()
{
    QJsonArray objects, variables;
    for (const Section &section : sections) {
        QJsonArray keys;
        for (const PlanKey &key : sop::planKeys(section.object)) {
            QJsonObject one{{QStringLiteral("key"), QLatin1String(key.key)}};
            if (*key.form)
                one.insert(QStringLiteral("form"), QString::fromUtf8(key.form));
            if (key.range) {
                one.insert(QStringLiteral("least"), key.range->least);
                one.insert(QStringLiteral("most"), key.range->most);
            }
            if (key.words)
                one.insert(QStringLiteral("words"), QJsonArray::fromStringList(key.words()));
            if (key.standard)
                one.insert(QStringLiteral("default"), *key.standard);
            keys << one;
        }
        objects << QJsonObject{{QStringLiteral("object"), QLatin1String(section.name)}, {QStringLiteral("keys"), keys}};
    }
    for (const sop::TextVariableInfo &variable : sop::textVariables())
        variables << QLatin1String(variable.name);
    return {{QStringLiteral("topic"), QStringLiteral("plans")},
            {QStringLiteral("example"), QString::fromUtf8(example)},
            {QStringLiteral("objects"), objects},
            {QStringLiteral("variables"), variables}};
}

} // namespace

Result<Answer> helpOnPlans(const QString &detail)
{
    if (const auto whole = checkNoDetail("plans", detail); !whole)
        return tl::unexpected<Error>(whole.error());
    return Answer{plansJson(), plansText()};
}

} // namespace app
