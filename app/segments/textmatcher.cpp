#include "app/segments/textmatcher.h"

#include <algorithm>

namespace app {

namespace {

char folded(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter;
}

bool equalFolded(std::string_view text, std::string_view foldedNeedle)
{
    return text.size() == foldedNeedle.size() &&
           std::equal(text.begin(), text.end(), foldedNeedle.begin(), [](char a, char b) { return folded(a) == b; });
}

bool containsFolded(std::string_view text, std::string_view foldedNeedle)
{
    return std::search(text.begin(), text.end(), foldedNeedle.begin(), foldedNeedle.end(),
                       [](char a, char b) { return folded(a) == b; }) != text.end();
}

} // namespace

TextMatcher::TextMatcher(const RuleCompare &compare) : m_op(compare.op)
{
    for (const QString &text : compare.texts) {
        std::string needle = text.toStdString();
        std::transform(needle.begin(), needle.end(), needle.begin(), folded);
        m_needles.push_back(std::move(needle));
    }
    m_negated =
        m_op == RuleOp::NotEqual || m_op == RuleOp::NotIn || m_op == RuleOp::NotContains || m_op == RuleOp::Empty;
    if (m_op == RuleOp::NotEqual || m_op == RuleOp::NotIn || m_op == RuleOp::In)
        m_op = RuleOp::Equal;
    else if (m_op == RuleOp::NotContains)
        m_op = RuleOp::Contains;
    else if (m_op == RuleOp::Empty)
        m_op = RuleOp::NotEmpty;
}

bool TextMatcher::matches(std::string_view text) const
{
    if (text.empty())
        return false;
    if (m_op == RuleOp::NotEmpty)
        return true;
    for (const std::string &needle : m_needles) {
        const bool fits = text.size() >= needle.size();
        if (m_op == RuleOp::Equal ? equalFolded(text, needle)
            : m_op == RuleOp::Contains
                ? containsFolded(text, needle)
                : fits && equalFolded(m_op == RuleOp::StartsWith ? text.substr(0, needle.size())
                                                                 : text.substr(text.size() - needle.size()),
                                      needle))
            return true;
    }
    return false;
}

} // namespace app
