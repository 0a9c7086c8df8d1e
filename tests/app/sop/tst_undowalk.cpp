#include "app/customers/customereditservice.h"
#include "app/segments/tagservice.h"
#include "app/sop/takeout.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

#include <random>

using storage::CustomerId;
using storage::EnrolmentId;
using storage::TaskId;
using tests::PlanStage;

namespace {

constexpr std::array versions{
    R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})",
    R"({"day":0,"time":"10:00","text":"A"},{"day":0,"time":"10:30","text":"N"},{"day":1,"time":"10:00","text":"B"})",
    R"({"day":0,"time":"10:00","text":"A, put better"},{"day":2,"time":"10:00","text":"B"})",
    R"({"day":1,"time":"10:00","text":"B"},{"day":2,"time":"10:00","text":"C"})"};
constexpr int people = 4;
constexpr auto audience = R"("audience":{"rule":{"tag":{"any":["VIP"]}}},)";

/// A walk of random changes of one day, each followed by a tick: what the program makes of a change is there when the
/// next one comes.
class Walk final
{
public:
    explicit Walk(unsigned seed, const char *anchor = "friend_added") : m_random(seed), m_anchor(anchor)
    {
        m_stage.connection().execute("INSERT INTO staff(id, name) VALUES(2, '许知')");
        for (int customer = 1; customer <= people; ++customer)
            m_stage.befriend(customer, "2026-11-23T08:00");
        m_stage.connection().execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1), (2, 1, 0, 1)");
        m_stage.reopen();
        m_stage.import(version(0), "2026-11-23T08:30");
        m_undone = entries("state = 1");
        passMinute();
    }

    void activate()
    {
        passMinute();
        QVERIFY(sops().activate(QStringLiteral("p"), false, job()));
        tick();
    }
    void change()
    {
        passMinute();
        one();
        tick();
    }
    /// All changes except the first `kept`.
    void undoAll(int kept = 0)
    {
        goOver(entries("state = 1") - m_undone - kept, [this] { return app::UndoService(m_stage.store()).undo(job()); });
    }
    void redoAll() { goOver(entries("state = 2"), [this] { return app::UndoService(m_stage.store()).redo(job()); }); }

    /// Who is in the plan and what comes next; the tasks that were made or are to be made, and by whom. Not the rows of
    /// those who came in and left again, which only tell that it was so, nor the ids.
    QStringList view()
    {
        QStringList list;
        read("SELECT 'in', target_id, cycle, next_step, next_at, planned_at, waited_days, entered_version FROM enrolment "
             "WHERE state = 1 ORDER BY 2", list);
        read("SELECT 'task', customer_id, cycle, step, state, due_at, window_end_at, expires_at, account_id, staff_id, "
             "text, snoozed_until, done_at IS NULL FROM task WHERE state NOT IN (8, 9, 11, 12) ORDER BY 2, 3, 4", list);
        read("SELECT 'plan', state, version, paused_at FROM plan", list);
        read("SELECT 'customer', id, do_not_contact, last_contact_at FROM customer ORDER BY id", list);
        read("SELECT 'tagged', customer_id FROM customer_tag ORDER BY 2", list);
        return list;
    }
    /// All rows.
    std::int64_t rows()
    {
        return m_stage.connection().integer("SELECT (SELECT count(*) FROM enrolment) + (SELECT count(*) FROM task)");
    }
    QStringList done; ///< what was changed, for the message of a failure

