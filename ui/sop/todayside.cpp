// The side parts of the Today page: side window, its shortcut, scripts and forbidden words.
#include "app/customers/customerlog.h"
#include "app/text.h"
#include "ui/desk/globalhotkey.h"
#include "ui/sop/duereminder.h"
#include "ui/sop/masssendview.h"
#include "ui/sop/newfrienddialog.h"
#include "ui/sop/scriptdialog.h"
#include "ui/sop/sidewindow.h"
#include "ui/sop/todaypage.h"
#include "ui/sop/coverdialog.h"
#include "ui/sop/forbiddenwordsdialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::TodayTask;

namespace {

const QString sideKeyName = QStringLiteral("sideKey");
constexpr const char *noSideKey = "none";

} // namespace

/// Empty if the user wants no shortcut.
QKeySequence TodayPage::sideKey() const
{
    const QByteArray chosen = desk().preferences.state(sideKeyName);
    if (chosen == noSideKey)
        return {};
    return chosen.isEmpty() ? QKeySequence(QStringLiteral("Ctrl+Shift+Space"))
                            : QKeySequence(QString::fromUtf8(chosen), QKeySequence::PortableText);
}

void TodayPage::openSide()
{
    if (!workspace().isOpen())
        return;
    if (!m_side)
        makeSide();
    // Over another program, the shortcut raises the window; here it also hides it.
    const bool isInFront = m_side->isVisible() && (m_side->isActiveWindow() || window()->isActiveWindow());
    m_side->setVisible(!isInFront);
    if (!isInFront) {
        m_side->refresh();
        m_side->raise();
        m_side->activateWindow();
    }
    showCurrent();
}

void TodayPage::setSideKey(const QKeySequence &key)
{
    const bool isGlobal = m_hotKey->setKey(key);
    QAction *side = actions().find("sideMode");
    side->setShortcuts({key});
    const QString plain = QStringLiteral("%1  %2").arg(side->text(), key.toString(QKeySequence::NativeText));
    side->setToolTip(key.isEmpty() ? side->text()
                     : isGlobal    ? Text::tr("%1 (works in any program)").arg(plain)
                     : GlobalHotKey::isSupported()
                         ? Text::tr("%1 (only in this window: another program uses it)").arg(plain)
                         : Text::tr("%1 (only in this window: this desktop has no global shortcuts)").arg(plain));
}

void TodayPage::askSideKey()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("sideKeyDialog"));
    dialog->setWindowTitle(Text::tr("Side window shortcut"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    auto *edit = new QKeySequenceEdit(sideKey(), dialog);
    edit->setObjectName(QStringLiteral("sideKey"));
    edit->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    column->addWidget(edit);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, edit] {
        const QKeySequence all = edit->keySequence(), key = all.isEmpty() ? all : QKeySequence(all[0]);
        desk().preferences.setState(sideKeyName, key.isEmpty() ? QByteArray(noSideKey)
                                                               : key.toString(QKeySequence::PortableText).toUtf8());
        setSideKey(key);
        emit said(actions().find("sideMode")->toolTip());
        dialog->accept();
    });
    dialog->open();
}

void TodayPage::makeSide()
{
    m_side = new SideWindow(desk(), actions(), this);
    for (QAction *action : QWidget::actions())
        m_side->addAction(action);
    connectMassSend(m_side->massSend());
    connect(m_side, &SideWindow::customerFound, this, [this](storage::CustomerId customer, const QString &) {
        for (const TodayTask &task : m_model->queue().tasks) {
            if (task.line.task.customer == customer && m_model->isOpen(task)) {
                select(task.line.task.id);
                return;
            }
        }
    });
    connect(m_side, &SideWindow::entryWanted, this, &TodayPage::logEntry);
    connect(m_side, &SideWindow::friendAdded, this, &TodayPage::friendAdded);
    connect(m_side, &SideWindow::profileWanted, this, [this](storage::CustomerId customer) {
        bringToFront();
        emit pageWanted(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(customer.value));
    });
}

