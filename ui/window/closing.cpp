#include "ui/window/closing.h"

#include "app/text.h"
#include "ui/desk/closingdialog.h"
#include "ui/desk/front.h"
#include "ui/window/typedtext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

namespace ui {

using app::Text;

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

Page *Closing::pageWithDraft() const
{
    const auto pages = m_pages();
    const auto found =
        std::find_if(pages.begin(), pages.end(), [](const Page *page) { return !page->draft().isEmpty(); });
    return found == pages.end() ? nullptr : *found;
}

void Closing::hearWhatIsRefused()
{
    for (Page *page : m_pages()) {
        page->disconnect(this);
        connect(page, &Page::refused, this, [this](const app::Error &error) { m_lost << error.message; });
    }
}

/// The person stays: what is refused from now on the pages tell themselves.
void Closing::stop()
{
    m_timer->stop();
    m_go = {};
    m_lost.clear();
    for (Page *page : m_pages())
        page->disconnect(this);
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
    return unsaved() == 0 && !isWorking() && m_lost.isEmpty() && !pageWithDraft();
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
    for (Page *page : m_pages()) // a cell that is typed in is part of what is saved
        page->finishTyping();
    if (Page *page = pageWithDraft()) {
        page->askAboutDraft([this, ends, go] { leave(ends, go); }, [this] { stop(); });
        return;
    }
    hearWhatIsRefused();
    m_go = std::move(go);
    m_looks = 0;
    m_wasBusy = m_desk.workspace.isBusy();
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

bool Closing::askAboutDialog(std::function<void()> goOn)
{
    QDialog *typed = dialogWithTypedText(*m_window);
    if (typed)
        askAboutTypedText(*typed, std::move(goOn));
    return typed != nullptr;
}

void Closing::look()
{
    if (isQuestionOpen()) // an open question about a change is answered first
        return;
    const bool wasBusy = std::exchange(m_wasBusy, m_desk.workspace.isBusy());
    if (unsaved() > 0 && wasBusy && !m_wasBusy) { // a fact that was typed while an import ran is given again
        for (Page *page : m_pages())
            page->finishTyping();
    }
    const bool isBusy = m_desk.workspace.isWriting();
    if (unsaved() == 0 && !isWorking() && m_lost.isEmpty()) {
        finish();
        return;
    }
    if (m_dialog) {
        m_dialog->show(m_desk.workspace.longWork(), unsaved(), m_lost, isBusy, m_isWaiting);
        return;
    }
    if (!isBusy || ++m_looks >= looksBeforeAsking) // short work causes no question
        ask();
}

void Closing::ask()
{
    m_dialog = new ClosingDialog(frontOf(m_window));
    m_dialog->show(m_desk.workspace.longWork(), unsaved(), m_lost, m_desk.workspace.isWriting(), m_isWaiting);
    connect(m_dialog, &ClosingDialog::waitChosen, this, [this] {
        m_isWaiting = true;
        look();
    });
    connect(m_dialog, &ClosingDialog::discardChosen, this, [this] {
        if (m_ends == Ends::Work)
            m_desk.workspace.cancelLongWork();
        finish();
    });
    connect(m_dialog, &QDialog::rejected, this, &Closing::stop);
    m_dialog->open();
}

void Closing::finish()
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->accept();
    }
    const auto go = std::exchange(m_go, {});
    stop();
    if (go)
        go();
}

bool Closing::waitForSession(int most)
{
    QElapsedTimer waited;
    waited.start();
    if (dialogWithTypedText(*m_window))
        return false;
    hearWhatIsRefused();
    while (!isFree(Ends::Work)) {
        if (waited.elapsed() > most || !m_lost.isEmpty() || pageWithDraft())
            return false; // leave() asks
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, lookEveryMs);
        QThread::msleep(1);
    }
    if (!m_go)
        stop();
    return true;
}

} // namespace ui
