#pragma once

#include "app/customers/customermapping.h"
#include "app/customers/customerrow.h"
#include "app/customers/erasedpeople.h"
#include "app/imports/idrun.h"
#include "app/customers/lossmatcher.h"
#include "app/customers/rostercompletion.h"
#include "app/customers/rostertags.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerwriter.h"
#include "storage/customers/identityindex.h"
#include "storage/imports/importstore.h"
#include "storage/text/hashset64.h"

#include <QJsonObject>

#include <unordered_map>

namespace app {

/// The writing half of a roster import, inside one transaction: resolves who each row is, inserts or merges, and keeps
/// what it did so that the import can be taken back field by field.
///
/// Policy: a cell that is filled wins over what stood there before the import; within one file the first row of a
/// person wins and later ones only fill what is empty, so that the same file twice changes nothing.
class CustomerImportWriter final
{
public:
    /// `completion`: is told of every row where the roster was declared complete, else null.
    CustomerImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change, ImportOutcome &outcome,
                         RosterKind kind = RosterKind::Customers, RosterCompletion *completion = nullptr);

    /// Writes the rows; problems found while resolving are added to the batch.
    void write(CustomerBatch &batch);
    /// Builds the indexes that were left off, takes the ids, checks foreign keys.
    void finish();
    /// Friendships from this id on were made by this import.
    std::int64_t firstNewFriendship() const { return m_firstFriendship; }

private:
    struct Friend
    {
        storage::FriendshipId id;
        storage::FriendshipRecord record;
        std::int64_t importHash = storage::absent;
        QByteArray remark, description; ///< what the record's views point to
    };

    void takeNames(CustomerBatch &batch);
    void writeRow(CustomerBatch &batch, std::size_t index);
    void writeFriendship(CustomerBatch &batch, std::size_t index);
    void writeLoss(CustomerBatch &batch, std::size_t index);
    void reject(CustomerBatch &batch, std::size_t index, const QString &reason, const QString &repair);
    void seeInCompletion(const CustomerRow &row);
    storage::AccountId accountFor(const NewName &name);
    storage::ChannelId channelFor(const NewName &name);
    storage::StaffId staffFor(const QString &name);
    void prepareRow(CustomerRow &row);
    storage::CustomerId resolve(CustomerBatch &batch, const CustomerRow &row);
    bool hasOtherIdentity(storage::CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                          int trusted);
    bool isErased(const CustomerBatch &batch, const CustomerRow &row) const;
    void leaveErasedOut(CustomerBatch &batch, const CustomerRow &row);
    storage::CustomerId resolveByHand(const CustomerRow &row);
    storage::CustomerId resolveByFriendship(const CustomerBatch &batch, const CustomerRow &row);
    void loadFriendshipKeys();
    void create(CustomerBatch &batch, CustomerRow &row);
    void merge(CustomerBatch &batch, CustomerRow &row, storage::CustomerId customer);
    bool mergeRecord(const CustomerRow &row, storage::CustomerId customer);
    bool mergeIdentities(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer);
    static bool isTransferOf(const Friend &known);
    bool standsAgain(const CustomerRow &row, const storage::FriendshipRecord &known) const;
    bool mergeFriendship(const CustomerRow &row, storage::CustomerId customer);
    std::optional<Friend> friendshipOf(storage::CustomerId customer, storage::AccountId account);
    void noteAdded(const char *table, storage::CustomerId customer, const QString &part);
    void noteChanged(const char *table, std::int64_t row, const QJsonObject &before, const QJsonObject &after);
    void checkForeignKeys(std::int64_t first, std::int64_t last);
    bool isFresh(storage::CustomerId customer) const { return m_customers.holds(customer.value); }

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    storage::ImportStore m_imports;
    storage::ImportId m_import;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    RosterKind m_kind;
    RosterCompletion *m_completion;
    LossMatcher m_losses;
    ErasedPeople m_erased;
    std::int64_t m_firstFriendship = 0;
    bool m_wasEmpty;
    bool m_identitiesLoaded = false;
    IdRun m_customers, m_friendships, m_tagIds, m_tagGroups, m_accountIds, m_staffIds, m_channelIds, m_departments;
    storage::IdentityIndex m_identities;
    storage::CustomerWriter m_writer;
    storage::CustomerReader m_reader;
    RosterTags m_tags;
    storage::sqlite::Statement m_selectFriendship;
    std::vector<storage::AccountId> m_accounts;
    std::vector<storage::StaffId> m_operators; ///< of m_accounts, today
    std::vector<storage::ChannelId> m_channels;
    std::unordered_map<std::uint64_t, std::int64_t> m_friendshipKeys; ///< account, time and name → customer; 0: several
    struct TypedIn
    {
        std::int64_t customer;
        storage::UtcMs addedAt;
    };
    std::unordered_multimap<std::uint64_t, TypedIn> m_byHand; ///< account and name → friendships no file has named yet
    bool m_friendshipKeysLoaded = false;
    std::string m_custom; ///< what the record's view of custom fields points to
    storage::HashSet64 m_touched;
    std::vector<storage::CustomerId> m_hits; ///< of the row's identities: who has them already
};

} // namespace app
