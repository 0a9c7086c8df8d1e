#pragma once

#include <QStringList>

#include <vector>

namespace ui {

/// The numbers of a chart as a table: what the CSV and the accessible list hold.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

} // namespace ui
