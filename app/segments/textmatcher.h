#pragma once

#include "app/segments/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The texts an op accepts. ASCII letters match case-insensitively, everything else exactly. A negative op
/// is stored as its positive counterpart with negated() true. Texts are UTF-8; an empty text is a missing value.
class TextMatcher final
{
public:
    explicit TextMatcher(const RuleCompare &compare);

    /// True for NotEqual, NotIn, NotContains, Empty: the result is the complement of matches().
    bool negated() const { return m_negated; }
    bool matches(std::string_view text) const;

private:
    RuleOp m_op; // Equal (any of the needles), Contains, StartsWith, EndsWith or NotEmpty
    std::vector<std::string> m_needles;
    bool m_negated = false;
};

} // namespace app
