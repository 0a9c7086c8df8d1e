#pragma once

#include <QAction>
#include <QKeySequence>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

/// Every action of the program once, with text, shortcut and group: menus, the palette and the help are lists of it.
/// Lives as long as the window.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString group; ///< translated, as the help shows it
        QString words; ///< what it was called when it was made: "Undo", whatever it undoes now
        QAction *action;
    };

    using QObject::QObject;

    /// An action of `owner`: its shortcut works while owner has the focus inside, or everywhere when it is a window.
    /// `name` becomes its objectName.
    QAction *add(QWidget *owner, const char *name, const QString &group, const QString &text,
                 const QKeySequence &shortcut, std::function<void()> run);

    /// `text` of a menu as it reads elsewhere: without "&" and without the "(&X)" that Chinese texts end with.
    static QString withoutMnemonic(const QString &text);

    /// Switches off those that change the store, whoever switches them on, and has their tips say why; or on again.
    void setReadOnly(bool isReadOnly);

    const std::vector<Entry> &entries() const { return m_entries; }
    QAction *find(const char *name) const;

private:
    std::vector<Entry> m_entries;
    bool m_isReadOnly = false;
};

} // namespace ui
