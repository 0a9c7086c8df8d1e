#pragma once

#include "app/sop/sopservice.h"
#include "ui/segments/ruleclauserow.h"
#include "ui/shell/page.h"

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace ui {

class PlanListModel;
class PlanRules;
class PlanTimeline;
class PreviewPane;
class StepEditor;

/// The plans (SOPs): each as a timeline of days that is edited in place, and what it would do. Every finished change is
/// saved as a new version of the plan and is one undo step.
class SopPage final : public Page
{
    Q_OBJECT

public:
    SopPage(Desk &desk, ActionTable &actions);

    void refresh() override;
    void clear() override;
    /// "plan/NAME", or "example".
    bool show(const QString &what) override;

    const app::sop::Plan &plan() const { return m_plan; }

private:
    struct Shown
    {
        std::vector<app::sop::PlanSummary> plans;
        app::sop::Plan plan; ///< of the name asked for, where it is there
        bool hasPlan = false;
        QStringList segments;
        RuleNamesBySubject names;
    };

    void makeActions();
    QAction *addOne(const char *name, const QString &text, const QKeySequence &key, void (SopPage::*run)());
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makePlanTab();
    void connectParts();

    void ask(const QString &name);
    void take(const Shown &shown);
    void choose(const QString &name);
    void showPlan();
    void showStep();
    void showState();
    void enableActions(storage::StoredPlan::State state);
    /// Says what a change of a plan in force does and lets it be applied; others are applied at once.
    void askEffect(const QString &name, const QByteArray &json, std::function<void()> apply);
    void askPreview();
    QString version() const;

    /// Puts the steps in the order of their days and saves; asks first where people who are in the plan would go on
    /// with another step than before. `title` names the change in the undo list, `current` is the step in the editor.
    void save(app::sop::Plan plan, const QString &title, int current);
    void commit(const app::sop::Plan &plan, const QString &title, int current);
    void showProblem(const app::Error &error);
    void moveStep(int step, int day);
    void addStep();
    void deleteStep();

    void fillTemplates();
    void startNew();
    void copy();
    void rename();
    void remove();
    void importFile(const QString &path);
    void importText(const QByteArray &text);
    /// Adds a plan; where there is one of its name it gets a number.
    void addPlan(app::sop::Plan plan, const QString &title);
    void storePlan(const app::sop::Plan &plan, const QString &title);
    void exportPlan();
    void activate(bool everyoneFromToday);
    void askToActivate(const app::sop::Preview &preview, bool everyoneFromToday);
    QString activationText(const app::sop::Preview &preview) const;
    void resume();
    void changeState(app::Result<void> (app::sop::SopService::*change)(const QString &), const QString &said);
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
    QMenu *m_templates;
    app::sop::Plan m_plan; ///< as shown: the store's, or what is just being saved
    QString m_chosen, m_wanted;
    QStringList m_segments;
    int m_generation = 0, m_saving = 0;
};

} // namespace ui
