// Short scenarios with one plan and a few customers, run through the program only.
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

/// A store on disk, used only through the program.
class Story
{
public:
    explicit Story(const char *now) { run("new", now); }

    QJsonObject run(const QStringList &arguments, const QString &now, int status = 0)
    {
        QProcess process;
        process.start(tests::siyuExecutable(),
                      QStringList{QStringLiteral("--store"), m_folder.filePath(QStringLiteral("team.siyu")),
                                  QStringLiteral("--json"), QStringLiteral("--now"), now} +
                          arguments);
        process.waitForFinished(60'000);
        const QByteArray out = process.readAllStandardOutput();
        if (process.exitCode() != status)
            qWarning().noquote() << arguments << now << out << process.readAllStandardError();
        m_status = process.exitCode();
        return QJsonDocument::fromJson(out).object();
    }
    QJsonObject run(const char *arguments, const char *now, int status = 0)
    {
        return run(QString::fromUtf8(arguments).split(QLatin1Char(' ')), QString::fromLatin1(now), status);
    }
    void bring(const char *kind, const char *now, const QByteArray &content)
    {
        run({QStringLiteral("import"), QString::fromLatin1(kind), write(QStringLiteral("in.csv"), content)},
            QString::fromLatin1(now));
    }
    void start(const char *now, const QByteArray &plan)
    {
        plans(now, plan);
        run("sop activate 回访两步", now);
    }
    void plans(const char *now, const QByteArray &plan)
    {
        run({QStringLiteral("sop"), QStringLiteral("import"), write(QStringLiteral("plan.json"), plan)},
            QString::fromLatin1(now));
    }
    /// "due state" of the tasks of a day or, without one, of all open tasks; with the customer's name on request.
    QStringList tasks(const char *now, const char *more = "", bool withName = false)
    {
        QStringList list;
        const QString asked = QStringLiteral("tasks %1").arg(QString::fromUtf8(more)).trimmed();
        const QJsonArray rows = run(asked.split(QLatin1Char(' ')), QString::fromLatin1(now))[QStringLiteral("tasks")].toArray();
        for (const QJsonValue &row : rows)
            list << (withName ? row[QLatin1String("to")].toString() + QLatin1Char(' ') : QString()) +
                        row[QLatin1String("due")].toString().left(16) + QLatin1Char(' ') +
                        row[QLatin1String("state")].toString();
        return list;
    }
    QString reasonOf(const char *now, const char *name)
    {
        const QJsonArray rows = run("tasks --day 2026-11-10", now)[QStringLiteral("tasks")].toArray();
        for (const QJsonValue &row : rows) {
            if (row[QLatin1String("to")].toString() == QString::fromUtf8(name))
                return row[QLatin1String("state")].toString() + QLatin1String(": ") +
                       row[QLatin1String("reason")].toString();
        }
        return {};
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    int status() const { return m_status; }

private:
    QTemporaryDir m_folder;
    int m_status = 0;
};

const QByteArray header = "客户名称,手机,添加时间,添加人,添加人账号,标签\n";
const QByteArray five = header + "撤一,13900571511,2026-11-10 10:20:00,林悦,linyue,回访\n"
                                 "撤二,13900571512,2026-11-10 10:20:00,林悦,linyue,回访\n"
                                 "撤三,13900571513,2026-11-10 10:20:00,林悦,linyue,回访\n"
                                 "撤四,13900571514,2026-11-10 10:20:00,林悦,linyue,回访\n"
                                 "撤五,13900571515,2026-11-10 10:20:00,林悦,linyue,回访\n";
const char *const at1030 = "2026-11-10T10:30", *const at1105 = "2026-11-10T11:05";

/// Three steps on days 0, 2 and 4 at 11:00, for customers with the tag 回访.
QByteArray visits(const QByteArray &more = {}, const QByteArray &ofStep = {})
{
    QByteArray steps;
    for (const char *day : {"0", "2", "4"})
        steps += QByteArray(steps.isEmpty() ? "" : ",") + R"({"day":)" + day +
                 R"(,"time":"11:00","purpose":"nurture","via":"chat","text":"你好")" + ofStep + "}";
    return R"({"name":"回访两步","kind":"one_to_one","audience":{"rule":{"tag":{"any":["回访"]}}},
        "anchor":{"on":"segment_entered"},"entry":"continuous","reentry":false)" +
           more + R"(,"steps":[)" + steps + "]}";
}

const QByteArray easy = R"(,"guards":{"max_per_day":9,"max_per_week":30,"min_gap_hours":0})";
const QByteArray replied = "客户手机,类型,时间\n13900571511,回复,2026-11-10 10:45:00\n";
const QByteArray orders = "订单编号,买家会员名,买家实际支付金额,订单状态,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝总数量\n"
                          "9100000000000001,x1,128.00,交易成功,13900571511,2026-11-10 10:40:00,2026-11-10 10:40:00,白茶礼盒,1\n";

} // namespace

