#pragma once

#include "app/customers/customerviews.h"
#include "ui/desk/page.h"

#include <QWidget>

#include <map>

class QMenu;
class QTabBar;
class QToolButton;

namespace ui {

/// The team's grid views as tabs, with a menu for the current one. Unsaved changes of a view are kept until the program
/// ends; those of "Everyone", and the current tab, are kept on this machine.
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    ViewBar(Desk &desk, QWidget *parent);

    void setViews(std::vector<app::NamedView> views, const std::vector<app::GridField> &fields);
    /// The current state of the grid, kept as the draft of the current tab.
    void setCurrent(const app::GridView &view);
    std::int64_t currentId() const { return m_current; }
    const app::GridView &current() const;
    bool isChanged() const;
    /// Another store was opened.
    void clear();
    /// Switches to "Everyone" without emitting a signal.
    void selectEveryone();

    void save();
    void create();
    void duplicate();
    void rename();
    void remove();
    void discard();
    void step(int by);

signals:
    /// The grid is to apply this view.
    void viewWanted(const app::GridView &view);
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    void showTabs();
    void goTo(std::int64_t id);
    void offer();
    QString nameOf(std::int64_t id) const;
    const app::NamedView *saved(std::int64_t id) const;
    void createNamed(const QString &name, const app::GridView &view);
    void remember();

    Desk &m_desk;
    QTabBar *m_tabs;
    QToolButton *m_menu;
    std::vector<app::NamedView> m_views;
    app::GridView m_standard;
    std::map<std::int64_t, app::GridView> m_drafts; ///< 0: "Everyone"
    std::int64_t m_current = 0, m_wanted = 0;       ///< wanted: once it has loaded
    bool m_isFirst = true, m_isFilling = false;
};

} // namespace ui
