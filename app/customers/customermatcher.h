#pragma once

#include "app/customers/customerrow.h"
#include "app/imports/importoutcome.h"
#include "app/store/teamstore.h"
#include "storage/customers/identityindex.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace app {

/// Tells whom a row of a roster is about: by its identities in the order of trust, else by the id an export of this
/// store wrote, else by name and a phone that is no identity, else by its friendship (account, time and name), else by
/// a friend that somebody typed in by hand. In doubt the row is somebody new.
///
/// People share phones. One that speaks alone leads to nobody of a clearly different name: in one file, whose rows are
/// people told apart, any other name; else only a real name beside a real name, since a roster knows its people by what
/// they call themselves. The number stays with the first and is kept with the second as a phone that is no identity.
class CustomerMatcher final
{
public:
    /// `wasEmpty`: the store knew nobody before this import. `beforeAsking`: brings rows that still wait into the file.
    /// `wasSeen`: whether an earlier row of the file was about somebody.
    CustomerMatcher(TeamStore &store, ImportOutcome &outcome, bool wasEmpty, std::function<void()> beforeAsking,
                    std::function<bool(storage::CustomerId)> wasSeen);

    /// 0: nobody. Identities that lead to somebody else are counted as conflicts and told as problems of the batch; a
    /// phone among them becomes one of the row's other phones.
    storage::CustomerId find(CustomerBatch &batch, CustomerRow &row);
    /// Who had the n-th identity of the row that was asked for last.
    storage::CustomerId holder(int identity) const { return m_hits[std::size_t(identity)]; }
    storage::CustomerId findByIdentity(const IdentityValue &identity);
    void noteIdentity(const IdentityValue &identity, storage::CustomerId customer)
    {
        m_identities.add(identity.kind, identity.value, customer);
    }
    void noteFriendship(const CustomerRow &row, storage::CustomerId customer);
    /// A new customer, or one who got further phones, is found again by name and these.
    void noteOtherPhones(const CustomerRow &row, storage::CustomerId customer);

private:
    bool isSamePerson(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row, int identity);
    bool isFriendSince(storage::CustomerId customer, const CustomerRow &row);
    void sayConflicts(CustomerBatch &batch, CustomerRow &row, storage::CustomerId customer, bool isKnownSo);
    storage::CustomerId resolveByStoreId(const CustomerBatch &batch, const CustomerRow &row);
    storage::CustomerId resolveByOtherPhone(const CustomerBatch &batch, const CustomerRow &row);
    bool hasSuchIdentity(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row);
    bool hasOtherIdentity(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                          int trusted);
    storage::CustomerId resolveByHand(const CustomerRow &row);
    storage::CustomerId resolveByFriendship(const CustomerBatch &batch, const CustomerRow &row);
    void loadIdentities();
    void loadFriendshipKeys();
    void loadOtherPhones();

    struct TypedIn
    {
        std::int64_t customer;
        storage::UtcMs addedAt;
    };

    storage::sqlite::Connection &m_connection;
    const storage::TeamZone &m_zone;
    ImportOutcome &m_outcome;
    bool m_wasEmpty;
    std::function<void()> m_beforeAsking;
    std::function<bool(storage::CustomerId)> m_wasSeen;
    storage::IdentityIndex m_identities;
    bool m_identitiesLoaded = false;
    std::vector<storage::CustomerId> m_hits;                          ///< of the row's identities: who has them already
    std::unordered_map<std::uint64_t, std::int64_t> m_friendshipKeys; ///< account, time and name → customer; 0: several
    std::unordered_multimap<std::uint64_t, TypedIn> m_byHand; ///< account and name → friendships no file has named yet
    bool m_friendshipKeysLoaded = false;
    std::unordered_map<std::uint64_t, std::int64_t> m_otherPhones; ///< name and phone → customer; 0: several
    bool m_otherPhonesLoaded = false;
};

} // namespace app
