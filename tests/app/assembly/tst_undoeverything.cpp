#include "app/assembly/undoservice.h"
#include "app/customers/customereditservice.h"
#include "app/customers/customerlog.h"
#include "app/imports/importundo.h"
#include "app/merging/customermerge.h"
#include "app/roster/customerimporter.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "app/sop/sopservice.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "app/store/teamruleservice.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <random>

using namespace app;
using storage::Change;
using storage::CustomerId;
using tests::StoreFixture;

namespace {

constexpr std::int64_t hourMs = 3'600'000;

const QByteArray roster = "姓名,手机,标签,添加人,添加时间\n"
                          "曾小贤,13800138000,高;老客,胡一菲,2026-11-20 10:11:12\n"
                          "曾小贤,13900139000,低,胡一菲,2026-11-20 10:15:12\n"
                          "吕子乔,13700137000,老客,胡一菲,2026-11-21 10:00:00\n"
                          "唐悠悠,13600136000,,林宛瑜,2026-11-21 09:00:00\n"
                          "陈美嘉,13500135000,高,林宛瑜,2026-11-21 09:30:00\n";

const QByteArray plan = R"({"name":"欢迎","kind":"one_to_one","anchor":{"on":"friend_added"},"guards":{"max_per_day":9,
    "max_per_week":30,"min_gap_hours":0},"steps":[{"day":0,"time":"21:00","if_passed":"now","expires_hours":99,"text":"你好"},{"day":1,"time":"08:00","expires_hours":99,"text":"在吗"},{"day":9,"time":"10:00","text":"还在吗"}]})";

/// A team that makes random changes of every kind and remembers the content of its store after each.
class BusyTeam final
{
public:
    explicit BusyTeam(unsigned seed) : m_random(seed)
    {
        import(roster, QStringLiteral("roster.csv"));
        m_fixture.connection().execute("INSERT INTO staff(id, name) VALUES(901, '林岚'), (902, '周舟')");
        service<sop::SopService>().import(plan);
        if (!service<sop::SopService>().activate(QStringLiteral("欢迎"), true, m_fixture.job()) || !tick())
            qFatal("the plan does not run");
        storage::ChangeStore(m_fixture.connection()).clear();
        states << m_fixture.dump();
    }

    StoreFixture &fixture() { return m_fixture; }
    template <class Service>
    Service service()
    {
        return Service(m_fixture.store());
    }
    bool tick() { return sop::Tick(m_fixture.store()).run(m_fixture.job()).has_value(); }
    void import(const QByteArray &content, const QString &name)
    {
        ImportRequest request;
        request.file = m_fixture.write(name, content);
        const auto outcome =
            CustomerImporter(m_fixture.store()).run(request, QStringLiteral("customers"), m_fixture.job());
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
    }
    /// Makes a change of this kind; does nothing if it is not applicable.
    void act(int kind)
    {
        doSomething(kind);
        const std::int64_t entries = m_fixture.connection().integer("SELECT count(*) FROM change WHERE state = 1");
        if (entries > states.size() - 1)
            states << m_fixture.dump();
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    static constexpr int kinds = 16;
    QList<QByteArray> states;

private:
    std::vector<CustomerId> customers(int most)
    {
        std::vector<CustomerId> ids;
        auto select = m_fixture.connection().prepare("SELECT id FROM customer WHERE status <> 3");
        while (select->step())
            ids.push_back(select->id<CustomerId>(0));
        std::shuffle(ids.begin(), ids.end(), m_random);
        ids.resize(std::min(ids.size(), std::size_t(1 + below(most))));
        return ids;
    }
    std::vector<storage::TaskId> openTasks(int most)
    {
        std::vector<storage::TaskId> ids;
        auto select = m_fixture.connection().prepare("SELECT id FROM task WHERE state IN (1, 2, 3, 7)");
        while (select->step())
            ids.push_back(select->id<storage::TaskId>(0));
        std::shuffle(ids.begin(), ids.end(), m_random);
        ids.resize(std::min(ids.size(), std::size_t(1 + below(most))));
        return ids;
    }
    static Rule tagged(std::int64_t tag)
    {
        Rule rule;
        rule.kind = Rule::Kind::Test;
        rule.test = TagTest{TagTest::Match::Any, {RuleName{{}, tag}}};
        return rule;
    }
    QString one(const QStringList &words) { return words.at(below(int(words.size()))); }

    void doSomething(int kind)
    {
        const QString tag = one({QStringLiteral("高"), QStringLiteral("老客"), QStringLiteral("新")});
        const QString segment = one({QStringLiteral("甲"), QStringLiteral("乙")});
        JobContext &job = m_fixture.job();
        switch (kind) {
        case 0:
            return void(service<CustomerEditService>().set(
                customers(4), one({QStringLiteral("company"), QStringLiteral("job")}), QString::number(++m_fresh)));
        case 1:
            return void(service<CustomerEditService>().set(customers(2), QStringLiteral("birthday"),
                                                           one({QStringLiteral("2000-02-29"), QString()})));
        case 2:
            return void(service<TagService>().give(tag, customers(4), job));
        case 3:
            return void(service<TagService>().take(tag, customers(4), job));
        case 4:
            return void(service<TagService>().rename(tag, tag + QString::number(++m_fresh)));
        case 5:
            return void(service<SegmentService>().save(
                segment, tagged(m_fixture.connection().integer("SELECT min(id) FROM tag"))));
        case 6:
            return void(service<SegmentService>().remove(segment));
        case 7:
            if (const auto two = customers(3); two.size() > 1)
                return void(service<CustomerMerge>().merge({two, {}, {}}));
            return;
        case 8:
            return void(service<sop::TaskService>().done(openTasks(2)));
        case 9:
            return void(service<sop::TaskService>().skip(openTasks(2), QStringLiteral("不需要")));
        case 10:
            return void(service<sop::TaskService>().snooze(openTasks(2), StoreFixture::now + (1 + below(30)) * hourMs));
        case 11:
            if (const auto tasks = openTasks(1); !tasks.empty())
                return void(service<sop::TaskService>().reassign(
                    tasks.front(), one({QStringLiteral("林岚"), QStringLiteral("周舟")})));
            return;
        case 12:
            return void(service<CustomerLog>().note(customers(1).front(), QString::number(++m_fresh)));
        case 13: {
            TeamRules rules = m_fixture.store().rules();
            rules.maxTouchesPerDay = 1 + below(5);
            return void(service<TeamRuleService>().change(rules));
        }
        case 14:
            if (!service<sop::SopService>().pause(QStringLiteral("欢迎")))
                return void(service<sop::SopService>().resume(QStringLiteral("欢迎"), std::nullopt, job));
            return;
        default:
            return void(service<sop::SopService>().import(
                R"({"name":"草稿","kind":"one_to_one","anchor":{"on":"friend_added"},"steps":[{"day":1,"time":"1)" +
                QByteArray::number(below(9)) + R"(:00","text":"x"}]})"));
        }
    }

    StoreFixture m_fixture;
    std::mt19937 m_random;
    int m_fresh = 0;
};

