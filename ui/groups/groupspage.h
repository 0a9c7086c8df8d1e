#pragma once

#include "app/groups/groupservice.h"
#include "ui/desk/page.h"

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ui {

class FactEdit;
class GroupCalls;
class GroupDetail;
class GroupFilter;
class GroupMembersView;
class GroupTableModel;

/// Group chats: the list with figures; for the selected group its facts, trends, members and calls to action.
class GroupsPage final : public Page
{
    Q_OBJECT

public:
    GroupsPage(Desk &desk, ActionTable &actions);
    ~GroupsPage() override;

    void refresh() override;
    void clear() override;
    bool show(const QString &what) override;
    void finishTyping() override;
    int unsaved() const override;

private:
    QWidget *makeTop();
    QWidget *makeTable();
    QWidget *makeParts();
    QWidget *makeEmpty();
    void makeActions();
    void paintIcons();
    void showLines(std::vector<app::GroupLine> lines);
    void showKinds();
    void select(storage::GroupId group);
    void askGroup();
    void askMembers();
    void editFact(const QString &field, const QString &value, FactEdit *fact);
    void giveRole(const std::vector<std::int64_t> &memberships, int role);
    void importFile();

    QStackedWidget *m_pages;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QHBoxLayout *m_chips;
    QButtonGroup *m_kinds;
    QTableView *m_table;
    GroupTableModel *m_model;
    GroupFilter *m_filter;
    QTabWidget *m_tabs;
    GroupDetail *m_detail;
    GroupMembersView *m_members;
    GroupCalls *m_calls;
    QAction *m_import = nullptr;
    storage::GroupId m_current, m_wanted;
    bool m_wantsExample = false;
    int m_generation = 0, m_groupGeneration = 0, m_memberGeneration = 0;
};

} // namespace ui
