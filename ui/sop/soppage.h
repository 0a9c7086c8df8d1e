#pragma once

#include "app/sop/sopservice.h"
#include "ui/desk/page.h"
#include "ui/sop/plandraft.h"
#include "ui/sop/planrules.h"
#include "ui/sop/soppresenter.h"

#include <array>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace ui {

class PlanListModel;

class PlanTimeline;
class PreviewPane;
class ResultsPane;
class StepEditor;

/// The SOPs (plans): each as a timeline of days that is edited in place, with a forecast. Every finished change is
/// saved as a new version of the plan and is one undo step.
class SopPage final : public Page
{
    Q_OBJECT

public:
    SopPage(Desk &desk, ActionTable &actions);

    void refresh() override;
    void clear() override;
    /// Accepts "plan/NAME" and "example".
    bool show(const QString &what) override;

    void finishTyping() override;
    int unsaved() const override { return m_draft->unsaved() + m_presenter->asking() + m_questions; }
    bool undoUnsaved() override;
    bool canTakeBack() const override { return m_draft->canTakeBack(); }

    const app::sop::Plan &plan() const { return m_draft->plan(); }

private:
    /// The actions in the menu of new SOPs; kinds that cannot run yet are missing.
    static constexpr std::array newPlanActions{"sop.new", "sop.newGroup", "sop.newMoments"};

    void makeActions();
    QAction *addOne(const char *name, const QString &text, const QKeySequence &key, void (SopPage::*run)());
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makePlanTab();
    QWidget *makeStepPart(QWidget *parent);
    void connectParts();

    const QString &chosen() const { return m_presenter->chosen(); }
    void take(const SopPresenter::Shown &shown);
    void choose(const QString &name);
    void showPlan();
    void showStep();
    void showState();
    void enableActions(storage::StoredPlan::State state);
    /// The text of a step as typed, while it is not in the plan.
    struct Typed
    {
        storage::PlanId plan;
        QString name; ///< of the plan
        int step = 0;
        QString text;
    };
    /// Asks for confirmation if a change of an active SOP affects customers; applies other changes at once. What was
    /// typed can be edited further instead.
    void askEffect(const QString &name, const QByteArray &json, std::function<void()> apply,
                   const std::optional<Typed> &typed = {});
    void askAboutTyped(const QString &question, const app::sop::PlanEffect &effect, std::function<void()> apply,
                       const Typed &typed);
    std::optional<Typed> typedText(const app::sop::Plan &after, int step) const;
    void resumeTyping(const Typed &typed);
    void askPreview();
    QString version() const;

    /// Changes the plan and sorts its steps; asks first if customers in the SOP would continue with another
    /// step than before. `current` is the step that is changed, numbered as after the change and before the
    /// sorting. It is selected if steps are added or deleted; otherwise the step selected by then stays.
    void change(PlanDraft::Change change, int current);
    /// The same for one step, as long as the plan has the steps that are shown now.
    void changeStep(int step, const std::function<void(app::sop::Step &)> &change, const QString &title);
    void showProblem();
    void moveStep(int step, int day);
    void addStep();
    void deleteStep();

    void fillTemplates();
    void startNew(app::sop::PlanKind kind);
    void copy();
    void rename();
    void remove();
    void importFile(const QString &path);
    void importText(const QByteArray &text);
    /// Adds a plan; if the name is taken, appends a number.
    void addPlan(app::sop::Plan plan, const QString &title);
    void storePlan(const app::sop::Plan &plan, const QString &title);
    void exportPlan();
    void activate(bool everyoneFromToday);
    void countWhoEnters(bool everyoneFromToday);
    void askToActivate(const app::sop::Preview &preview, bool everyoneFromToday);
    QString activationText(const app::sop::Preview &preview) const;
    void resume();
    void changeState(app::Result<void> (app::sop::SopService::*make)(const QString &), const QString &sentence);
    void end();

    PlanListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QLabel *m_name, *m_state, *m_note;
    QPushButton *m_activate, *m_pause, *m_resume;
    PlanRules *m_rules;
    QScrollArea *m_scroll;
    PlanTimeline *m_timeline;
    StepEditor *m_editor;
    PreviewPane *m_preview;
    ResultsPane *m_results;
    QMenu *m_templates;
    PlanDraft *m_draft; ///< the plan being edited; the page has no other copy
    SopPresenter *m_presenter;
    PlanRules::Offered m_offered;
    std::optional<Typed> m_resumed; ///< once its plan is shown
    int m_questions = 0;            ///< about typed texts that are open
};

} // namespace ui
