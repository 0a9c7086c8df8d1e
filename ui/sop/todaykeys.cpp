// The keys of the Today page.
#include "app/customers/customerlog.h"
#include "app/segments/tagservice.h"
#include "app/sop/taskservice.h"
#include "app/text.h"
#include "storage/segments/taggroupstore.h"
#include "ui/desk/globalhotkey.h"
#include "ui/sop/masssendview.h"
#include "ui/sop/sendtext.h"
#include "ui/sop/sidewindow.h"
#include "ui/sop/tagpopup.h"
#include "ui/sop/taskcardview.h"
#include "ui/sop/todaypage.h"
#include "ui/widgets/shown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>

namespace ui {

using app::Text;
using app::sop::TaskService;
using app::sop::TodayTask;
using storage::Task;
using storage::TaskState;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr int eveningMs = 19 * int(hourMs), morningMs = 9 * int(hourMs);

} // namespace

void TodayPage::makeActions()
{
    const QString group = Text::tr("Today");
    const auto add = [&](const char *name, const QString &text, const QList<QKeySequence> &keys, const char *icon,
                         void (TodayPage::*run)()) {
        QAction *action = actions().add(this, name, group, text, keys.value(0), [this, run] { (this->*run)(); });
        action->setShortcuts(keys);
        action->setProperty("iconName", QLatin1String(icon));
        return action;
    };
    actions()
        .add(this, "today.next", group, Text::tr("Next task"), Qt::Key_J, [this] { move(1); })
        ->setShortcuts({Qt::Key_J, Qt::Key_Down});
    actions()
        .add(this, "today.previous", group, Text::tr("Previous task"), Qt::Key_K, [this] { move(-1); })
        ->setShortcuts({Qt::Key_K, Qt::Key_Up});
    add("today.copy", Text::tr("Copy; press again once sent"), {Qt::Key_C, Qt::Key_Return, Qt::Key_Enter}, "copy",
        &TodayPage::copyOrConfirm)
        ->setIconText(Text::tr("Copy"));
    add("today.done", Text::tr("Done"), {Qt::Key_D}, "today", &TodayPage::markDone);
    add("today.doneAll", Text::tr("Sent to all groups"), {QKeySequence(Qt::SHIFT | Qt::Key_D)}, "today",
        &TodayPage::markAllDone)
        ->setIconText(Text::tr("Sent to all"));
    add("today.notSent", Text::tr("Not sent"), {Qt::Key_B}, "undo", &TodayPage::notSent);
    add("today.snooze", Text::tr("Snooze…"), {Qt::Key_S}, "clock", &TodayPage::openSnoozeMenu);
    add("today.skip", Text::tr("Skip…"), {Qt::Key_X}, "skip", &TodayPage::skip);
    add("today.note", Text::tr("Follow-up…"), {Qt::Key_N}, "note", &TodayPage::note);
    add("today.tag", Text::tr("Tag…"), {Qt::Key_T}, "tag", &TodayPage::openTags);
    add("today.copyNames", Text::tr("Copy recipient names"), {Qt::Key_L}, "copy", &TodayPage::copyNames)
        ->setIconText(Text::tr("Copy names"));
    add("today.reply", Text::tr("Replied"), {Qt::Key_R}, "reply", &TodayPage::reply);
    add("today.undo", Text::tr("Undo"), {Qt::Key_U}, "undo", &TodayPage::takeBack);
    add("today.newFriend", Text::tr("New &friend…"), {Qt::Key_A, QKeySequence::New}, "person", &TodayPage::addFriend);
    add("today.scripts", Text::tr("Scripts…"), {}, "edit", &TodayPage::editScripts);
    add("today.words", Text::tr("Forbidden words…"), {}, "warning", &TodayPage::editWords);
    add("today.cover", Text::tr("Cover…"), {}, "person", &TodayPage::editCovers);
    add("sideMode", Text::tr("Side"), {}, "pin", &TodayPage::openSide)->setShortcutContext(Qt::WindowShortcut);
    add("today.sideKey", Text::tr("Side window shortcut…"), {}, "settings", &TodayPage::askSideKey);
    setSideKey(sideKey());
    connect(m_hotKey, &GlobalHotKey::pressed, this, &TodayPage::openSide);
    const auto icons = [this] {
        for (const ActionTable::Entry &entry : actions().entries()) {
            const QString icon = entry.action->property("iconName").toString();
            if (entry.action->parent() == this && !icon.isEmpty())
                entry.action->setIcon(theme().icon(icon));
        }
    };
    icons();
    connect(&theme(), &Theme::changed, this, icons);
}

