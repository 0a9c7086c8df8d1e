#include "ui/shell/page.h"

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

void Page::tell(const app::Error &error)
{
    if (error.kind == app::ErrorKind::Busy || error.kind == app::ErrorKind::Cancelled)
        emit said(error.message);
    else
        m_desk.prompts.tell(this, error.message, error.detail);
}

} // namespace ui