void TodayPage::addFriend()
{
    if (!workspace().isOpen() || workspace().isReadOnly())
        return;
    auto *dialog = new NewFriendDialog(desk(), {}, window());
    connect(dialog, &NewFriendDialog::added, this, [this](storage::CustomerId, const QString &name) {
        emit said(Text::tr("Added %1 as a new friend.").arg(name));
        friendAdded();
    });
    dialog->open();
}

void TodayPage::friendAdded()
{
    m_tickedDay = 0; // enters them into the SOPs that begin with a new friend
    refresh();
}

void TodayPage::connectReminder()
{
    connect(m_reminder, &DueReminder::windowWanted, this, &TodayPage::bringToFront);
    connect(m_reminder, &DueReminder::todayWanted, this, [this] {
        bringToFront();
        emit pageWanted(QStringLiteral("today"), {});
    });
    connect(m_reminder, &DueReminder::sideWanted, this, [this] {
        if (!m_side || !m_side->isVisible())
            openSide();
    });
    connect(m_reminder, &DueReminder::quitWanted, this, [this] { window()->close(); });
}

void TodayPage::bringToFront()
{
    window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
    window()->show();
    window()->raise();
    window()->activateWindow();
}

void TodayPage::logEntry(const QString &kind, storage::CustomerId customer, const QString &name)
{
    if (kind == QLatin1String("reply")) {
        emit said(Text::tr("Logged the reply from %1.").arg(name));
        m_keys->write({}, {},
                      [customer](app::TeamStore &store) { return app::CustomerLog(store).reply(customer, {}); });
        return;
    }
    struct Entry
    {
        const char *kind, *title, *question;
        app::Result<void> (app::CustomerLog::*write)(storage::CustomerId, const QString &);
    };
    static constexpr std::array entries{
        Entry{"note", QT_TRANSLATE_NOOP("Text", "Follow-up with %1"),
              QT_TRANSLATE_NOOP("Text", "What do you want to log?"), &app::CustomerLog::note},
        Entry{"call", QT_TRANSLATE_NOOP("Text", "Call with %1"), QT_TRANSLATE_NOOP("Text", "What was said?"),
              &app::CustomerLog::call},
        Entry{"complaint", QT_TRANSLATE_NOOP("Text", "Complaint from %1"),
              QT_TRANSLATE_NOOP("Text", "What is the complaint about?"), &app::CustomerLog::complaint},
        Entry{"order", QT_TRANSLATE_NOOP("Text", "Order from %1, placed in chat"),
              QT_TRANSLATE_NOOP("Text", "What was ordered, and for how much?"), &app::CustomerLog::orderSaid},
    };
    const auto *entry = std::find_if(entries.begin(), entries.end(),
                                     [&kind](const Entry &one) { return kind == QLatin1String(one.kind); });
    if (entry == entries.end())
        return;
    desk().prompts.text(m_side, Text::tr(entry->title).arg(name), Text::tr(entry->question), {},
                        [this, customer, entry](const QString &text) {
                            m_keys->write({}, {}, [customer, entry, text](app::TeamStore &store) {
                                app::CustomerLog log(store);
                                return (log.*entry->write)(customer, text);
                            });
                        });
}

void TodayPage::editWords()
{
    if (workspace().isOpen() && !workspace().isReadOnly())
        (new ForbiddenWordsDialog(desk(), window()))->open();
}

/// Tasks that change hands are shown at once.
void TodayPage::editCovers()
{
    if (workspace().isOpen() && !workspace().isReadOnly())
        (new CoverDialog(desk(), window()))->open();
}

void TodayPage::editScripts()
{
    if (workspace().isOpen() && !workspace().isReadOnly())
        (new ScriptDialog(desk(), window()))->open();
}

} // namespace ui
