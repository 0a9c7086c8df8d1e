#pragma once

#include "app/customers/customermapping.h"
#include "app/customers/customermatcher.h"
#include "app/customers/customerrow.h"
#include "app/customers/erasedpeople.h"
#include "app/customers/lossmatcher.h"
#include "app/customers/rostercompletion.h"
#include "app/customers/rosterfriendships.h"
#include "app/customers/rosternames.h"
#include "app/customers/rostertags.h"
#include "app/imports/idrun.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerwriter.h"
#include "storage/imports/importstore.h"
#include "storage/text/hashset64.h"

#include <QJsonObject>

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
    std::int64_t firstNewFriendship() const { return m_friendships.firstNew(); }

private:
    void writeRow(CustomerBatch &batch, std::size_t index);
    void writeFriendship(CustomerBatch &batch, std::size_t index);
    void writeLoss(CustomerBatch &batch, std::size_t index);
    void dropEarlyEnd(CustomerBatch &batch, std::size_t index);
    /// The row goes to the rejects file.
    static void spoil(CustomerBatch &batch, std::size_t index);
    void reject(CustomerBatch &batch, std::size_t index, const QString &reason, const QString &repair);
    void seeInCompletion(const CustomerBatch &batch, const CustomerRow &row);
    void prepareRow(CustomerRow &row);
    bool isErased(const CustomerBatch &batch, const CustomerRow &row) const;
    void leaveErasedOut(CustomerBatch &batch, const CustomerRow &row);
    void create(CustomerBatch &batch, CustomerRow &row);
    void merge(CustomerBatch &batch, CustomerRow &row, storage::CustomerId customer);
    bool wasSeen(storage::CustomerId customer);
    bool isOwnPhone(std::string_view mask, storage::CustomerId customer);
    std::string_view joinedText(storage::CustomerText field, std::string_view held, std::string_view given,
                                bool onlyFill);
    /// `touched`: the row changed something else of the customer.
    bool mergeRecord(const CustomerRow &row, storage::CustomerId customer, bool onlyFill, bool touched);
    bool mergeIdentities(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer);
    bool mergeFriendships(const CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer,
                          bool touched);
    /// The row's friendship with its n-th account, from 0; without an account where it has no such.
    storage::FriendshipRecord friendship(const CustomerBatch &batch, const CustomerRow &row, int nth) const;
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
    bool m_wasEmpty;
    IdRun m_customers, m_tagIds, m_tagGroups;
    RosterNames m_names;
    CustomerMatcher m_matcher;
    storage::CustomerWriter m_writer;
    storage::CustomerReader m_reader;
    RosterTags m_tags;
    storage::sqlite::Statement m_selectHashes;
    std::string m_custom, m_phones; ///< what the record's views of these point to
    storage::HashSet64 m_touched;   ///< customers that rows of this file were about
    storage::HashSet64 m_unchanged; ///< hashes of the rows that stand in the store as they are
    RosterFriendships m_friendships;
};

} // namespace app
