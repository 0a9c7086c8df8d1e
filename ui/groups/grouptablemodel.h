#pragma once

#include "app/groups/groupservice.h"

#include <QAbstractTableModel>

namespace ui {

/// The groups with their figures, one per row. Unknown values are empty.
class GroupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Owner, Opening, Members, Joined, Left, Active, Messages, Successor, ColumnCount };
    /// The value that a column is sorted by.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<app::GroupLine> lines);
    const app::GroupLine *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const app::GroupLine &line, int column) const;
    QVariant sortKey(const app::GroupLine &line, int column) const;
    QString tip(const app::GroupLine &line, int column) const;

    std::vector<app::GroupLine> m_lines;
};

} // namespace ui
