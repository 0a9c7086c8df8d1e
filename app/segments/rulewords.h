#pragma once

#include "app/segments/rule.h"

#include <QLatin1String>

#include <optional>
#include <span>
#include <utility>

namespace app {

/// The vocabularies of rule files: one table each, in the order offered to the user.
template <class T>
struct RuleWord
{
    const char *name;
    T value;
};
template <class T>
using RuleWords = std::span<const RuleWord<T>>;

/// The type of a field, which determines its ops and the form of its values.
enum class RuleValueKind { Text, Number, Date, MonthDay, Word, Reference, Custom };

struct RuleFieldInfo
{
    const char *name;
    RuleField field;
    RuleValueKind kind;
    storage::CustomerText text = storage::CustomerText::City; ///< if field is Text
};

std::span<const RuleFieldInfo> ruleFields();
const RuleFieldInfo &infoOf(const FieldTest &test);

RuleWords<RuleOp> ruleOps();
/// The ops that make sense for values of this kind.
std::span<const RuleOp> opsFor(RuleValueKind kind);
/// The ops of {O:V} on a count or an amount.
std::span<const RuleOp> measureOps();
/// Ops whose value is a number of days.
bool takesDayCount(RuleOp op);
/// Empty and NotEmpty, which take no value.
bool takesNothing(RuleOp op);
bool takesList(RuleOp op);

/// Words of the fields gender, stage, status, consent and add_way, with the codes that the store keeps.
RuleWords<int> wordsOf(RuleField field);

RuleWords<RuleMeasure> ruleMeasures();
constexpr RuleValueKind valueKindOf(RuleMeasure measure)
{
    return measure == RuleMeasure::First || measure == RuleMeasure::Last ? RuleValueKind::Date : RuleValueKind::Number;
}
RuleWords<OrdersTest::Status> orderStatuses();
RuleWords<FriendshipTest::State> friendshipStates();
RuleWords<CouponTest::State> couponStates();
RuleWords<int> enrolmentStates();
RuleWords<int> taskStates();
RuleWords<int> lifecycleStages();
RuleWords<int> rfmClasses();
RuleWords<int> identityKinds();
RuleWords<int> eventKinds();

/// Whether this version computes the layer. A rule with another one can be read, but neither saved nor evaluated.
constexpr bool isAvailable(LayerTest::Layer layer)
{
    return layer == LayerTest::Layer::RfmScores || layer == LayerTest::Layer::RfmClass;
}

/// Codes of the derived field consent: given, or later withdrawn.
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

/// The word for a value; empty if there is none.
template <class T>
QString wordFor(RuleWords<T> words, const T &value)
{
    for (const RuleWord<T> &word : words) {
        if (word.value == value)
            return QString::fromUtf8(word.name);
    }
    return {};
}

/// All words, for a message: "paid, refunded, unpaid".
template <class T>
QString listOf(RuleWords<T> words)
{
    QStringList names;
    for (const RuleWord<T> &word : words)
        names.append(QString::fromUtf8(word.name));
    return names.join(QLatin1String(", "));
}

} // namespace app
