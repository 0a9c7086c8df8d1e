#include "app/segments/custommatcher.h"

#include "app/image/customvalue.h"
#include "app/segments/rulewords.h"

#include <cmath>

namespace app {

namespace {

bool isDayOp(RuleOp op)
{
    return takesDayCount(op) || op == RuleOp::On || op == RuleOp::Before || op == RuleOp::After;
}

/// Ops that order values: texts that are dates are compared as days.
bool isOrderOp(RuleOp op)
{
    return op == RuleOp::Greater || op == RuleOp::GreaterEqual || op == RuleOp::Less || op == RuleOp::LessEqual ||
           op == RuleOp::Between;
}

/// The same op with its texts converted to days where they are dates.
RuleCompare asDays(const RuleCompare &compare)
{
    RuleCompare days;
    days.op = compare.op;
    if (takesDayCount(compare.op))
        days.numbers = compare.numbers;
    for (const QString &text : compare.texts) {
        if (const std::optional<storage::LocalDay> day = storage::parseIsoDay(text))
            days.numbers.push_back(*day);
    }
    return days;
}

} // namespace

CustomMatcher::CustomMatcher(std::int64_t field, const RuleCompare &compare, storage::LocalDay today)
    : m_key('"' + QByteArray::number(qint64(field)) + "\":"), m_op(compare.op), m_texts(compare),
      m_numbers(compare, today), m_days(asDays(compare), today),
      m_comparesDays(isDayOp(compare.op) || (isOrderOp(compare.op) && !compare.texts.isEmpty()))
{
}

bool CustomMatcher::matches(std::string_view object) const
{
    if (object.empty())
        return false;
    const QJsonValue value = customValue(object, m_key);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return false;
    if (takesNothing(m_op))
        return true;
    if (m_comparesDays) {
        const std::optional<storage::LocalDay> day = storage::parseIsoDay(value.toString());
        return day && m_days.contains(*day);
    }
    if (value.isString())
        return m_texts.matches(value.toString().toStdString());
    const double number = value.isBool() ? (value.toBool() ? 1.0 : 0.0) : value.toDouble();
    return m_numbers.contains(std::llround(number * RuleCompare::scale));
}

} // namespace app
