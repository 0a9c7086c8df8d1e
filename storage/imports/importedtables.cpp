#include "storage/imports/importedtables.h"

#include <algorithm>

namespace storage {

const std::vector<ImportedTable> &importedTables()
{
    static const std::vector<ImportedTable> tables{
        {"event", {"id"}, nullptr, nullptr, true},
        {"staff_position", {"staff_id", "position_id"}, nullptr, nullptr},
        {"account_operator", {"account_id", "from_day"}, nullptr, nullptr},
        {"order_item", {"order_id", "line"}, nullptr, nullptr},
        {"coupon", {"id"}, "code", nullptr},
        {"participant", {"campaign_id", "customer_id"}, nullptr, nullptr},
        {"live_viewer", {"session_id", "customer_id"}, nullptr, nullptr},
        {"moments_post", {"id"}, nullptr, "SELECT post_id FROM moments_interaction"},
        {"call_to_action", {"id"}, nullptr, "SELECT call_id FROM call_to_action_response"},
        {"group_member", {"id"}, nullptr, nullptr},
        {"group_day", {"group_id", "day"}, nullptr, nullptr},
        {"staff_day", {"account_id", "day"}, nullptr, nullptr},
        {"team_day", {"day"}, nullptr, nullptr},
        {"channel_day", {"channel_id", "day", "staff_id"}, nullptr, nullptr},
        {"lead", {"id"}, nullptr, "SELECT lead_id FROM lead_log"},
        {"cost", {"id"}, "note", nullptr},
        {"target", {"id"}, "metric", nullptr},
        {"coupon_batch", {"id"}, "name", "SELECT batch_id FROM coupon"},
        {"campaign",
         {"id"},
         "name",
         "SELECT campaign_id FROM participant UNION SELECT campaign_id FROM marketing_task"},
        {"live_session", {"id"}, "name", "SELECT session_id FROM live_viewer"},
        {"content", {"id"}, "name", "SELECT content_id FROM moments_post"},
        {"group_chat",
         {"id"},
         "name",
         "SELECT group_id FROM group_member UNION SELECT group_id FROM group_day UNION SELECT group_id FROM event "
         "UNION "
         "SELECT group_id FROM task UNION SELECT group_id FROM call_to_action UNION SELECT successor_id FROM "
         "group_chat "
         "UNION SELECT target_id FROM enrolment WHERE target_kind = 2"},
        {"product", {"id"}, "name", "SELECT product_id FROM order_item"},
        {"position", {"id"}, "name", "SELECT position_id FROM staff_position"},
        {"account",
         {"id"},
         "name",
         "SELECT account_id FROM friendship UNION SELECT account_id FROM event UNION SELECT account_id FROM task UNION "
         "SELECT account_id FROM staff_day UNION SELECT account_id FROM moments_post UNION SELECT account_id FROM "
         "group_member UNION SELECT owner_account_id FROM group_chat UNION SELECT account_id FROM cover UNION SELECT "
         "from_account_id FROM transfer UNION SELECT to_account_id FROM transfer UNION SELECT account_id FROM conversation"},
        {"staff",
         {"id"},
         "name",
         "SELECT staff_id FROM account_operator UNION SELECT owner_id FROM customer UNION SELECT staff_id FROM orders "
         "UNION SELECT staff_id FROM task UNION SELECT staff_id FROM event UNION SELECT done_by FROM task UNION SELECT "
         "staff_id FROM channel_day UNION SELECT owner_id FROM lead UNION SELECT staff_id FROM marketing_task UNION "
         "SELECT scope_id FROM target WHERE scope_kind = 1 UNION SELECT staff_id FROM staff_position UNION SELECT staff_id "
         "FROM cover UNION SELECT staff_id FROM lead_log UNION SELECT owner_id FROM action_item"},
        {"custom_field",
         {"id"},
         "name",
         "SELECT CAST(key AS INTEGER) FROM customer, json_each(customer.custom) WHERE customer.custom IS NOT NULL"},
        {"tag", {"id"}, "name", "SELECT tag_id FROM customer_tag"},
        {"tag_group", {"id"}, "name", "SELECT group_id FROM tag"},
        {"order_source", {"id"}, "name", "SELECT source_id FROM orders"},
        {"department",
         {"id"},
         "name",
         "SELECT department_id FROM staff UNION SELECT department_id FROM account UNION SELECT parent_id FROM "
         "department"},
        {"channel",
         {"id"},
         "name",
         "SELECT channel_id FROM customer UNION SELECT channel_id FROM friendship UNION SELECT channel_id FROM "
         "channel_day UNION SELECT channel_id FROM cost UNION SELECT channel_id FROM live_session"}};
    return tables;
}

const ImportedTable *importedTable(const QByteArray &name)
{
    const auto &tables = importedTables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&name](const ImportedTable &table) { return name == table.name; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace storage