/// A task that was snoozed stays in its place and can be done before its time.
bool TodayPage::mayBeDone(const TodayTask &task) const
{
    return m_model->isOpen(task) || task.state == app::sop::ShownState::Snoozed;
}

const TodayTask *TodayPage::openCurrent()
{
    const TodayTask *task = m_model->task(m_current);
    if (!task || !mayBeDone(*task)) {
        sayOfTask(task ? Text::tr("This task is closed. Press U to undo the last change.")
                       : Text::tr("No task is selected."));
        return nullptr;
    }
    if (workspace().isReadOnly()) {
        emit said(Text::tr("This file is open read-only and cannot be changed."));
        return nullptr;
    }
    return task;
}

std::vector<storage::TaskId> TodayPage::picked() const
{
    const auto massSend = m_model->massSendOf(m_current);
    if (massSend.empty())
        return {m_current};
    std::vector<storage::TaskId> tasks;
    for (const TodayTask *task : massSend) {
        if (mayBeDone(*task) && !m_unchecked.contains(task->line.task.id.value))
            tasks.push_back(task->line.task.id);
    }
    return tasks;
}

bool TodayPage::allAreCopied(const std::vector<storage::TaskId> &tasks) const
{
    return std::all_of(tasks.begin(), tasks.end(), [this](storage::TaskId id) {
        const TodayTask *task = m_model->task(id);
        return task && task->line.task.state == TaskState::Copied;
    });
}

const TodayTask *TodayPage::subject() const
{
    if (m_model->massSendOf(m_current).empty())
        return m_model->task(m_current);
    const MassSendView *view = m_side && m_side->isActiveWindow() ? m_side->massSend() : m_mass;
    return m_model->task(view->currentReceiver());
}

void TodayPage::write(std::vector<storage::TaskId> tasks, UnsavedKeys::Effect effect, UnsavedKeys::Work work,
                      bool moveOn)
{
    m_answer.drop(); // pending answers do not include this key
    m_gone.reset();
    const int row = m_model->rowOf(m_current);
    if (moveOn) {
        keepPlaces(tasks, effect);
        if (const TodayTask *next = m_model->taskAt(m_model->openNear(row)))
            m_current = next->line.task.id;
        m_details = {};
    }
    m_keys->write(std::move(tasks), std::move(effect), std::move(work));
    rearrange();
}

/// Of a mass send only as a whole: what is left of it stands for itself.
void TodayPage::keepPlaces(const std::vector<storage::TaskId> &tasks, const UnsavedKeys::Effect &effect)
{
    std::vector<storage::TaskLine> before;
    for (const storage::TaskId id : tasks) {
        const TodayTask *task = m_model->task(id);
        if (!task)
            continue;
        Task after = task->line.task;
        effect(after);
        if (after.state != TaskState::Due && after.state != TaskState::Scheduled)
            before.push_back(task->line);
    }
    const auto massSend = m_model->massSendOf(m_current);
    if (massSend.empty() || massSend.size() == before.size())
        m_places.keep(before, workspace().now());
}

void TodayPage::copyOrConfirm()
{
    const TodayTask *task = openCurrent();
    if (!task)
        return;
    const auto tasks = picked();
    if (tasks.empty()) {
        sayOfTask(Text::tr("No recipients selected."));
        return;
    }
    if (allAreCopied(tasks)) {
        markDone();
        return;
    }
    const bool isOne = tasks.size() == 1 && m_details.task == tasks.front();
    const QString text = isOne ? m_details.text : task->line.task.text;
    QGuiApplication::clipboard()->setText(text);
    const QStringList gaps = app::sop::gapsOf(text);
    const auto hits = app::checkText(text, m_terms);
    write(
        tasks, [](Task &one) { one.state = TaskState::Copied; },
        [tasks](app::TeamStore &store) { return TaskService(store).copied(tasks); }, false);
    sayOfTask(!gaps.isEmpty() ? Text::tr("Copied, but there is no data for %1.").arg(gaps.join(QStringLiteral(", ")))
              : !hits.empty() ? Text::tr("Copied. May breach advertising law: %1.").arg(termsText(hits))
                              : Text::tr("Copied. Press C again once it is sent, or B if it was not."));
}

