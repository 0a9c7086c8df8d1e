#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace storage {

/// A tag of customers. With a segment it is a rule tag: its members are the segment's, and no assignment is stored.
struct Tag
{
    TagId id;
    TagGroupId group;
    QString name; ///< unique within the team
    SegmentId segment;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Tags and their assignments.
class TagStore final
{
public:
    /// Why a customer has a tag.
    enum class Origin { ByHand = 1, ByImport = 2, ByRule = 3 };

    explicit TagStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the new ID; throws Conflict if the name is taken.
    TagId add(const Tag &tag);
    /// As add(), for a tag that has its ID.
    void insert(const Tag &tag);
    void update(const Tag &tag);
    /// Removes it with all its assignments.
    void remove(TagId id);
    std::optional<Tag> byId(TagId id);
    std::optional<Tag> byName(const QString &name);
    /// The tag with this name, else the first with another spelling of it (nameKey).
    std::optional<Tag> called(const QString &name);
    std::vector<Tag> all();
    /// Tags assigned to this customer, without rule tags.
    std::vector<TagId> ofCustomer(CustomerId customer);
    /// A tag of a customer, and since when and why they have it.
    struct Assignment
    {
        TagId tag;
        UtcMs at = 0;
        Origin origin = Origin::ByHand;
    };
    /// The customer's tags of this group other than `tag`.
    std::vector<Assignment> othersOfGroup(CustomerId customer, TagGroupId group, TagId tag);
    /// Whether a customer has a tag of this group.
    bool isGroupUsed(TagGroupId group);
    /// Rule tags of this segment.
    std::vector<Tag> ofSegment(SegmentId segment);

    /// Adds the tag to customers that do not have it; returns how many. Fastest in ascending ID order.
    std::int64_t give(TagId tag, std::span<const CustomerId> customers, UtcMs at, Origin origin);
    /// Removes it from customers that have it; returns how many.
    std::int64_t take(TagId tag, std::span<const CustomerId> customers);
    /// Removes all other tags of the group from these customers; returns the number of removed assignments.
    std::int64_t takeOthersOfGroup(TagGroupId group, TagId kept, std::span<const CustomerId> customers);

    /// Number of customers with more than one tag of the group.
    std::int64_t customersWithSeveral(TagGroupId group);
    /// Number of customers with each tag, without merged ones; unused tags are omitted.
    std::vector<std::pair<TagId, std::int64_t>> memberCounts();

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
