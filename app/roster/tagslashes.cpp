#include "app/roster/tagslashes.h"

#include <QSet>

#include <algorithm>

namespace app {

namespace {

bool areSlashesParts(const std::vector<QStringList> &rows, int column)
{
    static const QString separators = QStringLiteral(",;|\r\n、，；｜");
    QSet<QString> cells;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return separators.contains(c); }))
            return false;
        cells.insert(cell);
    }
    QSet<QString> known;
    for (const QString &cell : std::as_const(cells)) {
        for (const QString &part : cell.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            if (known.contains(part.trimmed()))
                return true;
        }
        for (const QString &part : cell.split(QLatin1Char('/'), Qt::SkipEmptyParts))
            known.insert(part.trimmed());
    }
    return false;
}

} // namespace

void findTagSlashes(CustomerMapping &mapping, const std::vector<QStringList> &rows)
{
    for (CustomerMapping::Column &column : mapping.columns) {
        const bool holdsTags =
            column.target.field == CustomerField::Tags || column.target.field == CustomerField::TagGroup;
        column.slashParts = holdsTags && areSlashesParts(rows, column.column);
    }
}

} // namespace app
