#include "ui/segments/ruledraft.h"

#include "app/fields/customerfieldinfo.h"
#include "app/segments/rulewords.h"
#include "app/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace ui {

using app::RuleField;
using app::RuleFieldInfo;
using app::RuleOp;
using app::RuleValueKind;
using app::Text;

namespace {

const QString tagSubject = QStringLiteral("tag");
const QString segmentSubject = QStringLiteral("segment");
const QString ordersPrefix = QStringLiteral("orders.");

const RuleFieldInfo *fieldOf(const QString &subject)
{
    for (const RuleFieldInfo &info : app::ruleFields()) {
        if (subject == QLatin1String(info.name))
            return &info;
    }
    return nullptr;
}

RuleOp opOf(const QString &word)
{
    return app::meaningOf(app::ruleOps(), word).value_or(RuleOp::Equal);
}

QStringList parts(const QString &value)
{
    static const QRegularExpression signs(QStringLiteral("[,，、;；]"));
    QStringList list;
    for (const QString &part : value.split(signs, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            list << part.trimmed();
    }
    return list;
}

/// A number if the field or measure is numeric, otherwise text.
QJsonValue scalar(const QString &text, bool isNumber)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return isNumber && ok ? QJsonValue(number) : QJsonValue(text.trimmed());
}

QJsonValue toValue(const QString &op, const QString &value, bool isNumber)
{
    const RuleOp meaning = opOf(op);
    if (app::takesDayCount(meaning))
        return scalar(value, true);
    QJsonArray list;
    if (op == QLatin1String("between")) {
        for (const QString &end : value.split(QStringLiteral("..")))
            list << scalar(end, isNumber);
        return list;
    }
    if (!app::takesList(meaning))
        return scalar(value, isNumber);
    for (const QString &part : parts(value))
        list << scalar(part, isNumber);
    return list;
}

QString fromScalar(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString fromValue(const QString &op, const QJsonValue &value)
{
    if (!value.isArray())
        return fromScalar(value);
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << fromScalar(one);
    return list.join(op == QLatin1String("between") ? QStringLiteral("..") : QStringLiteral(", "));
}

QJsonObject plainToJson(const RuleClause &clause)
{
    if (clause.subject == tagSubject)
        return {{tagSubject, QJsonObject{{clause.op, QJsonArray::fromStringList(parts(clause.value))}}}};
    if (clause.subject == segmentSubject)
        return {{segmentSubject, clause.value.trimmed()}};
    if (clause.subject.startsWith(ordersPrefix)) {
        QJsonObject orders{{clause.subject.mid(ordersPrefix.size()),
                            QJsonObject{{clause.op, toValue(clause.op, clause.value, true)}}}};
        if (clause.withinDays > 0)
            orders.insert(QStringLiteral("within_days"), clause.withinDays);
        return {{QStringLiteral("orders"), orders}};
    }
    QJsonObject test{{QStringLiteral("field"), clause.subject}, {QStringLiteral("op"), clause.op}};
    const RuleFieldInfo *field = fieldOf(clause.subject);
    if (RuleDraft::takesValue(clause))
        test.insert(QStringLiteral("value"),
                    toValue(clause.op, clause.value, field && field->kind == RuleValueKind::Number));
    return test;
}

QJsonObject clauseToJson(const RuleClause &clause)
{
    const QJsonObject plain = plainToJson(clause);
    return clause.negated ? QJsonObject{{QStringLiteral("not"), plain}} : plain;
}

std::optional<RuleClause> ordersFromJson(const QJsonObject &orders)
{
    RuleClause clause;
    int measures = 0;
    for (auto entry = orders.begin(); entry != orders.end(); ++entry) {
        if (entry.key() == QLatin1String("within_days")) {
            clause.withinDays = entry->toInt();
            continue;
        }
        const QJsonObject test = entry->toObject();
        clause.subject = ordersPrefix + entry.key();
        if (++measures > 1 || test.size() != 1 || !RuleDraft::subjects().contains(clause.subject))
            return std::nullopt;
        clause.op = test.begin().key();
        clause.value = fromValue(clause.op, test.begin().value());
    }
    return measures == 1 ? std::optional(clause) : std::nullopt;
}

std::optional<RuleClause> plainFromJson(const QJsonObject &json)
{
    RuleClause clause;
    if (json.contains(tagSubject)) {
        const QJsonObject test = json.value(tagSubject).toObject();
        if (test.size() != 1)
            return std::nullopt;
        clause.op = test.begin().key();
        clause.value = fromValue(QStringLiteral("in"), test.begin().value());
        return clause;
    }
    if (json.contains(segmentSubject)) {
        clause.subject = segmentSubject;
        clause.op = QStringLiteral("in");
        clause.value = json.value(segmentSubject).toString();
        return clause;
    }
    if (json.contains(QLatin1String("orders")))
        return ordersFromJson(json.value(QLatin1String("orders")).toObject());
    clause.subject = json.value(QLatin1String("field")).toString();
    clause.op = json.value(QLatin1String("op")).toString();
    clause.value = fromValue(clause.op, json.value(QLatin1String("value")));
    return fieldOf(clause.subject) ? std::optional(clause) : std::nullopt;
}

std::optional<RuleClause> clauseFromJson(const QJsonObject &json)
{
    const bool negated = json.contains(QLatin1String("not"));
    auto clause = plainFromJson(negated ? json.value(QLatin1String("not")).toObject() : json);
    if (clause)
        clause->negated = negated;
    return clause;
}

} // namespace

QJsonObject RuleDraft::toJson() const
{
    if (clauses.size() == 1)
        return clauseToJson(clauses.front());
    QJsonArray list;
    for (const RuleClause &clause : clauses)
        list << clauseToJson(clause);
    return {{all ? QStringLiteral("all") : QStringLiteral("any"), list}};
}

std::optional<RuleDraft> RuleDraft::fromJson(const QJsonObject &rule)
{
    RuleDraft draft;
    draft.all = !rule.contains(QLatin1String("any"));
    const bool isGroup = rule.contains(QLatin1String("all")) || rule.contains(QLatin1String("any"));
    const QJsonArray list = isGroup ? rule.begin().value().toArray() : QJsonArray{rule};
    for (const QJsonValue &one : list) {
        const auto clause = clauseFromJson(one.toObject());
        if (!clause)
            return std::nullopt;
        draft.clauses.push_back(*clause);
    }
    // Verifies that nothing is lost: writing the draft must give the same rule.
    const QJsonObject written = draft.toJson();
    const bool isSame = written == rule || (list.size() == 1 && written == list.at(0).toObject());
    return isSame ? std::optional(draft) : std::nullopt;
}

QStringList RuleDraft::subjects()
{
    QStringList list{tagSubject, segmentSubject, ordersPrefix + QStringLiteral("count"),
                     ordersPrefix + QStringLiteral("sum"), ordersPrefix + QStringLiteral("mean")};
    for (const RuleFieldInfo &info : app::ruleFields()) {
        if (info.field != RuleField::Custom && info.field != RuleField::RepurchaseDueAt)
            list << QLatin1String(info.name);
    }
    return list;
}

QStringList RuleDraft::opsFor(const QString &subject)
{
    if (subject == tagSubject)
        return {QStringLiteral("any"), QStringLiteral("all"), QStringLiteral("none")};
    if (subject == segmentSubject)
        return {QStringLiteral("in")};
    QStringList list;
    const RuleFieldInfo *field = fieldOf(subject);
    for (const RuleOp op : field ? app::opsFor(field->kind) : app::measureOps())
        list << app::wordFor(app::ruleOps(), op);
    return list;
}

QStringList RuleDraft::wordsFor(const QString &subject)
{
    QStringList list;
    const RuleFieldInfo *field = fieldOf(subject);
    if (field && field->kind == RuleValueKind::Word) {
        for (const app::RuleWord<int> &word : app::wordsOf(field->field))
            list << QLatin1String(word.name);
    }
    return list;
}

bool RuleDraft::takesValue(const RuleClause &clause)
{
    return !app::takesNothing(opOf(clause.op));
}

bool RuleDraft::lacksValues(const RuleClause &clause)
{
    return (clause.subject == tagSubject || app::takesList(opOf(clause.op))) && parts(clause.value).isEmpty();
}

QString RuleDraft::labelOf(const QString &subject)
{
    static const std::map<QString, const char *> labels{
        {QStringLiteral("tag"), QT_TRANSLATE_NOOP("Text", "Tags")},
        {QStringLiteral("segment"), QT_TRANSLATE_NOOP("Text", "Segment")},
        {QStringLiteral("orders.count"), QT_TRANSLATE_NOOP("Text", "Number of orders")},
        {QStringLiteral("orders.sum"), QT_TRANSLATE_NOOP("Text", "Total spent (yuan)")},
        {QStringLiteral("orders.mean"), QT_TRANSLATE_NOOP("Text", "Average order (yuan)")},
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("Text", "Age")},
        {QStringLiteral("department"), QT_TRANSLATE_NOOP("Text", "Department")}};
    if (const auto label = labels.find(subject); label != labels.end())
        return Text::tr(label->second);
    const RuleFieldInfo *field = fieldOf(subject);
    const QString title = field && field->field == RuleField::Text ? Text::tr(app::infoOf(field->text).title)
                                                                   : app::customerFieldTitle(subject);
    return title.isEmpty() ? subject : title;
}

