#pragma once

#include "app/store/teamstore.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"

namespace app {

/// The result of adding or removing a tag.
struct TagChange
{
    storage::Tag tag;
    bool created = false;       ///< the tag did not exist before
    std::int64_t changed = 0;   ///< customers who got or lost it
    std::int64_t displaced = 0; ///< other tags of the exclusive group that were replaced
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

/// Use cases of tags. Each change is one undo step, however many customers it affects.
class TagService final
{
public:
    explicit TagService(TeamStore &store) : m_store(store) {}

    /// Adds the tag to all of them (the caller excludes merged and unknown IDs); creates it if needed. In an exclusive
    /// group it replaces the customer's other tags. Conflict for a rule tag: its segment determines its members.
    Result<TagChange> give(const QString &tag, std::vector<storage::CustomerId> customers, JobContext &job);
    Result<TagChange> take(const QString &tag, std::vector<storage::CustomerId> customers, JobContext &job);

    /// `group` and `segment` may be empty; with a segment it is a rule tag. A missing group is created, exclusive if
    /// requested; an existing group is not changed.
    Result<storage::Tag> create(const QString &name, const QString &group = {}, const QString &segment = {},
                                bool exclusive = false);
    Result<void> rename(const QString &name, const QString &newName);
    /// Fails with Conflict while rules use it, and names them.
    Result<void> remove(const QString &name);
    /// Fails with Conflict while a customer has two tags of the group.
    Result<void> setExclusive(const QString &group, bool exclusive);

    Result<std::vector<TagSummary>> all(JobContext &job);

private:
    Result<storage::Tag> find(const QString &name);
    Result<std::int64_t> ruleTagMembers(const storage::Tag &tag, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