void TodayPage::copyNames()
{
    const auto massSend = m_model->massSendOf(m_current);
    QStringList names;
    for (const TodayTask *task : massSend) {
        if (!m_unchecked.contains(task->line.task.id.value) && !task->line.to.isEmpty())
            names << task->line.to;
    }
    if (massSend.empty()) {
        if (const TodayTask *task = m_model->task(m_current))
            names << task->line.to;
    }
    if (names.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
    emit said(Text::tr("%n name(s) copied, one per line.", nullptr, int(names.size())));
}

void TodayPage::markDone()
{
    if (!openCurrent())
        return;
    const auto tasks = picked();
    std::vector<storage::TaskId> failed;
    for (const TodayTask *task : m_model->massSendOf(m_current)) {
        if (m_unchecked.contains(task->line.task.id.value) && task->line.task.state == TaskState::Copied)
            failed.push_back(task->line.task.id);
    }
    if (tasks.empty() && failed.empty()) {
        sayOfTask(Text::tr("No recipients selected."));
        return;
    }
    m_unchecked.clear();
    confirm(tasks, failed, true);
}

/// Of groups that get the same text, which is copied once.
void TodayPage::markAllDone()
{
    const TodayTask *task = openCurrent();
    if (!task)
        return;
    const auto tasks = m_model->openInGroupBatch(m_current);
    if (tasks.empty()) {
        sayOfTask(Text::tr("This task has no batch of groups. Press D when it is done."));
        return;
    }
    confirm(tasks, {}, true);
}

void TodayPage::confirm(const std::vector<storage::TaskId> &sent, const std::vector<storage::TaskId> &notSent,
                        bool moveOn)
{
    auto all = sent;
    all.insert(all.end(), notSent.begin(), notSent.end());
    write(
        all,
        [notSent, now = workspace().now()](Task &one) {
            const bool wasSent = std::find(notSent.begin(), notSent.end(), one.id) == notSent.end();
            one.state = wasSent ? TaskState::Done : one.dueAt <= now ? TaskState::Due : TaskState::Scheduled;
        },
        [sent, notSent](app::TeamStore &store) { return TaskService(store).done(sent, notSent); }, moveOn);
}

void TodayPage::notSent()
{
    const TodayTask *task = openCurrent();
    if (!task)
        return;
    std::vector<storage::TaskId> tasks{m_current};
    if (const auto massSend = m_model->massSendOf(m_current); !massSend.empty()) {
        tasks.clear();
        for (const TodayTask *one : massSend)
            tasks.push_back(one->line.task.id);
    }
    std::erase_if(tasks,
                  [this](storage::TaskId id) { return m_model->task(id)->line.task.state != TaskState::Copied; });
    if (tasks.empty()) {
        sayOfTask(Text::tr("The text has not been copied yet."));
        return;
    }
    write(
        tasks,
        [now = workspace().now()](Task &one) { one.state = one.dueAt <= now ? TaskState::Due : TaskState::Scheduled; },
        [tasks](app::TeamStore &store) { return TaskService(store).notSent(tasks); }, false);
}

void TodayPage::openSnoozeMenu()
{
    if (!openCurrent())
        return;
    m_snoozeMenu->clear();
    m_snoozeMenu->setObjectName(QStringLiteral("snoozeMenu"));
    const storage::TeamZone &zone = workspace().zone();
    const storage::UtcMs now = workspace().now(), evening = zone.toUtc(workspace().today(), eveningMs);
    const auto offer = [this](const char *name, const QString &text, storage::UtcMs until) {
        QAction *action = m_snoozeMenu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, until] { snooze(until); });
    };
    offer("snoozeHour", Text::tr("&1 hour"), now + hourMs);
    if (evening > now)
        offer("snoozeEvening", Text::tr("This &evening, 19:00"), evening);
    offer("snoozeTomorrow", Text::tr("&Tomorrow, 9:00"), zone.toUtc(workspace().today() + 1, morningMs));
    m_snoozeMenu->setActiveAction(m_snoozeMenu->actions().constFirst());
    const QRect row = m_list->visualRect(m_list->currentIndex());
    m_snoozeMenu->popup(m_list->viewport()->mapToGlobal(row.bottomLeft()));
}

void TodayPage::snooze(storage::UtcMs until)
{
    const auto tasks = picked();
    if (!openCurrent() || tasks.empty())
        return;
    write(
        tasks,
        [until](Task &one) {
            one.state = TaskState::Snoozed;
            one.snoozedUntil = until;
        },
        [tasks, until](app::TeamStore &store) { return TaskService(store).snooze(tasks, until); }, true);
}

