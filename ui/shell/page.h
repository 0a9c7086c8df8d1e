#pragma once

#include "app/store/workspace.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class ClosingDialog;

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
    /// True where takeBackUnsaved() would; takeBackChanged() tells when that changes.
    virtual bool canTakeBack() const { return false; }
    /// What was made here and is kept only when a person saves it, as a sentence; empty where there is nothing. Before
    /// it would be lost, askAboutDraft() asks.
    virtual QString draft() const { return {}; }
    /// Saves the draft and calls `saved`; not at all where it is refused, which is told, or the person backs out.
    virtual void saveDraft(std::function<void()> saved);
    virtual void dropDraft() {}
    /// Asks what becomes of the draft, where there is one. `goOn` is called at once, or when it was saved or given up;
    /// `stay` where the person goes on with it.
    void askAboutDraft(std::function<void()> goOn, std::function<void()> stay = {});
    /// Asks what should not be left open when the window closes; false where there is nothing to ask. `goOn` is called
    /// once it is answered, and not at all where the person stays.
    virtual bool askBeforeClosing(std::function<void()> goOn);

signals:
    /// Asks the window to bring another page to the front, e.g. ("customers", "segment/Loyal").
    void pageWanted(const QString &page, const QString &what);
    /// One sentence for the status bar.
    void said(const QString &sentence);
    void takeBackChanged();
    /// A change that was made here is lost because the store refused it; told here only while somebody waits for it.
    void refused(const app::Error &error);

protected:
    Desk &desk() const { return m_desk; }
    app::Workspace &workspace() const { return m_desk.workspace; }
    Theme &theme() const { return m_desk.theme; }
    ActionTable &actions() const { return m_actions; }
    /// Says an error: in the status bar where it is Busy or Cancelled, else as a message.
    void tell(const app::Error &error);
    /// The same of a change that is lost by it: whoever waits for the changes to be saved tells it himself.
    void tellRefused(const app::Error &error);

private:
    Desk &m_desk;
    ActionTable &m_actions;
    QString m_title, m_icon;
    QPointer<ClosingDialog> m_draftDialog;
    std::function<void()> m_goOn, m_stay; ///< what its answers lead to
};

} // namespace ui
