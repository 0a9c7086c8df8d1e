#include "ui/sop/soppage.h"

#include "app/sop/planbook.h"
#include "app/sop/planchecks.h"
#include "app/sop/plancodec.h"
#include "app/text.h"
#include "ui/sop/plandelegate.h"
#include "ui/sop/planlistmodel.h"
#include "ui/sop/planrules.h"
#include "ui/sop/plantimeline.h"
#include "ui/sop/previewpane.h"
#include "ui/sop/resultspane.h"
#include "ui/sop/sopwords.h"
#include "ui/sop/stepeditor.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::Plan;
using app::sop::SopService;
using app::sop::Step;
using PlanState = storage::StoredPlan::State;

namespace {

constexpr double leastEditor = 5;

} // namespace

SopPage::SopPage(Desk &desk, ActionTable &table)
    : Page(desk, table, QStringLiteral("sop"), Text::tr("SOP"), QStringLiteral("sop")),
      m_model(new PlanListModel(this)), m_templates(new QMenu(this)), m_draft(new PlanDraft(desk.workspace, this)),
      m_presenter(new SopPresenter(desk.workspace, this))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1.5));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Theme::em(1));
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    split->addWidget(makeLeft());
    split->addWidget(makeRight());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({Theme::em(16), Theme::em(55)});
    column->addWidget(split);
    connectParts();
}

QWidget *SopPage::makeLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    m_list = new QListView(left);
    m_list->setObjectName(QStringLiteral("planList"));
    m_list->setAccessibleName(Text::tr("SOPs"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(theme(), m_list));
    m_list->setMinimumWidth(Theme::em(15));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    auto *fresh = new QPushButton(Text::tr("&New SOP"), left);
    fresh->setObjectName(QStringLiteral("newPlan"));
    fresh->setMenu(m_templates);
    connect(actions().find("sop.new"), &QAction::changed, fresh, [this, fresh] {
        fresh->setEnabled(actions().find("sop.new")->isEnabled());
        fresh->setToolTip(fresh->isEnabled() ? QString() : actions().find("sop.new")->toolTip());
    });
    auto *import = new QPushButton(Text::tr("&Import…"), left);
    import->setObjectName(QStringLiteral("importPlan"));
    followAction(import, actions().find("sop.import"));
    row->addWidget(fresh, 1);
    row->addWidget(import);
    column->addLayout(row);
    fillTemplates();
    return left;
}

QWidget *SopPage::makeRight()
{
    m_stack = new QStackedWidget(this);
    auto *empty = new QWidget(m_stack);
    auto *middle = new QVBoxLayout(empty);
    auto *sentence = makeLabel(Text::tr("No SOPs yet. A template is the fastest way to start."), empty);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setFont(Theme::font(1.15));
    auto *begin = new QPushButton(Text::tr("New SOP"), empty);
    begin->setObjectName(QStringLiteral("firstPlan"));
    begin->setProperty("primary", true);
    begin->setMenu(m_templates);
    middle->addStretch(2);
    middle->addWidget(sentence);
    middle->addSpacing(Theme::em(1));
    middle->addWidget(begin, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_stack->addWidget(empty);

    auto *right = new QWidget(m_stack);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.75));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    m_name = makeLabel(right);
    m_name->setObjectName(QStringLiteral("planName"));
    m_name->setFont(Theme::font(1.15, true));
    m_state = makeLabel(right);
    m_state->setObjectName(QStringLiteral("planState"));
    m_state->setProperty("second", true);
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    const auto button = [&](const char *name, const char *action) {
        auto *made = new QPushButton(actions().find(action)->text(), right);
        made->setObjectName(QLatin1String(name));
        followAction(made, actions().find(action));
        row->addWidget(made);
        return made;
    };
    m_activate = button("activatePlan", "sop.activate");
    m_activate->setProperty("primary", true);
    m_pause = button("pausePlan", "sop.pause");
    m_resume = button("resumePlan", "sop.resume");
    m_resume->setProperty("primary", true);
    auto *more = new QToolButton(right);
    more->setObjectName(QStringLiteral("morePlan"));
    more->setAccessibleName(Text::tr("More"));
    more->setIcon(theme().icon(QStringLiteral("more")));
    connect(&theme(), &Theme::changed, more, [this, more] { more->setIcon(theme().icon(QStringLiteral("more"))); });
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (const char *name :
         {"sop.activateToday", "", "sop.copy", "sop.rename", "sop.export", "", "sop.delete", "sop.end"})
        *name == '\0' ? (void)menu->addSeparator() : menu->addAction(actions().find(name));
    more->setMenu(menu);
    row->addWidget(more);
    column->addLayout(row);
    m_note = makeLabel(right);
    m_note->setObjectName(QStringLiteral("planNote"));
    m_note->setProperty("warning", true);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_tabs = new QTabWidget(right);
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->addTab(makePlanTab(), Text::tr("Plan"));
    m_preview = new PreviewPane(desk(), m_tabs);
    m_tabs->addTab(m_preview, Text::tr("Preview"));
    m_results = new ResultsPane(desk(), m_tabs);
    m_tabs->addTab(m_results, Text::tr("Results"));
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(right);
    return m_stack;
}

