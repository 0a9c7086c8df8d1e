#pragma once

#include "app/customers/gridfield.h"
#include "storage/customers/gridlines.h"
#include "storage/time/teamzone.h"

#include <QStringList>

#include <unordered_set>

namespace ui {

using app::GridColumn;
using app::GridField;

/// Lines of customers as people read them. A value: a copy may go to another thread while the zone lives.
struct GridTexts
{
    const storage::TeamZone *zone = nullptr;
    bool masked = true; ///< phones, but of those revealed
    std::unordered_set<storage::CustomerId> revealed;
    std::vector<GridField> fields = app::gridFields({}); ///< by column

    QString text(const storage::GridLine &line, int column) const;
    QString text(const storage::GridLine &line, GridColumn column) const { return text(line, int(column)); }
    /// As an editor begins with it, and as a paste gives it back; times to the minute.
    QString edited(const storage::GridLine &line, int column) const;

    /// What may be picked in a column whose words the program knows: stages, genders, yes and no, own choices.
    static QStringList words(const GridField &field);
    /// A typed text as the store's reader knows it: the words above become its own.
    static QString typed(const GridField &field, const QString &text);

    struct Table
    {
        QString tabbed, html;
    };
    /// Cells as spreadsheets paste them: TAB and LF, those that they would run guarded; and the same as HTML, in which
    /// phones stay texts. A header where wanted.
    Table table(const std::vector<storage::GridLine> &lines, const std::vector<int> &columns, bool withHeader) const;

private:
    QString fixedText(const storage::GridLine &line, GridColumn column) const;
    QString ownText(const storage::GridLine &line, const GridField &field) const;
    QString day(const std::optional<std::int64_t> &at) const;
};

} // namespace ui
