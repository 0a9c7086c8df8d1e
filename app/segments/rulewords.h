#pragma once

#include "app/segments/rule.h"

#include <QLatin1String>

#include <optional>
#include <span>
#include <utility>

namespace app {

/// What the words of a rule file stand for (cli.md, "Rule"): one table per vocabulary, in the order it is offered.
template <class T>
struct RuleWord
{
    const char *name;
    T value;
};
template <class T>
using RuleWords = std::span<const RuleWord<T>>;

/// How a field compares, and therefore which ops it knows and what its value looks like.
enum class RuleValueKind { Text, Number, Date, MonthDay, Word, Reference, Custom };

struct RuleFieldInfo
{
    const char *name;
    RuleField field;
    RuleValueKind kind;
};

std::span<const RuleFieldInfo> ruleFields();
const RuleFieldInfo &infoOf(RuleField field);

RuleWords<RuleOp> ruleOps();
/// The ops that make sense for values of this kind.
std::span<const RuleOp> opsFor(RuleValueKind kind);
/// The ops of {O:V} on a count or an amount.
std::span<const RuleOp> measureOps();
/// Ops whose value is a number of days.
bool takesDayCount(RuleOp op);
/// Empty and NotEmpty: no value at all.
bool takesNothing(RuleOp op);
bool takesList(RuleOp op);

/// Words of the fields gender, stage, status, consent and add_way, with the codes the store keeps.
RuleWords<int> wordsOf(RuleField field);

RuleWords<RuleMeasure> ruleMeasures();
RuleWords<OrdersTest::Status> orderStatuses();
RuleWords<FriendshipTest::State> friendshipStates();
RuleWords<CouponTest::State> couponStates();
RuleWords<int> enrolmentStates();
RuleWords<int> taskStates();
RuleWords<int> lifecycleStages();
RuleWords<int> rfmClasses();
RuleWords<int> identityKinds();
RuleWords<int> eventKinds();

/// Codes of the field consent, which is derived: given, or withdrawn since.
inline constexpr int consentGiven = 1;
inline constexpr int consentWithdrawn = 2;

template <class T>
std::optional<T> meaningOf(RuleWords<T> words, const QString &name)
{
    for (const RuleWord<T> &word : words) {
        if (name == QString::fromUtf8(word.name))
            return word.value;
    }
    return std::nullopt;
}

/// The word for a value; empty where there is none.
template <class T>
QString wordFor(RuleWords<T> words, const T &value)
{
    for (const RuleWord<T> &word : words) {
        if (word.value == value)
            return QString::fromUtf8(word.name);
    }
    return {};
}

/// All words in a row, for a message: "paid, refunded, unpaid".
template <class T>
QString listOf(RuleWords<T> words)
{
    QStringList names;
    for (const RuleWord<T> &word : words)
        names.append(QString::fromUtf8(word.name));
    return names.join(QLatin1String(", "));
}

} // namespace app
