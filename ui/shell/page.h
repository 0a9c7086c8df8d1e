#pragma once

#include "app/store/workspace.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

/// What every page is given; owned by main, outlives the window.
struct Desk
{
    app::Workspace &workspace;
    Theme &theme;
    Preferences &preferences;
    Prompts &prompts;
};

/// One page of the window. Built once, asks again when the store changed and it is on the screen. Never touches the
/// store itself: it gives questions and edits to desk.workspace and shows what comes back.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Desk &desk, ActionTable &actions, const QString &name, const QString &title, const QString &icon);

    const QString &title() const { return m_title; }
    const QString &iconName() const { return m_icon; }

    /// Called when the page comes to the front and, while it is there, after every change of the store.
    virtual void refresh() = 0;
    /// Forgets what it shows: another store was opened.
    virtual void clear() {}
    /// Comes to the front to show one thing, e.g. "customer/42" or "segment/Loyal"; "example" is whatever shows the
    /// page at its best. False where it does not know it.
    virtual bool show(const QString &what);

    /// Gives the keyboard to what the page is about, as it comes to the front; by itself the first list or table of it.
    virtual void takeFocus();

    /// Gives what is still being typed to the store; called before the page goes or the window does.
    virtual void finishTyping() {}
    /// Changes that a person made here and the store does not have yet.
    virtual int unsaved() const { return 0; }
    /// Takes the newest of them back, which is what undo means while there are some; false where there is none.
    virtual bool takeBackUnsaved() { return false; }
    /// Asks what should not be left open when the window closes; false where there is nothing to ask. `goOn` is called
    /// once it is answered, and not at all where the person stays.
    virtual bool askBeforeClosing(std::function<void()> goOn);

signals:
    /// Asks the window to bring another page to the front, e.g. ("customers", "segment/Loyal").
    void pageWanted(const QString &page, const QString &what);
    /// One sentence for the status bar.
    void said(const QString &sentence);

protected:
    Desk &desk() const { return m_desk; }
    app::Workspace &workspace() const { return m_desk.workspace; }
    Theme &theme() const { return m_desk.theme; }
    ActionTable &actions() const { return m_actions; }
    /// Says an error: in the status bar where it is Busy or Cancelled, else as a message.
    void tell(const app::Error &error);

private:
    Desk &m_desk;
    ActionTable &m_actions;
    QString m_title, m_icon;
};

} // namespace ui
