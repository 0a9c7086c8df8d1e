#include "app/tablewords.h"

#include "app/codewords.h"

#include <QCoreApplication>

#include <array>

namespace app {

namespace {

/// By the name of the table.
constexpr std::array words{
    CodeWord{"account", QT_TRANSLATE_NOOP("Text", "Accounts")},
    CodeWord{"account_operator", QT_TRANSLATE_NOOP("Text", "Operators of accounts")},
    CodeWord{"action_item", QT_TRANSLATE_NOOP("Text", "Action items")},
    CodeWord{"alert", QT_TRANSLATE_NOOP("Text", "Alerts")},
    CodeWord{"attachment", QT_TRANSLATE_NOOP("Text", "Attachments")},
    CodeWord{"audit", QT_TRANSLATE_NOOP("Text", "Audit log")},
    CodeWord{"call_to_action", QT_TRANSLATE_NOOP("Text", "Calls to action")},
    CodeWord{"call_to_action_response", QT_TRANSLATE_NOOP("Text", "Responses to calls to action")},
    CodeWord{"campaign", QT_TRANSLATE_NOOP("Text", "Campaigns")},
    CodeWord{"change", QT_TRANSLATE_NOOP("Text", "Undo list")},
    CodeWord{"channel", QT_TRANSLATE_NOOP("Text", "Channels")},
    CodeWord{"channel_day", QT_TRANSLATE_NOOP("Text", "Channel figures by day")},
    CodeWord{"content", QT_TRANSLATE_NOOP("Text", "Content library")},
    CodeWord{"content_attachment", QT_TRANSLATE_NOOP("Text", "Attachments of the content library")},
    CodeWord{"conversation", QT_TRANSLATE_NOOP("Text", "Conversations")},
    CodeWord{"cost", QT_TRANSLATE_NOOP("Text", "Costs")},
    CodeWord{"counter", QT_TRANSLATE_NOOP("Text", "Counters of record numbers")},
    CodeWord{"coupon", QT_TRANSLATE_NOOP("Text", "Coupons")},
    CodeWord{"coupon_batch", QT_TRANSLATE_NOOP("Text", "Coupon batches")},
    CodeWord{"cover", QT_TRANSLATE_NOOP("Text", "Cover for absent staff")},
    CodeWord{"custom_field", QT_TRANSLATE_NOOP("Text", "Custom fields")},
    CodeWord{"customer", QT_TRANSLATE_NOOP("Text", "Customers")},
    CodeWord{"customer_tag", QT_TRANSLATE_NOOP("Text", "Tags of customers")},
    CodeWord{"customer_view", QT_TRANSLATE_NOOP("Text", "Saved views")},
    CodeWord{"department", QT_TRANSLATE_NOOP("Text", "Departments and shops")},
    CodeWord{"enrolment", QT_TRANSLATE_NOOP("Text", "Customers in SOPs")},
    CodeWord{"erasure", QT_TRANSLATE_NOOP("Text", "Proofs of erasure")},
    CodeWord{"event", QT_TRANSLATE_NOOP("Text", "Events")},
    CodeWord{"friendship", QT_TRANSLATE_NOOP("Text", "Friendships")},
    CodeWord{"group_chat", QT_TRANSLATE_NOOP("Text", "Groups")},
    CodeWord{"group_day", QT_TRANSLATE_NOOP("Text", "Group figures by day")},
    CodeWord{"group_member", QT_TRANSLATE_NOOP("Text", "Group members")},
    CodeWord{"identity", QT_TRANSLATE_NOOP("Text", "Identities")},
    CodeWord{"import", QT_TRANSLATE_NOOP("Text", "Imports")},
    CodeWord{"import_change", QT_TRANSLATE_NOOP("Text", "Records changed by imports")},
    CodeWord{"import_created", QT_TRANSLATE_NOOP("Text", "Records created by imports")},
    CodeWord{"import_reject", QT_TRANSLATE_NOOP("Text", "Rejected rows of imports")},
    CodeWord{"lead", QT_TRANSLATE_NOOP("Text", "Leads")},
    CodeWord{"lead_log", QT_TRANSLATE_NOOP("Text", "Lead follow-ups")},
    CodeWord{"live_session", QT_TRANSLATE_NOOP("Text", "Live sessions")},
    CodeWord{"live_viewer", QT_TRANSLATE_NOOP("Text", "Live viewers")},
    CodeWord{"marketing_task", QT_TRANSLATE_NOOP("Text", "Marketing tasks")},
    CodeWord{"merge_dismissal", QT_TRANSLATE_NOOP("Text", "Customers known not to be duplicates")},
    CodeWord{"merge_record", QT_TRANSLATE_NOOP("Text", "Merges of customers")},
    CodeWord{"moments_interaction", QT_TRANSLATE_NOOP("Text", "Likes and comments in Moments")},
    CodeWord{"moments_post", QT_TRANSLATE_NOOP("Text", "Moments posts")},
    CodeWord{"order_item", QT_TRANSLATE_NOOP("Text", "Order items")},
    CodeWord{"order_source", QT_TRANSLATE_NOOP("Text", "Order sources")},
    CodeWord{"orders", QT_TRANSLATE_NOOP("Text", "Orders")},
    CodeWord{"participant", QT_TRANSLATE_NOOP("Text", "Campaign participants")},
    CodeWord{"plan", QT_TRANSLATE_NOOP("Text", "SOPs")},
    CodeWord{"plan_version", QT_TRANSLATE_NOOP("Text", "SOP versions")},
    CodeWord{"position", QT_TRANSLATE_NOOP("Text", "Positions")},
    CodeWord{"product", QT_TRANSLATE_NOOP("Text", "Products")},
    CodeWord{"saved_mapping", QT_TRANSLATE_NOOP("Text", "Saved column mappings")},
    CodeWord{"segment", QT_TRANSLATE_NOOP("Text", "Segments")},
    CodeWord{"segment_day", QT_TRANSLATE_NOOP("Text", "Segment figures by day")},
    CodeWord{"segment_member", QT_TRANSLATE_NOOP("Text", "Members of fixed segments")},
    CodeWord{"staff", QT_TRANSLATE_NOOP("Text", "Staff")},
    CodeWord{"staff_day", QT_TRANSLATE_NOOP("Text", "Account figures by day")},
    CodeWord{"staff_position", QT_TRANSLATE_NOOP("Text", "Positions of staff")},
    CodeWord{"store_info", QT_TRANSLATE_NOOP("Text", "About this file")},
    CodeWord{"tag", QT_TRANSLATE_NOOP("Text", "Tags")},
    CodeWord{"tag_group", QT_TRANSLATE_NOOP("Text", "Tag groups")},
    CodeWord{"target", QT_TRANSLATE_NOOP("Text", "Targets")},
    CodeWord{"task", QT_TRANSLATE_NOOP("Text", "Tasks")},
    CodeWord{"team_day", QT_TRANSLATE_NOOP("Text", "Team figures by day")},
    CodeWord{"team_rule", QT_TRANSLATE_NOOP("Text", "Team settings")},
    CodeWord{"team_state", QT_TRANSLATE_NOOP("Text", "Team state")},
    CodeWord{"transfer", QT_TRANSLATE_NOOP("Text", "Account transfers")},
};

} // namespace

QString tableWord(const QString &table)
{
    return wordOf(words, table);
}

} // namespace app
