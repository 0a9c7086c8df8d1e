#pragma once

#include "app/imports/recordcompletion.h"
#include "storage/imports/importstore.h"
#include "storage/text/hashset64.h"

#include <unordered_map>

namespace app {

/// Ends the memberships that a list of group members declared complete does not name: on the declared day, how is not
/// known. Only in the groups of the file; our own accounts only where the file names any of the group's.
///
/// A group of which a row was rejected or unclear is not trusted: nobody of it ends. Nor does who joined in the same
/// second as somebody new: the file may know them by another identity.
class GroupCompletion final : public RecordCompletion
{
public:
    GroupCompletion(TeamStore &store, storage::ImportId import, storage::LocalDay asOf);

    std::vector<const char *> takesBack(const RecordDraft &row, const std::vector<RecordValue> &standing) override;
    void seeKept(const RecordDraft &row, std::int64_t id, bool isNew, bool isClear) override;
    void seeRejected(const RecordDraft &row, References &references) override;
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

    std::vector<Candidate> openMemberships();
    bool ends(const Candidate &membership) const;
    void end(const Candidate &membership);
    static std::uint64_t momentKey(std::int64_t group, storage::UtcMs joinedAt);

    TeamStore &m_store;
    storage::ImportStore m_imports;
    storage::ImportId m_import;
    storage::UtcMs m_until; ///< the end of the declared day, or now where it is today
    storage::HashSet64 m_seen, m_new, m_newMoments;
    std::unordered_map<std::int64_t, Group> m_groups;
    std::int64_t m_uncertainRows = 0, m_reopened = 0;
};

} // namespace app