QString RuleDraft::opLabel(const QString &subject, const QString &op)
{
    if (subject == tagSubject) {
        return op == QLatin1String("any")   ? Text::tr("has any of")
               : op == QLatin1String("all") ? Text::tr("has all of")
                                            : Text::tr("has none of");
    }
    static const std::map<QString, const char *> labels{
        {QStringLiteral("="), QT_TRANSLATE_NOOP("Text", "is")},
        {QStringLiteral("!="), QT_TRANSLATE_NOOP("Text", "is not")},
        {QStringLiteral(">="), "≥"},
        {QStringLiteral("<="), "≤"},
        {QStringLiteral("in"), QT_TRANSLATE_NOOP("Text", "is one of")},
        {QStringLiteral("not_in"), QT_TRANSLATE_NOOP("Text", "is none of")},
        {QStringLiteral("between"), QT_TRANSLATE_NOOP("Text", "is between (a..b)")},
        {QStringLiteral("contains"), QT_TRANSLATE_NOOP("Text", "contains")},
        {QStringLiteral("not_contains"), QT_TRANSLATE_NOOP("Text", "does not contain")},
        {QStringLiteral("starts_with"), QT_TRANSLATE_NOOP("Text", "starts with")},
        {QStringLiteral("ends_with"), QT_TRANSLATE_NOOP("Text", "ends with")},
        {QStringLiteral("empty"), QT_TRANSLATE_NOOP("Text", "is empty")},
        {QStringLiteral("not_empty"), QT_TRANSLATE_NOOP("Text", "has a value")},
        {QStringLiteral("on"), QT_TRANSLATE_NOOP("Text", "on")},
        {QStringLiteral("before"), QT_TRANSLATE_NOOP("Text", "before")},
        {QStringLiteral("after"), QT_TRANSLATE_NOOP("Text", "after")},
        {QStringLiteral("within_days"), QT_TRANSLATE_NOOP("Text", "in the last … days")},
        {QStringLiteral("older_than_days"), QT_TRANSLATE_NOOP("Text", "more than … days ago")},
        {QStringLiteral("next_days"), QT_TRANSLATE_NOOP("Text", "in the next … days")},
        {QStringLiteral("anniversary_within_days"), QT_TRANSLATE_NOOP("Text", "anniversary in the next … days")}};
    const auto label = labels.find(op);
    return label == labels.end() ? op : Text::tr(label->second);
}

