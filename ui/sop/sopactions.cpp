// What can be done with plans and their steps.
#include "app/output.h"
#include "app/sop/planchecks.h"
#include "app/sop/plancodec.h"
#include "app/sop/stepidentity.h"
#include "app/sop/touchdigest.h"
#include "app/sop/targetwords.h"
#include "app/text.h"
#include "ui/sop/planlistmodel.h"
#include "ui/sop/plantimeline.h"
#include "ui/sop/previewpane.h"
#include "ui/sop/soppage.h"
#include "ui/sop/sopwords.h"
#include "ui/sop/stepeditor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>

namespace ui {

using app::Text;
using app::sop::EntryCounts;
using app::sop::Plan;
using app::sop::PlanKind;
using app::sop::targetsText;
using app::sop::SopService;
using app::sop::Step;

namespace {

constexpr int usualMinute = 10 * 60; ///< in minutes of the day, for a new step

} // namespace

QAction *SopPage::addOne(const char *name, const QString &text, const QKeySequence &key, void (SopPage::*run)())
{
    return actions().add(this, name, Text::tr("SOP"), text, key, [this, run] { (this->*run)(); });
}

void SopPage::makeActions()
{
    const QString group = Text::tr("SOP");
    actions()
        .add(this, "sop.new", group, Text::tr("New &1-to-1 SOP…"), QKeySequence::New,
             [this] { startNew(PlanKind::OneToOne); })
        ->setShortcuts({QKeySequence(QKeySequence::New), QKeySequence(QStringLiteral("Ctrl+Alt+N"))});
    actions().add(this, "sop.newGroup", group, Text::tr("New &group SOP…"), {}, [this] { startNew(PlanKind::Group); });
    actions().add(this, "sop.newMoments", group, Text::tr("New &Moments SOP…"), {},
                  [this] { startNew(PlanKind::Moments); });
    addOne("sop.copy", Text::tr("&Duplicate…"), QKeySequence(QStringLiteral("Ctrl+D")), &SopPage::copy);
    addOne("sop.rename", Text::tr("Rena&me…"), QKeySequence(Qt::Key_F2), &SopPage::rename);
    addOne("sop.delete", Text::tr("De&lete draft"), {}, &SopPage::remove);
    actions().add(this, "sop.import", group, Text::tr("Import SOP…"), {}, [this] {
        desk().prompts.openFile(window(), Text::tr("Import SOP"), Text::tr("SOPs (*.json);;All files (*)"),
                                [this](const QString &path) { importFile(path); });
    });
    addOne("sop.export", Text::tr("E&xport…"), {}, &SopPage::exportPlan);
    actions().add(this, "sop.activate", group, Text::tr("&Activate…"), {}, [this] { activate(false); });
    actions().add(this, "sop.activateToday", group, Text::tr("Activate with &day 0 today…"), {},
                  [this] { activate(true); });
    actions().add(this, "sop.pause", group, Text::tr("&Pause"), {},
                  [this] { changeState(&SopService::pause, Text::tr("\"%1\" is paused.")); });
    actions().add(this, "sop.resume", group, Text::tr("&Resume"), {}, [this] { resume(); });
    addOne("sop.end", Text::tr("&End…"), {}, &SopPage::end);
    addOne("sop.addStep", Text::tr("Add &step"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), &SopPage::addStep);
    addOne("sop.deleteStep", Text::tr("De&lete step"), QKeySequence(QStringLiteral("Ctrl+Delete")),
           &SopPage::deleteStep);
}

void SopPage::moveStep(int step, int day)
{
    if (step < 0 || step >= int(plan().steps.size()))
        return;
    m_editor->finish();
    changeStep(
        step, [day](Step &moved) { moved.day = day; },
        Text::tr("Move step %1 of %2 to day %3").arg(step + 1).arg(plan().name).arg(day));
}

void SopPage::addStep()
{
    if (chosen().isEmpty())
        return;
    m_editor->finish();
    Step step;
    const int current = m_timeline->current();
    const int count = int(plan().steps.size());
    const Step before = current >= 0 && current < count ? plan().steps[size_t(current)] : Step();
    step.day = before.day.value_or(0) + 1;
    step.minute = before.minute.value_or(usualMinute);
    step.purpose = before.purpose;
    step.via = before.via;
    step.text = Text::tr("Hello {{name|friend}}");
    change({Text::tr("Add step to %1").arg(plan().name),
            [step, count](Plan &plan) {
                if (int(plan.steps.size()) != count)
                    return false;
                plan.steps.push_back(step);
                return true;
            }},
           count);
}

void SopPage::deleteStep()
{
    const int step = m_timeline->current();
    const int count = int(plan().steps.size());
    if (step < 0 || step >= count || count < 2)
        return;
    m_editor->finish();
    change({Text::tr("Delete step %1 of %2").arg(step + 1).arg(plan().name),
            [step, count](Plan &plan) {
                if (int(plan.steps.size()) != count)
                    return false;
                plan.steps.erase(plan.steps.begin() + step);
                return true;
            }},
           std::min(step, count - 2));
}

void SopPage::fillTemplates()
{
    m_templates->clear();
    m_templates->setObjectName(QStringLiteral("templates"));
    for (const char *name : newPlanActions) {
        if (QAction *action = actions().find(name))
            m_templates->addAction(action);
    }
    m_templates->addSection(Text::tr("From template"));
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const auto plan = app::sop::planFromJson(text);
        if (!plan)
            continue;
        QAction *action = m_templates->addAction(plan->name);
        action->setObjectName(QStringLiteral("template.") + name.section(QLatin1Char('.'), 0, 0));
        connect(action, &QAction::triggered, this,
                [this, plan = *plan] { addPlan(plan, Text::tr("New SOP from template %1").arg(plan.name)); });
    }
}

