#include "app/sop/planconflicts.h"

#include "app/segments/rulewords.h"
#include "app/sop/planwords.h"
#include "app/text.h"

#include <QSet>

namespace app::sop {

namespace {

class Conflicts final
{
public:
    explicit Conflicts(const Plan &plan) : m_plan(plan) {}

    QStringList find()
    {
        checkAnchor();
        checkTarget();
        for (size_t i = 0; i < m_plan.steps.size(); ++i) {
            const QString path = QStringLiteral("steps[%1]").arg(i);
            checkTexts(m_plan.steps[i], path);
            checkVariants(m_plan.steps[i], path);
            checkKind(m_plan.steps[i], path);
        }
        return m_found;
    }

private:
    void report(const QString &path, const QString &problem) { m_found << path + QStringLiteral(": ") + problem; }

    /// tag, product and campaign belong to certain events.
    void checkAnchor()
    {
        const Anchor &anchor = m_plan.anchor;
        const auto check = [&](const char *key, const QString &value, std::initializer_list<AnchorKind> kinds) {
            if (value.isEmpty() || std::find(kinds.begin(), kinds.end(), anchor.kind) != kinds.end())
                return;
            QStringList events;
            for (const AnchorKind kind : kinds)
                events << wordOf(anchorWords, kind);
            report(QLatin1String("anchor.") + QLatin1String(key),
                   Text::tr("This key has no effect with %1. Remove it, or use one of these events: %2.")
                       .arg(wordOf(anchorWords, anchor.kind), events.join(QStringLiteral(", "))));
        };
        check("tag", anchor.tag, {AnchorKind::TagGiven});
        check("product", anchor.product,
              {AnchorKind::FirstOrder, AnchorKind::LastOrder, AnchorKind::EachOrder, AnchorKind::OrderReceived,
               AnchorKind::RepurchaseDue});
        check("campaign", anchor.campaign, {AnchorKind::CampaignStart, AnchorKind::CampaignEnd, AnchorKind::LiveStart});
    }

    /// What only plans for customers can have.
    void checkTarget()
    {
        if (m_plan.audience) {
            const Audience &audience = *m_plan.audience;
            const auto refuse = [&](const char *key, bool isGiven, const QString &remedy) {
                if (isGiven)
                    report(QLatin1String("audience.") + QLatin1String(key), remedy);
            };
            const QString onlyOneToOne = Text::tr("Only a 1-to-1 SOP has an audience of customers. Use %1.");
            if (m_plan.kind == PlanKind::Group) {
                const QString remedy = onlyOneToOne.arg(QStringLiteral("groups, group_rule"));
                refuse("segment", !audience.segment.isEmpty(), remedy);
                refuse("rule", audience.rule.has_value(), remedy);
                refuse("accounts", !audience.accounts.isEmpty(), remedy);
            } else if (m_plan.kind == PlanKind::Moments) {
                const QString remedy = onlyOneToOne.arg(QStringLiteral("accounts"));
                refuse("segment", !audience.segment.isEmpty(), remedy);
                refuse("rule", audience.rule.has_value(), remedy);
                refuse("groups", !audience.groups.isEmpty(), remedy);
                refuse("group_rule", audience.groupRule.has_value(), remedy);
            } else {
                refuse("group_rule", audience.groupRule.has_value(),
                       Text::tr("Only a group SOP has an audience of group chats."));
            }
        }
        if (m_plan.kind == PlanKind::OneToOne)
            return;
        const QString onlyOneToOne =
            Text::tr("This key only has an effect in plans of the kind one_to_one. Remove it.");
        for (const auto &[key, isGiven] :
             {std::pair("per", m_plan.per.has_value()), std::pair("goal", m_plan.goal.has_value()),
              std::pair("exit", m_plan.exit.has_value()), std::pair("on_reply", m_plan.onReply.has_value()),
              std::pair("on_end", !m_plan.onEnd.empty())}) {
            if (isGiven)
                report(QLatin1String(key), onlyOneToOne);
        }
    }

