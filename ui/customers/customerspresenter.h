#pragma once

#include "app/customers/customergrid.h"
#include "app/customers/profileservice.h"
#include "ui/desk/asker.h"

namespace ui {

/// What the customers page shows: asks for the setting of the grid, for the customers who match and for the profile of
/// one of them, and keeps what belongs to the open store. Knows no widgets.
class CustomersPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Why the customers are queried: for another order only, or for new results.
    enum class Asked { Anew, InOrder };

    explicit CustomersPresenter(app::Workspace &workspace, QObject *parent = nullptr);

    void askSetting();
    const app::GridSetting &setting() const { return m_setting; }
    /// The columns that the setting gives.
    const std::vector<app::GridField> &fields() const { return m_fields; }
    QStringList tagNames() const;

    /// What a view asks for.
    app::GridQuestion question(const app::GridView &view) const;
    /// The sort keys after a click on a column, as in spreadsheets: a second click reverses the order; `adds` adds the
    /// column to the keys or, where it is one, reverses and then removes it.
    static std::vector<app::GridView::SortKey> sortedBy(std::vector<app::GridView::SortKey> sort, const QString &key,
                                                        bool adds);

    /// Asks for the customers of a view; the question before is cancelled. The answer has the rows of `keep`, then that
    /// of the wanted customer.
    void askCustomers(const app::GridView &view, std::vector<storage::CustomerId> keep, Asked why);
    /// The customer to be selected once they are among those who match.
    void want(storage::CustomerId customer) { m_wanted = customer; }
    /// Number of customers in the store; -1 while unknown.
    std::int64_t everybody() const { return m_everybody; }
    /// While `isEditing` returns true, an answer with other customers than before is not passed on, since the cell
    /// editor would close.
    void setEditing(std::function<bool()> isEditing) { m_isEditing = std::move(isEditing); }
    /// Such an answer has come: the customers are to be asked for again after the editing.
    bool isOverdue() const { return m_isOverdue; }

    /// One query at a time: while an arrow key is held down, the customers in between are skipped.
    void askProfile(storage::CustomerId customer);
    void askExample();
    /// Saves the search and the filters of a view as a segment.
    void saveAsSegment(const app::GridView &view, const QString &name);

    /// Forgets everything: another store was opened.
    void clear();

signals:
    void settingChanged();
    void customersChanged(const app::GridAnswer &answer, ui::CustomersPresenter::Asked why);
    void profileChanged(storage::CustomerId customer, const app::FullProfile &profile);
    void profileFailed(storage::CustomerId customer, const app::Error &error);
    void exampleFound(storage::CustomerId customer);
    void segmentSaved(const app::SavedFilter &saved);
    void failed(const app::Error &error);

private:
    void takeCustomers(const app::GridAnswer &answer);

    app::Workspace &m_workspace;
    std::shared_ptr<app::CustomerGrid> m_grid; ///< for the open store, shared with pending queries
    app::GridSetting m_setting;
    std::vector<app::GridField> m_fields;
    Asker<app::GridSetting> m_settingAsker;
    Asker<app::GridAnswer> m_customers;
    Asker<app::FullProfile> m_profile;
    Asker<std::optional<storage::CustomerId>> m_example;
    std::shared_ptr<const std::vector<storage::CustomerId>> m_shown; ///< those of the latest answer; null: none yet
    std::int64_t m_everybody = -1;
    storage::CustomerId m_wanted;
    std::optional<storage::CustomerId> m_nextProfile; ///< asked for while another one was on its way
    std::function<bool()> m_isEditing = [] { return false; };
    bool m_isAnew = false; ///< new results were asked for since the latest answer
    bool m_isOverdue = false;
};

} // namespace ui
