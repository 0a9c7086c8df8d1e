#include "app/assembly/exportkinds.h"

#include "app/assembly/importkinds.h"
#include "app/imports/importfields.h"
#include "app/imports/recordexporter.h"
#include "app/orders/orderexport.h"
#include "app/text.h"
#include "storage/team/staffstore.h"

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

std::optional<RosterRows> rowsOf(const QString &kind)
{
    const auto found = std::find_if(std::begin(people), std::end(people),
                                    [&kind](const People &one) { return kind == QLatin1String(one.kind); });
    return found == std::end(people) ? std::nullopt : std::optional(found->rows);
}

const RecordKind *recordsOf(const QString &kind)
{
    return kind == QLatin1String(orderExportKind().name) ? &orderExportKind() : findRecordKind(kind);
}

tl::unexpected<Error> unknown(const QString &kind)
{
    return failure(
        ErrorKind::Invalid,
        Text::tr("Cannot export \"%1\". Available: %2.").arg(kind, exportKindNames().join(QStringLiteral(", "))));
}

} // namespace

QStringList exportKindNames()
{
    return importKindNames();
}

Result<ExportColumns> exportColumns(TeamStore &store, const QString &kind)
{
    return guarded([&]() -> Result<ExportColumns> {
        ExportColumns columns;
        if (const auto rows = rowsOf(kind)) {
            RosterColumns roster(store.connection(), *rows, false);
            columns.all = roster.names();
            for (const RosterColumn &column : roster.usual())
                columns.usual << column.name;
            columns.usual.removeDuplicates(); // a customer may have several phone numbers
        } else if (const RecordKind *records = recordsOf(kind)) {
            RecordExporter exporter(store, *records);
            columns.all = exporter.columns();
            columns.usual = exporter.usualColumns();
        } else {
            return unknown(kind);
        }
        for (const QString &name : std::as_const(columns.all))
            columns.words << importFieldWord(*findImportKind(kind), name);
        return columns;
    });
}

bool mayExportWholePhones(TeamStore &store)
{
    const auto person = storage::StaffStore(store.connection()).byId(store.actor());
    return !person || person->role != storage::Staff::AccessRole::Viewer;
}

Result<ExportOutcome> exportRecords(TeamStore &store, const QString &kind, const ExportRequest &request,
                                    JobContext &job)
{
    const auto may = guarded([&]() -> Result<bool> { return request.masked || mayExportWholePhones(store); });
    if (!may)
        return tl::unexpected<Error>(may.error());
    if (!*may)
        return failure(
            ErrorKind::Invalid,
            Text::tr("View-only members can export only masked phone numbers. Choose masked phones (--mask), or ask "
                     "a manager."));
    if (const auto rows = rowsOf(kind))
        return CustomerExporter(store, *rows).run(request, job);
    if (const RecordKind *records = recordsOf(kind))
        return RecordExporter(store, *records).run(request, job);
    return unknown(kind);
}

} // namespace app
