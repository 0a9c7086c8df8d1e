// What can be done with plans and their steps.
#include "app/sop/plancodec.h"
#include "app/text.h"
#include "ui/sop/planlistmodel.h"
#include "ui/sop/plantimeline.h"
#include "ui/sop/soppage.h"
#include "ui/sop/stepeditor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>

namespace ui {

using app::Text;
using app::sop::EntryCounts;
using app::sop::Plan;
using app::sop::SopService;
using app::sop::Step;

void SopPage::makeActions()
{
    const QString group = Text::tr("SOP");
    actions().add(this, "sop.import", group, Text::tr("Import an SOP…"), {}, [this] {
        desk().prompts.openFile(window(), Text::tr("Import an SOP"), Text::tr("SOPs (*.json);;All files (*)"),
                                [this](const QString &path) { importFile(path); });
    });
    actions().add(this, "sop.export", group, Text::tr("E&xport…"), {}, [this] { exportPlan(); });
    actions().add(this, "sop.activate", group, Text::tr("&Activate…"), {}, [this] { activate(false); });
    actions().add(this, "sop.activateToday", group, Text::tr("Activate, &day 0 is today for everyone…"), {},
                  [this] { activate(true); });
    actions().add(this, "sop.pause", group, Text::tr("&Pause"), {},
                  [this] { changeState(&SopService::pause, Text::tr("%1 is paused.")); });
    actions().add(this, "sop.resume", group, Text::tr("&Resume"), {},
                  [this] { changeState(&SopService::resume, Text::tr("%1 goes on.")); });
    actions().add(this, "sop.end", group, Text::tr("&End…"), {}, [this] { end(); });
    actions().add(this, "sop.addStep", group, Text::tr("Add a &step"), QKeySequence(QStringLiteral("Ctrl+Shift+N")),
                  [this] { addStep(); });
    actions().add(this, "sop.deleteStep", group, Text::tr("De&lete the step"),
                  QKeySequence(QStringLiteral("Ctrl+Delete")), [this] { deleteStep(); });
}

void SopPage::moveStep(int step, int day)
{
    if (step < 0 || step >= int(m_plan.steps.size()))
        return;
    m_editor->finish();
    Plan plan = m_plan;
    plan.steps[size_t(step)].day = day;
    save(std::move(plan), Text::tr("Move step %1 of %2 to day %3").arg(step + 1).arg(m_plan.name).arg(day), step);
}

void SopPage::addStep()
{
    if (m_chosen.isEmpty())
        return;
    m_editor->finish();
    Plan plan = m_plan;
    Step step;
    const int current = m_timeline->current();
    const Step before = current >= 0 && current < int(plan.steps.size()) ? plan.steps[size_t(current)] : Step();
    step.day = before.day.value_or(0) + 1;
    step.minute = before.minute.value_or(10 * 60);
    step.purpose = before.purpose;
    step.via = before.via;
    step.text = Text::tr("Hello {{name|friend}}");
    plan.steps.push_back(step);
    const int added = int(plan.steps.size()) - 1;
    save(std::move(plan), Text::tr("Add a step to %1").arg(m_plan.name), added);
}

void SopPage::deleteStep()
{
    const int step = m_timeline->current();
    if (step < 0 || step >= int(m_plan.steps.size()) || m_plan.steps.size() < 2)
        return;
    Plan plan = m_plan;
    plan.steps.erase(plan.steps.begin() + step);
    save(std::move(plan), Text::tr("Delete step %1 of %2").arg(step + 1).arg(m_plan.name),
         std::min(step, int(m_plan.steps.size()) - 2));
}

void SopPage::fillTemplates()
{
    m_templates->clear();
    m_templates->setObjectName(QStringLiteral("templates"));
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const QJsonObject plan = QJsonDocument::fromJson(text).object();
        QAction *action = m_templates->addAction(plan.value(QStringLiteral("name")).toString());
        action->setObjectName(QStringLiteral("template.") + name.section(QLatin1Char('.'), 0, 0));
        connect(action, &QAction::triggered, this, [this, text] { importText(text, true); });
    }
}

void SopPage::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        desk().prompts.tell(window(), Text::tr("%1 cannot be read: %2").arg(path, file.errorString()), {});
        return;
    }
    importText(file.readAll(), false);
}