/// Creates a draft with one step.
void SopPage::startNew(PlanKind kind)
{
    if (!workspace().isOpen())
        return;
    desk().prompts.text(window(), Text::tr("New SOP"), Text::tr("SOP name"), Text::tr("New SOP"),
                        [this, kind](const QString &name) {
                            Plan plan;
                            plan.name = name.trimmed();
                            plan.kind = kind;
                            plan.anchor.kind = kind == PlanKind::Group     ? app::sop::AnchorKind::GroupOpened
                                               : kind == PlanKind::Moments ? app::sop::AnchorKind::EveryWeek
                                                                           : app::sop::AnchorKind::FriendAdded;
                            if (kind == PlanKind::Moments)
                                plan.anchor.days = {1};
                            Step step;
                            step.day = 0;
                            step.minute = usualMinute;
                            step.text = kind == PlanKind::OneToOne ? Text::tr("Hello {{name|friend}}")
                                                                   : Text::tr("Good morning, everyone");
                            plan.steps.push_back(step);
                            addPlan(plan, Text::tr("New SOP %1").arg(plan.name));
                        });
}

void SopPage::copy()
{
    finishTyping();
    if (chosen().isEmpty())
        return;
    desk().prompts.text(window(), Text::tr("Duplicate %1").arg(chosen()), Text::tr("Name of the copy"),
                        Text::tr("%1 (copy)").arg(chosen()), [this, plan = plan()](const QString &name) mutable {
                            plan.name = name.trimmed();
                            addPlan(plan, Text::tr("Duplicate SOP %1").arg(chosen()));
                        });
}

void SopPage::rename()
{
    finishTyping();
    if (chosen().isEmpty())
        return;
    desk().prompts.text(window(), Text::tr("Rename %1").arg(chosen()), Text::tr("SOP name"), chosen(),
                        [this, before = chosen()](const QString &given) {
                            const QString name = given.trimmed();
                            if (name == before)
                                return;
                            workspace()
                                .edit([before, name](app::TeamStore &store, app::JobContext &) {
                                    return SopService(store).rename(before, name);
                                })
                                .then(this, [this, name](const app::Result<void> &renamed) {
                                    if (renamed)
                                        choose(name);
                                    else if (workspace().isOpen())
                                        tell(renamed.error());
                                });
                        });
}

