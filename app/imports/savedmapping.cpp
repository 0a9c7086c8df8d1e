#include "app/imports/savedmapping.h"

#include "app/fields/customerfield.h"

namespace app {

namespace {

/// The key of a saved mapping: all headers of the file.
QString headerKey(const QStringList &headers)
{
    QStringList normalised;
    for (const QString &header : headers)
        normalised << normalisedHeader(header);
    return normalised.join(QLatin1Char(','));
}

} // namespace

QString savedMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers)
{
    auto select = connection.prepare("SELECT mapping FROM saved_mapping WHERE kind = ?1 AND header = ?2");
    const QString key = headerKey(headers);
    select->bind(1, kind).bind(2, key);
    return select->step() ? select->text(0) : QString();
}

void saveMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers,
                 const QString &mapping)
{
    connection
        .prepare("INSERT INTO saved_mapping(kind, header, mapping) VALUES(?1, ?2, ?3) "
                 "ON CONFLICT(kind, header) DO UPDATE SET mapping = excluded.mapping")
        ->bindAll(kind, headerKey(headers), mapping)
        .run();
}

} // namespace app
