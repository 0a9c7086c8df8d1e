#pragma once

#include "app/image/bitset.h"
#include "app/image/slots.h"

#include <array>

namespace app {

/// Who has an identity of which kind: one Bitset per kind of table identity (1 … 20). The values lie in the search
/// buffer.
class IdentityBits final
{
public:
    static constexpr int kindCount = 21;

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Reads the identities of these customers again.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// All 0 for a kind nobody has. `kind` is 1 … 20 as in the file.
    const Bitset &bits(int kind) const { return m_bits[static_cast<std::size_t>(kind)]; }

    std::size_t bytes() const { return m_bits[0].bytes() * kindCount; }

private:
    std::array<Bitset, kindCount> m_bits;
};

} // namespace app
