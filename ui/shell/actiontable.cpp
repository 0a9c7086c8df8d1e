#include "ui/shell/actiontable.h"

#include <QWidget>

#include <algorithm>

namespace ui {

QAction *ActionTable::add(QWidget *owner, const char *name, const QString &group, const QString &text,
                          const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(owner->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setToolTip(
        shortcut.isEmpty() ? plain : QStringLiteral("%1  %2").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    owner->addAction(action);
    connect(action, &QAction::triggered, owner, std::move(run));
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    });
    m_entries.push_back({group, action});
    return action;
}

QAction *ActionTable::find(const char *name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [name](const Entry &entry) {
        return entry.action->objectName() == QLatin1String(name);
    });
    return found == m_entries.end() ? nullptr : found->action;
}

} // namespace ui
