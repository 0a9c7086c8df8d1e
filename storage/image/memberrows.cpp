#include "storage/image/memberrows.h"

namespace storage::image {

std::vector<ListedTag> tags(sqlite::Connection &connection)
{
    std::vector<ListedTag> tags;
    auto rows = connection.prepare("SELECT id, group_id, name, segment_id FROM tag ORDER BY id");
    while (rows->step())
        tags.push_back({rows->id<TagId>(0), rows->id<TagGroupId>(1), rows->text(2), rows->id<SegmentId>(3)});
    return tags;
}

Rows<TaggingRow> taggings(sqlite::Connection &connection)
{
    return Rows<TaggingRow>(connection, "SELECT customer_id, tag_id FROM customer_tag"); // the order of its key
}

Rows<TaggingRow> taggingsOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<TaggingRow>(connection, "SELECT customer_id, tag_id FROM customer_tag WHERE customer_id = ?1",
                            customer);
}

Rows<MembershipRow> memberships(sqlite::Connection &connection)
{
    return Rows<MembershipRow>(connection,
                               "SELECT customer_id, group_id, left_at IS NULL AND left_kind IS NULL FROM group_member "
                               "WHERE customer_id IS NOT NULL");
}

Rows<MembershipRow> membershipsOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<MembershipRow>(connection,
                               "SELECT customer_id, group_id, left_at IS NULL AND left_kind IS NULL FROM group_member "
                               "WHERE customer_id = ?1",
                               customer);
}

std::vector<GroupId> groups(sqlite::Connection &connection)
{
    std::vector<GroupId> groups;
    auto rows = connection.prepare("SELECT id FROM group_chat");
    while (rows->step())
        groups.push_back(rows->id<GroupId>(0));
    return groups;
}

} // namespace storage::image
