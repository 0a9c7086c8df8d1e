#pragma once

#include "app/customers/gridname.h"
#include "app/customers/quickfilter.h"

#include <QByteArray>

namespace app {

/// How the grid stands: columns in their order, what they are sorted by, who is shown. A value; kept as JSON in views
/// of the team and in the preferences of a machine.
struct GridView
{
    struct ColumnPlace
    {
        QString key;
        double width = 0; ///< in em; 0: as the field suggests

        friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
    };
    struct SortKey
    {
        QString key;
        bool isDescending = false;

        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    std::vector<ColumnPlace> columns; ///< those that are shown, from the left
    int frozen = 1;                   ///< how many of them stay when the others scroll
    std::vector<SortKey> sort;        ///< the first decides first
    QString search;
    std::vector<GridName> filters;
    std::vector<GridFilter> quick; ///< by key, blank ones left out

    QByteArray toJson() const;
    /// What is not understood is left out; of nothing at all the standard view remains.
    static GridView fromJson(const QByteArray &json);
    /// The columns that are shown without a view, newest customers first.
    static GridView standard(const std::vector<GridField> &fields);

    friend bool operator==(const GridView &, const GridView &) = default;
};

} // namespace app
