#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

#include <QStringList>

namespace app {

/// Why a customer is in a segment, or not.
struct Explanation
{
    struct Clause
    {
        QString test; ///< the clause as a rule file has it
        bool holds = false;
        QString saw; ///< the value it saw, for a person; empty: nothing was there
    };

    bool member = false;
    std::vector<Clause> clauses;
};

/// Takes a rule apart into clauses and asks each of them about one customer. All and any are opened, a `not` is one
/// clause. The rule carries names and ids. The caller holds the image's reading lock, as for RuleEvaluator.
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