QWidget *SopPage::makePlanTab()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, Theme::em(1), 0, 0);
    column->setSpacing(Theme::em(1));
    m_rules = new PlanRules(theme(), *m_draft, tab);
    column->addWidget(m_rules);
    auto *split = new QSplitter(Qt::Vertical, tab);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Theme::em(1));
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_scroll = new QScrollArea(split);
    m_scroll->setObjectName(QStringLiteral("timelineScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_timeline = new PlanTimeline(theme(), *m_draft, m_scroll);
    m_scroll->setWidget(m_timeline);
    m_scroll->horizontalScrollBar()->ensurePolished(); // its height belongs to the style sheet
    m_scroll->setMinimumHeight(PlanTimeline::heightOfOneStep() + m_scroll->horizontalScrollBar()->sizeHint().height());
    split->addWidget(m_scroll);
    split->addWidget(makeStepPart(split));
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    column->addWidget(split, 1);
    return tab;
}

/// Where the window is low the editor scrolls, and the timeline stays.
QWidget *SopPage::makeStepPart(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(1));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    for (const char *name : {"sop.addStep", "sop.deleteStep"}) {
        auto *button = new QPushButton(actions().find(name)->text(), part);
        button->setObjectName(QStringLiteral("button.") + QLatin1String(name));
        followAction(button, actions().find(name));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    auto *scroll = new QScrollArea(part);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(Theme::em(leastEditor));
    m_editor = new StepEditor(theme(), *m_draft, scroll);
    scroll->setWidget(m_editor);
    column->addWidget(scroll, 1);
    return part;
}

void SopPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const app::sop::PlanSummary *summary = m_model->planAt(index.row());
        if (summary && summary->plan.name != chosen())
            choose(summary->plan.name);
    });
    connect(m_timeline, &PlanTimeline::chosen, this, [this] {
        m_editor->finish();
        showStep();
    });
    connect(m_timeline, &PlanTimeline::moved, this, &SopPage::moveStep);
    connect(m_timeline, &PlanTimeline::stepWanted, actions().find("sop.addStep"), &QAction::trigger);
    connect(m_editor, &StepEditor::changed, this, [this](int step, const StepEditor::StepChange &edit) {
        changeStep(step, edit, Text::tr("Edit step %1 of %2").arg(step + 1).arg(plan().name));
    });
    connect(m_rules, &PlanRules::changed, this, [this](const PlanRules::PlanChange &edit) {
        change({Text::tr("Edit SOP %1").arg(plan().name),
                [edit](Plan &plan) {
                    edit(plan);
                    return true;
                }},
               m_timeline->current());
    });
    connect(m_rules, &PlanRules::refreshWanted, this, [this] { m_rules->showPlan(m_offered); });
    connect(m_draft, &PlanDraft::changed, this, [this] {
        showPlan();
        showState();
        emit takeBackChanged();
    });
    connect(m_presenter, &SopPresenter::shown, this, &SopPage::take);
    connect(m_presenter, &SopPresenter::failed, this, &SopPage::tell);
    connect(m_draft, &PlanDraft::lost, this, &SopPage::tell);
    connect(m_draft, &PlanDraft::outdated, this, &SopPage::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_editor->finish();
        askPreview();
    });
    connect(m_preview, &PreviewPane::failed, this, [this](const app::Error &error) { emit said(error.message); });
    connect(m_results, &ResultsPane::failed, this, [this](const app::Error &error) { emit said(error.message); });
}

void SopPage::refresh()
{
    m_presenter->refresh();
}

void SopPage::finishTyping()
{
    m_editor->finish();
    m_rules->finish();
}

bool SopPage::undoUnsaved()
{
    finishTyping();
    return m_draft->takeBack();
}

