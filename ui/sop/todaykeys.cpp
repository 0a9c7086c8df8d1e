// What the keys of the day's queue do.
#include "app/customers/customerlog.h"
#include "app/sop/taskservice.h"
#include "app/text.h"
#include "ui/sop/sidewindow.h"
#include "ui/sop/taskcardview.h"
#include "ui/sop/todaypage.h"

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
        .add(this, "today.previous", group, Text::tr("Task before"), Qt::Key_K, [this] { move(-1); })
        ->setShortcuts({Qt::Key_K, Qt::Key_Up});
    add("today.copy", Text::tr("Copy the text; again: sent"), {Qt::Key_C, Qt::Key_Return, Qt::Key_Enter}, "copy",
        &TodayPage::copyOrConfirm)
        ->setIconText(Text::tr("Copy text"));
    add("today.done", Text::tr("Done"), {Qt::Key_D}, "today", &TodayPage::markDone);
    add("today.notSent", Text::tr("Not sent"), {Qt::Key_B}, "undo", &TodayPage::notSent);
    add("today.snooze", Text::tr("Put off…"), {Qt::Key_S}, "clock", &TodayPage::openSnoozeMenu);
    add("today.skip", Text::tr("Skip…"), {Qt::Key_X}, "skip", &TodayPage::skip);
    add("today.note", Text::tr("Note…"), {Qt::Key_N}, "note", &TodayPage::note);
    add("today.reply", Text::tr("Replied"), {Qt::Key_R}, "reply", &TodayPage::reply);
    add("today.undo", Text::tr("Take back"), {Qt::Key_U}, "undo", &TodayPage::takeBack);
    add("sideMode", Text::tr("Beside WeCom"), {QKeySequence(QStringLiteral("Ctrl+Shift+Space"))}, "pin",
        &TodayPage::openSide)
        ->setShortcutContext(Qt::WindowShortcut);
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

const TodayTask *TodayPage::openCurrent()
{
    const TodayTask *task = m_model->task(m_current);
    if (!task || task->section == Section::Done) {
        emit said(task ? Text::tr("This task is closed. U takes the last change back.")
                       : Text::tr("No task is chosen."));
        return nullptr;
    }
    if (workspace().isReadOnly()) {
        emit said(Text::tr("The file was opened for reading; nothing can be changed."));
        return nullptr;
    }
    return task;
}

void TodayPage::write(UnsavedKeys::Effect effect, UnsavedKeys::Work work, bool moveOn)
{
    ++m_generation; // answers under way do not know of this key
    const storage::TaskId task = m_current;
    const int row = m_model->rowOf(m_current);
    if (moveOn) {
        if (const TodayTask *next = m_model->taskAt(m_model->openNear(row)))
            m_current = next->line.task.id;
        m_details = {};
    }
    m_keys->write(task, std::move(effect), std::move(work));
    rearrange();
}

void TodayPage::copyOrConfirm()
{
    const TodayTask *task = openCurrent();
    if (!task)
        return;
    if (task->line.task.state == TaskState::Copied) {
        markDone();
        return;
    }
    const QString text = m_details.task == m_current ? m_details.text : task->line.task.text;
    QGuiApplication::clipboard()->setText(text);
    const QStringList gaps = app::sop::gapsOf(text);
    emit said(gaps.isEmpty() ? Text::tr("Copied. C again when it is sent, B when it was not.")
                             : Text::tr("Copied, but nothing is known for %1.").arg(gaps.join(QStringLiteral(", "))));
    write([](Task &one) { one.state = TaskState::Copied; },
          [id = m_current](app::TeamStore &store) { return TaskService(store).copied(id); }, false);
}

void TodayPage::markDone()
{
    if (!openCurrent())
        return;
    write([](Task &one) { one.state = TaskState::Done; },
          [id = m_current](app::TeamStore &store) { return TaskService(store).done(id); }, true);
}

void TodayPage::notSent()
{
    const TodayTask *task = openCurrent();
    if (!task)
        return;
    if (task->line.task.state != TaskState::Copied) {
        emit said(Text::tr("Its text was not copied yet."));
        return;
    }
    const bool isDue = task->line.task.dueAt <= workspace().now();
    write([isDue](Task &one) { one.state = isDue ? TaskState::Due : TaskState::Scheduled; },
          [id = m_current](app::TeamStore &store) { return TaskService(store).notSent(id); }, false);
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
    if (!openCurrent())
        return;
    write(
        [until](Task &one) {
            one.state = TaskState::Snoozed;
            one.snoozedUntil = until;
        },
        [id = m_current, until](app::TeamStore &store) { return TaskService(store).snooze(id, until); }, true);
}

void TodayPage::skip()
{
    if (!openCurrent())
        return;
    const QString suggested = m_lastReason.isEmpty() ? Text::tr("Not a good moment") : m_lastReason;
    desk().prompts.text(
        window(), Text::tr("Skip this task"),
        Text::tr("Why? For example: already bought, asked for quiet, talked on the phone, wrong person."), suggested,
        [this, id = m_current](const QString &reason) {
            if (m_current != id || !openCurrent())
                return;
            m_lastReason = reason;
            write(
                [reason](Task &one) {
                    one.state = TaskState::Skipped;
                    one.reasonText = reason;
                },
                [id, reason](app::TeamStore &store) { return TaskService(store).skip(id, reason); }, true);
        });
}

void TodayPage::note()
{
    const TodayTask *task = m_model->task(m_current);
    if (!task || workspace().isReadOnly())
        return;
    const Task &about = task->line.task;
    desk().prompts.text(window(), Text::tr("Note on %1").arg(task->line.customer),
                        Text::tr("What should be remembered?"), {},
                        [this, id = about.id, customer = about.customer](const QString &text) {
                            m_keys->write(id, {}, [customer, text](app::TeamStore &store) {
                                return app::CustomerLog(store).note(customer, text);
                            });
                        });
}

void TodayPage::reply()
{
    const TodayTask *task = m_model->task(m_current);
    if (!task || workspace().isReadOnly())
        return;
    emit said(Text::tr("Reply of %1 logged.").arg(task->line.customer));
    m_keys->write(m_current, {},
                  [customer = task->line.task.customer, account = task->line.task.account](app::TeamStore &store) {
                      return app::CustomerLog(store).reply(customer, account);
                  });
}

void TodayPage::takeBack()
{
    if (workspace().isReadOnly() || m_keys->takeBack())
        return;
    m_expectsReturn = true;
    workspace().undo();
}

void TodayPage::openSide()
{
    if (!workspace().isOpen())
        return;
    if (!m_side) {
        m_side = new SideWindow(desk(), actions(), this);
        for (QAction *action : QWidget::actions())
            m_side->addAction(action);
        connect(m_side, &SideWindow::customerFound, this, [this](storage::CustomerId customer, const QString &) {
            for (const TodayTask &task : m_model->queue().tasks) {
                if (task.line.task.customer == customer && task.section != Section::Done) {
                    select(task.line.task.id);
                    return;
                }
            }
            emit pageWanted(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(customer.value));
        });
    }
    m_side->setVisible(!m_side->isVisible());
    showCurrent();
}

} // namespace ui
