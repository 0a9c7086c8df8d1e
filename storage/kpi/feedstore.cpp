#include "storage/kpi/feedstore.h"

namespace storage {

namespace {

const char *latestSql(FeedData data)
{
    switch (data) {
    case FeedData::Friendships:
        return "SELECT max(added_at) FROM friendship";
    case FeedData::Losses:
        return "SELECT max(ended_at) FROM friendship WHERE end_kind = 1";
    case FeedData::Orders:
        return "SELECT max(created_at) FROM orders";
    case FeedData::StaffDays:
        return "SELECT max(day) FROM staff_day";
    case FeedData::GroupDays:
        return "SELECT max(day) FROM group_day";
    case FeedData::GroupMembers:
        return "SELECT max(joined_at) FROM group_member";
    case FeedData::ChannelDays:
        return "SELECT max(day) FROM channel_day";
    case FeedData::Events:
        return "SELECT max(at) FROM event WHERE origin = 2 AND kind <> 31";
    case FeedData::Satisfaction:
        return "SELECT max(at) FROM event WHERE kind = 31";
    case FeedData::Coupons:
        return "SELECT max(max(ifnull(claimed_at, 0)), max(ifnull(redeemed_at, 0))) FROM coupon HAVING count(*) > 0";
    case FeedData::LiveSessions:
        return "SELECT max(start_at) FROM live_session";
    case FeedData::Leads:
        return "SELECT max(created_at) FROM lead";
    case FeedData::Costs:
        return "SELECT max(day) FROM cost";
    case FeedData::Targets:
        return "SELECT max(to_day) FROM target";
    }
    return "SELECT NULL";
}

} // namespace

bool isDaily(FeedData data)
{
    return data == FeedData::StaffDays || data == FeedData::GroupDays || data == FeedData::ChannelDays ||
           data == FeedData::Costs || data == FeedData::Targets;
}

std::optional<std::int64_t> latestOf(sqlite::Connection &connection, FeedData data)
{
    auto row = connection.prepare(latestSql(data));
    return row->step() ? row->optionalInteger(0) : std::nullopt;
}

} // namespace storage
