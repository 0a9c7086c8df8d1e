#pragma once

#include "app/customers/gridfield.h"
#include "storage/customers/gridlines.h"
#include "storage/time/teamzone.h"

#include <QStringList>

#include <unordered_set>

namespace ui {

using app::GridColumn;
using app::GridField;

/// Customer lines as displayed texts. A value type: a copy may be used on another thread while the zone exists.
struct GridTexts
{
    const storage::TeamZone *zone = nullptr;
    bool masked = true; ///< phone numbers that are not in `revealed`
    std::unordered_set<storage::CustomerId> revealed;
    std::vector<GridField> fields = app::gridFields({}); ///< by column

    QString text(const storage::GridLine &line, int column) const;
    QString text(const storage::GridLine &line, GridColumn column) const { return text(line, int(column)); }
    /// The text an editor starts with, which a paste also accepts; times are to the minute.
    QString edited(const storage::GridLine &line, int column) const;

    /// The options for a column with a fixed set: stages, genders, yes and no, options of custom fields.
    static QStringList words(const GridField &field);
    /// Converts a typed text to the format of the store: displayed options become stored ones.
    static QString typed(const GridField &field, const QString &text);

    struct Table
    {
        QString tabbed, html;
    };
    /// Cells in the clipboard format of spreadsheets: tab- and newline-separated, with texts escaped that a spreadsheet
    /// would run as formulas; and the same as HTML, where phone numbers stay texts. The header is optional.
    Table table(const std::vector<storage::GridLine> &lines, const std::vector<int> &columns, bool withHeader) const;

private:
    QString fixedText(const storage::GridLine &line, GridColumn column) const;
    QString ownText(const storage::GridLine &line, const GridField &field) const;
    QString day(const std::optional<std::int64_t> &at) const;
};

} // namespace ui
