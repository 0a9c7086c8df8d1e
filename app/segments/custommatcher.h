#pragma once

#include "app/segments/numberranges.h"
#include "app/segments/textmatcher.h"

#include <QByteArray>

#include <string_view>

namespace app {

/// An op on a custom field. What kind of value it is follows from the value: texts, decimals, yes/no as 1 and 0, and
/// dates as texts 2026-11-22.
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