void undoAll(BusyTeam &team)
{
    UndoService undo(team.fixture().store());
    for (qsizetype i = team.states.size() - 2; i >= 0; --i) {
        const auto undone = undo.undo(team.fixture().job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QVERIFY2(team.fixture().dump() == team.states.at(i), qPrintable(undone->change.title));
    }
    QCOMPARE(undo.undo(team.fixture().job()).error().kind, ErrorKind::NotFound);
}

void redoAll(BusyTeam &team)
{
    UndoService undo(team.fixture().store());
    for (qsizetype i = 1; i < team.states.size(); ++i) {
        const auto redone = undo.redo(team.fixture().job());
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
        QVERIFY2(team.fixture().dump() == team.states.at(i), qPrintable(redone->change.title));
    }
    QCOMPARE(undo.redo(team.fixture().job()).error().kind, ErrorKind::NotFound);
}

} // namespace

class TstUndoEverything : public QObject
{
    Q_OBJECT

private slots:
    void allUndoneEqualsTheStartAndAllRedoneTheEnd_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void allUndoneEqualsTheStartAndAllRedoneTheEnd()
    {
        QFETCH(unsigned, seed);
        BusyTeam team(seed);
        for (int i = 0; i < 40; ++i)
            team.act(team.below(BusyTeam::kinds));
        QVERIFY(team.states.size() > 12);
        for (int round = 0; round < 2; ++round) {
            undoAll(team);
            redoAll(team);
        }
        undoAll(team);
    }

