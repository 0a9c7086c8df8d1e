#pragma once

#include "app/imports/erasedpeople.h"
#include "app/imports/idrun.h"
#include "app/imports/importnotes.h"
#include "app/roster/customermapping.h"
#include "app/roster/customermatcher.h"
#include "app/roster/customerrow.h"
#include "app/roster/rostercompletion.h"
#include "app/roster/rosterfriendships.h"
#include "app/roster/rosterlosses.h"
#include "app/roster/rosternames.h"
#include "app/roster/rosterrecords.h"
#include "app/roster/rostertags.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerbulkwriter.h"
#include "storage/customers/rosterimportstore.h"
#include "storage/customers/rostermatchstore.h"
#include "storage/text/hashset64.h"

namespace app {

/// The writing half of a roster import, inside one transaction: identifies the customer of each row, inserts or merges,
/// and records the changes so that the import can be undone field by field.
///
/// Policy: a filled cell overrides the value from before the import; within one file the first row of a
/// customer takes precedence and later ones only fill gaps, so that importing a file twice changes nothing.
class CustomerImportWriter final
{
public:
    /// `completion` receives every row if the roster was declared complete, else null. It, `erased` and `outcome` must
    /// outlive the writer.
    CustomerImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                         const ErasedPeople &erased, ImportOutcome &outcome, RosterKind kind = RosterKind::Customers,
                         RosterCompletion *completion = nullptr);

    /// Writes the rows; adds problems found on the way to the batch.
    void write(CustomerBatch &batch);
    /// Rebuilds dropped indexes, reserves the IDs, checks foreign keys.
    void finish();
    /// Friendships with this or a higher ID were created by this import.
    std::int64_t firstNewFriendship() const { return m_friendships.firstNew(); }

private:
    void writeRow(CustomerBatch &batch, std::size_t index);
    void writeFriendship(CustomerBatch &batch, std::size_t index);
    void writeLoss(CustomerBatch &batch, std::size_t index);
    void dropEarlyEnd(CustomerBatch &batch, std::size_t index);
    /// Adds the row to the rejects file.
    static void spoil(CustomerBatch &batch, std::size_t index);
    void reject(CustomerBatch &batch, std::size_t index, const QString &reason, const QString &repair);
    void seeInCompletion(const CustomerBatch &batch, const CustomerRow &row);
    void prepareRow(CustomerRow &row);
    bool isErased(const CustomerBatch &batch, const CustomerRow &row) const;
    bool isErasedPhone(std::string_view phone) const;
    void dropErasedPhones(CustomerBatch &batch, CustomerRow &row) const;
    void create(CustomerBatch &batch, CustomerRow &row);
    void merge(CustomerBatch &batch, CustomerRow &row, storage::CustomerId customer);
    bool wasSeen(storage::CustomerId customer);
    bool mergeIdentities(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer);
    bool mergeFriendships(const CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer,
                          bool touched);
    /// The row's friendship with its n-th account, from 0; without an account if there is none.
    storage::FriendshipRecord friendship(const CustomerBatch &batch, const CustomerRow &row, int nth) const;
    bool isFresh(storage::CustomerId customer) const { return m_customers.holds(customer.value); }

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    ImportNotes m_notes;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    RosterKind m_kind;
    RosterCompletion *m_completion;
    RosterLosses m_losses;
    const ErasedPeople &m_erased;
    bool m_wasEmpty;
    IdRun m_customers, m_tagIds, m_tagGroups;
    RosterNames m_names;
    CustomerMatcher m_matcher;
    storage::CustomerBulkWriter m_writer;
    RosterRecords m_records;
    RosterTags m_tags;
    storage::ImportHashes m_hashes;
    storage::HashSet64 m_touched;   ///< customers of earlier rows of this file
    storage::HashSet64 m_unchanged; ///< hashes of rows that match the store
    RosterFriendships m_friendships;
};

} // namespace app
