#include "ui/window/closing.h"

#include "ui/window/closingdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

namespace ui {

namespace {

constexpr int lookEveryMs = 50, looksBeforeAsking = 8;

} // namespace

Closing::Closing(Desk &desk, QWidget *window, std::function<std::vector<Page *>()> pages)
    : QObject(window), m_desk(desk), m_window(window), m_pages(std::move(pages)), m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &Closing::look);
}

int Closing::unsaved() const
{
    int count = 0;
    for (const Page *page : m_pages())
        count += page->unsaved();
    return count;
}

bool Closing::isWorking() const
{
    return m_ends == Ends::Work && m_desk.workspace.isWriting();
}

bool Closing::isFree(Ends ends)
{
    m_ends = ends;
    // A field submits its text when it loses the focus.
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (typing && m_window->isAncestorOf(typing)) {
        typing->clearFocus();
        if (typing)
            typing->setFocus();
    }
    for (Page *page : m_pages())
        page->finishTyping();
    return unsaved() == 0 && !isWorking();
}

void Closing::leave(Ends ends, std::function<void()> go)
{
    if (m_go) { // the question is open already: the latest request wins
        m_go = std::move(go);
        m_ends = ends;
        if (m_dialog)
            m_dialog->raise();
        return;
    }
    m_go = std::move(go);
    m_looks = 0;
    m_isWaiting = false;
    if (isFree(ends))
        finish();
    else
        m_timer->start();
}

bool Closing::isQuestionOpen() const
{
    const auto dialogs = m_window->findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [this](const QDialog *dialog) {
        return dialog->isVisible() && dialog->isModal() && dialog != static_cast<const QDialog *>(m_dialog.data());
    });
}

void Closing::look()
{
    if (isQuestionOpen()) // an open question about a change is answered first
        return;
    const bool isBusy = m_desk.workspace.isWriting();
    if (unsaved() == 0 && !isWorking()) {
        finish();
        return;
    }
    if (m_dialog) {
        m_dialog->show(m_desk.workspace.longWork(), unsaved(), isBusy, m_isWaiting);
        return;
    }
    if (!isBusy || ++m_looks >= looksBeforeAsking) // short work causes no question
        ask();
}

void Closing::ask()
{
    m_dialog = new ClosingDialog(m_window);
    m_dialog->show(m_desk.workspace.longWork(), unsaved(), m_desk.workspace.isWriting(), m_isWaiting);
    connect(m_dialog, &ClosingDialog::waitChosen, this, [this] {
        m_isWaiting = true;
        look();
    });
    connect(m_dialog, &ClosingDialog::discardChosen, this, [this] {
        if (m_ends == Ends::Work)
            m_desk.workspace.cancelLongWork();
        finish();
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_timer->stop();
        m_go = {};
    });
    m_dialog->open();
}

void Closing::finish()
{
    m_timer->stop();
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->accept();
    }
    if (const auto go = std::exchange(m_go, {}))
        go();
}

bool Closing::waitForSession(int most)
{
    QElapsedTimer waited;
    waited.start();
    while (!isFree(Ends::Work)) {
        if (waited.elapsed() > most)
            return false;
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, lookEveryMs);
        QThread::msleep(1);
    }
    return true;
}

} // namespace ui