class TstSopCases : public QObject
{
    Q_OBJECT

private slots:
    void aTaskIsJudgedAnewBeforeItIsOffered_data()
    {
        QTest::addColumn<bool>("ticks");
        QTest::newRow("by the list") << false;
        QTest::newRow("by the tick") << true;
    }
    void aTaskIsJudgedAnewBeforeItIsOffered()
    {
        QFETCH(bool, ticks);
        Story story(at1030);
        story.bring("customers", at1030, five);
        story.start(at1030, visits(easy));
        story.run("tick", at1030);
        QCOMPARE(story.tasks(at1030).size(), 5);
        story.run("customer set 13900571511 consent=withdrawn", at1030);
        story.run("customer set 13900571512 blacklist=是", at1030);
        story.bring("losses", at1030, "流失客户,手机,所属客服,流失时间,添加时间\n"
                                      "撤三,13900571513,林悦,2026-11-10 10:25:00,2026-11-10 10:20:00\n");
        story.run("tag remove 回访 13900571514", at1030);
        if (ticks)
            QCOMPARE(story.run("tick", at1105)[QStringLiteral("cancelled")].toInt(), 2);
        QCOMPARE(story.tasks(at1105, "", true), QStringList{QStringLiteral("撤五 2026-11-10T11:00 due")});
        QCOMPARE(story.tasks(at1105, "--state blocked", true),
                 QStringList({QStringLiteral("撤一 2026-11-10T11:00 blocked"), QStringLiteral("撤二 2026-11-10T11:00 blocked")}));
        QCOMPARE(story.tasks(at1105, "--state cancelled", true),
                 QStringList({QStringLiteral("撤三 2026-11-10T11:00 cancelled"), QStringLiteral("撤四 2026-11-10T11:00 cancelled")}));
        QVERIFY(!story.reasonOf(at1105, "撤一").endsWith(QLatin1String(": ")));
        QVERIFY(!story.reasonOf(at1105, "撤四").endsWith(QLatin1String(": ")));
        // Cancelled tasks cannot be done, and of several tasks none is done if one of them cannot.
        story.run("task done 5 1", at1105, 1);
        QCOMPARE(story.tasks(at1105, "", true), QStringList{QStringLiteral("撤五 2026-11-10T11:00 due")});
        story.run("task done 5", at1105);
    }

