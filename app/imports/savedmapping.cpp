#include "app/imports/savedmapping.h"

#include "app/fields/customerfield.h"
#include "storage/imports/savedmappingstore.h"

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
    return storage::SavedMappingStore(connection).find(kind, headerKey(headers));
}

void saveMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers,
                 const QString &mapping)
{
    storage::SavedMappingStore(connection).save(kind, headerKey(headers), mapping);
}

} // namespace app
