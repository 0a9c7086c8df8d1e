#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// One condition as the builder shows it: what is looked at, how, and against what, all as a rule file writes them.
struct RuleClause
{
    QString subject = QStringLiteral("tag"); ///< "tag", "segment", "orders.count|sum|mean", or a field
    QString op = QStringLiteral("any");
    QString value;      ///< lists parted by comma, ranges by ".."
    int withinDays = 0; ///< orders: only of the last days; 0: ever
    bool negated = false;

    friend bool operator==(const RuleClause &, const RuleClause &) = default;
};

/// What the builder edits: conditions of which all or any must hold. Rules that say more (groups in groups) are edited
/// as text; a draft never loses part of one.
struct RuleDraft
{
    bool all = true;
    std::vector<RuleClause> clauses;

    QJsonObject toJson() const;
    /// Nothing where the rule cannot be shown as a draft without loss.
    static std::optional<RuleDraft> fromJson(const QJsonObject &rule);

    /// What can be looked at, in the order it is offered.
    static QStringList subjects();
    static QStringList opsFor(const QString &subject);
    /// The words a value is chosen from; empty where it is typed.
    static QStringList wordsFor(const QString &subject);
    static bool takesValue(const RuleClause &clause);
    static QString labelOf(const QString &subject);
    static QString opLabel(const QString &subject, const QString &op);
    static QString wordLabel(const QString &word);
    /// A condition as a sentence, "Number of orders ≥ 2 (last 30 days)"; the rule's own text where no row could show
    /// it.
    static QString sentenceOf(const QString &ruleText);

    friend bool operator==(const RuleDraft &, const RuleDraft &) = default;
};

} // namespace ui