    void whatNoLongerHoldsIsNotDone_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("ofStep");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("state");
        const QByteArray none = R"({"orders":{"count":{"=":0}}})", some = R"({"orders":{"count":{">=":1}}})";
        QTest::newRow("goal") << QByteArray(R"(,"goal":)" + some) << QByteArray() << QByteArray("orders") << orders
                              << QStringLiteral("cancelled");
        QTest::newRow("exit") << QByteArray(R"(,"exit":)" + some) << QByteArray() << QByteArray("orders") << orders
                              << QStringLiteral("cancelled");
        QTest::newRow("condition") << QByteArray() << QByteArray(R"(,"condition":)" + none) << QByteArray("orders") << orders
                                   << QStringLiteral("not_applicable");
        QTest::newRow("reply") << QByteArray() << QByteArray() << QByteArray("events") << replied << QStringLiteral("cancelled");
        QTest::newRow("reply, goes on") << QByteArray(R"(,"on_reply":"go_on")") << QByteArray() << QByteArray("events")
                                        << replied << QStringLiteral("due");
    }
    void whatNoLongerHoldsIsNotDone()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, ofStep);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, file);
        QFETCH(QString, state);
        for (const bool ticks : {false, true}) {
            Story story(at1030);
            story.bring("customers", at1030, five);
            story.start(at1030, visits(easy + more, ofStep));
            story.run("tick", at1030);
            story.bring(kind.constData(), "2026-11-10T10:50", file);
            if (ticks)
                story.run("tick", at1105);
            QCOMPARE(story.reasonOf(at1105, "撤一").section(QLatin1Char(':'), 0, 0), state);
            QCOMPARE(story.reasonOf(at1105, "撤二").section(QLatin1Char(':'), 0, 0), QStringLiteral("due"));
            story.run("task done 1", at1105, state == QLatin1String("due") ? 0 : 1);
        }
    }

    void theGapCountsFromWhenTheLastTouchWasReallyDone_data()
    {
        QTest::addColumn<QByteArray>("guards");
        QTest::newRow("of the team") << QByteArray();
        QTest::newRow("of the plan")
            << QByteArray(R"(,"guards":{"max_per_day":1,"min_gap_hours":20,"max_per_week":3,"max_wait_days":2})");
    }
    void theGapCountsFromWhenTheLastTouchWasReallyDone()
    {
        QFETCH(QByteArray, guards);
        Story story(at1030);
        story.bring("customers", at1030, header + "回头,13900571101,2026-11-10 10:20:00,林悦,linyue,回访\n");
        story.start(at1030, visits(guards));
        story.run("tick", at1030);
        story.run("tick", "2026-11-12T10:50");
        story.run("task done 1", "2026-11-12T10:50");
        const QStringList moved{QStringLiteral("2026-11-13T08:30 scheduled")};
        QCOMPARE(story.tasks("2026-11-12T11:05"), moved);
        story.run("task done 2", "2026-11-12T11:05", 1);
        story.run("tick", "2026-11-12T11:05");
        QCOMPARE(story.tasks("2026-11-12T11:05"), moved);
        QCOMPARE(story.tasks("2026-11-12T11:05", "--day 2026-11-13"), moved);
        story.run("tick", "2026-11-13T08:30");
        QCOMPARE(story.tasks("2026-11-13T08:30"), QStringList{QStringLiteral("2026-11-13T08:30 due")});
        story.run("task done 2", "2026-11-13T08:40");
        story.run("tick", "2026-11-15T09:00");
        QCOMPARE(story.tasks("2026-11-15T09:00"), QStringList{QStringLiteral("2026-11-15T11:00 scheduled")});
    }

    void aPausedPlanOffersNothingAndGoesOnInItsOwnTime_data()
    {
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("shift") << QByteArray("sop resume 回访两步 --held shift")
                               << QStringList{QStringLiteral("2026-11-14T11:00 due")} << QStringLiteral("2026-11-18T11:00");
        QTest::newRow("Default") << QByteArray("sop resume 回访两步")
                                 << QStringList{QStringLiteral("2026-11-14T11:00 due")}
                                 << QStringLiteral("2026-11-18T11:00");
        QTest::newRow("drop") << QByteArray("sop resume 回访两步 --held drop")
                              << QStringList{QStringLiteral("2026-11-14T11:00 due")} << QString();
    }
    void aPausedPlanOffersNothingAndGoesOnInItsOwnTime()
    {
        QFETCH(QByteArray, held);
        QFETCH(QStringList, first);
        QFETCH(QString, last);
        Story story(at1030);
        story.bring("customers", at1030, header + "回头,13900571101,2026-11-10 10:20:00,林悦,linyue,回访\n");
        story.start(at1030, visits(easy));
        story.run("tick", at1030);
        story.run("sop pause 回访两步", "2026-11-10T10:40");
        QCOMPARE(story.tasks(at1105), QStringList());
        story.run("task done 1", at1105, 1);
        for (const char *day : {"2026-11-11T09:00", "2026-11-13T09:00", "2026-11-14T09:00"}) {
            QCOMPARE(story.run("tick", day)[QStringLiteral("missed")].toInt(), 0);
            QCOMPARE(story.tasks(day), QStringList());
        }
        story.run(held.constData(), "2026-11-14T10:00");
        story.run("tick", "2026-11-14T11:05");
        QCOMPARE(story.tasks("2026-11-14T11:05"), first);
        QCOMPARE(story.tasks("2026-11-14T11:05", "--state missed"), QStringList());
        story.run({QStringLiteral("task"), QStringLiteral("done"),
                   story.run("tasks", "2026-11-14T11:05")[QStringLiteral("tasks")].toArray().first()[QLatin1String("id")].toString()},
                  QStringLiteral("2026-11-14T11:06"));
        const QJsonObject rate = story.run("kpi sop_on_time_rate --from 2026-11-10 --to 2026-11-14", "2026-11-15T09:00")
                                     [QStringLiteral("sop_on_time_rate")].toObject();
        QCOMPARE(rate[QStringLiteral("value")].toDouble(), 1.0);
        story.run("tick", "2026-11-18T10:00");
        QCOMPARE(story.tasks("2026-11-18T10:00", "--day 2026-11-18"),
                 last.isEmpty() ? QStringList() : QStringList{last + QLatin1String(" scheduled")});
    }

    void aResumptionIsOneUndoStep()
    {
        Story story(at1030);
        story.bring("customers", at1030, header + "回头,13900571101,2026-11-10 10:20:00,林悦,linyue,回访\n");
        story.start(at1030, visits(easy));
        story.run("tick", at1030);
        story.run("sop pause 回访两步", "2026-11-10T10:40");
        story.run("sop resume 回访两步", "2026-11-12T10:40");
        QCOMPARE(story.tasks("2026-11-12T11:05"), QStringList{QStringLiteral("2026-11-12T11:00 due")});
        story.run("undo", "2026-11-12T11:05");
        QCOMPARE(story.tasks("2026-11-12T11:05"), QStringList());
        story.run("undo", "2026-11-12T11:05");
        QCOMPARE(story.tasks("2026-11-10T11:05"), QStringList{QStringLiteral("2026-11-10T11:00 due")});
    }

    void aPlanWithDaysOfItsOwnIsNotShifted()
    {
        Story story(at1030);
        story.plans(at1030, R"({"name":"回访两步","kind":"one_to_one","anchor":{"date":"2026-12-12"},
            "steps":[{"day":0,"time":"11:00","text":"你好"}]})");
        story.run("sop activate 回访两步", at1030);
        story.run("sop pause 回访两步", at1030);
        story.run("sop resume 回访两步 --held shift", at1105, 1);
        QCOMPARE(story.run("sop resume 回访两步", at1105)[QStringLiteral("held")].toString(), QStringLiteral("drop"));
    }

    void anUndoneSkipLeavesNoReasonBehind()
    {
        Story story(at1030);
        story.bring("customers", at1030, five);
        story.start(at1030, visits(easy));
        story.run("tick", at1030);
        story.run("task skip 1 2 --reason 已购", at1105);
        QCOMPARE(story.reasonOf(at1105, "撤一"), QStringLiteral("skipped: 已购"));
        story.run("undo", at1105);
        QCOMPARE(story.reasonOf(at1105, "撤一"), QStringLiteral("due: "));
        story.run("redo", at1105);
        QCOMPARE(story.reasonOf(at1105, "撤二"), QStringLiteral("skipped: 已购"));
    }

    void severalTasksAreDoneAllOrNone()
    {
        Story story(at1030);
        story.bring("customers", at1030, five);
        story.start(at1030, visits(easy));
        story.run("tick", at1030);
        story.run("task done 1", at1105);
        story.run("task done 3 1", at1105, 1);
        QCOMPARE(story.tasks(at1105).size(), 4);
        story.run("task done 3 4 3", at1105);
        QCOMPARE(story.tasks(at1105).size(), 2);
        story.run("undo", at1105);
        QCOMPARE(story.tasks(at1105).size(), 4);
    }

    void nightAndWeekendLeadToTheNextMorningOfWork()
    {
        const char *const now = "2026-11-20T20:45";
        Story story(now);
        story.bring("customers", now, "客户名称,手机,添加时间,添加人,添加人账号\n周日夜,13900571203,2026-11-22 23:10:00,林悦,linyue\n"
                                      "周六早,13900571204,2026-11-21 06:00:00,林悦,linyue\n");
        story.plans(now, R"({"name":"欢迎周末","kind":"one_to_one","audience":{"rule":{"field":"name","op":"not_empty"}},
            "anchor":{"on":"friend_added"},"entry":"continuous",
            "guards":{"weekends":"next_workday","holidays":"next_workday","quiet":["22:00","08:30"],"max_wait_days":5},
            "steps":[{"after_minutes":30,"window_minutes":120,"purpose":"serve","via":"chat","text":"欢迎"}]})");
        const QJsonArray touches = story.run("sop preview 欢迎周末 --days 14", now)[QStringLiteral("touches")].toArray();
        QCOMPARE(touches.size(), 2);
        for (const QJsonValue &touch : touches)
            QCOMPARE(touch[QLatin1String("at")].toString().left(16), QStringLiteral("2026-11-23T08:30"));
    }
};

SIYU_TEST(TstSopCases, "tst_sopcases")
#include "tst_sopcases.moc"
