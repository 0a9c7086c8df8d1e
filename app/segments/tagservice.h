#pragma once

#include "app/store/teamstore.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"

namespace app {

/// What giving or taking a tag did.
struct TagChange
{
    storage::Tag tag;
    bool created = false;       ///< the tag was not there before
    std::int64_t changed = 0;   ///< customers who got or lost it
    std::int64_t displaced = 0; ///< other tags of the exclusive group that gave way
};

/// A tag as lists show it.
struct TagSummary
{
    storage::Tag tag;
    QString group;
    bool exclusive = false;
    QString segment; ///< of a rule tag
    std::int64_t members = 0;
};

/// Use-cases of tags. Each change is one undo step, however many customers it touches.
class TagService final
{
public:
    explicit TagService(TeamStore &store) : m_store(store) {}

    /// Gives the tag to all of them (merged or unknown ids are the caller's to leave out); makes it where there is
    /// none. In an exclusive group the others of the group go. Conflict for a rule tag: its members are its segment's.
    Result<TagChange> give(const QString &tag, std::vector<storage::CustomerId> customers, JobContext &job);
    Result<TagChange> take(const QString &tag, std::vector<storage::CustomerId> customers, JobContext &job);

    /// `group` and `segment` may be empty; with a segment it is a rule tag. A group that is not there is made, and is
    /// exclusive where so said; of one that is there nothing changes.
    Result<storage::Tag> create(const QString &name, const QString &group = {}, const QString &segment = {},
                                bool exclusive = false);
    Result<void> rename(const QString &name, const QString &newName);
    /// Refuses with Conflict, naming them, while rules use it.
    Result<void> remove(const QString &name);
    /// Conflict while a customer has two tags of the group.
    Result<void> setExclusive(const QString &group, bool exclusive);

    Result<std::vector<TagSummary>> all(JobContext &job);

private:
    Result<storage::Tag> find(const QString &name);
    Result<std::int64_t> ruleTagMembers(const storage::Tag &tag, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
