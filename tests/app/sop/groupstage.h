#pragma once

#include "tests/app/sop/planstage.h"

namespace tests {

/// Two groups of account 1: "A", opened on 2026-11-23 with an expert, and "B", opened long ago; account 2 is the
/// expert.
class Groups : public PlanStage
{
public:
    Groups()
    {
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(2, '何嘉怡');
            INSERT INTO account(id, name) VALUES(2, '老何');
            INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(2, 0, 2);
            INSERT INTO group_chat(id, name, kind, owner_account_id, opening_day) VALUES(1, 'A', '福利', 1, 20780),
                (2, 'B', '课程', 1, 20000);
            INSERT INTO group_member(id, group_id, account_id, role, joined_at) VALUES(1, 1, 2, 3, 0);)");
        reopen();
    }
    static QByteArray groupPlan(const char *audience, const char *anchor, const QByteArray &steps)
    {
        return QByteArray(R"({"name":"p","kind":"group","audience":)") + audience + R"(,"anchor":)" + anchor +
               R"(,"steps":[)" + steps + "]}";
    }
    /// "MM-dd hh:mm group part staff state text" of every task, by time.
    QStringList told()
    {
        QStringList list;
        auto select = connection().prepare("SELECT t.due_at, ifnull(g.name, '-'), t.part, ifnull(s.name, '-'), "
                                           "t.state, ifnull(t.text, '') FROM task t "
                                           "LEFT JOIN group_chat g ON g.id = t.group_id LEFT JOIN staff s ON s.id = "
                                           "t.staff_id ORDER BY t.due_at, t.id");
        while (select->step())
            list << QStringLiteral("%1 %2 %3 %4 %5 %6")
                        .arg(store()
                                 .zone()
                                 .isoDateTime(select->integer(0))
                                 .mid(5, 11)
                                 .replace(QLatin1Char('T'), QLatin1Char(' ')),
                             select->text(1), select->text(2), select->text(3), select->text(4), select->text(5));
        return list;
    }
    app::Result<void> done(std::initializer_list<int> tasks, const char *now)
    {
        store().setNow(at(now));
        std::vector<storage::TaskId> ids;
        for (const int id : tasks)
            ids.push_back(storage::TaskId(id));
        return app::sop::TaskService(store()).done(ids);
    }
    qint64 count(const char *sql) { return connection().integer(sql); }
};

inline constexpr const char *both = R"({"groups":["A","B"]})";
inline constexpr const char *opened = R"({"on":"group_opened"})";

} // namespace tests