void SopPage::remove()
{
    workspace()
        .edit([name = chosen()](app::TeamStore &store, app::JobContext &) { return SopService(store).remove(name); })
        .then(this, [this, name = chosen()](const app::Result<void> &removed) {
            if (removed)
                emit said(Text::tr("%1 deleted. Undo restores it.").arg(name));
            else if (workspace().isOpen())
                tell(removed.error());
        });
}

void SopPage::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        desk().prompts.tell(window(), Text::tr("Cannot read %1: %2").arg(path, file.errorString()), {});
        return;
    }
    importText(file.readAll());
}

/// Replaces an SOP of the same name.
void SopPage::importText(const QByteArray &text)
{
    const auto plan = app::sop::planFromJson(text);
    if (plan)
        storePlan(*plan, {});
    else
        desk().prompts.tell(window(), plan.error().message, plan.error().detail);
}

void SopPage::addPlan(Plan plan, const QString &title)
{
    const QString name = plan.name;
    for (int number = 2; m_model->rowOf(plan.name) >= 0; ++number)
        plan.name = QStringLiteral("%1 %2").arg(name).arg(number);
    storePlan(plan, title);
}

void SopPage::storePlan(const Plan &plan, const QString &title)
{
    m_presenter->want(plan.name);
    const QByteArray json = QJsonDocument(app::sop::planToJson(plan)).toJson(QJsonDocument::Compact);
    askEffect(plan.name, json, [this, json, title] {
        workspace()
            .edit([json, title](app::TeamStore &store, app::JobContext &) {
                return SopService(store).import(json, title);
            })
            .then(this, [this](const app::Result<storage::PlanId> &id) {
                if (!id && workspace().isOpen())
                    tell(id.error());
            });
    });
}

void SopPage::exportPlan()
{
    finishTyping();
    if (chosen().isEmpty())
        return;
    desk().prompts.saveFile(
        window(), Text::tr("Export %1").arg(chosen()), chosen() + QStringLiteral(".json"), Text::tr("SOPs (*.json)"),
        [this](const QString &path) {
            const QByteArray json = QJsonDocument(app::sop::planToJson(app::sop::withoutPlainIds(plan()))).toJson();
            if (const auto saved = app::saveOutput(path, json); saved)
                emit said(Text::tr("The SOP \"%1\" was exported to %2.").arg(chosen(), QDir::toNativeSeparators(path)));
            else
                desk().prompts.tell(window(), saved.error().message, saved.error().detail);
        });
}

/// Counts and activates the plan in the store: waits for pending changes first.
void SopPage::activate(bool everyoneFromToday)
{
    finishTyping();
    m_draft->whenWritten([this, name = chosen(), everyoneFromToday] {
        if (const auto problem = m_draft->problem())
            tell(*problem);
        else if (name == chosen())
            countWhoEnters(everyoneFromToday);
    });
}

void SopPage::countWhoEnters(bool everyoneFromToday)
{
    workspace()
        .askLong(Text::tr("Counting who will enter"),
                 [name = chosen(), everyoneFromToday](app::TeamStore &store, app::JobContext &job) {
                     return SopService(store).preview(name, PreviewPane::days, job, everyoneFromToday);
                 })
        .then(this, [this, name = chosen(), everyoneFromToday](const app::Result<app::sop::Preview> &preview) {
            if (!workspace().isOpen() || name != chosen())
                return;
            if (preview)
                askToActivate(*preview, everyoneFromToday);
            else
                tell(preview.error());
        });
}

