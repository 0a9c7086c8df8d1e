#pragma once

#include <QStringList>

#include <vector>

namespace ui {

/// The numbers of a chart as a table, for the CSV and the accessible list.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

} // namespace ui
