#pragma once

#include "app/assembly/undoservice.h"
#include "app/sop/sopservice.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "tests/app/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tests {

inline QStringList texts(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *one : list)
        result << QString::fromUtf8(one);
    return result;
}

/// A team with one account on disk; plans are activated and run by the tick at given times.
class PlanStage
{
public:
    PlanStage()
    {
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, '林岚');
            INSERT INTO account(id, name) VALUES(1, '小思');
            INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(1, 0, 1);
            INSERT INTO tag(id, name) VALUES(1, 'VIP');
            INSERT INTO team_rule(key, value) VALUES('max_touches_per_day', '0'), ('max_touches_per_week', '0'),
                ('max_touches_per_month', '0'), ('min_gap_hours', '0');)");
        store().reloadRules();
    }
    app::TeamStore &store() { return m_fixture.store(); }
    storage::sqlite::Connection &connection() { return m_fixture.connection(); }
    StoreFixture &fixture() { return m_fixture; }
    app::sop::SopService sops() { return app::sop::SopService(store()); }
    storage::UtcMs at(const char *time) { return *store().zone().parseIsoDateTime(QString::fromLatin1(time)); }

    void befriend(int customer, const char *since)
    {
        connection()
            .prepare("INSERT INTO customer(id, name, owner_id) VALUES(?1, 'c' || ?1, 1)")
            ->bindAll(customer)
            .run();
        connection()
            .prepare("INSERT INTO friendship(customer_id, account_id, added_at) VALUES(?1, 1, ?2)")
            ->bindAll(customer, at(since))
            .run();
        reopen();
    }
    /// Loads data into the image that was written without the services.
    void reopen()
    {
        m_fixture.close();
        m_fixture.open();
    }
    static QByteArray plan(const char *steps, const char *more = "")
    {
        return QByteArray(R"({"name":"p","kind":"one_to_one","anchor":{"on":"friend_added"},)") + more +
               R"("steps":[)" + steps + "]}";
    }
    void import(const QByteArray &json, const char *now)
    {
        store().setNow(at(now));
        const auto id = sops().import(json);
        if (!id)
            qFatal("%s", qPrintable(id.error().message + id.error().detail));
    }
    void activate(const char *now, bool today = false)
    {
        store().setNow(at(now));
        const auto done = sops().activate(QStringLiteral("p"), today, m_fixture.job());
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void tick(const char *now)
    {
        store().setNow(at(now));
        const auto done = app::sop::Tick(store()).run(m_fixture.job());
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    app::Result<app::UndoOutcome> undo(const char *now)
    {
        store().setNow(at(now));
        return app::UndoService(store()).undo(m_fixture.job());
    }
    app::Result<app::UndoOutcome> redo(const char *now)
    {
        store().setNow(at(now));
        return app::UndoService(store()).redo(m_fixture.job());
    }
    /// "MM-dd hh:mm text" of every past, current and future task, preceded by the customer if there are
    /// several.
    QStringList tasks(int customer = 0)
    {
        auto select = connection().prepare("SELECT due_at, text FROM task WHERE (?1 = 0 OR customer_id = ?1) "
                                           "AND state IN (1, 2, 3, 4, 5, 7, 10) ORDER BY due_at, id");
        select->bind(1, customer);
        QStringList list;
        while (select->step())
            list << store().zone()
                            .isoDateTime(select->integer(0))
                            .mid(5, 11)
                            .replace(QLatin1Char('T'), QLatin1Char(' ')) +
                        QLatin1Char(' ') + select->text(1);
        return list;
    }
    /// The same for the tasks of the coming month, by simulation from `now`.
    QStringList toCome(const char *now)
    {
        store().setNow(at(now));
        const auto preview = sops().preview(QStringLiteral("p"), 30, m_fixture.job());
        QStringList list;
        for (const app::sop::PlannedTouch &touch : preview->touches)
            list << QStringLiteral("%1 %2").arg(store().zone().isoDateTime(touch.at).mid(5, 5)).arg(touch.step);
        return list;
    }

private:
    StoreFixture m_fixture;
};

} // namespace tests