void TodayPage::skip()
{
    const auto tasks = picked();
    if (!openCurrent() || tasks.empty())
        return;
    const QString suggested = m_lastReason.isEmpty() ? Text::tr("Not a good time") : m_lastReason;
    desk().prompts.text(
        window(), Text::tr("Skip this task"),
        Text::tr("Why? For example: already bought, asked not to be disturbed, spoke by phone, wrong person."),
        suggested, [this, tasks, id = m_current](const QString &reason) {
            if (m_current != id || !openCurrent())
                return;
            m_lastReason = reason;
            write(
                tasks,
                [reason](Task &one) {
                    one.state = TaskState::Skipped;
                    one.reasonText = reason;
                },
                [tasks, reason](app::TeamStore &store) { return TaskService(store).skip(tasks, reason); }, true);
        });
}

/// The task whose customer is worked on; null, with a word why, if it is for a group or Moments.
const TodayTask *TodayPage::customerTask()
{
    const TodayTask *task = subject();
    if (!task || workspace().isReadOnly())
        return nullptr;
    if (!task->line.task.customer) {
        emit said(Text::tr("This task does not concern a single customer."));
        return nullptr;
    }
    return task;
}

void TodayPage::note()
{
    const TodayTask *task = customerTask();
    if (!task)
        return;
    const Task &about = task->line.task;
    desk().prompts.text(window(), Text::tr("Follow-up with %1").arg(shownCustomer(task->line.to)),
                        Text::tr("What do you want to log?"), {},
                        [this, id = about.id, customer = about.customer](const QString &text) {
                            m_keys->write({id}, {}, [customer, text](app::TeamStore &store) {
                                return app::CustomerLog(store).note(customer, text);
                            });
                        });
}

void TodayPage::openTags()
{
    const TodayTask *task = customerTask();
    if (!task)
        return;
    if (!m_tags)
        m_tags = new TagPopup(this);
    const storage::Task about = task->line.task;
    QWidget *at = m_side && m_side->isActiveWindow() ? static_cast<QWidget *>(m_side) : m_right;
    m_tagsAnswer.ask(
        [customer = about.customer](app::TeamStore &store, app::JobContext &) -> app::Result<Tags> {
            Tags tags;
            storage::TagStore stored(store.connection());
            const auto had = stored.ofCustomer(customer);
            auto groups = storage::TagGroupStore(store.connection()).names();
            for (const storage::Tag &tag : stored.all()) {
                if (tag.segment)
                    continue; // the tag is set by a rule
                tags.all.push_back({tag.name, groups[tag.group]});
                if (std::find(had.begin(), had.end(), tag.id) != had.end())
                    tags.had << tag.name;
            }
            return tags;
        },
        [this, about, at, name = shownCustomer(task->line.to)](const app::Result<Tags> &tags) {
            if (!tags)
                return;
            m_tags->disconnect(this);
            connect(m_tags, &TagPopup::chosen, this, [this, about](const QString &tag, bool give) {
                m_keys->write({about.id}, {}, [about, tag, give](app::TeamStore &store) -> app::Result<void> {
                    app::QuietJobContext job;
                    app::TagService service(store);
                    const auto changed =
                        give ? service.give(tag, {about.customer}, job) : service.take(tag, {about.customer}, job);
                    if (!changed)
                        return tl::unexpected<app::Error>(changed.error());
                    return {};
                });
            });
            const int inset = Theme::em(2);
            m_tags->open(name, tags->all, tags->had, at->mapToGlobal(QPoint(inset, inset)));
        });
}

void TodayPage::reply()
{
    const TodayTask *task = customerTask();
    if (!task)
        return;
    emit said(Text::tr("Logged the reply from %1.").arg(shownCustomer(task->line.to)));
    m_keys->write({task->line.task.id}, {},
                  [customer = task->line.task.customer, account = task->line.task.account](app::TeamStore &store) {
                      return app::CustomerLog(store).reply(customer, account);
                  });
}

bool TodayPage::undoUnsaved()
{
    m_expectsReturn = !m_keys->canTakeBack(); // else the store undoes its newest change
    if (m_expectsReturn)
        return false;
    withdrawSaid();
    const auto before = m_model->tasksToDo();
    const bool isTaken = m_keys->takeBack();
    selectReturned(before);
    return isTaken;
}

void TodayPage::takeBack()
{
    if (workspace().isReadOnly() || undoUnsaved())
        return;
    withdrawSaid();
    workspace().undo();
}

} // namespace ui
