// What stands beside the day's queue: the narrow window, the key that brings it up, scripts and forbidden words.
#include "app/customers/customerlog.h"
#include "app/text.h"
#include "ui/shell/globalhotkey.h"
#include "ui/sop/masssendview.h"
#include "ui/sop/scriptdialog.h"
#include "ui/sop/sidewindow.h"
#include "ui/sop/todaypage.h"
#include "ui/sop/wordsdialog.h"

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

/// Empty: the person wants none.
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
    // Over another program the key brings it to the front, here it also takes it away.
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
    side->setToolTip(
        key.isEmpty() ? side->text()
        : isGlobal    ? Text::tr("%1; over other programs too").arg(plain)
        : GlobalHotKey::isSupported()
            ? Text::tr("%1; only in this window, another program has this key").arg(plain)
            : Text::tr("%1; only in this window, this desktop has no keys over other programs").arg(plain));
}

void TodayPage::askSideKey()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("sideKeyDialog"));
    dialog->setWindowTitle(Text::tr("Key of the narrow window"));
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
            if (task.line.task.customer == customer && task.section != Section::Done) {
                select(task.line.task.id);
                return;
            }
        }
    });
    connect(m_side, &SideWindow::entryWanted, this, &TodayPage::logEntry);
    connect(m_side, &SideWindow::friendAdded, this, [this](storage::CustomerId) {
        m_tickedDay = 0; // lets them into the plans that begin with a new friend
        refresh();
    });
}

void TodayPage::logEntry(const QString &kind, storage::CustomerId customer, const QString &name)
{
    if (kind == QLatin1String("reply")) {
        emit said(Text::tr("Reply of %1 logged.").arg(name));
        m_keys->write({}, {},
                      [customer](app::TeamStore &store) { return app::CustomerLog(store).reply(customer, {}); });
        return;
    }
    const bool isNote = kind == QLatin1String("note");
    desk().prompts.text(m_side, (isNote ? Text::tr("Note on %1") : Text::tr("Call with %1")).arg(name),
                        isNote ? Text::tr("What should be remembered?") : Text::tr("What was said?"), {},
                        [this, customer, isNote](const QString &text) {
                            m_keys->write({}, {}, [customer, isNote, text](app::TeamStore &store) {
                                app::CustomerLog log(store);
                                return isNote ? log.note(customer, text) : log.call(customer, text);
                            });
                        });
}

void TodayPage::editWords()
{
    if (workspace().isOpen() && !workspace().isReadOnly())
        (new WordsDialog(desk(), window()))->open();
}

void TodayPage::editScripts()
{
    if (workspace().isOpen() && !workspace().isReadOnly())
        (new ScriptDialog(desk(), window()))->open();
}

} // namespace ui
