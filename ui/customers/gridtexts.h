#pragma once

#include "storage/customers/gridlines.h"
#include "storage/time/teamzone.h"

#include <QStringList>

#include <unordered_set>

namespace ui {

/// The columns of the grid.
enum class GridColumn { Name, Remark, Owner, Tags, Phone, Channel, AddedAt, LastContactAt, Orders, Paid, Count };

/// Lines of customers as people read them. A value: a copy may go to another thread while the zone lives.
struct GridTexts
{
    const storage::TeamZone *zone = nullptr;
    bool masked = true; ///< phones, but of those revealed
    std::unordered_set<storage::CustomerId> revealed;

    static QStringList headers();
    QString text(const storage::GridLine &line, GridColumn column) const;
    /// Rows with a header as spreadsheets paste them: TAB and LF, cells that they would run guarded.
    QString table(const std::vector<storage::GridLine> &lines) const;

private:
    QString day(const std::optional<std::int64_t> &at) const;
};

} // namespace ui