void SopPage::askToActivate(const app::sop::Preview &preview, bool everyoneFromToday)
{
    const QString name = chosen();
    desk().prompts.confirm(
        window(), Text::tr("Activate \"%1\" with %2?").arg(name, targetsText(plan().kind, preview.entries.entered)),
        activationText(preview), Text::tr("Activate"),
        [this, name, everyoneFromToday] {
            workspace()
                .writeLong(Text::tr("Activating %1").arg(name),
                           [name, everyoneFromToday](app::TeamStore &store, app::JobContext &job) {
                               return SopService(store).activate(name, everyoneFromToday, job);
                           })
                .then(this, [this, name, kind = plan().kind](const app::Result<EntryCounts> &entered) {
                    if (entered)
                        emit said(
                            Text::tr("\"%1\" is active with %2.").arg(name, targetsText(kind, entered->entered)));
                    else if (workspace().isOpen())
                        tell(entered.error());
                });
        },
        Prompts::Outcome::ReachesCustomers);
}

/// The numbers of what activating does, one per line.
QString SopPage::activationText(const app::sop::Preview &preview) const
{
    const EntryCounts &counts = preview.entries;
    const auto figures = app::sop::digest(preview.touches, preview.others, workspace().today(), workspace().zone());
    QStringList lines{Text::tr("%n touch(es) in the next %1 days.", nullptr, figures.toCome).arg(PreviewPane::days)};
    QStringList guards;
    for (const app::sop::GuardCount &guard : figures.guards) {
        if (guard.heldBack > 0 && guard.why != app::sop::ReasonKind::ConditionFalse)
            guards << Text::tr("%1 (%2)").arg(guardText(guard.why)).arg(guard.heldBack);
    }
    const auto add = [&lines](int count, const QString &line) {
        if (count > 0)
            lines << line;
    };
    add(figures.blocked,
        Text::tr("%n blocked: %1.", nullptr, figures.blocked).arg(QLocale().createSeparatedList(guards)));
    add(figures.conflicts,
        Text::tr("%n conflict(s): two SOPs touch the same person or group on one day.", nullptr, figures.conflicts));
    add(counts.lateSteps,
        Text::tr("%n step(s) will not be created for anyone already past their time.", nullptr, counts.lateSteps));
    add(counts.tooLate, Text::tr("Will not enter because every step is over: %1.").arg(targetsText(plan().kind, counts.tooLate)));
    add(counts.lateSteps + counts.tooLate,
        Text::tr("To start everyone at day 0, choose \"Activate with day 0 today\"."));
    add(counts.heldOut, Text::tr("Held out for comparison: %1.").arg(targetsText(plan().kind, counts.heldOut)));
    add(counts.excluded,
        Text::tr("Will not enter because of another SOP in the exclusion set: %1.")
            .arg(targetsText(plan().kind, counts.excluded)));
    lines << Text::tr("You can undo this until one of its tasks is copied, snoozed or closed.");
    return lines.join(QLatin1Char('\n'));
}

void SopPage::changeState(app::Result<void> (SopService::*make)(const QString &), const QString &sentence)
{
    const QString name = chosen();
    workspace()
        .edit([name, make](app::TeamStore &store, app::JobContext &) { return (SopService(store).*make)(name); })
        .then(this, [this, name, sentence](const app::Result<void> &changed) {
            if (changed)
                emit said(sentence.arg(name));
            else if (workspace().isOpen())
                tell(changed.error());
        });
}

void SopPage::resume()
{
    const QString name = chosen();
    workspace()
        .edit([name](app::TeamStore &store, app::JobContext &job) { return SopService(store).resume(name, {}, job); })
        .then(this, [this, name](const app::Result<app::sop::Resumed> &resumed) {
            if (resumed)
                emit said(app::sop::resumedText(name, *resumed));
            else if (workspace().isOpen())
                tell(resumed.error());
        });
}

void SopPage::end()
{
    const app::sop::PlanSummary *summary = m_model->planAt(m_model->rowOf(chosen()));
    if (!summary)
        return;
    desk().prompts.confirm(
        window(), Text::tr("End %1?").arg(chosen()),
        Text::tr("It ends for %1, and open tasks are cancelled. You can undo this.")
            .arg(targetsText(plan().kind, int(summary->enrolments.running))),
        Text::tr("End SOP"), [this] { changeState(&SopService::end, Text::tr("\"%1\" has ended.")); },
        Prompts::Outcome::ReachesCustomers);
}

} // namespace ui