void SopPage::clear()
{
    m_presenter->clear();
    m_resumed.reset();
    m_questions = 0;
    m_model->setPlans({});
    m_draft->clear();
    m_preview->clear();
    m_results->clear();
    m_stack->setCurrentIndex(0);
}

bool SopPage::show(const QString &what)
{
    if (what.startsWith(QLatin1String("plan/"))) {
        choose(what.mid(5));
        return true;
    }
    if (what != QLatin1String("example"))
        return false;
    if (const app::sop::PlanSummary *first = m_model->planAt(0)) // active ones come first
        choose(first->plan.name);
    return true;
}

void SopPage::choose(const QString &name)
{
    finishTyping();
    m_presenter->want(name);
    m_presenter->refresh();
}

void SopPage::take(const SopPresenter::Shown &shown)
{
    m_offered = {shown.segments, shown.groups, shown.accounts};
    m_rules->setNames(shown.names);
    m_editor->setNames(shown.names);
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_model->setPlans(shown.plans);
        const int row = m_model->rowOf(chosen());
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->viewport()->update();
    m_stack->setCurrentIndex(shown.id ? 1 : 0);
    if (!shown.id) {
        enableActions(PlanState::Ended);
        return;
    }
    if (shown.id != m_draft->id()) {
        finishTyping();
        m_timeline->setCurrent(0);
    }
    m_draft->show(shown.id, shown.plan);
    if (const auto typed = std::exchange(m_resumed, {}); typed && typed->plan == m_draft->id())
        resumeTyping(*typed);
    askPreview();
}

void SopPage::showPlan()
{
    m_rules->showPlan(m_offered);
    m_timeline->showPlan();
    showStep();
    showProblem();
}

void SopPage::showStep()
{
    const int step = m_timeline->current();
    const bool hasStep = step >= 0 && step < int(plan().steps.size());
    m_editor->setVisible(hasStep);
    if (!hasStep)
        return;
    m_editor->showStep(step);
    const QRect card = m_timeline->cardOf(step);
    m_scroll->ensureVisible(card.center().x(), card.center().y(), card.width() / 2, card.height() / 2);
}

void SopPage::showState()
{
    const app::sop::PlanSummary *summary = m_model->planAt(m_model->rowOf(chosen()));
    if (!summary)
        return;
    const PlanState state = summary->plan.state;
    const auto supported = app::sop::checkSupported(plan());
    m_name->setText(summary->plan.name);
    QStringList facts{planStateText(state), kindText(plan().kind),
                      enrolledText(plan().kind, int(summary->enrolments.running))};
    if (m_draft->unsaved() > 0)
        facts << Text::tr("%n change(s) not yet saved", nullptr, m_draft->unsaved());
    m_state->setText(facts.join(QStringLiteral("  ·  ")));
    m_note->setVisible(!supported);
    m_note->setText(supported ? QString() : supported.error().message);
    m_activate->setVisible(state == PlanState::Draft);
    m_pause->setVisible(state == PlanState::Active);
    m_resume->setVisible(state == PlanState::Paused);
    enableActions(state);
    const bool isEditable = !workspace().isReadOnly() && state != PlanState::Ended;
    m_rules->setEnabled(isEditable);
    m_timeline->setEnabled(isEditable);
    m_editor->setEnabled(isEditable);
    m_editor->setSaysByItself(state != PlanState::Active);
}

/// Disabled actions say why in their tool tip. Without a plan, actions on plans are disabled as for an ended one.
void SopPage::enableActions(PlanState state)
{
    const QString readOnly =
        workspace().isReadOnly() ? Text::tr("This file is open read-only and cannot be changed.") : QString();
    const bool hasPlan = !chosen().isEmpty();
    const auto supported = hasPlan ? app::sop::checkSupported(plan()) : app::Result<void>();
    const auto enable = [this, &readOnly](const char *name, bool isPossible, const QString &otherwise) {
        allowAction(actions().find(name), !readOnly.isEmpty() ? readOnly : isPossible ? QString() : otherwise);
    };
    for (const char *name : newPlanActions) {
        if (actions().find(name))
            enable(name, true, {});
    }
    enable("sop.import", true, {});
    const QString notDraft = Text::tr("Only drafts can be activated.");
    for (const char *name : {"sop.activate", "sop.activateToday"})
        enable(name, hasPlan && state == PlanState::Draft && supported,
               supported ? notDraft : supported.error().message);
    enable("sop.pause", hasPlan && state == PlanState::Active, Text::tr("This SOP is not active."));
    enable("sop.resume", hasPlan && state == PlanState::Paused, Text::tr("This SOP is not paused."));
    enable("sop.end", hasPlan && (state == PlanState::Active || state == PlanState::Paused),
           Text::tr("This SOP is not active."));
    enable("sop.delete", hasPlan && state == PlanState::Draft,
           Text::tr("Only drafts can be deleted. Other SOPs are kept for their history; end them instead."));
    enable("sop.copy", hasPlan, Text::tr("No SOP selected."));
    enable("sop.rename", hasPlan, Text::tr("No SOP selected."));
    const QString ended = Text::tr("This SOP has ended and cannot be changed. Make a copy instead.");
    enable("sop.addStep", hasPlan && state != PlanState::Ended, ended);
    enable("sop.deleteStep", hasPlan && state != PlanState::Ended && plan().steps.size() > 1,
           state == PlanState::Ended ? ended : Text::tr("An SOP needs at least one step."));
    actions().find("sop.export")->setEnabled(hasPlan);
}

