#pragma once

#include "app/imports/importnotes.h"
#include "app/imports/importoutcome.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerrecord.h"
#include "storage/text/hashset64.h"
#include "storage/time/localday.h"

#include <unordered_set>

namespace app {

/// Ends the friendships that a roster declared complete does not contain: on the declared day, side unknown. Receives
/// every row while the roster is written, and decides at the end.
///
/// In doubt nothing ends. A rejected row may be any friend of its account, or of any account if it has
/// none; a row whose customer is uncertain is identified by the second in which they were added.
class RosterCompletion final
{
public:
    RosterCompletion(TeamStore &store, storage::ImportId import, storage::ChangeId change, storage::LocalDay asOf);

    /// The hash of a row, whatever its result.
    void seeRow(std::uint64_t hash) { m_rows.insert(hash); }
    void seeFriendship(storage::FriendshipId id) { m_friendships.insert(std::uint64_t(id.value)); }
    /// A row of the file says that this account added a customer at that time.
    void seeMoment(storage::AccountId account, storage::UtcMs addedAt);
    void seeAccount(storage::AccountId account) { m_accounts.insert(account.value); }
    /// A rejected row: of this account, or 0 if unknown.
    void noteRejected(storage::AccountId account, storage::UtcMs addedAt);
    /// Rows were lost or misread before their account could be determined.
    void distrustAll(std::int64_t rows) { m_uncertainRows += rows; }

    /// An end of unknown side up to this time was inferred from an earlier roster: a row reverts it.
    storage::UtcMs until() const { return m_until; }

    /// Ends the friendships and reports them in the outcome. Conflict if more than a fifth of an account's friends
    /// would end, unless `allowMany`; a dry run only adds a note. `firstNew`: friendships with this or a higher ID were
    /// created by this import.
    Result<void> finish(std::int64_t firstNew, bool allowMany, bool dryRun, ImportOutcome &outcome);

private:
    struct Candidate
    {
        std::int64_t id = 0, account = 0;
        bool seen = false, isProtected = false;
        std::int64_t changedBy = 0;
    };

    std::vector<Candidate> openFriendships(std::int64_t firstNew);
    void end(const Candidate &friendship);
    static std::uint64_t momentKey(std::int64_t account, storage::UtcMs addedAt);

    TeamStore &m_store;
    ImportNotes m_notes;
    storage::ChangeId m_change;
    storage::LocalDay m_asOf;
    storage::UtcMs m_until; ///< the end of that day, or now if it is today
    storage::HashSet64 m_rows, m_friendships, m_moments;
    std::unordered_set<std::int64_t> m_accounts, m_doubtful;
    std::int64_t m_uncertainRows = 0;
};

} // namespace app
