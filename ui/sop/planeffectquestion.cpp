#include "app/sop/planeffect.h"
#include "app/sop/targetwords.h"
#include "app/text.h"
#include "ui/sop/planlistmodel.h"
#include "ui/sop/soppage.h"
#include "ui/sop/stepeditor.h"

namespace ui {

using app::Text;
using app::sop::PlanEffect;

namespace {

/// The button text says what the change does.
QString actionText(const PlanEffect &effect)
{
    if (effect.entering > 0)
        return Text::tr("Apply, adding %1").arg(app::sop::targetsText(effect.kind, effect.entering));
    if (effect.leaving > 0)
        return Text::tr("Apply, removing %1").arg(app::sop::targetsText(effect.kind, effect.leaving));
    return Text::tr("Apply, changing %n touch(es)", nullptr, effect.touches());
}

} // namespace

void SopPage::askEffect(const QString &name, const QByteArray &json, std::function<void()> apply,
                        const std::optional<Typed> &typed)
{
    const app::sop::PlanSummary *summary = m_model->planAt(m_model->rowOf(name));
    if (!summary || summary->plan.state != storage::StoredPlan::State::Active) {
        apply();
        return;
    }
    m_presenter->askEffect(json, [this, name, typed, apply = std::move(apply)](const PlanEffect &effect) {
        if (!effect.changesAnything()) {
            apply();
            return;
        }
        const QString question = Text::tr("Apply the change to the active SOP \"%1\"?").arg(name);
        if (typed) {
            askAboutTyped(question, effect, apply, *typed);
            return;
        }
        showPlan(); // as before the change, in case of "no"
        desk().prompts.confirm(window(), question, app::sop::effectText(effect), actionText(effect),
                               m_presenter->whileOpen(apply), Prompts::Outcome::ReachesCustomers);
    });
}

/// While the question is open, the text counts as unsaved. Whoever is closing the window then learns that it is not
/// stored.
void SopPage::askAboutTyped(const QString &question, const PlanEffect &effect, std::function<void()> apply,
                            const Typed &typed)
{
    ++m_questions;
    m_editor->hold();
    const auto answered = [this](std::function<void()> go) {
        return m_presenter->whileOpen([this, go = std::move(go)] {
            --m_questions;
            m_editor->release();
            go();
        });
    };
    Prompts::Decision decision;
    decision.apply = answered(std::move(apply));
    decision.discard = answered([] {});
    decision.keepEditing = answered([this, typed] {
        app::Error error;
        error.kind = app::ErrorKind::Conflict;
        error.message = Text::tr("The change of the SOP \"%1\" is not applied.").arg(typed.name);
        emit refused(error);
        resumeTyping(typed);
    });
    desk().prompts.confirmTyped(window(), question, app::sop::effectText(effect), actionText(effect),
                                std::move(decision));
}

} // namespace ui
