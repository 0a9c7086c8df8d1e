#pragma once

#include "storage/sqlite/connection.h"

#include <QStringList>

#include <random>

namespace tests {

/// Random but repeatable edits of all tables that the image tracks: inserts, updates, deletes, moves between customers.
class RandomEdits final
{
public:
    RandomEdits(storage::sqlite::Connection &connection, unsigned seed) : m_connection(connection), m_random(seed) {}

    void run(int edits)
    {
        for (int i = 0; i < edits; ++i)
            edit();
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString value(int limit) { return below(4) == 0 ? QStringLiteral("NULL") : QString::number(1 + below(limit)); }
    QString instant()
    {
        return below(5) == 0 ? QStringLiteral("NULL") : QString::number(1'760'000'000'000 + below(400) * 86'400'000LL);
    }
    QString word()
    {
        static const QStringList words{QStringLiteral("王丽"),     QStringLiteral("单小龙"), QStringLiteral("Anna Li"),
                                       QStringLiteral("欧阳娜"),   QStringLiteral("曾国"),   QStringLiteral("浙江"),
                                       QStringLiteral("Shanghai"), QStringLiteral("😀乐")};
        return below(5) == 0 ? QStringLiteral("NULL") : QLatin1Char('\'') + words[below(8)] + QLatin1Char('\'');
    }
    QString customer()
    {
        return QStringLiteral("(SELECT id FROM customer ORDER BY (id * %1) % 101 LIMIT 1)").arg(below(97) + 1);
    }
    QString row(const char *table)
    {
        return QStringLiteral("(SELECT id FROM %1 ORDER BY (id * %2) % 101 LIMIT 1)")
            .arg(QLatin1String(table))
            .arg(below(97) + 1);
    }
    void execute(const QString &sql) { m_connection.execute(sql); }

    void edit()
    {
        switch (below(9)) {
        case 0:
            return editCustomer();
        case 1:
            return editIdentity();
        case 2:
            return editFriendship();
        case 3:
        case 4:
            return editTag();
        case 5:
        case 6:
            return editOrder();
        case 7:
            return editGroup();
        default:
            return editEvent();
        }
    }

    void editCustomer()
    {
        switch (below(5)) {
        case 0:
        case 1:
            return execute(
                QStringLiteral("INSERT INTO customer(id, name, nickname, remark, province, custom, stage, added_at, "
                               "owner_id, notes) VALUES(%1, %2, %3, %4, %5, %6, %7, %8, %9, %10)")
                    .arg(++m_lastCustomer)
                    .arg(word(), word(), word(), word(), word(), value(7), instant(), value(2), word()));
        case 2:
            return execute(
                QStringLiteral("UPDATE customer SET name = %1, city = %2, owner_id = %3, channel_id = %4, "
                               "points = %5, last_contact_at = %6, status = %7, custom = %8, notes = %10 WHERE id = %9")
                    .arg(word(), word(), value(2), value(3), value(500), instant())
                    .arg(1 + below(3))
                    .arg(word(), customer(), word()));
        case 3:
            return execute(QStringLiteral("UPDATE customer SET remark = %1, birth_month_day = %2, do_not_contact = %3, "
                                          "consent_withdrawn_at = %4, inviter_id = %5, gender = %6 WHERE id = %7")
                               .arg(word(), below(2) ? QStringLiteral("NULL") : QStringLiteral("1105"))
                               .arg(below(2))
                               .arg(instant(), value(9), value(2), customer()));
        default: // deletes only a row that is not referenced
            return execute(
                QStringLiteral("DELETE FROM customer WHERE id = (SELECT id FROM customer c WHERE NOT EXISTS "
                               "(SELECT 1 FROM identity WHERE customer_id = c.id) AND NOT EXISTS (SELECT 1 FROM "
                               "friendship WHERE customer_id = c.id) AND NOT EXISTS (SELECT 1 FROM customer_tag "
                               "WHERE customer_id = c.id) AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id "
                               "= c.id) AND NOT EXISTS (SELECT 1 FROM event WHERE customer_id = c.id) AND NOT "
                               "EXISTS (SELECT 1 FROM group_member WHERE customer_id = c.id) AND id > 10 LIMIT 1)"));
        }
    }

    void editIdentity()
    {
        if (below(3) == 0)
            execute(QStringLiteral("DELETE FROM identity WHERE customer_id = %1").arg(customer()));
        else if (below(3) == 0)
            execute(QStringLiteral("UPDATE OR IGNORE identity SET customer_id = %1 WHERE customer_id = %2")
                        .arg(customer(), customer()));
        else
            execute(QStringLiteral("INSERT OR IGNORE INTO identity VALUES(%1, %2, '86138%3')")
                        .arg(customer())
                        .arg(1 + below(4))
                        .arg(10'000'000 + below(1000)));
    }

    void editFriendship()
    {
        switch (below(4)) {
        case 0:
        case 1:
            return execute(
                QStringLiteral("INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, channel_id) "
                               "VALUES(%1, %2, %3, %4, %5, %6)")
                    .arg(++m_lastFriendship)
                    .arg(customer())
                    .arg(1 + below(3))
                    .arg(instant(), value(24), value(3)));
        case 2:
            return execute(
                QStringLiteral("UPDATE friendship SET ended_at = %1, end_kind = %2, customer_id = %3 WHERE id = %4")
                    .arg(instant())
                    .arg(below(5))
                    .arg(customer(), row("friendship")));
        default:
            return execute(QStringLiteral("DELETE FROM friendship WHERE id = %1").arg(row("friendship")));
        }
    }

    void editTag()
    {
        if (below(10) == 0)
            execute(QStringLiteral("INSERT INTO tag(id, name) VALUES(%1, 't%1')").arg(++m_lastTag));
        else if (below(3) == 0)
            execute(QStringLiteral("DELETE FROM customer_tag WHERE customer_id = %1").arg(customer()));
        else
            execute(
                QStringLiteral("INSERT OR IGNORE INTO customer_tag VALUES(%1, %2, 0, 1)").arg(customer(), row("tag")));
    }

    void editOrder()
    {
        const QString owner = below(3) == 0 ? QStringLiteral("NULL") : customer();
        switch (below(6)) {
        case 0:
        case 1:
            ++m_lastOrder;
            execute(QStringLiteral(
                        "INSERT INTO orders(id, source_id, order_no, customer_id, staff_id, created_at, paid_at, "
                        "status, amount_placed, amount_paid) VALUES(%1, %2, 'n%1', %3, %4, %5, %6, %7, %8, %8)")
                        .arg(m_lastOrder)
                        .arg(1 + below(2))
                        .arg(owner, value(2), instant(), instant())
                        .arg(1 + below(6))
                        .arg(below(900) * 100));
            return execute(QStringLiteral("INSERT INTO order_item VALUES(%1, 1, %2, 1, 100, 0), (%1, 2, %3, 2, 300, 5)")
                               .arg(m_lastOrder)
                               .arg(value(3), value(3)));
        case 2:
            return execute(
                QStringLiteral("UPDATE orders SET customer_id = %1 WHERE id = %2").arg(owner, row("orders")));
        case 3:
            return execute(
                QStringLiteral("UPDATE orders SET paid_at = %1, amount_refunded = %2, status = %3 WHERE id = %4")
                    .arg(instant())
                    .arg(below(500))
                    .arg(1 + below(6))
                    .arg(row("orders")));
        case 4:
            return execute(
                QStringLiteral("UPDATE order_item SET amount = amount + 1, product_id = %1 WHERE order_id = %2")
                    .arg(value(3), row("orders")));
        default: {
            const QString order =
                m_connection.text(row("orders").prepend(QStringLiteral("SELECT ")).toUtf8().constData());
            if (order.isEmpty())
                return;
            execute(QStringLiteral("DELETE FROM order_item WHERE order_id = %1").arg(order));
            return execute(QStringLiteral("DELETE FROM orders WHERE id = %1").arg(order));
        }
        }
    }

    void editGroup()
    {
        if (below(3) == 0)
            execute(QStringLiteral("UPDATE group_member SET left_at = %1, customer_id = %2 WHERE id = %3")
                        .arg(instant(), customer(), row("group_member")));
        else
            execute(QStringLiteral("INSERT INTO group_member(id, group_id, customer_id) VALUES(%1, %2, %3)")
                        .arg(++m_lastMember)
                        .arg(1 + below(2))
                        .arg(below(6) == 0 ? QStringLiteral("NULL") : customer()));
    }

    void editEvent()
    {
        if (below(3) == 0)
            execute(QStringLiteral("UPDATE event SET void = 1 - void WHERE id = %1").arg(row("event")));
        else
            execute(QStringLiteral(
                        "INSERT INTO event(id, customer_id, kind, at, quantity, subject_kind, subject_id, origin, "
                        "staff_id) VALUES(%1, %2, %3, %4, %5, %6, %7, 1, %8)")
                        .arg(++m_lastEvent)
                        .arg(below(6) == 0 ? QStringLiteral("NULL") : customer())
                        .arg(1 + below(37))
                        .arg(1'760'000'000'000 + below(400) * 86'400'000LL)
                        .arg(value(90), value(3), value(50), value(2)));
    }

    storage::sqlite::Connection &m_connection;
    std::mt19937 m_random;
    int m_lastCustomer = 1000, m_lastFriendship = 0, m_lastTag = 10, m_lastOrder = 0, m_lastMember = 0, m_lastEvent = 0;
};

} // namespace tests
