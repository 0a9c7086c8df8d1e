#include "app/tables/sheetrating.h"

#include "app/text.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

SheetRating rateRow(const SampleRow &row, KnownHeader isKnown)
{
    if (std::all_of(row.begin(), row.end(), [](std::string_view cell) { return storage::trimmed(cell).empty(); }))
        return SheetRating::Empty;
    return hasKnownNames(row, isKnown)  ? SheetRating::Header
           : hasKnownName(row, isKnown) ? SheetRating::OneName
                                        : SheetRating::Cells;
}

Result<int> findSheet(const QStringList &names, const QString &sheet)
{
    for (int i = 0; i < names.size(); ++i) {
        if (names.at(i).compare(sheet, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int number = sheet.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return number - 1;
    return failure(ErrorKind::NotFound,
                   Text::tr("There is no sheet \"%1\". Available: %2.").arg(sheet, names.join(QStringLiteral(", "))));
}

} // namespace app
