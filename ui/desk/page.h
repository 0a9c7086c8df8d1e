#pragma once

#include "app/assembly/workspace.h"
#include "ui/desk/actiontable.h"
#include "ui/desk/preferences.h"
#include "ui/desk/prompts.h"
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
    /// Takes the newest of them back, which is what undo means while there are some; false where there is none.
    virtual bool undoUnsaved() { return false; }
    /// True where undoUnsaved() would; takeBackChanged() tells when that changes.
    virtual bool canTakeBack() const { return false; }
    /// Why undoUnsaved() would refuse to undo what is stored, in a few words; empty where it would not.
    /// takeBackChanged() tells when that changes.
    virtual QString undoRefusal() const { return {}; }
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
    /// Requests that another page comes to the front, e.g. ("customers", "segment/Loyal").
    void pageWanted(const QString &page, const QString &what);
    /// A sentence for the status bar. An empty one withdraws the page's last sentence if it is still shown.
    void said(const QString &sentence);
    void takeBackChanged();
    /// A change that was made here is lost because the store refused it; told here only while somebody waits for it.
    void refused(const app::Error &error);

protected:
    Desk &desk() const { return m_desk; }
    app::Workspace &workspace() const { return m_desk.workspace; }
    Theme &theme() const { return m_desk.theme; }
    ActionTable &actions() const { return m_actions; }
    /// Reports an error: in the status bar if it is Busy or Cancelled, otherwise in a message box.
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
