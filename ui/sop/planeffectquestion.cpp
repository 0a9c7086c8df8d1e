#include "app/sop/planeffect.h"
#include "app/text.h"
#include "ui/sop/planlistmodel.h"
#include "ui/sop/soppage.h"
#include "ui/sop/stepeditor.h"

namespace ui {

using app::Text;
using app::sop::PlanEffect;

namespace {

/// The button text says what the change does to customers.
QString actionText(const PlanEffect &effect)
{
    if (effect.entering > 0)
        return Text::tr("Apply; %n customer(s) enter", nullptr, effect.entering);
    if (effect.leaving > 0)
        return Text::tr("Apply; %n customer(s) exit", nullptr, effect.leaving);
    return Text::tr("Apply; %n touch(es) change", nullptr, effect.touches());
}

} // namespace

void SopPage::askEffect(const QString &name, const QByteArray &json, std::function<void()> apply)
{
    const app::sop::PlanSummary *summary = m_model->planAt(m_model->rowOf(name));
    if (!summary || summary->plan.state != storage::StoredPlan::State::Active) {
        apply();
        return;
    }
    m_presenter->askEffect(json, [this, name, apply = std::move(apply)](const PlanEffect &effect) {
        if (!effect.changesAnything()) {
            apply();
            return;
        }
        m_editor->keepTyped();
        showPlan(); // restores the plan in case of "no", but keeps a typed text, to be corrected or submitted again
        desk().prompts.confirm(window(), Text::tr("Apply the change to the active SOP \"%1\"?").arg(name),
                               app::sop::effectText(effect), actionText(effect), m_presenter->whileOpen(apply),
                               Prompts::Outcome::ReachesCustomers);
    });
}

} // namespace ui
