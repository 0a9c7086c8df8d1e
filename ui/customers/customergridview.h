#pragma once

#include "app/customers/customergrid.h"
#include "ui/theme/theme.h"

#include <QTableView>

#include <vector>

namespace ui {

class CustomerTableModel;
class Preferences;

/// The table of customers. A selection is a few ranges of rows, however many customers they hold.
class CustomerGridView final : public QTableView
{
    Q_OBJECT

public:
    /// What is selected and looked at, by customer, to be found again in another snapshot.
    struct Place
    {
        bool isAll = false;
        std::vector<storage::CustomerId> ids; ///< current, topmost, then the selected ones
    };
    static constexpr std::int64_t selectedKept = 20'000; ///< a larger selection is not found again, unless it is all

    CustomerGridView(CustomerTableModel &model, Theme &theme, Preferences &preferences, QWidget *parent);
    ~CustomerGridView() override;

    std::int64_t selectedCount() const;
    bool isAllSelected() const;
    /// In the order of the rows.
    std::vector<storage::CustomerId> selected() const;
    storage::CustomerId current() const;
    void selectRow(std::int64_t row);

    Place place() const;
    /// `rows` of Place::ids, -1 where they are not there.
    void restore(const Place &place, const std::vector<std::int64_t> &rows);

signals:
    void selectionIsAnother();
    void currentIsAnother();
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns();
    void offerColumns(const QPoint &at);

    CustomerTableModel &m_model;
    Preferences &m_preferences;
};

} // namespace ui
