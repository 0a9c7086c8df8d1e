#include "app/segments/ruleexplainer.h"

#include "app/segments/rulecodec.h"
#include "app/segments/ruleevaluator.h"
#include "app/segments/ruleexpander.h"
#include "app/segments/testedvalue.h"

namespace app {

Explanation RuleExplainer::explain(const Rule &rule) const
{
    Explanation explanation;
    explanation.member = holds(rule);
    addClauses(rule, explanation);
    return explanation;
}

void RuleExplainer::addClauses(const Rule &rule, Explanation &explanation) const
{
    if (rule.kind == Rule::Kind::All || rule.kind == Rule::Kind::Any) {
        for (const Rule &part : rule.parts)
            addClauses(part, explanation);
        return;
    }
    const TestedValue seen(m_context, m_slot);
    QStringList values;
    forEachTest(rule, [&](const RuleTest &test) {
        if (const auto *segment = std::get_if<SegmentTest>(&test)) {
            Rule asRule;
            asRule.kind = Rule::Kind::Test;
            asRule.test = *segment;
            values.append(seen.membership(holds(asRule)));
        } else {
            values.append(seen.by(test));
        }
    });
    values.removeAll(QString());
    explanation.clauses.push_back(
        {QString::fromUtf8(RuleCodec::toText(rule, RuleForm::Names)), holds(rule), values.join(QLatin1String("; "))});
}

bool RuleExplainer::holds(const Rule &rule) const
{
    const Result<Rule> expanded = expandRule(m_context.connection, rule);
    if (!expanded)
        throw storage::StoreError(expanded.error().kind, QStringLiteral("segment"), expanded.error().message);
    return RuleEvaluator(m_context).holds(*expanded, m_slot);
}

} // namespace app
