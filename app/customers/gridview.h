#pragma once

#include "app/customers/gridname.h"
#include "app/customers/quickfilter.h"

#include <QByteArray>

namespace app {

/// The state of a grid: columns in order, sorting, filters. A value type; stored as JSON in the team's views
/// and in the local preferences.
struct GridView
{
    struct ColumnPlace
    {
        QString key;
        double width = 0; ///< in em; 0: the field's default

        friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
    };
    struct SortKey
    {
        QString key;
        bool isDescending = false;

        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    std::vector<ColumnPlace> columns; ///< visible columns, from left to right
    int frozen = 1;                   ///< number of columns that do not scroll
    std::vector<SortKey> sort;        ///< in order of precedence
    QString search;
    std::vector<GridName> filters;
    std::vector<GridFilter> quick; ///< by key, without blank ones

    QByteArray toJson() const;
    /// Ignores what it cannot read; returns the standard view if nothing remains.
    static GridView fromJson(const QByteArray &json);
    /// The default columns, newest customers first.
    static GridView standard(const std::vector<GridField> &fields);

    friend bool operator==(const GridView &, const GridView &) = default;
};

} // namespace app
