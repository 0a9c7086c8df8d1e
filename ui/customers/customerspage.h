#pragma once

#include "app/customers/customergrid.h"
#include "app/customers/profileservice.h"
#include "ui/customers/customergridview.h"
#include "ui/desk/page.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ui {

class BulkCustomerActions;
class CustomerList;
class CustomerPanel;
class CustomerTableModel;
class FilterBar;
class GridEditing;
class MergeFlow;
class CustomerPanelActions;
class ViewBar;

/// All customers as a grid: views, search, filters, sorting, editing, bulk changes, and the details of one customer.
class CustomersPage final : public Page
{
    Q_OBJECT

public:
    CustomersPage(Desk &desk, ActionTable &actions);
    ~CustomersPage() override;

    void refresh() override;
    void clear() override;
    /// Accepts "customer/ID", "segment/NAME", "tag/NAME", "import/PATH" and "example".
    bool show(const QString &what) override;
    void finishTyping() override;
    int unsaved() const override;
    QString draft() const override;
    void saveDraft(std::function<void()> saved) override;
    void dropDraft() override;

private:
    void build();
    QWidget *makeViews();
    QWidget *makeTop();
    QWidget *makeList();
    QWidget *makeEmpty();
    void makeActions();
    void makeCellActions();
    void makeViewActions();
    void makeBulkActions();
    void paintIcons();

    void askSetting();
    void takeSetting(const app::GridSetting &setting);
    app::GridQuestion question() const;
    /// Why the customers are queried: for another order only, or for new results.
    enum class Asked { Anew, InOrder };
    void askCustomers(Asked why = Asked::Anew);
    void takeCustomers(const app::GridAnswer &answer, const CustomerGridView::Place &place, Asked why);
    void askProfile();
    void showProfile(const app::Result<app::FullProfile> &profile);
    void showExample();
    void showEverybody();
    void only(app::GridName::Kind kind, const QString &name);
    void showCounts(Asked why = Asked::Anew);
    void openDetail();
    void revealPhone(storage::CustomerId customer);

    // The current view.
    app::GridView view() const;
    void viewTouched();
    void applyView(const app::GridView &view);
    void sortBy(int section, bool adds);
    void showBoxes(bool shown);
    void focusBoxes();
    void saveAsSegment();
    QStringList wordsOf(int column) const;

    void copySelection();
    void offerBulk(const QPoint &at);
    void chooseOwner();
    void chooseList();
    void setStage(int stage);
    void setContact(bool allowed);
    void tagSelection(bool gives);
    void showDuplicates();
    void showOwnFields();
    void changeField();
    void addFriend();
    /// The selection, or all matching customers if nothing is selected.
    std::vector<storage::CustomerId> meant() const;
    void exportCustomers();
    void importFile(const QString &path);

    ViewBar *m_views = nullptr;
    FilterBar *m_filters = nullptr;
    CustomerList *m_list = nullptr;
    CustomerTableModel *m_model = nullptr; ///< of the list
    CustomerGridView *m_table = nullptr;   ///< of the list
    CustomerPanel *m_panel = nullptr;
    BulkCustomerActions *m_changes = nullptr;
    GridEditing *m_editing = nullptr;
    MergeFlow *m_merging = nullptr;
    CustomerPanelActions *m_person = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QToolButton *m_giveTag = nullptr, *m_takeTag = nullptr, *m_more = nullptr, *m_export = nullptr, *m_friend = nullptr;
    QToolButton *m_boxes = nullptr, *m_saveFilter = nullptr;

    std::shared_ptr<app::CustomerGrid> m_grid;
    app::GridSetting m_setting;
    std::vector<app::GridView::SortKey> m_sort;
    QHash<QString, QString> m_quick; ///< texts of the filter boxes, by key
    bool m_hasSetting = false, m_isApplying = false, m_askAgain = false;
    QString m_toShow;    ///< once the settings have loaded
    QString m_newColumn; ///< key of a field that was just defined
    QPointer<app::JobMonitor> m_question;
    int m_generation = 0, m_profileGeneration = 0, m_settingGeneration = 0;
    bool m_profileIsAsked = false, m_profileIsWanted = false;
    std::int64_t m_everybody = -1;  ///< -1: not known yet
    storage::CustomerId m_wanted;   ///< to be selected once it is there
    storage::CustomerId m_askedFor; ///< whom the person wanted to see when the draft about another was asked about
};

} // namespace ui