/// `newName`: a plan of that name stays as it is, the new one is numbered.
void SopPage::importText(const QByteArray &text, bool newName)
{
    auto plan = app::sop::planFromJson(text);
    if (!plan) {
        desk().prompts.tell(window(), plan.error().message, plan.error().detail);
        return;
    }
    const QString name = plan->name;
    for (int number = 2; newName && m_model->rowOf(plan->name) >= 0; ++number)
        plan->name = QStringLiteral("%1 %2").arg(name).arg(number);
    m_wanted = plan->name;
    const QByteArray json = QJsonDocument(app::sop::planToJson(*plan)).toJson(QJsonDocument::Compact);
    workspace()
        .edit([json](app::TeamStore &store, app::JobContext &) { return SopService(store).import(json); })
        .then(this, [this](const app::Result<storage::PlanId> &id) {
            if (!id && workspace().isOpen())
                tell(id.error());
        });
}

void SopPage::exportPlan()
{
    if (m_chosen.isEmpty())
        return;
    desk().prompts.saveFile(
        window(), Text::tr("Export %1").arg(m_chosen), m_chosen + QStringLiteral(".json"), Text::tr("SOPs (*.json)"),
        [this](const QString &path) {
            QSaveFile file(path);
            const QByteArray json = QJsonDocument(app::sop::planToJson(m_plan)).toJson();
            if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
                emit said(Text::tr("The SOP %1 was written to %2.").arg(m_chosen, QDir::toNativeSeparators(path)));
            else
                desk().prompts.tell(window(), Text::tr("%1 cannot be written: %2").arg(path, file.errorString()), {});
        });
}

void SopPage::activate(bool everyoneFromToday)
{
    m_editor->finish();
    workspace()
        .askLong(Text::tr("Counting who enters"),
                 [name = m_chosen, everyoneFromToday](app::TeamStore &store, app::JobContext &job) {
                     return SopService(store).wouldEnter(name, everyoneFromToday, job);
                 })
        .then(this, [this, name = m_chosen, everyoneFromToday](const app::Result<EntryCounts> &counts) {
            if (!workspace().isOpen() || name != m_chosen)
                return;
            if (counts)
                askToActivate(*counts, everyoneFromToday);
            else
                tell(counts.error());
        });
}

void SopPage::askToActivate(const EntryCounts &counts, bool everyoneFromToday)
{
    const QString name = m_chosen;
    QStringList lines;
    if (counts.tooLate > 0)
        lines << Text::tr("%n customer(s) too late for every step: left out. To begin with them as well, choose "
                          "“Activate, day 0 is today for everyone”.",
                          nullptr, counts.tooLate);
    if (counts.heldOut > 0)
        lines << Text::tr("%n customer(s) kept out for comparison.", nullptr, counts.heldOut);
    if (counts.excluded > 0)
        lines << Text::tr("%n customer(s) in another SOP that excludes this one: left out.", nullptr, counts.excluded);
    lines << Text::tr("It can be undone until the first task was written.");
    desk().prompts.confirm(
        window(), Text::tr("Activate %1 with %n customer(s)?", nullptr, counts.entered).arg(name),
        lines.join(QLatin1Char('\n')), Text::tr("Activate"), [this, name, everyoneFromToday] {
            workspace()
                .writeLong(Text::tr("Activating %1").arg(name),
                           [name, everyoneFromToday](app::TeamStore &store, app::JobContext &job) {
                               return SopService(store).activate(name, everyoneFromToday, job);
                           })
                .then(this, [this, name](const app::Result<EntryCounts> &entered) {
                    if (entered)
                        emit said(Text::tr("%1 is active with %n customer(s).", nullptr, entered->entered).arg(name));
                    else if (workspace().isOpen())
                        tell(entered.error());
                });
        });
}

void SopPage::changeState(app::Result<void> (SopService::*change)(const QString &), const QString &sentence)
{
    const QString name = m_chosen;
    workspace()
        .edit([name, change](app::TeamStore &store, app::JobContext &) { return (SopService(store).*change)(name); })
        .then(this, [this, name, sentence](const app::Result<void> &changed) {
            if (changed)
                emit said(sentence.arg(name));
            else if (workspace().isOpen())
                tell(changed.error());
        });
}

void SopPage::end()
{
    const app::sop::PlanSummary *summary = m_model->planAt(m_model->rowOf(m_chosen));
    if (!summary)
        return;
    desk().prompts.confirm(window(), Text::tr("End %1 for good?").arg(m_chosen),
                           Text::tr("It ends for %n customer(s), and open tasks are cancelled. This cannot be undone.",
                                    nullptr, int(summary->enrolments.running)),
                           Text::tr("End it"), [this] { changeState(&SopService::end, Text::tr("%1 has ended.")); });
}

} // namespace ui
