#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// One condition in the rule builder: subject, comparison and value, in the notation of rule files.
struct RuleClause
{
    QString subject = QStringLiteral("tag"); ///< "tag", "segment", "orders.count|sum|mean", or a field
    QString op = QStringLiteral("any");
    QString value;      ///< lists separated by commas, ranges by ".."
    int withinDays = 0; ///< orders: only the last days; 0: all
    bool negated = false;

    friend bool operator==(const RuleClause &, const RuleClause &) = default;
};

/// The rule as the builder edits it: a list of conditions, of which all or any must be met. More complex rules (nested
/// groups) are edited as text; a draft never loses part of a rule.
struct RuleDraft
{
    bool all = true;
    std::vector<RuleClause> clauses;

    QJsonObject toJson() const;
    /// No value if the rule cannot be shown as a draft without loss.
    static std::optional<RuleDraft> fromJson(const QJsonObject &rule);

    /// The subjects of conditions, in the order they are offered.
    static QStringList subjects();
    static QStringList opsFor(const QString &subject);
    /// The options for a value; empty if it is free text.
    static QStringList wordsFor(const QString &subject);
    static bool takesValue(const RuleClause &clause);
    /// Whether the clause takes a list that has no values yet.
    static bool lacksValues(const RuleClause &clause);
    static QString labelOf(const QString &subject);
    static QString opLabel(const QString &subject, const QString &op);
    static QString wordLabel(const QString &word);
    /// A condition as a sentence, "Number of orders ≥ 2 (last 30 days)";
    /// the rule text itself if a row cannot show it.
    static QString sentenceOf(const QString &ruleText);

    friend bool operator==(const RuleDraft &, const RuleDraft &) = default;
};

} // namespace ui
