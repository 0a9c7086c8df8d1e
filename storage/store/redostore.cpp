#include "storage/store/redostore.h"

#include "storage/store/changestore.h"

namespace storage {

void RedoStore::keep(ChangeId id, const QByteArray &changeset)
{
    auto update = m_connection.prepare("UPDATE change SET redo = ?2 WHERE id = ?1");
    update->bind(1, id);
    if (!changeset.isEmpty() && changeset.size() <= ChangeStore::keptBytes)
        update->bind(2, changeset);
    update->run();
}

QByteArray RedoStore::of(ChangeId id)
{
    auto select = m_connection.prepare("SELECT redo FROM change WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? select->blob(0) : QByteArray();
}

} // namespace storage
