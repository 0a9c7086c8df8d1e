#include "app/segments/segmentundo.h"

#include "storage/segments/segmentstore.h"
#include "storage/sqlite/changeset.h"

namespace app {

Result<void> SegmentUndo::prepare()
{
    using Reader = storage::sqlite::ChangesetReader;
    Reader reader(m_step.wanted);
    while (reader.next()) {
        if (reader.table() == "segment" && reader.operation() == Reader::Operation::Delete)
            storage::SegmentStore(m_step.store.connection())
                .forgetDays(storage::SegmentId(reader.oldValue(0).integer()));
    }
    return {};
}

} // namespace app
