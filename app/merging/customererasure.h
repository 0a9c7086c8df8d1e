#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/mentions.h"

namespace app {

struct ErasureOutcome
{
    std::int64_t erasure = 0;                 ///< its number, as a reference for the customer
    std::int64_t records = 0;                 ///< including those merged into it
    std::int64_t orders = 0, friendships = 0; ///< kept without personal data
    std::int64_t sealedChanges = 0;           ///< entries of the undo list that can no longer be undone
    std::vector<storage::Mention> mentions;   ///< where a name or an identity still stands, perhaps of someone else
};

/// What restoring a backup erased again.
struct ErasedAgain
{
    std::int64_t customers = 0, orders = 0; ///< orders: without a buyer
};

/// Erases a customer's personal data on request (个人信息保护法): name, identities, remarks, notes and texts, in
/// records, import journals and the undo list. Figures stay: orders and friendships refer to a record without personal
/// data. Salted hashes remain as proof; with them imports skip the customer and older backups are erased again. Cannot
/// be undone.
class CustomerErasure final
{
public:
    explicit CustomerErasure(TeamStore &store) : m_store(store) {}

    /// Invalid if the reason, which is kept with the proof, names the person (erasureReason()). Also erases someone who
    /// exists in the undo list only (undone()). Identities are also taken out of the texts of others, but for house
    /// numbers, which are only reported as mentions. The search for these follows the commit (mentionsAfter()).
    Result<ErasureOutcome> erase(storage::CustomerId customer, const QString &reason);

    /// Someone who was added, which was undone: redo would bring them back. By ID, identity or name. NotFound if there
    /// is no one, or more than one.
    Result<storage::CustomerId> undone(const QString &key);

    /// Before a backup replaces a store: carries over the erasures of `current` and applies those unknown to
    /// `incoming`, to customers and to orders without a buyer; upgrades it to the schema of today for that. Does
    /// nothing if the two are different stores or `current` cannot be read. Throws what storage throws.
    static ErasedAgain replay(const QString &current, const QString &incoming);

private:
    TeamStore &m_store;
};

} // namespace app
