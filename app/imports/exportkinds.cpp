#include "app/imports/exportkinds.h"

#include "app/imports/importkinds.h"
#include "app/imports/recordexporter.h"
#include "app/orders/orderexport.h"
#include "app/text.h"

#include <algorithm>

namespace app {

namespace {

struct People
{
    const char *kind;
    RosterRows rows;
};

constexpr People people[] = {{"customers", RosterRows::Everybody},
                             {"prospects", RosterRows::Prospects},
                             {"friendships", RosterRows::Friendships},
                             {"losses", RosterRows::Losses}};

} // namespace

QStringList exportKindNames()
{
    return importKindNames();
}

Result<ExportOutcome> exportRecords(TeamStore &store, const QString &kind, const ExportRequest &request,
                                    JobContext &job)
{
    const auto rows = std::find_if(std::begin(people), std::end(people),
                                   [&kind](const People &one) { return kind == QLatin1String(one.kind); });
    if (rows != std::end(people))
        return CustomerExporter(store, rows->rows).run(request, job);
    if (kind == QLatin1String(orderExportKind().name))
        return RecordExporter(store, orderExportKind()).run(request, job);
    if (const RecordKind *records = findRecordKind(kind))
        return RecordExporter(store, *records).run(request, job);
    return failure(
        ErrorKind::Invalid,
        Text::tr("\"%1\" cannot be exported. Known: %2.").arg(kind, exportKindNames().join(QStringLiteral(", "))));
}

} // namespace app
