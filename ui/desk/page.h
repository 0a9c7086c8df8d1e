#pragma once

#include "app/assembly/workspace.h"
#include "ui/desk/actiontable.h"
#include "ui/desk/preferences.h"
#include "ui/desk/prompts.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

/// The context of every page; owned by main(), outlives the window.
struct Desk
{
    app::Workspace &workspace;
    Theme &theme;
    Preferences &preferences;
    Prompts &prompts;
};

/// One page of the window. Created once; queries again when the store has changed and the page is visible. Never
/// accesses the store itself: it passes queries and edits to desk.workspace and shows the results.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Desk &desk, ActionTable &actions, const QString &name, const QString &title, const QString &icon);

    const QString &title() const { return m_title; }
    const QString &iconName() const { return m_icon; }

    /// Called when the page comes to the front and, while it is there, after every change of the store.
    virtual void refresh() = 0;
    /// Clears the page: another store was opened.
    virtual void clear() {}
    /// Shows one item, e.g. "customer/42" or "segment/Loyal"; "example" is the item that shows the page at its best.
    /// Returns false if it does not know the item.
    virtual bool show(const QString &what);

    /// Sets the focus when the page comes to the front; by default to the first list or table.
    virtual void takeFocus();

    /// Submits text that is still being typed; called before the page or the window is closed.
    virtual void finishTyping() {}
    /// The number of changes made here that are not in the store yet.
    virtual int unsaved() const { return 0; }
    /// Discards the newest unsaved change, which is what Undo does while there are any; returns false if there is none.
    virtual bool undoUnsaved() { return false; }
    /// Asks about anything that should not be left open when the window closes; returns false if there is nothing to
    /// ask. `goOn` is called after the answer, and not at all if the user stays.
    virtual bool askBeforeClosing(std::function<void()> goOn);

signals:
    /// Requests that another page comes to the front, e.g. ("customers", "segment/Loyal").
    void pageWanted(const QString &page, const QString &what);
    /// A sentence for the status bar.
    void said(const QString &sentence);

protected:
    Desk &desk() const { return m_desk; }
    app::Workspace &workspace() const { return m_desk.workspace; }
    Theme &theme() const { return m_desk.theme; }
    ActionTable &actions() const { return m_actions; }
    /// Reports an error: in the status bar if it is Busy or Cancelled, otherwise in a message box.
    void tell(const app::Error &error);

private:
    Desk &m_desk;
    ActionTable &m_actions;
    QString m_title, m_icon;
};

} // namespace ui
