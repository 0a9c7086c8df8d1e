#pragma once

#include "app/imports/idrun.h"
#include "app/imports/importnotes.h"
#include "app/roster/customerrow.h"
#include "app/roster/rostercompletion.h"
#include "app/store/teamstore.h"
#include "storage/customers/friendshipreader.h"
#include "storage/text/hashset64.h"

#include <optional>
#include <vector>

namespace app {

/// The friendships of a roster's rows. A customer who deleted and returned has several with one account; a row refers
/// to the one with its start time (within a day), and its end never ends one that began later.
class RosterFriendships final
{
public:
    /// `unchanged`: hashes of rows of this file that match the store.
    /// `completion` receives the friendships in the file if the roster was declared complete, else null.
    RosterFriendships(TeamStore &store, ImportNotes &notes, storage::ChangeId change, ImportOutcome &outcome,
                      storage::CustomerBulkWriter &writer, const storage::HashSet64 &unchanged,
                      RosterCompletion *completion);

    std::int64_t firstNew() const { return m_ids.first(); }
    void insert(const storage::FriendshipRecord &given, std::uint64_t hash, storage::CustomerId customer);
    /// True if this row was the last import of this friendship: later edits are then kept.
    bool isKnown(const storage::FriendshipRecord &given, std::uint64_t hash, storage::CustomerId customer);
    /// Updates the friendship from the row, or creates it. `touched`: the row changed other data of the customer, so
    /// that its hash must be stored. True if the friendship changed.
    bool merge(const storage::FriendshipRecord &given, const CustomerRow &row, storage::CustomerId customer,
               bool touched);
    /// Reserves the IDs from the counter.
    void close() { m_ids.close(m_notes.import()); }

private:
    using Known = storage::StoredFriendship;
    enum class Fit { None, Same, Later, Earlier }; ///< relation of the row to the friendship found
    struct Found
    {
        Fit fit = Fit::None;
        std::size_t index = 0; ///< into m_known
    };

    Found find(const storage::FriendshipRecord &given, storage::CustomerId customer);
    static bool isTransfer(const Known &known);
    bool isReopened(const CustomerRow &row, const Known &known) const;
    void bringUp(Known &known, const storage::FriendshipRecord &given, const CustomerRow &row, Found found);
    void write(const Known &known, std::int64_t hash);

    ImportNotes &m_notes;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    storage::CustomerBulkWriter &m_writer;
    const storage::HashSet64 &m_unchanged;
    RosterCompletion *m_completion;
    IdRun m_ids;
    storage::FriendshipReader m_reader;
    std::vector<Known> m_known; ///< of the customer and account requested last, by start time
    storage::HashSet64 m_touched;
    ChangedFields m_changed; ///< of the friendship being updated
};

} // namespace app
