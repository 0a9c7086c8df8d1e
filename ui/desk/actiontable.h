#pragma once

#include <QAction>
#include <QKeySequence>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

/// Every action of the program, with text, shortcut and group: menus, the command palette and the help are built from
/// it. Lives as long as the window.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString group; ///< translated, as shown in the help
        QString words; ///< the text at creation: "Undo", without what it undoes now
        QAction *action;
    };

    using QObject::QObject;

    /// Adds an action of `owner`: its shortcut works while the focus is inside owner, or everywhere if owner is a
    /// window. `name` becomes its objectName.
    QAction *add(QWidget *owner, const char *name, const QString &group, const QString &text,
                 const QKeySequence &shortcut, std::function<void()> run);

    /// A menu text for use elsewhere: without "&" and without the "(&X)" at the end of Chinese texts.
    static QString withoutMnemonic(const QString &text);

    /// Disables actions that change the store, whoever enables them, with the reason as their tool tip; or undoes this.
    void setReadOnly(bool isReadOnly);

    const std::vector<Entry> &entries() const { return m_entries; }
    QAction *find(const char *name) const;

private:
    std::vector<Entry> m_entries;
    bool m_isReadOnly = false;
};

} // namespace ui
