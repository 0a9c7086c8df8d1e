#include "app/segments/customvalue.h"

#include "app/segments/rulewords.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// The end of the value that begins at `from`: of a string, or up to the next comma or brace.
std::size_t endOfValue(std::string_view object, std::size_t from)
{
    if (from < object.size() && object[from] == '"') {
        for (std::size_t at = from + 1; at < object.size(); ++at) {
            if (object[at] == '\\')
                ++at;
            else if (object[at] == '"')
                return at + 1;
        }
        return object.size();
    }
    return std::min(object.find_first_of(",}", from), object.size());
}

} // namespace

QJsonValue customValue(std::string_view object, const QByteArray &quotedKey)
{
    const std::string_view key(quotedKey.constData(), std::size_t(quotedKey.size()));
    for (std::size_t at = object.find(key); at != std::string_view::npos; at = object.find(key, at + 1)) {
        if (at == 0 || object[at - 1] == '\\') // an unescaped quote cannot be inside a string
            continue;
        const std::size_t from = object.find_first_not_of(' ', at + key.size());
        if (from == std::string_view::npos)
            break;
        const std::string_view value = object.substr(from, endOfValue(object, from) - from);
        const QByteArray wrapped = '[' + QByteArray(value.data(), qsizetype(value.size())) + ']';
        return QJsonDocument::fromJson(wrapped).array().at(0);
    }
    return QJsonValue(QJsonValue::Undefined);
}

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
