#pragma once

#include "app/segments/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The texts that an op lets through. Letters A to Z equal a to z, everything else is compared as it is. Negative ops
/// are their positive twin with negated() true. Texts are UTF-8; the empty text is a missing value.
class TextMatcher final
{
public:
    explicit TextMatcher(const RuleCompare &compare);

    /// True for NotEqual, NotIn, NotContains, Empty: the complement of what matches() says.
    bool negated() const { return m_negated; }
    bool matches(std::string_view text) const;

private:
    RuleOp m_op; // Equal (any of the needles), Contains, StartsWith, EndsWith or NotEmpty
    std::vector<std::string> m_needles;
    bool m_negated = false;
};

} // namespace app
