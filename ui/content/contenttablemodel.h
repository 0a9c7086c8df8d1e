#pragma once

#include "app/content/contentoverview.h"

#include <QAbstractTableModel>

namespace ui {

/// The items of the library, one per row.
class ContentTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Kind, State, Uses, Sent, Expires, ColumnCount };
    /// The value that a column is sorted by.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setOverview(app::ContentOverview overview);
    const app::ContentOverview &overview() const { return m_overview; }
    const app::ContentLine *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const app::ContentLine &line, int column) const;
    QVariant sortKey(const app::ContentLine &line, int column) const;
    QString tip(const app::ContentLine &line, int column) const;

    app::ContentOverview m_overview;
};

} // namespace ui
