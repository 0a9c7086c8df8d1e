#include "app/tablewords.h"

#include "app/text.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

struct TableWord
{
    const char *table;
    const char *word;
};

/// By the name of the table.
constexpr std::array words{
    TableWord{"account", QT_TRANSLATE_NOOP("Text", "Accounts")},
    TableWord{"account_operator", QT_TRANSLATE_NOOP("Text", "Operators of accounts")},
    TableWord{"action_item", QT_TRANSLATE_NOOP("Text", "Action items")},
    TableWord{"alert", QT_TRANSLATE_NOOP("Text", "Alerts")},
    TableWord{"attachment", QT_TRANSLATE_NOOP("Text", "Attachments")},
    TableWord{"audit", QT_TRANSLATE_NOOP("Text", "Audit log")},
    TableWord{"call_to_action", QT_TRANSLATE_NOOP("Text", "Calls to action")},
    TableWord{"call_to_action_response", QT_TRANSLATE_NOOP("Text", "Responses to calls to action")},
    TableWord{"campaign", QT_TRANSLATE_NOOP("Text", "Campaigns")},
    TableWord{"change", QT_TRANSLATE_NOOP("Text", "Undo list")},
    TableWord{"channel", QT_TRANSLATE_NOOP("Text", "Channels")},
    TableWord{"channel_day", QT_TRANSLATE_NOOP("Text", "Channel figures by day")},
    TableWord{"content", QT_TRANSLATE_NOOP("Text", "Content library")},
    TableWord{"conversation", QT_TRANSLATE_NOOP("Text", "Conversations")},
    TableWord{"cost", QT_TRANSLATE_NOOP("Text", "Costs")},
    TableWord{"counter", QT_TRANSLATE_NOOP("Text", "Counters of record numbers")},
    TableWord{"coupon", QT_TRANSLATE_NOOP("Text", "Coupons")},
    TableWord{"coupon_batch", QT_TRANSLATE_NOOP("Text", "Coupon batches")},
    TableWord{"cover", QT_TRANSLATE_NOOP("Text", "Cover for absent staff")},
    TableWord{"custom_field", QT_TRANSLATE_NOOP("Text", "Custom fields")},
    TableWord{"customer", QT_TRANSLATE_NOOP("Text", "Customers")},
    TableWord{"customer_tag", QT_TRANSLATE_NOOP("Text", "Tags of customers")},
    TableWord{"customer_view", QT_TRANSLATE_NOOP("Text", "Saved views")},
    TableWord{"department", QT_TRANSLATE_NOOP("Text", "Departments and shops")},
    TableWord{"enrolment", QT_TRANSLATE_NOOP("Text", "Customers in SOPs")},
    TableWord{"erasure", QT_TRANSLATE_NOOP("Text", "Proofs of erasure")},
    TableWord{"event", QT_TRANSLATE_NOOP("Text", "Events")},
    TableWord{"friendship", QT_TRANSLATE_NOOP("Text", "Friendships")},
    TableWord{"group_chat", QT_TRANSLATE_NOOP("Text", "Groups")},
    TableWord{"group_day", QT_TRANSLATE_NOOP("Text", "Group figures by day")},
    TableWord{"group_member", QT_TRANSLATE_NOOP("Text", "Group members")},
    TableWord{"identity", QT_TRANSLATE_NOOP("Text", "Identities")},
    TableWord{"import", QT_TRANSLATE_NOOP("Text", "Imports")},
    TableWord{"import_change", QT_TRANSLATE_NOOP("Text", "Records changed by imports")},
    TableWord{"import_created", QT_TRANSLATE_NOOP("Text", "Records created by imports")},
    TableWord{"import_reject", QT_TRANSLATE_NOOP("Text", "Rejected rows of imports")},
    TableWord{"lead", QT_TRANSLATE_NOOP("Text", "Leads")},
    TableWord{"lead_log", QT_TRANSLATE_NOOP("Text", "Lead follow-ups")},
    TableWord{"live_session", QT_TRANSLATE_NOOP("Text", "Live sessions")},
    TableWord{"live_viewer", QT_TRANSLATE_NOOP("Text", "Live viewers")},
    TableWord{"marketing_task", QT_TRANSLATE_NOOP("Text", "Marketing tasks")},
    TableWord{"merge_dismissal", QT_TRANSLATE_NOOP("Text", "Customers known not to be duplicates")},
    TableWord{"merge_record", QT_TRANSLATE_NOOP("Text", "Merges of customers")},
    TableWord{"moments_interaction", QT_TRANSLATE_NOOP("Text", "Likes and comments in Moments")},
    TableWord{"moments_post", QT_TRANSLATE_NOOP("Text", "Moments posts")},
    TableWord{"order_item", QT_TRANSLATE_NOOP("Text", "Order items")},
    TableWord{"order_source", QT_TRANSLATE_NOOP("Text", "Order sources")},
    TableWord{"orders", QT_TRANSLATE_NOOP("Text", "Orders")},
    TableWord{"participant", QT_TRANSLATE_NOOP("Text", "Campaign participants")},
    TableWord{"plan", QT_TRANSLATE_NOOP("Text", "SOPs")},
    TableWord{"plan_version", QT_TRANSLATE_NOOP("Text", "SOP versions")},
    TableWord{"position", QT_TRANSLATE_NOOP("Text", "Positions")},
    TableWord{"product", QT_TRANSLATE_NOOP("Text", "Products")},
    TableWord{"saved_mapping", QT_TRANSLATE_NOOP("Text", "Saved column mappings")},
    TableWord{"segment", QT_TRANSLATE_NOOP("Text", "Segments")},
    TableWord{"segment_day", QT_TRANSLATE_NOOP("Text", "Segment figures by day")},
    TableWord{"segment_member", QT_TRANSLATE_NOOP("Text", "Members of fixed segments")},
    TableWord{"staff", QT_TRANSLATE_NOOP("Text", "Staff")},
    TableWord{"staff_day", QT_TRANSLATE_NOOP("Text", "Account figures by day")},
    TableWord{"staff_position", QT_TRANSLATE_NOOP("Text", "Positions of staff")},
    TableWord{"store_info", QT_TRANSLATE_NOOP("Text", "About this file")},
    TableWord{"tag", QT_TRANSLATE_NOOP("Text", "Tags")},
    TableWord{"tag_group", QT_TRANSLATE_NOOP("Text", "Tag groups")},
    TableWord{"target", QT_TRANSLATE_NOOP("Text", "Targets")},
    TableWord{"task", QT_TRANSLATE_NOOP("Text", "Tasks")},
    TableWord{"team_day", QT_TRANSLATE_NOOP("Text", "Team figures by day")},
    TableWord{"team_rule", QT_TRANSLATE_NOOP("Text", "Team settings")},
    TableWord{"transfer", QT_TRANSLATE_NOOP("Text", "Account transfers")},
};

} // namespace

QString tableWord(const QString &table)
{
    const auto known =
        std::find_if(words.begin(), words.end(), [&table](const TableWord &one) { return table == QLatin1String(one.table); });
    return known == words.end() ? table : Text::tr(known->word);
}

} // namespace app
