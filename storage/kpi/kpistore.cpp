#include "storage/kpi/kpistore.h"

namespace storage {

KpiStore::Feeds KpiStore::feeds()
{
    auto row = m_connection.prepare(R"(
        SELECT EXISTS (SELECT 1 FROM orders), EXISTS (SELECT 1 FROM friendship),
               EXISTS (SELECT 1 FROM event WHERE customer_id IS NOT NULL), EXISTS (SELECT 1 FROM group_member),
               EXISTS (SELECT 1 FROM staff_day), EXISTS (SELECT 1 FROM channel_day), EXISTS (SELECT 1 FROM cost),
               EXISTS (SELECT 1 FROM group_day), EXISTS (SELECT 1 FROM event WHERE kind = 31),
               EXISTS (SELECT 1 FROM task), EXISTS (SELECT 1 FROM lead),
               EXISTS (SELECT 1 FROM coupon) OR EXISTS (SELECT 1 FROM coupon_batch WHERE claimed IS NOT NULL))");
    row->step();
    const auto flag = [&row](int column) { return row->integer(column) != 0; };
    return {flag(0), flag(1), flag(2), flag(3), flag(4),  flag(5),
            flag(6), flag(7), flag(8), flag(9), flag(10), flag(11)};
}

std::vector<KpiStore::Membership> KpiStore::memberships()
{
    std::vector<Membership> list;
    auto row =
        m_connection.prepare("SELECT customer_id, joined_at, left_at FROM group_member WHERE customer_id IS NOT NULL");
    while (row->step())
        list.push_back({row->integer(0), row->optionalInteger(1), row->optionalInteger(2)});
    return list;
}

std::vector<KpiStore::Operated> KpiStore::operatedBy(StaffId staff)
{
    std::vector<Operated> list;
    auto row = m_connection.prepare("SELECT account_id, from_day, until_day FROM account_operator WHERE staff_id = ?1");
    row->bind(1, staff);
    while (row->step()) {
        Operated operated{row->id<AccountId>(0), LocalDay(row->integer(1)), {}};
        if (!row->isNull(2))
            operated.until = LocalDay(row->integer(2));
        list.push_back(operated);
    }
    return list;
}

std::vector<std::int64_t> KpiStore::privateSources()
{
    std::vector<std::int64_t> list;
    auto row = m_connection.prepare("SELECT id FROM order_source WHERE is_private = 1 ORDER BY id");
    while (row->step())
        list.push_back(row->integer(0));
    return list;
}

ChannelId KpiStore::channelByName(const QString &name)
{
    auto row = m_connection.prepare("SELECT id FROM channel WHERE name = ?1");
    row->bind(1, name);
    return row->step() ? row->id<ChannelId>(0) : ChannelId();
}

void KpiStore::eachLabel(const std::function<void(const Label &)> &use)
{
    // Trust: external_userid, unionid, phone, buyer ids of shops; then whatever else there is.
    auto row = m_connection.prepare(R"(
        SELECT id, coalesce(name, remark, nickname, ''),
               coalesce((SELECT value FROM identity WHERE customer_id = customer.id
                         ORDER BY CASE kind WHEN 2 THEN 0 WHEN 3 THEN 1 WHEN 1 THEN 2 ELSE kind + 3 END, value LIMIT 1), '')
        FROM customer ORDER BY id)");
    while (row->step())
        use({row->id<CustomerId>(0), row->text(1), row->text(2)});
}

} // namespace storage
