#pragma once

#include "storage/ids.h"
#include "storage/image/rows.h"

#include <QString>

#include <vector>

namespace storage::image {

/// A tag as the image lists it.
struct ListedTag
{
    TagId id;
    TagGroupId group;
    QString name;
    SegmentId segment; ///< Set for a rule tag.
};
/// By ID.
std::vector<ListedTag> tags(sqlite::Connection &connection);

/// A tag that a customer was given by hand or by import.
class TaggingRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    std::int64_t tag() const { return integer(1); }
};
/// The rows of a customer follow each other.
Rows<TaggingRow> taggings(sqlite::Connection &connection);
Rows<TaggingRow> taggingsOf(sqlite::Connection &connection, std::int64_t customer);

/// A customer in a group chat, now or earlier.
class MembershipRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    std::int64_t group() const { return integer(1); }
    bool isCurrent() const { return integer(2) != 0; }
};
/// All, without members who are no known customer.
Rows<MembershipRow> memberships(sqlite::Connection &connection);
Rows<MembershipRow> membershipsOf(sqlite::Connection &connection, std::int64_t customer);
std::vector<GroupId> groups(sqlite::Connection &connection);

} // namespace storage::image
