#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace storage {

/// A label of customers. With a segment it is a rule tag: its members are the segment's, and no assignment is stored.
struct Tag
{
    TagId id;
    TagGroupId group;
    QString name; ///< unique over the team
    SegmentId segment;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Tags and who has them.
class TagStore final
{
public:
    /// Why a customer has a tag.
    enum class Origin { ByHand = 1, ByImport = 2, ByRule = 3 };

    explicit TagStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Answers the new id; Conflict where the name is taken.
    TagId add(const Tag &tag);
    void update(const Tag &tag);
    /// With all its assignments.
    void remove(TagId id);
    std::optional<Tag> byId(TagId id);
    std::optional<Tag> byName(const QString &name);
    /// The one of this name, else the first whose name is another spelling of it (nameKey).
    std::optional<Tag> called(const QString &name);
    std::vector<Tag> all();
    /// Assigned to this customer; rule tags are not among them.
    std::vector<TagId> ofCustomer(CustomerId customer);
    /// Tags bound to this segment.
    std::vector<Tag> ofSegment(SegmentId segment);

    /// Gives the tag to those who do not have it; answers to how many. Fastest in ascending order of ids.
    std::int64_t give(TagId tag, std::span<const CustomerId> customers, UtcMs at, Origin origin);
    /// Takes it from those who have it; answers from how many.
    std::int64_t take(TagId tag, std::span<const CustomerId> customers);
    /// Takes every other tag of the group from these customers; answers how many assignments ended.
    std::int64_t takeOthersOfGroup(TagGroupId group, TagId kept, std::span<const CustomerId> customers);

    /// How many customers have more than one tag of the group.
    std::int64_t customersWithSeveral(TagGroupId group);
    /// Customers with each tag, merged ones left out; tags nobody has are not there.
    std::vector<std::pair<TagId, std::int64_t>> memberCounts();

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
