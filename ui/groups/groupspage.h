#pragma once

#include "app/groups/groupservice.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ui {

class FactEdit;
class GroupCalls;
class GroupDetail;
class GroupFilter;
class GroupKinds;
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
    /// Everything that one query returns about a group.
    struct Sheet
    {
        app::GroupLine line;
        app::GroupTrend trend;
        std::vector<storage::GroupCall> calls;
    };

    QWidget *makeTop();
    QWidget *makeTable();
    void enterResponses();
    QWidget *makeParts();
    QWidget *makeEmpty();
    void makeActions();
    void paintIcons();
    void showLines(std::vector<app::GroupLine> lines);
    void showKinds();
    void select(storage::GroupId group);
    static app::Result<Sheet> readSheet(app::TeamStore &store, storage::GroupId group);
    void askGroup();
    void showSheet(const Sheet &sheet);
    void askMembers();
    void editFact(const QString &field, const QString &value, FactEdit *fact);
    void giveRole(const std::vector<std::int64_t> &memberships, int role);
    void importFile();

    QStackedWidget *m_pages;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    GroupKinds *m_kinds;
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
    Asker<std::vector<app::GroupLine>> m_lineAsker;
    Asker<Sheet> m_sheetAsker;
    Asker<std::vector<storage::GroupMember>> m_memberAsker;
};

} // namespace ui
