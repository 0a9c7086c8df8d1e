#pragma once

#include "app/image/bitset.h"
#include "app/image/slots.h"

#include <array>

namespace app {

/// Which customers have an identity of which kind: one Bitset per kind of table identity (1 … 20). The values are in
/// the search buffer.
class IdentityBits final
{
public:
    static constexpr int kindCount = 21;

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads the identities of these customers.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// All 0 for a kind that no customer has. `kind` is 1 … 20 as in the file.
    const Bitset &bits(int kind) const { return m_bits[static_cast<std::size_t>(kind)]; }

    std::size_t bytes() const { return m_bits[0].bytes() * kindCount; }

private:
    std::array<Bitset, kindCount> m_bits;
};

} // namespace app
