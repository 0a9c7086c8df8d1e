#pragma once

#include "app/segments/numberranges.h"
#include "app/segments/textmatcher.h"

#include <QByteArray>
#include <QJsonValue>

#include <string_view>

namespace app {

/// The value of one custom field in customer.custom, a compact JSON object keyed by field ID; undefined if not set.
/// Parses only up to the value.
QJsonValue customValue(std::string_view object, const QByteArray &quotedKey);

/// Matches values of a custom field against an op. The value determines its type: texts, decimals, yes/no as 1 and 0,
/// and dates as texts such as 2026-11-22.
class CustomMatcher final
{
public:
    CustomMatcher(std::int64_t field, const RuleCompare &compare, storage::LocalDay today);

    bool negated() const { return m_texts.negated(); }
    bool matches(std::string_view object) const;

private:
    QByteArray m_key;
    RuleOp m_op;
    TextMatcher m_texts;
    NumberRanges m_numbers;
    NumberRanges m_days;
    bool m_comparesDays;
};

} // namespace app
