#pragma once

#include "app/image/imagetypes.h"
#include "app/jobs/jobcontext.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace app {

/// Customer ID ↔ slot. Loaded in ID order, later ones appended. A deleted or merged customer keeps its slot (it is then
/// not alive, see CustomerColumns). A range of consecutive IDs takes one entry.
class Slots final
{
public:
    void load(storage::sqlite::Connection &connection, const JobContext &job);

    std::size_t size() const { return m_ids.size(); }
    /// Returns noSlot if the customer is not known.
    Slot slotOf(storage::CustomerId id) const { return slotOf(id.value); }
    Slot slotOf(std::int64_t id) const;
    storage::CustomerId idOf(Slot slot) const { return storage::CustomerId(m_ids[slot]); }
    const std::vector<std::int64_t> &ids() const { return m_ids; }

    /// Returns the slot of `id`; assigns one if necessary.
    Slot add(std::int64_t id);
    /// Assigns a slot to every customer of the file that has none.
    void addNew(storage::sqlite::Connection &connection);

    std::vector<QString> check(storage::sqlite::Connection &connection) const;
    std::size_t bytes() const;

private:
    struct Range
    {
        std::int64_t first; // ID of the first; the others follow without gaps
        std::uint32_t count;
        Slot slot; // of the first
    };

    std::vector<std::int64_t> m_ids;
    std::vector<Range> m_ranges; // by first ID
};

} // namespace app