QString RuleDraft::sentenceOf(const QString &ruleText)
{
    const auto draft = fromJson(QJsonDocument::fromJson(ruleText.toUtf8()).object());
    if (!draft || draft->clauses.size() != 1)
        return ruleText;
    const RuleClause &clause = draft->clauses.front();
    QStringList values;
    for (const QString &part : clause.value.split(QStringLiteral(", ")))
        values << (wordsFor(clause.subject).contains(part) ? wordLabel(part) : part);
    QString sentence = labelOf(clause.subject) + QLatin1Char(' ') + opLabel(clause.subject, clause.op);
    if (takesValue(clause))
        sentence += QLatin1Char(' ') + values.join(QStringLiteral(", "));
    if (clause.withinDays > 0)
        sentence = Text::tr("%1 (last %n day(s))", nullptr, int(clause.withinDays)).arg(sentence);
    return clause.negated ? Text::tr("not: %1").arg(sentence) : sentence;
}

QString RuleDraft::wordLabel(const QString &word)
{
    static const std::map<QString, const char *> labels{
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("Text", "unknown")},
        {QStringLiteral("male"), QT_TRANSLATE_NOOP("Text", "male")},
        {QStringLiteral("female"), QT_TRANSLATE_NOOP("Text", "female")},
        {QStringLiteral("new"), QT_TRANSLATE_NOOP("Text", "new")},
        {QStringLiteral("nurture"), QT_TRANSLATE_NOOP("Text", "nurture")},
        {QStringLiteral("first_order"), QT_TRANSLATE_NOOP("Text", "first order")},
        {QStringLiteral("repeat"), QT_TRANSLATE_NOOP("Text", "repeat buyer")},
        {QStringLiteral("loyal"), QT_TRANSLATE_NOOP("Text", "loyal")},
        {QStringLiteral("dormant"), QT_TRANSLATE_NOOP("Text", "dormant")},
        {QStringLiteral("lost"), QT_TRANSLATE_NOOP("Text", "lost")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("Text", "normal")},
        {QStringLiteral("blacklisted"), QT_TRANSLATE_NOOP("Text", "on the blocklist")},
        {QStringLiteral("given"), QT_TRANSLATE_NOOP("Text", "given")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("Text", "withdrawn")}};
    const auto label = labels.find(word);
    return label == labels.end() ? word : Text::tr(label->second);
}

} // namespace ui
