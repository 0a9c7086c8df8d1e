#pragma once

#include "app/imports/importoutcome.h"
#include "app/imports/knownidentities.h"
#include "app/roster/customerrow.h"
#include "app/store/teamstore.h"
#include "storage/customers/friendshipstore.h"
#include "storage/customers/rostermatchstore.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace app {

/// Finds the customer of a roster row: by its identities in order of trust, else by the ID from an export of this
/// store, else by name and a phone number that is not an identity, else by its friendship (account, time and name),
/// else by a friend added by hand. In doubt the row is a new customer.
///
/// People share phone numbers. A number alone does not match a customer with a clearly different name: within one file,
/// whose rows are distinct people, any other name; otherwise only a real name versus a real name, because rosters often
/// contain nicknames. The number stays with the first customer; the second gets it as a number that is not an identity.
class CustomerMatcher final
{
public:
    /// `wasEmpty`: the store had no customers before this import. `beforeAsking`: flushes pending rows to the file.
    /// `wasSeen`: whether an earlier row of the file was about a customer.
    CustomerMatcher(TeamStore &store, ImportOutcome &outcome, bool wasEmpty, std::function<void()> beforeAsking,
                    std::function<bool(storage::CustomerId)> wasSeen);

    /// 0: none. Identities of other customers are counted as conflicts and reported as problems of the batch; a
    /// phone number among them becomes one of the row's other phone numbers.
    storage::CustomerId find(CustomerBatch &batch, CustomerRow &row);
    /// The customer who has the n-th identity of the row passed last.
    storage::CustomerId holder(int identity) const { return m_hits[std::size_t(identity)]; }
    storage::CustomerId findByIdentity(const IdentityValue &identity);
    void noteIdentity(const IdentityValue &identity, storage::CustomerId customer)
    {
        m_identities.add(identity.kind, identity.value, customer);
    }
    void noteFriendship(const CustomerRow &row, storage::CustomerId customer);
    /// Makes a new customer, or one with new phone numbers, available to later lookups by name and number.
    void noteOtherPhones(const CustomerRow &row, storage::CustomerId customer);

private:
    bool isSamePerson(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row, int identity);
    bool isFriendSince(storage::CustomerId customer, const CustomerRow &row);
    void sayConflicts(CustomerBatch &batch, CustomerRow &row, storage::CustomerId customer, bool isAlreadyReported);
    storage::CustomerId resolveByStoreId(const CustomerBatch &batch, const CustomerRow &row);
    storage::CustomerId resolveByOtherPhone(const CustomerBatch &batch, const CustomerRow &row);
    bool hasOtherIdentityOfKind(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row);
    bool hasOtherIdentity(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                          int trusted);
    storage::CustomerId resolveByHand(const CustomerRow &row);
    storage::CustomerId resolveByFriendship(const CustomerBatch &batch, const CustomerRow &row);
    void loadFriendshipKeys();
    void loadOtherPhones();

    struct TypedIn
    {
        std::int64_t customer;
        storage::UtcMs addedAt;
    };

    storage::RosterMatchStore m_known;
    storage::FriendshipStore m_friendships;
    const storage::TeamZone &m_zone;
    ImportOutcome &m_outcome;
    bool m_wasEmpty;
    std::function<void()> m_beforeAsking;
    std::function<bool(storage::CustomerId)> m_wasSeen;
    KnownIdentities m_identities;
    std::vector<storage::CustomerId> m_hits;                          ///< of the row's identities: who has them
    std::unordered_map<std::uint64_t, std::int64_t> m_friendshipKeys; ///< account, time and name → customer; 0: several
    std::unordered_multimap<std::uint64_t, TypedIn> m_byHand; ///< account and name → friendships not in any file yet
    bool m_friendshipKeysLoaded = false;
    std::unordered_map<std::uint64_t, std::int64_t> m_otherPhones; ///< name and phone number → customer; 0: several
    bool m_otherPhonesLoaded = false;
};

} // namespace app
