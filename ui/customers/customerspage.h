#pragma once

#include "ui/customers/customergridview.h"
#include "ui/customers/customerspresenter.h"
#include "ui/desk/page.h"

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
    void connectPresenter();
    QWidget *makeViews();
    QWidget *makeTop();
    QWidget *makeList();
    QWidget *makeEmpty();
    void makeActions();
    void makeCellActions();
    void makeViewActions();
    void makeBulkActions();
    void paintIcons();

    using Asked = CustomersPresenter::Asked;
    void takeSetting();
    void askCustomers(Asked why = Asked::Anew);
    void takeCustomers(const app::GridAnswer &answer, Asked why);
    void endEditing();
    void askProfile();
    void takeProfile(storage::CustomerId customer, const app::FullProfile &profile);
    void takeFailure(storage::CustomerId customer, const app::Error &error);
    bool mayShow(storage::CustomerId customer);
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
    bool isFiltered() const;
    void showBoxes(bool shown);
    void focusBoxes();
    void saveAsSegment();
    void tellSaved(const app::SavedFilter &saved);
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

    CustomersPresenter *m_presenter;
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

    std::vector<app::GridView::SortKey> m_sort;
    QHash<QString, QString> m_quick; ///< texts of the filter boxes, by key
    CustomerGridView::Place m_place; ///< of the latest question, to be restored in the answer
    bool m_hasColumns = false;       ///< those of the open store
    bool m_isApplying = false;
    QString m_toShow;               ///< once the columns are there
    QString m_newColumn;            ///< key of a field that was just defined
    storage::CustomerId m_askedFor; ///< whom the person wanted to see when the draft about another was asked about
};

} // namespace ui
