#include "app/sop/rulebits.h"

#include "app/segments/ruleevaluator.h"
#include "app/segments/ruleexpander.h"
#include "app/segments/ruletranslator.h"

#include <QJsonDocument>

namespace app::sop {

Result<Image::Parts> RuleBits::prepare()
{
    Image::Parts parts;
    RuleTranslator translator(m_store.connection());
    for (const PlanRule &one : m_set.rules) {
        if (one.of != TargetKind::Customer) {
            m_rules.emplace_back(); // asked elsewhere: see TeamTargets
            continue;
        }
        auto rule = translator.fromStore(QJsonDocument(one.json).toJson(QJsonDocument::Compact));
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        auto expanded = expandRule(m_store.connection(), *rule);
        if (!expanded)
            return tl::unexpected<Error>(expanded.error());
        parts |= partsOf(*expanded);
        m_rules.push_back(std::move(*expanded));
    }
    m_bits.resize(m_rules.size());
    return parts;
}

const Bitset &RuleBits::members(int index, storage::LocalDay day)
{
    if (day != m_day) {
        std::fill(m_bits.begin(), m_bits.end(), std::nullopt);
        m_day = day;
    }
    auto &bits = m_bits[size_t(index)];
    if (!bits)
        bits = evaluated(index, day);
    return *bits;
}

Bitset RuleBits::cameIn(int index, storage::LocalDay day)
{
    Bitset came = members(index, day);
    came.andNot(evaluated(index, day - 1));
    return came;
}

Bitset RuleBits::evaluated(int index, storage::LocalDay day)
{
    const storage::UtcMs now = day == m_store.today() ? m_store.now() : m_store.zone().toUtc(day, 0);
    const RuleContext context(m_store.image(), m_store.connection(), m_layers, m_store.rules(), now);
    const RuleEvaluator evaluator(context);
    return m_within ? evaluator.members(m_rules[size_t(index)], *m_within)
                    : evaluator.members(m_rules[size_t(index)]);
}

} // namespace app::sop