    void eachKindOfChangeIsAnEntryThatLeavesNoTrace_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < BusyTeam::kinds; ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }
    void eachKindOfChangeIsAnEntryThatLeavesNoTrace()
    {
        QFETCH(int, kind);
        BusyTeam team(7);
        if (kind == 6)
            team.act(5); // a segment to delete: there are two names
        for (int i = 0; i < 12; ++i)
            team.act(kind);
        QVERIFY(team.states.size() > 1);
        undoAll(team);
        redoAll(team);
    }

    void theTickIsNotInTheWayOfTakingTasksBack_data()
    {
        QTest::addColumn<int>("kind");
        for (const int kind : {8, 9, 10, 11})
            QTest::addRow("kind %d", kind) << kind;
    }
    void theTickIsNotInTheWayOfTakingTasksBack()
    {
        QFETCH(int, kind);
        BusyTeam team(3);
        team.act(kind);
        QCOMPARE(team.states.size(), 2);
        team.fixture().store().setNow(StoreFixture::now + 31 * hourMs);
        QVERIFY(team.tick());
        const auto undone = UndoService(team.fixture().store()).undo(team.fixture().job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(
            team.fixture().connection().integer("SELECT count(*) FROM task WHERE done_at IS NOT NULL OR "
                                                "snoozed_until IS NOT NULL OR staff_id > 900 OR event_id IS NOT NULL"),
            0);
        QCOMPARE(team.fixture().connection().integer("SELECT count(*) FROM event"), 0);
        QCOMPARE(team.fixture().connection().integer("SELECT count(*) FROM customer WHERE last_contact_at IS NOT NULL"),
                 0);
    }

    void redoStopsAtAnImportAndSaysSo()
    {
        BusyTeam team(1);
        StoreFixture &fixture = team.fixture();
        team.act(0);
        team.import("姓名,手机,标签\n关谷,13300133000,高\n曾小贤,13800138000,新\n", QStringLiteral("second.csv"));
        team.states << fixture.dump();
        team.act(2);
        team.act(8);
        const qsizetype entries = team.states.size() - 1;
        undoAll(team);
        UndoService undo(fixture.store());
        QVERIFY(undo.redo(fixture.job()));
        QCOMPARE(fixture.dump(), team.states.at(1));
        const auto stopped = undo.redo(fixture.job());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Conflict);
        QVERIFY2(stopped.error().message.contains(QLatin1String("second.csv")), qPrintable(stopped.error().message));
        QCOMPARE(fixture.dump(), team.states.at(1));
        const auto history = undo.history();
        QCOMPARE(qsizetype(history->size()), entries);
        for (const Change &change : *history)
            QCOMPARE(int(change.state),
                     int(change.id == history->back().id ? Change::State::Done : Change::State::Final));
        for (const HistoryEntry &entry : *history)
            QCOMPARE(entry.wasUndone, entry.id != history->back().id);
    }

    void whatWasMadeOnAnImportThatIsTakenBackOutOfTurnIsNotOffered()
    {
        BusyTeam team(1);
        StoreFixture &fixture = team.fixture();
        team.import("姓名,手机\n关谷,13300133000\n", QStringLiteral("second.csv"));
        team.act(0);
        team.act(2);
        UndoService undo(fixture.store());
        QVERIFY(undo.undo(fixture.job()));
        const storage::ImportId import(fixture.connection().integer("SELECT max(id) FROM import"));
        QVERIFY(ImportUndo(fixture.store()).run(import, fixture.job()));
        QCOMPARE(undo.redo(fixture.job()).error().kind, ErrorKind::NotFound);
        QVERIFY(undo.undo(fixture.job()));
        QVERIFY(undo.redo(fixture.job())); // the redo is for the edit before: the import has left the list
    }

    void theDaysThatTicksKeepOfASegmentAreNoObstacleAndComeBack()
    {
        BusyTeam team(1);
        StoreFixture &fixture = team.fixture();
        UndoService undo(fixture.store());
        const auto days = [&fixture] { return fixture.connection().integer("SELECT count(*) FROM segment_day"); };
        SegmentService segments(fixture.store());
        QVERIFY(segments.save(QStringLiteral("甲"), Rule()));
        QVERIFY(segments.recordToday(fixture.job()));
        QCOMPARE(days(), 1);
        const QByteArray before = fixture.dump();
        QVERIFY(segments.remove(QStringLiteral("甲")));
        QCOMPARE(days(), 0);
        QVERIFY(undo.undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
        fixture.store().setNow(StoreFixture::now + 24 * hourMs);
        QVERIFY(segments.recordToday(fixture.job()));
        QVERIFY(undo.redo(fixture.job()));
        QCOMPARE(days(), 0);
        QVERIFY(undo.undo(fixture.job()));
        const auto undone = undo.undo(fixture.job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(fixture.dump(), team.states.at(0));
    }

    void reassigningToWhomItHasAlreadyIsNoChange()
    {
        BusyTeam team(1);
        StoreFixture &fixture = team.fixture();
        const storage::TaskId task(fixture.connection().integer("SELECT min(id) FROM task WHERE state IN (1, 2)"));
        QVERIFY(team.service<sop::TaskService>().reassign(task, QStringLiteral("林岚")));
        const auto entries = UndoService(fixture.store()).history()->size();
        QVERIFY(team.service<sop::TaskService>().reassign(task, QStringLiteral("林岚")));
        QCOMPARE(UndoService(fixture.store()).history()->size(), entries);
    }

    void aSnoozedTaskThatWasCopiedAndNotSentSleepsOn()
    {
        BusyTeam team(1);
        StoreFixture &fixture = team.fixture();
        const storage::TaskId task(fixture.connection().integer("SELECT min(id) FROM task WHERE state IN (1, 2)"));
        sop::TaskService tasks(fixture.store());
        QVERIFY(tasks.snooze(task, StoreFixture::now + 5 * hourMs));
        const QByteArray before = fixture.dump();
        QVERIFY(tasks.copied(task));
        QVERIFY(tasks.notSent(task));
        QCOMPARE(fixture.dump(), before);
    }
};

SIYU_TEST(TstUndoEverything, "tst_undoeverything")
#include "tst_undoeverything.moc"
