#include "app/segments/segmentundo.h"

#include "storage/segments/segmentstore.h"
#include "storage/sqlite/changeset.h"

namespace app {

SegmentUndo::SegmentUndo(const UndoStep &step) : m_step(step)
{
    using Reader = storage::sqlite::ChangesetReader;
    Reader reader(step.wanted);
    while (reader.next()) {
        if (reader.table() == "segment" && reader.operation() == Reader::Operation::Delete)
            m_removed.emplace_back(reader.oldValue(0).integer());
    }
}

Result<void> SegmentUndo::prepare()
{
    storage::sqlite::Connection &connection = m_step.store.connection();
    for (const storage::SegmentId segment : m_removed) {
        storage::SegmentStore(connection).forgetDays(segment);
        m_forgotDays = m_forgotDays || connection.changes() > 0;
    }
    return {};
}

} // namespace app
