#pragma once

#include "app/kpi/kpicut.h"

#include <vector>

namespace tests {

/// Facts built by hand in the layout of the image. Days are given as days; instants are their midnights (UTC).
class FactBuilder final
{
public:
    using Day = storage::LocalDay;

    explicit FactBuilder(std::uint32_t slotCount) : m_slotCount(slotCount), m_channel(slotCount, app::noCode) {}

    struct Order
    {
        app::Slot slot = 0;
        Day paid = app::noDay;
        std::int64_t amount = 0, refunded = 0;
        Day created = app::noDay;
        std::uint8_t status = app::OrderRuns::Finished;
        std::uint32_t source = 1, staff = 0;
        std::vector<std::pair<std::uint32_t, std::int64_t>> items = {}; // product code, amount
    };
    struct Friend
    {
        app::Slot slot = 0;
        Day added = app::noDay, ended = app::noDay;
        std::uint8_t endKind = app::FriendshipRuns::Open;
        std::uint32_t account = 1, channel = 0;
        std::int16_t addWay = 1;
    };

    std::vector<Order> orders;
    std::vector<Friend> friends;
    struct Membership
    {
        app::Slot slot;
        Day joined, left = app::noDay;
    };
    std::vector<Membership> memberships;
    struct Activity
    {
        app::Slot slot;
        Day day;
        std::uint8_t kind = 12; // reply
    };
    std::vector<Activity> activities;

    std::vector<std::uint32_t> &channels() { return m_channel; }

    /// The result refers to data in this builder.
    app::KpiFacts build()
    {
        app::KpiFacts facts;
        facts.slotCount = m_slotCount;
        facts.channel = m_channel;
        buildOrders(facts.orders);
        buildFriends(facts.friendships);
        buildRest(facts);
        return facts;
    }

private:
    static storage::UtcMs instant(Day day) { return day == app::noDay ? app::noTime : day * storage::msPerDay; }

    template <class Row>
    std::vector<Row> sorted(app::RunIndex &index, const std::vector<Row> &rows, Day Row::*key) const
    {
        std::vector<app::Slot> owners;
        std::vector<std::int64_t> keys;
        for (const Row &row : rows) {
            owners.push_back(row.slot);
            keys.push_back(instant(row.*key));
        }
        std::vector<Row> list;
        for (const std::uint32_t from : index.build(m_slotCount, owners, keys))
            list.push_back(rows[from]);
        return list;
    }

    template <class Value, class Row, class Field>
    std::span<const Value> column(std::vector<Value> &target, const std::vector<Row> &rows, Field field) const
    {
        target.clear();
        for (const Row &row : rows)
            target.push_back(static_cast<Value>(field(row)));
        return target;
    }

    void buildOrders(app::OrderFacts &facts)
    {
        m_orderIndex = {};
        const std::vector<Order> rows = sorted(m_orderIndex, orders, &Order::paid);
        facts.runs.index = &m_orderIndex;
        facts.createdDay =
            column(m_created, rows, [](const Order &o) { return o.created == app::noDay ? o.paid : o.created; });
        facts.paidDay = column(m_paidDay, rows, [](const Order &o) { return o.paid; });
        facts.paidAt = column(m_paidAt, rows, [](const Order &o) { return instant(o.paid); });
        facts.placed = column(m_placed, rows, [](const Order &o) { return o.amount; });
        facts.paid = column(m_paid, rows, [](const Order &o) { return o.paid == app::noDay ? 0 : o.amount; });
        facts.refunded = column(m_refunded, rows, [](const Order &o) { return o.refunded; });
        facts.status = column(m_status, rows, [](const Order &o) { return o.status; });
        facts.purchaseDay = column(m_purchaseDay, rows, [](const Order &o) {
            return app::OrderRuns::purchaseDayOf(o.paid, std::uint8_t(o.status), o.paid == app::noDay ? 0 : o.amount,
                                                 o.refunded);
        });
        facts.source = column(m_source, rows, [](const Order &o) { return o.source; });
        facts.staff = column(m_staff, rows, [](const Order &o) { return o.staff; });
        std::vector<app::Slot> owners;
        std::vector<std::int64_t> amounts;
        m_itemProduct.clear();
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            for (const auto &[product, amount] : rows[row].items) {
                owners.push_back(row);
                m_itemProduct.push_back(product);
                amounts.push_back(amount);
            }
        }
        m_itemAmount = amounts;
        m_itemRefunded.assign(amounts.size(), 0);
        m_itemIndex = {};
        m_itemIndex.build(rows.size(), owners, {});
        facts.items.index = &m_itemIndex;
        facts.itemProduct = m_itemProduct;
        facts.itemAmount = m_itemAmount;
        facts.itemRefunded = m_itemRefunded;
    }

    void buildFriends(app::FriendshipFacts &facts)
    {
        m_friendIndex = {};
        const std::vector<Friend> rows = sorted(m_friendIndex, friends, &Friend::added);
        facts.runs.index = &m_friendIndex;
        facts.addedAt = column(m_addedAt, rows, [](const Friend &f) { return instant(f.added); });
        facts.endedAt = column(m_endedAt, rows, [](const Friend &f) { return instant(f.ended); });
        facts.addedDay = column(m_addedDay, rows, [](const Friend &f) { return f.added; });
        facts.endedDay = column(m_endedDay, rows, [](const Friend &f) { return f.ended; });
        facts.account = column(m_account, rows, [](const Friend &f) { return f.account; });
        facts.channel = column(m_friendChannel, rows, [](const Friend &f) { return f.channel; });
        facts.addWay = column(m_addWay, rows, [](const Friend &f) { return f.addWay; });
        facts.endKind = column(m_endKind, rows, [](const Friend &f) { return f.endKind; });
    }

    void buildRest(app::KpiFacts &facts)
    {
        m_memberIndex = {};
        const std::vector<Membership> members = sorted(m_memberIndex, memberships, &Membership::joined);
        facts.memberships.runs.index = &m_memberIndex;
        facts.memberships.joinedAt = column(m_joined, members, [](const Membership &m) { return instant(m.joined); });
        facts.memberships.leftAt = column(m_left, members, [](const Membership &m) { return instant(m.left); });
        m_activityIndex = {};
        const std::vector<Activity> events = sorted(m_activityIndex, activities, &Activity::day);
        facts.activities.runs.index = &m_activityIndex;
        facts.activities.day = column(m_activityDay, events, [](const Activity &a) { return a.day; });
        facts.activities.kind = column(m_activityKind, events, [](const Activity &a) { return a.kind; });
    }

    std::uint32_t m_slotCount;
    std::vector<std::uint32_t> m_channel;
    app::RunIndex m_orderIndex, m_itemIndex, m_friendIndex, m_memberIndex, m_activityIndex;
    std::vector<Day> m_created, m_paidDay, m_purchaseDay, m_addedDay, m_endedDay, m_activityDay;
    std::vector<storage::UtcMs> m_paidAt, m_addedAt, m_endedAt, m_joined, m_left;
    std::vector<std::int64_t> m_placed, m_paid, m_refunded, m_itemAmount, m_itemRefunded;
    std::vector<std::uint8_t> m_status, m_endKind, m_activityKind;
    std::vector<std::uint32_t> m_source, m_staff, m_itemProduct, m_account, m_friendChannel;
    std::vector<std::int16_t> m_addWay;
};

} // namespace tests
