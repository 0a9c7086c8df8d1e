#pragma once

#include "app/imports/importnotes.h"
#include "app/imports/recordcompletion.h"
#include "storage/text/hashset64.h"

#include <unordered_map>

namespace app {

/// Ends the memberships that a complete list of group members does not contain: on the declared day, in an unknown
/// way. Only in groups of the file; the team's own accounts only if the file contains any of that group.
///
/// A group with a rejected or unclear row is not trusted: none of its memberships end. Neither do those with the same
/// joining second as a new row: the file may contain the same person under another identity.
class GroupCompletion final : public RecordCompletion
{
public:
    GroupCompletion(TeamStore &store, storage::ImportId import, storage::LocalDay asOf);

    std::vector<const char *> columnsToClear(const RecordDraft &row, const std::vector<RecordValue> &standing) override;
    void noteWritten(const RecordDraft &row, std::int64_t id, bool isNew, bool isClear) override;
    void noteRejected(const RecordDraft &row, References &references) override;
    void distrustAll(std::int64_t rows) override { m_uncertainRows += rows; }
    Result<void> finish(bool allowMany, bool dryRun, ImportOutcome &outcome) override;

private:
    struct Group
    {
        bool isNamed = false, hasAccounts = false, isDoubtful = false;
    };
    struct Candidate
    {
        std::int64_t id = 0, group = 0;
        bool isSeen = false, isProtected = false;
        storage::UtcMs leftAt = 0;
    };

    std::vector<Candidate> candidates();
    bool ends(const Candidate &membership) const;
    void end(const Candidate &membership);
    static std::uint64_t momentKey(std::int64_t group, storage::UtcMs joinedAt);

    TeamStore &m_store;
    ImportNotes m_notes;
    storage::UtcMs m_until; ///< the end of the declared day, or now if it is today
    storage::HashSet64 m_seen, m_new, m_newMoments;
    std::unordered_map<std::int64_t, Group> m_groups;
    std::int64_t m_uncertainRows = 0, m_reopened = 0;
};

} // namespace app
