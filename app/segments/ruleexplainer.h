#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

#include <QStringList>

namespace app {

/// Why a customer is or is not in a segment.
struct Explanation
{
    struct Clause
    {
        QString test; ///< the clause as in a rule file
        bool holds = false;
        QString saw; ///< the value it found, as text for the user; empty if there was none
    };

    bool member = false;
    std::vector<Clause> clauses;
};

/// Splits a rule into clauses and tests each of them for one customer. All and any are expanded; a `not` is one
/// clause. The rule carries names and IDs. The caller holds the image's read lock, as for RuleEvaluator.
class RuleExplainer final
{
public:
    RuleExplainer(const RuleContext &context, Slot slot) : m_context(context), m_slot(slot) {}

    Explanation explain(const Rule &rule) const;

private:
    void addClauses(const Rule &rule, Explanation &explanation) const;
    bool holds(const Rule &rule) const;

    const RuleContext &m_context;
    Slot m_slot;
};

} // namespace app
