#include "app/tables/csvfile.h"

#include "app/tables/csvwriter.h"

namespace app {

Result<void> saveCsv(const QString &path, const std::vector<QStringList> &rows)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    for (const QStringList &row : rows)
        (*writer)->writeRow(row);
    return (*writer)->commit();
}

} // namespace app
