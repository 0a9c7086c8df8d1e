#include "storage/imports/importedtables.h"

#include <algorithm>

namespace storage {

const std::vector<ImportedTable> &importedTables()
{
    static const std::vector<ImportedTable> tables{
        {"event", {"id"}, nullptr, true},
        {"staff_position", {"staff_id", "position_id"}, nullptr},
        {"account_operator", {"account_id", "from_day"}, nullptr},
        {"order_item", {"order_id", "line"}, nullptr},
        {"coupon", {"id"}, "code"},
        {"participant", {"campaign_id", "customer_id"}, nullptr},
        {"live_viewer", {"session_id", "customer_id"}, nullptr},
        {"moments_post", {"id"}, nullptr},
        {"call_to_action", {"id"}, nullptr},
        {"group_member", {"id"}, nullptr},
        {"group_day", {"group_id", "day"}, nullptr},
        {"staff_day", {"account_id", "day"}, nullptr},
        {"team_day", {"day"}, nullptr},
        {"channel_day", {"channel_id", "day", "staff_id"}, nullptr},
        {"lead", {"id"}, nullptr},
        {"cost", {"id"}, "note"},
        {"target", {"id"}, "metric"},
        {"coupon_batch", {"id"}, "name"},
        {"campaign", {"id"}, "name"},
        {"live_session", {"id"}, "name"},
        {"content", {"id"}, "name"},
        {"group_chat", {"id"}, "name"},
        {"product", {"id"}, "name"},
        {"position", {"id"}, "name"},
        {"account", {"id"}, "name"},
        {"staff", {"id"}, "name"},
        {"custom_field", {"id"}, "name"},
        {"tag", {"id"}, "name"},
        {"tag_group", {"id"}, "name"},
        {"order_source", {"id"}, "name"},
        {"department", {"id"}, "name"},
        {"channel", {"id"}, "name"}};
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
