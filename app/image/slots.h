#pragma once

#include "app/image/imagetypes.h"
#include "app/jobs/jobcontext.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace app {

/// Customer id ↔ slot. Loaded in the order of the ids, later ones appended. A customer that was deleted or merged
/// away keeps its slot (it is then not alive, see CustomerColumns). Ids in a row cost one entry together.
class Slots final
{
public:
    void load(storage::sqlite::Connection &connection, const JobContext &job);

    std::size_t size() const { return m_ids.size(); }
    /// noSlot where the customer is not known.
    Slot slotOf(storage::CustomerId id) const { return slotOf(id.value); }
    Slot slotOf(std::int64_t id) const;
    storage::CustomerId idOf(Slot slot) const { return storage::CustomerId(m_ids[slot]); }
    const std::vector<std::int64_t> &ids() const { return m_ids; }

    /// The slot of `id`, given now if it has none.
    Slot add(std::int64_t id);
    /// Gives a slot to every customer of the file that has none.
    void addNew(storage::sqlite::Connection &connection);

    std::vector<QString> check(storage::sqlite::Connection &connection) const;
    std::size_t bytes() const;

private:
    struct Range
    {
        std::int64_t first; // id of the first; the others follow without a gap
        std::uint32_t count;
        Slot slot; // of the first
    };

    std::vector<std::int64_t> m_ids;
    std::vector<Range> m_ranges; // by first id
};

} // namespace app
