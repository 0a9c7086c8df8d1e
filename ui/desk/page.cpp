#include "ui/desk/page.h"

#include "ui/desk/closingdialog.h"
#include "ui/desk/front.h"

#include <QAbstractItemView>
#include <QMetaMethod>

#include <utility>

namespace ui {

Page::Page(Desk &desk, ActionTable &actions, const QString &name, const QString &title, const QString &icon)
    : QWidget(qobject_cast<QWidget *>(actions.parent())), m_desk(desk), m_actions(actions), m_title(title), m_icon(icon)
{
    setObjectName(name);
    setAccessibleName(title);
}

bool Page::show(const QString &)
{
    return false;
}

bool Page::askBeforeClosing(std::function<void()>)
{
    return false;
}

void Page::takeFocus()
{
    // The main view of a page is the leftmost one, and above those that depend on it.
    QAbstractItemView *first = nullptr;
    QPoint place;
    for (auto *view : findChildren<QAbstractItemView *>()) {
        const QPoint at = view->mapTo(this, QPoint());
        const bool isBefore = !first || at.x() < place.x() || (at.x() == place.x() && at.y() < place.y());
        if (!isBefore || !view->isVisibleTo(this) || !view->isEnabledTo(this) || view->focusPolicy() == Qt::NoFocus)
            continue;
        first = view;
        place = at;
    }
    if (first)
        first->setFocus();
}

void Page::saveDraft(std::function<void()> saved)
{
    saved();
}

void Page::askAboutDraft(std::function<void()> goOn, std::function<void()> stay)
{
    const QString sentence = draft();
    if (sentence.isEmpty()) {
        goOn();
        return;
    }
    m_goOn = std::move(goOn);
    m_stay = std::move(stay);
    if (m_draftDialog) { // asked already: the newest wish counts
        m_draftDialog->raise();
        return;
    }
    m_draftDialog = ClosingDialog::askAboutDraft(
        frontOf(window()), sentence, [this] { saveDraft(std::exchange(m_goOn, {})); },
        [this] {
            dropDraft();
            std::exchange(m_goOn, {})();
        },
        [this] {
            if (const auto stays = std::exchange(m_stay, {}))
                stays();
        });
}

void Page::tellRefused(const app::Error &error)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&Page::refused)))
        emit refused(error);
    else
        tell(error);
}

void Page::tell(const app::Error &error)
{
    if (error.kind == app::ErrorKind::Busy || error.kind == app::ErrorKind::Cancelled)
        emit said(error.message);
    else
        m_desk.prompts.tell(this, error.message, error.detail);
}

} // namespace ui
