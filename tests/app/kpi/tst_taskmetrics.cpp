#include "app/kpi/kpiservice.h"
#include "app/kpi/metriccatalogue.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

constexpr storage::LocalDay today = 20779; // 2026-11-22

/// A store with one plan; tests add the tasks.
class TaskFixture final
{
public:
    TaskFixture()
    {
        run("INSERT INTO staff(id, name, access_role) VALUES(1, '小美', 2), (2, '阿强', 2)");
        run("INSERT INTO customer(id) VALUES(11), (12)");
        run("INSERT INTO plan(id, name, kind, definition) VALUES(1, '欢迎', 1, '{}')");
        run("INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at) "
            "VALUES(1, 1, 11, 0, 0, 0, 0)");
    }

    struct Task
    {
        int state = 4;
        storage::LocalDay endDay = today - 1;
        int endHour = 12;
        int staff = 1, doneBy = 0, reason = 0;
        const char *why = "";
        int customer = 11;
    };
    void add(const Task &task)
    {
        const storage::UtcMs end = m_fixture.store().zone().toUtc(task.endDay, task.endHour * 3'600'000);
        m_fixture.connection()
            .prepareOnce(
                "INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, staff_id, "
                "due_at, window_end_at, expires_at, state, reason, reason_text, via, purpose, planned_day, "
                "done_by) VALUES(?1, 1, 1, 1, 0, ?1, ?2, ?3, ?4, ?4, ?4, ?5, ?6, ?7, 1, 1, ?8, nullif(?9, 0))")
            .bindAll(++m_count, task.customer, task.staff, end, task.state, task.reason, std::string_view(task.why),
                     int(task.endDay), task.doneBy)
            .run();
    }
    MetricResult rate(const KpiFilter &filter = {}, CalendarUnit by = CalendarUnit::None)
    {
        KpiQuery query{{today - 6, today}, by, true, {findMetric(QStringLiteral("sop_on_time_rate"))}};
        auto answer = service().figures(m_fixture.connection(), query, filter, today, m_fixture.job());
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return answer->results.front();
    }
    KpiService service() { return KpiService(m_fixture.store().image(), m_fixture.store().rules()); }
    StoreFixture &store() { return m_fixture; }

private:
    void run(const char *sql) { m_fixture.connection().prepareOnce(sql).run(); }

    StoreFixture m_fixture;
    int m_count = 0;
};

QString fraction(const Figure &figure)
{
    return QStringLiteral("%1/%2").arg(figure.numerator).arg(figure.denominator);
}

} // namespace

class TstTaskMetrics : public QObject
{
    Q_OBJECT

private slots:
    void everyStateCountsAsTheCatalogueSays_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("rate");
        QTest::newRow("done") << 4 << 0 << QString() << QStringLiteral("1/1");
        QTest::newRow("done late") << 5 << 0 << QString() << QStringLiteral("0/1");
        QTest::newRow("still due") << 2 << 0 << QString() << QStringLiteral("0/1");
        QTest::newRow("missed") << 10 << 0 << QString() << QStringLiteral("0/1");
        QTest::newRow("skipped") << 6 << 0 << QStringLiteral("没空") << QStringLiteral("0/1");
        QTest::newRow("skipped, they deleted us") << 6 << 15 << QString() << QStringLiteral("0/0");
        QTest::newRow("skipped, bought already") << 6 << 0 << QStringLiteral("已购买") << QStringLiteral("0/0");
        QTest::newRow("not applicable") << 8 << 0 << QString() << QStringLiteral("0/0");
        QTest::newRow("blocked") << 9 << 13 << QString() << QStringLiteral("0/0");
        QTest::newRow("cancelled") << 11 << 0 << QString() << QStringLiteral("0/0");
    }
    void everyStateCountsAsTheCatalogueSays()
    {
        QFETCH(int, state);
        QFETCH(int, reason);
        QFETCH(QString, why);
        TaskFixture tasks;
        const QByteArray text = why.toUtf8();
        TaskFixture::Task task;
        task.state = state;
        task.reason = reason;
        task.why = text.constData();
        tasks.add(task);
        QTEST(fraction(tasks.rate().total), "rate");
    }
    void windowsThatEndLaterAreNotOver()
    {
        TaskFixture tasks;
        tasks.add({2, today, 8});
        tasks.add({2, today, 18});
        KpiFilter filter;
        filter.now = StoreFixture::now; // 09:00
        QCOMPARE(fraction(tasks.rate(filter).total), QStringLiteral("0/1"));
    }
    void coveredTasksCountForWhoDidThem()
    {
        TaskFixture tasks;
        tasks.add({4, today - 1, 12, 1, 2});
        tasks.add({10, today - 1, 12, 1});
        KpiFilter filter;
        filter.staff = storage::StaffId(2);
        QCOMPARE(fraction(tasks.rate(filter).total), QStringLiteral("1/1"));
        filter.staff = storage::StaffId(1);
        QCOMPARE(fraction(tasks.rate(filter).total), QStringLiteral("0/1"));
    }
    void theSeriesAndThePeriodBeforeAreApart()
    {
        TaskFixture tasks;
        tasks.add({4, today - 1});
        tasks.add({10, today - 2});
        tasks.add({4, today - 8});
        const MetricResult result = tasks.rate({}, CalendarUnit::Day);
        QCOMPARE(fraction(result.total), QStringLiteral("1/2"));
        QCOMPARE(fraction(result.series[5]), QStringLiteral("1/1"));
        QCOMPARE(fraction(result.series[4]), QStringLiteral("0/1"));
        QVERIFY(!result.series[0].hasValue());
        QCOMPARE(fraction(*result.before), QStringLiteral("1/1"));
    }
    void behindItStandThoseWhoWaited()
    {
        TaskFixture tasks;
        tasks.add({4, today - 1, 12, 1, 0, 0, "", 11});
        tasks.add({10, today - 1, 12, 1, 0, 0, "", 12});
        KpiService service = tasks.service();
        const auto people = service.people(tasks.store().connection(), *findMetric(QStringLiteral("sop_on_time_rate")),
                                           {today - 6, today}, {}, today, tasks.store().job());
        QVERIFY(people);
        QCOMPARE(*people, std::vector{storage::CustomerId(12)});
    }
};

SIYU_TEST(TstTaskMetrics, "tst_taskmetrics")
#include "tst_taskmetrics.moc"