    void checkTexts(const Step &step, const QString &path)
    {
        QStringList given;
        for (const auto &[key, isGiven] :
             {std::pair("text", !step.text.isEmpty()), std::pair("content", !step.content.isEmpty()),
              std::pair("lines", !step.lines.empty()), std::pair("variants", !step.variants.empty())}) {
            if (isGiven)
                given << QLatin1String(key);
        }
        if (given.size() > 1)
            report(path, Text::tr("This step has %1, but a step sends only one of text, content, lines and variants. "
                                  "Remove all but one.")
                             .arg(given.join(QStringLiteral(", "))));
        const auto checkBlank = [this](const QString &text, const QString &place) {
            if (!text.isEmpty() && text.trimmed().isEmpty())
                report(place, Text::tr("This text is blank. Enter a text, or remove it."));
        };
        checkBlank(step.text, path + QStringLiteral(".text"));
        for (size_t i = 0; i < step.lines.size(); ++i)
            checkBlank(step.lines[i].text, QStringLiteral("%1.lines[%2].text").arg(path).arg(i));
        for (size_t i = 0; i < step.variants.size(); ++i)
            checkBlank(step.variants[i].text, QStringLiteral("%1.variants.of[%2].text").arg(path).arg(i));
    }

    void checkVariants(const Step &step, const QString &path)
    {
        const VariantBy by = step.variantsBy.value_or(VariantBy::Layer);
        const bool isChosenByName = by == VariantBy::Layer || by == VariantBy::Account;
        QSet<QString> seen;
        for (size_t i = 0; i < step.variants.size(); ++i) {
            const QString &when = step.variants[i].when;
            const QString place = QStringLiteral("%1.variants.of[%2].when").arg(path).arg(i);
            if (when.isEmpty())
                continue;
            if (!isChosenByName)
                report(place, Text::tr("This key has no effect with \"by\": \"%1\". Remove it, or choose the variant "
                                       "by layer or account.")
                                  .arg(wordOf(variantWords, by)));
            else if (by == VariantBy::Layer && !meaningOf(lifecycleStages(), when))
                report(
                    place,
                    Text::tr("There is no stage named \"%1\". Use one of: %2.").arg(when, listOf(lifecycleStages())));
            else if (seen.contains(when))
                report(place, Text::tr("An earlier variant is already for \"%1\", so this one would never be used. "
                                       "Remove one of the two.")
                                  .arg(when));
            seen.insert(when);
        }
    }

    /// Keys that only other kinds of plans use.
    void checkKind(const Step &step, const QString &path)
    {
        const auto report = [&](const char *key, const QString &problem) {
            this->report(path + QLatin1Char('.') + QLatin1String(key), problem);
        };
        if (m_plan.kind != PlanKind::Moments) {
            const QString onlyMoments =
                Text::tr("This key only has an effect in plans of the kind moments. Remove it.");
            if (step.theme)
                report("theme", onlyMoments);
            if (step.visibleTo)
                report("visible_to", onlyMoments);
        }
        const QString onlyGroups = Text::tr("This key only has an effect in plans of the kind group. Remove it.");
        if (m_plan.kind != PlanKind::Group && step.deadlineHours)
            report("call_to_action", onlyGroups);
        if (m_plan.kind != PlanKind::OneToOne && step.condition)
            report("condition", Text::tr("This key only has an effect in plans of the kind one_to_one. Remove it."));
        if (m_plan.kind != PlanKind::OneToOne && !step.variants.empty() &&
            step.variantsBy.value_or(VariantBy::Layer) == VariantBy::Layer)
            report("variants.by", Text::tr("Layers are those of customers. Choose the variant by account, rotation or "
                                           "random."));
    }

    const Plan &m_plan;
    QStringList m_found;
};

} // namespace

QStringList conflictsOf(const Plan &plan)
{
    return Conflicts(plan).find();
}

} // namespace app::sop