private:
    QByteArray version(size_t index) const
    {
        return PlanStage::plan(versions[index], audience).replace("friend_added", m_anchor);
    }
    app::sop::SopService sops() { return m_stage.sops(); }
    app::JobContext &job() { return m_stage.fixture().job(); }
    int draw(int below) { return int(m_random() % unsigned(below)); }
    int entries(const char *where)
    {
        return int(m_stage.connection().integer((QByteArray("SELECT count(*) FROM change WHERE ") + where).constData()));
    }
    void passMinute() { m_stage.store().setNow(m_stage.at("2026-11-23T10:35") + ++m_minutes * 60'000); }
    void tick()
    {
        const auto ticked = app::sop::Tick(m_stage.store()).run(job());
        QVERIFY2(ticked, qPrintable(ticked ? QString() : ticked.error().message));
    }
    template <class Step>
    void goOver(int count, Step step)
    {
        for (int i = 0; i < count; ++i) {
            passMinute();
            const auto went = step();
            QVERIFY2(went, qPrintable(went ? QString() : went.error().message + QLatin1Char('\n') + done.join(QLatin1Char('\n'))));
            tick();
        }
    }
    void read(const char *sql, QStringList &list)
    {
        auto rows = m_stage.connection().prepareOnce(sql);
        while (rows.step()) {
            QString line;
            for (int column = 0; column < rows.columnCount(); ++column)
                line += (rows.isNull(column) ? QStringLiteral("-") : rows.text(column)) + QLatin1Char('|');
            list << line;
        }
    }
    std::vector<std::int64_t> idsOf(const char *sql)
    {
        std::vector<std::int64_t> ids;
        auto rows = m_stage.connection().prepareOnce(sql);
        while (rows.step())
            ids.push_back(rows.integer(0));
        return ids;
    }

    void one()
    {
        const auto open = idsOf("SELECT id FROM task WHERE state IN (1, 2, 7) ORDER BY id");
        const auto inside = idsOf("SELECT id FROM enrolment WHERE state = 1 ORDER BY id");
        const CustomerId customer(1 + draw(people));
        const TaskId task(open.empty() ? 0 : open[size_t(draw(int(open.size())))]);
        app::sop::TaskService tasks(m_stage.store());
        app::TagService tags(m_stage.store());
        const int what = draw(10);
        done << QStringLiteral("%1: customer %2, task %3").arg(what).arg(customer.value).arg(task.value);
        switch (what) {
        case 0:
            return (void)tags.give(QStringLiteral("VIP"), {customer}, job());
        case 1:
            return (void)tags.take(QStringLiteral("VIP"), {customer}, job());
        case 2:
            return (void)app::CustomerEditService(m_stage.store())
                .set({customer}, QStringLiteral("do_not_contact"), draw(2) ? QStringLiteral("yes") : QStringLiteral("no"));
        case 3:
            return (void)sops().import(version(size_t(draw(int(versions.size())))));
        case 4:
            return (void)(task ? tasks.done({task}) : app::Result<void>());
        case 5:
            return (void)(task ? tasks.skip({task}, QStringLiteral("no time")) : app::Result<void>());
        case 6:
            return (void)(task ? tasks.snooze({task}, m_stage.at("2026-11-23T18:00")) : app::Result<void>());
        case 7:
            return (void)(task ? tasks.reassign({task}, QStringLiteral("许知")) : app::Result<void>());
        case 8:
            return inside.empty() ? void() : (void)app::sop::takeOut(m_stage.store(), EnrolmentId(inside[size_t(draw(int(inside.size())))]));
        default:
            if (!sops().pause(QStringLiteral("p")))
                (void)sops().resume(QStringLiteral("p"), {}, job());
        }
    }

    PlanStage m_stage;
    std::mt19937 m_random;
    QByteArray m_anchor;
    int m_minutes = 0;
    int m_undone = 0;
};

} // namespace

class TstUndoWalk : public QObject
{
    Q_OBJECT

private slots:
    void allUndoneIsTheStartAndAllRedoneTheEnd_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void allUndoneIsTheStartAndAllRedoneTheEnd()
    {
        QFETCH(unsigned, seed);
        Walk walk(seed);
        const QStringList start = walk.view();
        QCOMPARE(walk.rows(), 0);
        walk.activate();
        for (int i = 0; i < 12; ++i)
            walk.change();
        const QStringList end = walk.view();
        for (int round = 0; round < 2; ++round) {
            walk.undoAll();
            QVERIFY2(walk.view() == start, qPrintable(told(walk, start)));
            QCOMPARE(walk.rows(), 0);
            walk.redoAll();
            QVERIFY2(walk.view() == end, qPrintable(told(walk, end)));
        }
    }
    /// Whoever came in by one of the changes is not in the plan any more, and was never.
    void allButTheActivationUndoneIsWhatItMade_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<QByteArray>("anchor");
        for (unsigned seed = 1; seed <= 10; ++seed) {
            for (const char *anchor : {"friend_added", "segment_entered"})
                QTest::addRow("%u %s", seed, anchor) << seed << QByteArray(anchor);
        }
    }
    void allButTheActivationUndoneIsWhatItMade()
    {
        QFETCH(unsigned, seed);
        QFETCH(QByteArray, anchor);
        Walk walk(seed, anchor.constData());
        walk.activate();
        const QStringList start = walk.view();
        const std::int64_t rows = walk.rows();
        for (int i = 0; i < 12; ++i)
            walk.change();
        const QStringList end = walk.view();
        walk.undoAll(1);
        QVERIFY2(walk.view() == start, qPrintable(told(walk, start)));
        QCOMPARE(walk.rows(), rows);
        walk.redoAll();
        QVERIFY2(walk.view() == end, qPrintable(told(walk, end)));
    }

private:
    static QString told(Walk &walk, const QStringList &wanted)
    {
        return QStringLiteral("changes:\n%1\nis:\n%2\nwas:\n%3")
            .arg(walk.done.join(QLatin1Char('\n')), walk.view().join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));
    }
};

SIYU_TEST(TstUndoWalk, "tst_undowalk")
#include "tst_undowalk.moc"
