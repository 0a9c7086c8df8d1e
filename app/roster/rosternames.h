#pragma once

#include "app/imports/idruns.h"
#include "app/imports/importnotes.h"
#include "app/roster/customerrow.h"
#include "app/store/teamstore.h"
#include "storage/customers/rosternamestore.h"

#include <span>
#include <vector>

namespace app {

/// The accounts and channels in the rows of a roster, by their numbers in the rows; unknown ones are
/// created, an account with its department and operator.
class RosterNames final
{
public:
    /// `onlyKnown`: the file must not create accounts (losses).
    RosterNames(TeamStore &store, storage::ImportId import, bool onlyKnown);

    /// Adds the names that first occur in this batch.
    void take(const CustomerBatch &batch);
    /// 0 if the row has none.
    storage::AccountId account(int name) const
    {
        return name < 0 ? storage::AccountId() : m_accounts[std::size_t(name)];
    }
    /// The accounts a name may refer to if only known accounts count; see `onlyKnown`.
    std::span<const storage::AccountId> namesakes(int name) const
    {
        return name < 0 ? std::span<const storage::AccountId>() : m_namesakes[std::size_t(name)];
    }
    /// Today's operator of the account.
    storage::StaffId accountOperator(int name) const { return m_operators[std::size_t(name)]; }
    storage::ChannelId channel(int name) const { return m_channels[std::size_t(name)]; }
    /// Reserves the IDs from the counters and records them as created by the import.
    void close(storage::ImportId import) { m_ids.close(import); }

private:
    storage::AccountId accountFor(const NewName &name);
    storage::AccountId knownAccount(const QString &name, const QString &userId);
    void noteLearnt(const char *table, std::int64_t row, const char *column, const QString &before,
                    const QString &after);
    storage::ChannelId channelFor(const NewName &name);
    storage::StaffId staffFor(const QString &name);

    storage::sqlite::Connection &m_connection;
    storage::RosterNameStore m_roster;
    ImportNotes m_notes;
    storage::LocalDay m_today;
    bool m_onlyKnown;
    IdRuns m_ids;
    std::vector<storage::AccountId> m_accounts;
    std::vector<std::vector<storage::AccountId>> m_namesakes; ///< by the same numbers, for losses
    std::vector<storage::StaffId> m_operators;                ///< of m_accounts, today
    std::vector<storage::ChannelId> m_channels;
};

} // namespace app
