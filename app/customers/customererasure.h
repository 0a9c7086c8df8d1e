#pragma once

#include "app/store/teamstore.h"

namespace app {

struct ErasureOutcome
{
    std::int64_t erasure = 0;                 ///< its number, for the answer to the person
    std::int64_t records = 0;                 ///< with those merged into it
    std::int64_t orders = 0, friendships = 0; ///< that stay, without the person
    std::int64_t sealedChanges = 0;           ///< entries of the undo list that can no longer be undone
};

/// Erases a person on request (个人信息保护法): name, identities, remarks, notes and texts, in records, in what imports
/// kept and in the undo list. Figures stay: orders and friendships hang on a record without a word, which nobody finds.
/// As proof remain salted hashes, by which imports leave the person out and an older backup is erased from anew.
/// Cannot be undone.
class CustomerErasure final
{
public:
    explicit CustomerErasure(TeamStore &store) : m_store(store) {}

    Result<ErasureOutcome> erase(storage::CustomerId customer, const QString &reason);

    /// Before a backup takes the place of a store: carries the erasures of `current` over and applies those that
    /// `incoming` does not know. Nothing where the two are not the same store or `current` cannot be read. Answers how
    /// many people were erased again. Throws what storage throws.
    static std::int64_t replay(const QString &current, const QString &incoming);

private:
    TeamStore &m_store;
};

} // namespace app