QString SopPage::version() const
{
    const app::sop::PlanSummary *summary = m_model->planAt(m_model->rowOf(chosen()));
    return summary ? QStringLiteral("%1 %2 %3")
                         .arg(summary->plan.version)
                         .arg(int(summary->plan.state))
                         .arg(workspace().savedAt())
                   : QString();
}

void SopPage::askPreview()
{
    if (m_tabs->currentWidget() == m_preview && !chosen().isEmpty())
        m_preview->showPlan(chosen(), version(), m_pause->isVisibleTo(this));
    if (m_tabs->currentWidget() == m_results && !chosen().isEmpty())
        m_results->showPlan(chosen(), version());
}

void SopPage::changeStep(int step, const std::function<void(Step &)> &edit, const QString &title)
{
    change({title,
            [step, count = plan().steps.size(), edit](Plan &plan) {
                if (step < 0 || plan.steps.size() != count || size_t(step) >= count)
                    return false;
                edit(plan.steps[size_t(step)]);
                return true;
            }},
           step);
}

void SopPage::change(PlanDraft::Change change, int current)
{
    PlanDraft::Change sorted{change.title, [edit = change.apply](Plan &plan) {
                                 const bool made = edit(plan);
                                 sortSteps(plan);
                                 return made;
                             }};
    Plan after = plan();
    if (!change.apply(after))
        return;
    const std::optional<Typed> typed = typedText(after, current);
    const bool keepsSteps = after.steps.size() == plan().steps.size();
    const std::vector<int> order = sortSteps(after);
    const QByteArray json = QJsonDocument(app::sop::planToJson(after)).toJson(QJsonDocument::Compact);
    askEffect(
        after.name, json,
        [this, sorted, keepsSteps, order, current, id = m_draft->id()] {
            if (id == m_draft->id()) { // another step may have been selected since
                const auto place = std::find(order.begin(), order.end(), keepsSteps ? m_timeline->current() : current);
                m_timeline->setCurrent(place == order.end() ? int(order.size()) - 1 : int(place - order.begin()));
            }
            m_draft->changeOf(id, sorted);
        },
        typed);
}

/// The text of a step if the plan differs from the draft in that alone.
std::optional<SopPage::Typed> SopPage::typedText(const Plan &after, int step) const
{
    if (step < 0 || step >= int(after.steps.size()) || after.steps.size() != plan().steps.size())
        return std::nullopt;
    Plan only = plan();
    only.steps[size_t(step)].text = after.steps[size_t(step)].text;
    if (!(only == after) || only == plan())
        return std::nullopt;
    return Typed{m_draft->id(), after.name, step, after.steps[size_t(step)].text};
}

/// Goes back to the step, with the text as it was typed.
void SopPage::resumeTyping(const Typed &typed)
{
    if (!isVisible())
        emit pageWanted(QStringLiteral("sop"), {});
    if (typed.plan != m_draft->id()) {
        choose(typed.name);
        m_resumed = typed;
        return;
    }
    m_timeline->setCurrent(typed.step);
    showStep();
    m_editor->type(typed.text);
}

/// Shows the problem next to the fields it belongs to.
void SopPage::showProblem()
{
    const auto problem = m_draft->problem();
    const QString text = !problem ? QString() : problem->detail.isEmpty() ? problem->message : problem->detail;
    const bool isStep = problem && problem->message.contains(QLatin1String("steps[")) && !m_editor->isHidden();
    m_editor->showProblem(isStep ? text : QString());
    m_rules->showProblem(isStep ? QString() : text);
}

} // namespace ui
