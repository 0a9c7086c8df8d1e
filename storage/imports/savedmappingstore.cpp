#include "storage/imports/savedmappingstore.h"

namespace storage {

QString SavedMappingStore::find(const QString &kind, const QString &headers)
{
    auto select = m_connection.prepare("SELECT mapping FROM saved_mapping WHERE kind = ?1 AND header = ?2");
    select->bindAll(kind, headers);
    return select->step() ? select->text(0) : QString();
}

void SavedMappingStore::save(const QString &kind, const QString &headers, const QString &mapping)
{
    m_connection
        .prepare("INSERT INTO saved_mapping(kind, header, mapping) VALUES(?1, ?2, ?3) "
                 "ON CONFLICT(kind, header) DO UPDATE SET mapping = excluded.mapping")
        ->bindAll(kind, headers, mapping)
        .run();
}

} // namespace storage
