#pragma once

#include "app/image/slots.h"
#include "app/image/textzone.h"

namespace app {

/// The notes of all customers, searched separately from names: long texts, rarely queried.
class NoteBuffer final
{
public:
    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads these customers.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// Customers whose notes contain a word of searchWords().
    Bitset find(std::string_view word) const;

    std::size_t bytes() const { return m_zone.bytes(); }

private:
    TextZone m_zone;
    std::size_t m_slotCount = 0;
};

} // namespace app
