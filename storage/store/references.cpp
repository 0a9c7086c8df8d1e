#include "storage/store/references.h"

#include <algorithm>
#include <array>

namespace storage {

namespace {

/// By the table that is referred to.
constexpr std::array all{
    Reference{"account_operator", "account_id", "account"},
    Reference{"alert", "scope_id", "account", "scope_kind = 3"},
    Reference{"conversation", "account_id", "account"},
    Reference{"cover", "account_id", "account"},
    Reference{"enrolment", "account_id", "account"},
    Reference{"enrolment", "target_id", "account", "target_kind = 3"},
    Reference{"event", "account_id", "account"},
    Reference{"friendship", "account_id", "account"},
    Reference{"group_chat", "owner_account_id", "account"},
    Reference{"group_member", "account_id", "account"},
    Reference{"group_member", "inviter_account_id", "account"},
    Reference{"moments_post", "account_id", "account"},
    Reference{"staff_day", "account_id", "account"},
    Reference{"target", "scope_id", "account", "scope_kind = 3"},
    Reference{"task", "account_id", "account"},
    Reference{"transfer", "from_account_id", "account"},
    Reference{"transfer", "to_account_id", "account"},
    Reference{"content_attachment", "attachment_id", "attachment"},
    Reference{"call_to_action_response", "call_id", "call_to_action"},
    Reference{"event", "subject_id", "call_to_action", "subject_kind = 6"},
    Reference{"marketing_task", "campaign_id", "campaign"},
    Reference{"participant", "campaign_id", "campaign"},
    Reference{"customer", "changed_by", "change"},
    Reference{"friendship", "changed_by", "change"},
    Reference{"import", "change_id", "change"},
    Reference{"orders", "changed_by", "change"},
    Reference{"alert", "scope_id", "channel", "scope_kind = 2"},
    Reference{"channel_day", "channel_id", "channel"},
    Reference{"cost", "channel_id", "channel"},
    Reference{"customer", "channel_id", "channel"},
    Reference{"friendship", "channel_id", "channel"},
    Reference{"live_session", "channel_id", "channel"},
    Reference{"target", "scope_id", "channel", "scope_kind = 2"},
    Reference{"content_attachment", "content_id", "content"},
    Reference{"event", "subject_id", "content", "subject_kind = 1"},
    Reference{"moments_post", "content_id", "content"},
    Reference{"task", "content_id", "content"},
    Reference{"coupon", "batch_id", "coupon_batch"},
    Reference{"call_to_action_response", "customer_id", "customer"},
    Reference{"conversation", "customer_id", "customer"},
    Reference{"coupon", "customer_id", "customer"},
    Reference{"customer", "inviter_id", "customer"},
    Reference{"customer", "merged_into", "customer"},
    Reference{"customer_tag", "customer_id", "customer"},
    Reference{"enrolment", "target_id", "customer", "target_kind = 1"},
    Reference{"event", "customer_id", "customer"},
    Reference{"friendship", "customer_id", "customer"},
    Reference{"group_member", "customer_id", "customer"},
    Reference{"group_member", "inviter_customer_id", "customer"},
    Reference{"identity", "customer_id", "customer"},
    Reference{"lead", "customer_id", "customer"},
    Reference{"live_viewer", "customer_id", "customer"},
    Reference{"merge_dismissal", "first_id", "customer"},
    Reference{"merge_dismissal", "second_id", "customer"},
    Reference{"merge_record", "gone_id", "customer"},
    Reference{"merge_record", "kept_id", "customer"},
    Reference{"moments_interaction", "customer_id", "customer"},
    Reference{"orders", "customer_id", "customer"},
    Reference{"participant", "customer_id", "customer"},
    Reference{"participant", "inviter_id", "customer"},
    Reference{"segment_member", "customer_id", "customer"},
    Reference{"task", "customer_id", "customer"},
    Reference{"transfer", "customer_id", "customer"},
    Reference{"account", "department_id", "department"},
    Reference{"alert", "scope_id", "department", "scope_kind = 4"},
    Reference{"department", "parent_id", "department"},
    Reference{"staff", "department_id", "department"},
    Reference{"target", "scope_id", "department", "scope_kind = 4"},
    Reference{"task", "enrolment_id", "enrolment"},
    Reference{"task", "event_id", "event"},
    Reference{"call_to_action", "group_id", "group_chat"},
    Reference{"enrolment", "target_id", "group_chat", "target_kind = 2"},
    Reference{"event", "group_id", "group_chat"},
    Reference{"group_chat", "successor_id", "group_chat"},
    Reference{"group_day", "group_id", "group_chat"},
    Reference{"group_member", "group_id", "group_chat"},
    Reference{"task", "group_id", "group_chat"},
    Reference{"import_change", "import_id", "import"},
    Reference{"import_created", "import_id", "import"},
    Reference{"import_reject", "import_id", "import"},
    Reference{"lead_log", "lead_id", "lead"},
    Reference{"event", "subject_id", "live_session", "subject_kind = 4"},
    Reference{"live_viewer", "session_id", "live_session"},
    Reference{"event", "subject_id", "moments_post", "subject_kind = 5"},
    Reference{"moments_interaction", "post_id", "moments_post"},
    Reference{"orders", "source_id", "order_source"},
    Reference{"coupon", "order_id", "orders"},
    Reference{"event", "subject_id", "orders", "subject_kind = 2"},
    Reference{"order_item", "order_id", "orders"},
    Reference{"enrolment", "plan_id", "plan"},
    Reference{"plan_version", "plan_id", "plan"},
    Reference{"task", "plan_id", "plan"},
    Reference{"staff_position", "position_id", "position"},
    Reference{"order_item", "product_id", "product"},
    Reference{"segment_day", "segment_id", "segment"},
    Reference{"segment_member", "segment_id", "segment"},
    Reference{"tag", "segment_id", "segment"},
    Reference{"account_operator", "staff_id", "staff"},
    Reference{"action_item", "owner_id", "staff"},
    Reference{"alert", "scope_id", "staff", "scope_kind = 1"},
    Reference{"audit", "staff_id", "staff"},
    Reference{"content", "decided_by", "staff"},
    Reference{"change", "staff_id", "staff"},
    Reference{"channel_day", "staff_id", "staff"},
    Reference{"cover", "staff_id", "staff"},
    Reference{"customer", "owner_id", "staff"},
    Reference{"erasure", "staff_id", "staff"},
    Reference{"event", "staff_id", "staff"},
    Reference{"import", "staff_id", "staff"},
    Reference{"lead", "owner_id", "staff"},
    Reference{"lead_log", "staff_id", "staff"},
    Reference{"marketing_task", "staff_id", "staff"},
    Reference{"orders", "staff_id", "staff"},
    Reference{"staff_position", "staff_id", "staff"},
    Reference{"target", "scope_id", "staff", "scope_kind = 1"},
    Reference{"task", "done_by", "staff"},
    Reference{"task", "staff_id", "staff"},
    Reference{"customer_tag", "tag_id", "tag"},
    Reference{"tag", "group_id", "tag_group"},
    Reference{"call_to_action", "task_id", "task"},
    Reference{"event", "subject_id", "task", "subject_kind = 3"},
};

} // namespace

std::span<const Reference> references()
{
    return all;
}

std::vector<Reference> referencesTo(const QByteArray &table)
{
    std::vector<Reference> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [&table](const Reference &one) { return table == one.to; });
    return some;
}

QByteArray referencedIds(std::span<const Reference> references)
{
    QByteArrayList selects;
    for (const Reference &one : references)
        selects << QByteArray("SELECT ") + one.column + " FROM " + one.table + " WHERE " + one.column +
                       " BETWEEN ?1 AND ?2" + (one.condition ? QByteArray(" AND ") + one.condition : QByteArray());
    return selects.join(" UNION ");
}

QByteArrayList primaryKey(sqlite::Connection &connection, const QByteArray &table)
{
    QByteArrayList columns;
    auto select = connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk");
    select->bind(1, QString::fromUtf8(table));
    while (select->step())
        columns << select->text(0).toUtf8();
    return columns;
}

} // namespace storage
