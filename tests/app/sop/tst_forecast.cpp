// A forecast shows what the ticks do, as long as nothing happens except the passing of time and what was planned.
#include "app/sop/sopservice.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <QRandomGenerator>

using namespace app::sop;
using tests::StoreFixture;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr int people = 16, daysAhead = 24;

/// A team whose rule results change only with time: people added and orders paid on the days before.
class Forecast final
{
public:
    explicit Forecast(quint32 seed) : m_random(seed)
    {
        run("INSERT INTO staff(id, name) VALUES(1, '林岚'), (2, '周舟');"
            "INSERT INTO account(id, name) VALUES(1, '小思'), (2, '小语');"
            "INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(1, 0, 1), (2, 0, 2);"
            "INSERT OR IGNORE INTO order_source(id, name) VALUES(1, '店铺');"
            "INSERT INTO tag(id, name) VALUES(1, '高意向');"
            "INSERT INTO segment(id, name, kind, rule, created_at) VALUES"
            "(1, '近期购买', 1, '{\"orders\":{\"count\":{\">=\":1},\"within_days\":9}}', 0),"
            "(2, '新人', 1, '{\"field\":\"added_at\",\"op\":\"within_days\",\"value\":8}', 0);");
        for (int i = 1; i <= people; ++i) {
            const qint64 added = StoreFixture::now - pick(30) * 24 * hourMs - pick(10) * hourMs;
            run(QStringLiteral("INSERT INTO customer(id, name, owner_id, added_at, birth_month_day) VALUES(%1, '客%1', %2, %3, NULL);"
                               "INSERT INTO friendship(customer_id, account_id, added_at) VALUES(%1, %2, %3);")
                    .arg(i)
                    .arg(pick(2) + 1)
                    .arg(added)
                    .toUtf8());
            if (pick(2))
                run(QStringLiteral("INSERT INTO orders(id, source_id, order_no, customer_id, created_at, paid_at, status, amount_placed, "
                                   "amount_paid) VALUES(%1, 1, 'n%1', %1, %2, %2, 4, 10000, 10000);")
                        .arg(i)
                        .arg(StoreFixture::now - pick(12) * 24 * hourMs)
                        .toUtf8());
            if (pick(2))
                run(QStringLiteral("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(%1, 1, %2, 1);")
                        .arg(i)
                        .arg(StoreFixture::now - pick(5) * 24 * hourMs)
                        .toUtf8());
        }
    }
    app::TeamStore &store() { return m_fixture.store(); }
    app::JobContext &job() { return m_fixture.job(); }
    void run(const QByteArray &sql) { m_fixture.connection().execute(sql.constData()); }
    int pick(int n) { return int(m_random.bounded(n)); }
    template <class T>
    QByteArray oneOf(std::initializer_list<T> of)
    {
        return QByteArray(*(of.begin() + pick(int(of.size()))));
    }

