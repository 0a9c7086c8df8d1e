#pragma once

#include "app/customers/customergrid.h"
#include "storage/customers/customerstore.h"
#include "ui/customers/customergridview.h"
#include "ui/shell/page.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ui {

class CustomerChanges;
class CustomerList;
class CustomerPanel;
class CustomerTableModel;
class FilterBar;

/// Everybody in the store as a grid: search, filters, sorting, selection, tags, and one person in detail.
class CustomersPage final : public Page
{
    Q_OBJECT

public:
    CustomersPage(Desk &desk, ActionTable &actions);
    ~CustomersPage() override;

    void refresh() override;
    void clear() override;
    /// Knows "customer/ID", "segment/NAME", "tag/NAME", "import/PATH" and "example".
    bool show(const QString &what) override;

private:
    void build();
    QWidget *makeTop();
    QWidget *makeList();
    QWidget *makeEmpty();
    void makeActions();
    void paintIcons();

    void askNames();
    void askCustomers();
    void takeCustomers(const app::GridAnswer &answer, const CustomerGridView::Place &place);
    void askProfile();
    void showProfile(const app::Result<std::optional<storage::CustomerProfile>> &profile);
    void showExample();
    void only(app::GridName::Kind kind, const QString &name);
    void showCounts();
    void openDetail();
    void revealPhone(storage::CustomerId customer);

    void tagSelection(bool gives);
    /// The selection, or all that match where nothing is selected.
    std::vector<storage::CustomerId> meant() const;
    void exportCustomers();
    void importFile(const QString &path);

    FilterBar *m_filters = nullptr;
    CustomerList *m_list = nullptr;
    CustomerTableModel *m_model = nullptr; ///< of the list
    CustomerGridView *m_table = nullptr;   ///< of the list
    CustomerPanel *m_panel = nullptr;
    CustomerChanges *m_changes = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QToolButton *m_giveTag = nullptr, *m_takeTag = nullptr, *m_export = nullptr;

    std::shared_ptr<app::CustomerGrid> m_grid;
    app::GridOrder::Key m_order{app::GridOrder::Column::AddedAt, true};
    QPointer<app::JobMonitor> m_question;
    int m_generation = 0, m_profileGeneration = 0;
    bool m_profileIsAsked = false, m_profileIsWanted = false;
    std::int64_t m_everybody = -1; ///< -1: not known yet
    storage::CustomerId m_wanted;  ///< to be selected once it is there
};

} // namespace ui
