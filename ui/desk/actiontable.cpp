#include "ui/desk/actiontable.h"

#include "app/text.h"

#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// By objectName; actions that only show, copy or export stay enabled when the file is open read-only.
constexpr std::array changing{
    "importFile",
    "feeds",
    "backup",
    "segments.new",
    "segments.save",
    "segments.rename",
    "segments.delete",
    "groups.import",
    "groups.role",
    "content.new",
    "content.save",
    "content.next",
    "content.return",
    "content.retire",
    "content.favourite",
    "sop.import",
    "sop.activate",
    "sop.activateToday",
    "sop.pause",
    "sop.resume",
    "sop.end",
    "sop.addStep",
    "sop.deleteStep",
    "today.copy",
    "today.done",
    "today.notSent",
    "today.snooze",
    "today.skip",
    "today.note",
    "today.tag",
    "today.reply",
    "today.undo",
    "giveTagToCustomers",
    "takeTagFromCustomers",
    "setOwnerOfCustomers",
    "addCustomersToList",
    "mergeCustomers",
    "stopContacting",
    "allowContacting",
};

bool changesTheStore(const QAction &action)
{
    return std::any_of(changing.begin(), changing.end(),
                       [&action](const char *name) { return action.objectName() == QLatin1String(name); });
}

QString tipOf(const QString &plain, const QKeySequence &shortcut)
{
    return shortcut.isEmpty() ? plain
                              : QStringLiteral("%1  %2").arg(plain, shortcut.toString(QKeySequence::NativeText));
}

} // namespace

QAction *ActionTable::add(QWidget *owner, const char *name, const QString &group, const QString &text,
                          const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(owner->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    const QString plain = withoutMnemonic(text);
    action->setToolTip(tipOf(plain, shortcut));
    owner->addAction(action);
    connect(action, &QAction::triggered, owner, std::move(run));
    connect(action, &QAction::enabledChanged, this, [this, action](bool isEnabled) {
        if (isEnabled && m_isReadOnly && changesTheStore(*action))
            action->setEnabled(false);
    });
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    });
    m_entries.push_back({group, plain, action});
    return action;
}

void ActionTable::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    for (const Entry &entry : m_entries) {
        if (!changesTheStore(*entry.action))
            continue;
        entry.action->setEnabled(!isReadOnly);
        entry.action->setToolTip(isReadOnly
                                     ? app::Text::tr("%1: not available, the file is open read-only").arg(entry.words)
                                     : tipOf(entry.words, entry.action->shortcut()));
    }
}

QString ActionTable::withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("[(]&.[)]"));
    static const QRegularExpression single(QStringLiteral("&(.?)")); // "&&" is a literal "&"
    QString plain = text;
    return plain.remove(bracketed).replace(single, QStringLiteral("\\1"));
}

QAction *ActionTable::find(const char *name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [name](const Entry &entry) {
        return entry.action->objectName() == QLatin1String(name);
    });
    return found == m_entries.end() ? nullptr : found->action;
}

} // namespace ui