    QByteArray plan(const QByteArray &name)
    {
        const QByteArray byTime = oneOf({R"({"orders":{"count":{">=":1},"within_days":6}})", R"({"orders":{"count":{">=":1},"within_days":11}})",
                                         R"({"field":"added_at","op":"older_than_days","value":20})",
                                         R"({"field":"added_at","op":"within_days","value":4})"});
        const QByteArray audience = oneOf({R"("audience":{"segment":"近期购买"},)", R"("audience":{"segment":"新人"},)",
                                           R"("audience":{"rule":{"field":"added_at","op":"within_days","value":12}},)", ""});
        const QByteArray anchor = oneOf({R"({"on":"friend_added"})", R"({"on":"segment_entered"})", R"({"on":"segment_entered"})",
                                         R"({"date":"2026-11-30"})", R"({"every":"3 days"})", R"({"every":"week","weekday":[1,4]})",
                                         R"({"every":"month","day":[1,8,28]})", R"({"on":"tag_given","tag":"高意向"})"});
        QByteArray steps;
        int day = anchor.contains("date") || anchor.contains("every") ? -2 : 0;
        for (int i = 0, n = 1 + pick(4); i < n; ++i) {
            steps += QByteArray(i ? "," : "") + R"({"day":)" + QByteArray::number(day) + R"(,"time":")" +
                     oneOf({"09:00", "10:30", "14:00", "18:20"}) + R"(","text":"t","purpose":")" +
                     oneOf({"nurture", "serve", "sell", "recall"}) + "\"}";
            day += pick(4);
        }
        return R"({"name":")" + name + R"(","kind":"one_to_one","priority":)" + QByteArray::number(pick(3) * 10) + "," + audience +
               R"("anchor":)" + anchor + R"(,"entry":")" + oneOf({"once", "continuous"}) + R"(","reentry":)" +
               oneOf({"false", R"({"after_days":3})"}) + oneOf({QByteArray(), R"(,"goal":)" + byTime}) +
               oneOf({QByteArray(), R"(,"exit":)" + byTime}) + R"(,"guards":{"weekends":")" +
               oneOf({"send", "skip", "next_workday"}) + R"("},"steps":[)" + steps + "]}";
    }
    QByteArray oneOf(std::initializer_list<QByteArray> of) { return *(of.begin() + pick(int(of.size()))); }

    void tick(storage::UtcMs now)
    {
        store().setNow(now);
        const auto ticked = Tick(store()).run(job());
        QVERIFY2(ticked, ticked ? "" : qPrintable(ticked.error().message));
    }
    /// Completes every task when it is due.
    void doAll(storage::UtcMs now)
    {
        for (const storage::Task &task : storage::TaskStore(store().connection()).open()) {
            store().setNow(std::max(task.dueAt, now));
            const auto done = TaskService(store()).done(task.id);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
        store().setNow(now);
    }
    /// "time plan step customer state" of what was written from `first` on.
    QStringList written(storage::LocalDay first)
    {
        QStringList list;
        auto rows = store().connection().prepare("SELECT t.due_at, p.name, t.step, t.customer_id, t.state FROM task t JOIN plan p ON "
                                                 "p.id = t.plan_id WHERE t.planned_day >= ?1");
        rows->bind(1, int(first));
        while (rows->step()) {
            const int state = int(rows->integer(4));
            list << QStringLiteral("%1 %2 %3 %4 %5")
                        .arg(store().zone().isoDateTime(rows->integer(0)).left(16), rows->text(1))
                        .arg(rows->integer(2) + 1)
                        .arg(rows->integer(3))
                        .arg(state == 4 || state == 5 ? QStringLiteral("scheduled") : taskStateName(ShownState(state)));
        }
        list.sort();
        return list;
    }
    QStringList told(const std::vector<PlannedTouch> &touches)
    {
        QStringList list;
        for (const PlannedTouch &touch : touches)
            list << QStringLiteral("%1 %2 %3 %4 %5")
                        .arg(store().zone().isoDateTime(touch.at).left(16), touch.plan)
                        .arg(touch.step)
                        .arg(touch.target)
                        .arg(touch.state);
        list.sort();
        return list;
    }

private:
    StoreFixture m_fixture;
    QRandomGenerator m_random;
};

} // namespace

class TstForecast : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPreviewedIsWhatHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatWasPreviewedIsWhatHappens()
    {
        QFETCH(quint32, seed);
        Forecast team(seed);
        SopService sops(team.store());
        const storage::LocalDay today = team.store().today();
        const storage::UtcMs now = team.store().now(), before = now - 3 * 24 * hourMs;
        // Three days ago some plans began; one of them has been paused since yesterday.
        team.store().setNow(before);
        for (const char *name : {"a", "b"}) {
            const auto plan = sops.import(team.plan(name));
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail + plan.error().message));
            QVERIFY(sops.activate(QString::fromLatin1(name), false, team.job()));
        }
        for (storage::UtcMs at = before; at <= now - 24 * hourMs; at += 24 * hourMs) {
            team.tick(at);
            team.doAll(at);
        }
        if (seed % 2) {
            team.store().setNow(now - 20 * hourMs);
            QVERIFY(sops.pause(QStringLiteral("a")));
        }
        team.tick(now - hourMs);
        team.doAll(now - hourMs);
        team.store().setNow(now);
        if (seed % 2)
            QVERIFY(sops.resume(QStringLiteral("a"), seed % 4 == 1 ? std::optional(Held::Drop) : std::nullopt, team.job()));
        const auto draft = sops.import(team.plan("draft"));
        QVERIFY(draft);

        const auto preview = sops.preview(QStringLiteral("draft"), daysAhead, team.job());
        QVERIFY(preview);
        std::vector<PlannedTouch> planned = preview->touches;
        planned.insert(planned.end(), preview->others.begin(), preview->others.end());
        std::erase_if(planned, [](const PlannedTouch &touch) { return touch.state.startsWith(QLatin1String("done")); });
        QStringList expected = team.told(planned);

        const auto entries = sops.activate(QStringLiteral("draft"), false, team.job());
        QVERIFY(entries);
        QCOMPARE(preview->entries.tooLate, entries->tooLate);
        const QStringList earlier = team.written(0);
        for (int day = 0; day < daysAhead; ++day) {
            const storage::UtcMs at = day == 0 ? now : team.store().zone().toUtc(today + day, 0);
            team.tick(at);
            team.doAll(at);
        }
        QStringList happened = team.written(0);
        for (const QString &line : earlier) {
            happened.removeOne(line);
            expected.removeOne(line);
        }
        QCOMPARE(happened.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
    }
};

SIYU_TEST(TstForecast, "tst_forecast")
#include "tst_forecast.moc"
