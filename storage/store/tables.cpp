#include "storage/store/tables.h"

namespace storage {

QStringList undoableTables()
{
    return {
        QStringLiteral("team_rule"),
        QStringLiteral("department"),
        QStringLiteral("position"),
        QStringLiteral("staff"),
        QStringLiteral("staff_position"),
        QStringLiteral("account"),
        QStringLiteral("account_operator"),
        QStringLiteral("cover"),
        QStringLiteral("channel"),
        QStringLiteral("channel_day"),
        QStringLiteral("customer"),
        QStringLiteral("custom_field"),
        QStringLiteral("customer_view"),
        QStringLiteral("identity"),
        QStringLiteral("friendship"),
        QStringLiteral("transfer"),
        QStringLiteral("merge_record"),
        QStringLiteral("saved_mapping"),
        QStringLiteral("tag_group"),
        QStringLiteral("segment"),
        QStringLiteral("segment_member"),
        QStringLiteral("tag"),
        QStringLiteral("customer_tag"),
        QStringLiteral("group_chat"),
        QStringLiteral("group_member"),
        QStringLiteral("group_day"),
        QStringLiteral("attachment"),
        QStringLiteral("content"),
        QStringLiteral("content_attachment"),
        QStringLiteral("plan"),
        QStringLiteral("plan_version"),
        QStringLiteral("event"),
        QStringLiteral("conversation"),
        QStringLiteral("moments_post"),
        QStringLiteral("moments_interaction"),
        QStringLiteral("call_to_action"),
        QStringLiteral("call_to_action_response"),
        QStringLiteral("live_session"),
        QStringLiteral("live_viewer"),
        QStringLiteral("product"),
        QStringLiteral("order_source"),
        QStringLiteral("orders"),
        QStringLiteral("order_item"),
        QStringLiteral("coupon_batch"),
        QStringLiteral("coupon"),
        QStringLiteral("lead"),
        QStringLiteral("lead_log"),
        QStringLiteral("campaign"),
        QStringLiteral("participant"),
        QStringLiteral("marketing_task"),
        QStringLiteral("staff_day"),
        QStringLiteral("team_day"),
        QStringLiteral("cost"),
        QStringLiteral("target"),
        QStringLiteral("action_item"),
    };
}

QStringList recordedTables()
{
    return {
        QStringLiteral("alert"),          QStringLiteral("audit"),         QStringLiteral("enrolment"),
        QStringLiteral("erasure"),        QStringLiteral("import"),        QStringLiteral("import_change"),
        QStringLiteral("import_created"), QStringLiteral("import_reject"), QStringLiteral("merge_dismissal"),
        QStringLiteral("segment_day"),    QStringLiteral("task"),          QStringLiteral("team_state"),
    };
}

QStringList localTables()
{
    return {QStringLiteral("change"), QStringLiteral("counter"), QStringLiteral("store_info")};
}

QStringList planningTables()
{
    return {QStringLiteral("enrolment"), QStringLiteral("task")};
}

} // namespace storage
