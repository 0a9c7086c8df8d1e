#include "app/image/image.h"
#include "app/sop/plancodec.h"
#include "storage/store/store.h"
#include "storage/time/teamzone.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Reply
{
    int status = -1;
    QJsonObject json;
    QString errors;
};

/// The store of a small team on disk, used only through the program.
class Team
{
public:
    Team()
    {
        storage::Store::create(path());
        storage::Store store(path(), storage::Store::Access::Write);
        store.connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, '林岚'), (2, '周舟');
            INSERT INTO account(id, name) VALUES(1, '小思'), (2, '小语');
            INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(1, 0, 1), (2, 0, 2);
            INSERT INTO tag(id, name) VALUES(1, '高意向');
            INSERT INTO customer(id, name, owner_id) VALUES(1, '王芳', 1), (2, '李雷', 2), (3, '韩梅', 1), (4, '赵六', 1);
            INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1), (2, 1, 0, 1);
            INSERT INTO segment(id, name, kind, rule, created_at) VALUES(1, '意向客户', 1, '{"tag":{"any":[1]}}', 0);
            UPDATE customer SET do_not_contact = 1 WHERE id = 4;)");
        friends(store, 1, 1, "2026-11-23T08:00");
        friends(store, 2, 2, "2026-11-22T08:00");
        friends(store, 4, 1, "2026-11-23T08:00");
    }
    QString path() const { return m_folder.filePath(QStringLiteral("team.siyu")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void friends(storage::Store &store, int customer, int account, const char *since)
    {
        const storage::TeamZone zone("Asia/Shanghai");
        store.connection()
            .prepare("INSERT INTO friendship(customer_id, account_id, added_at) VALUES(?1, ?2, ?3)")
            ->bindAll(customer, account, *zone.parseIsoDateTime(QString::fromLatin1(since)))
            .run();
    }
    Reply run(const QStringList &arguments, const QString &now = QStringLiteral("2026-11-23T09:00"))
    {
        QProcess process;
        QStringList options{QStringLiteral("--store"), path(), QStringLiteral("--json")};
        if (!now.isEmpty())
            options << QStringLiteral("--now") << now;
        process.start(tests::siyuExecutable(), options + arguments);
        process.waitForFinished(60'000);
        Reply reply;
        reply.status = process.exitCode();
        reply.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        reply.errors = QString::fromUtf8(process.readAllStandardError());
        return reply;
    }
    Reply run(const char *arguments, const char *now = "2026-11-23T09:00")
    {
        return run(QString::fromUtf8(arguments).split(QLatin1Char(' ')), QString::fromLatin1(now));
    }
    /// Standard output without --json.
    QString said(const QStringList &arguments, const QString &now)
    {
        QProcess process;
        process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                                                           QStringLiteral("--store"), path(), QStringLiteral("--now"), now} +
                                                   arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    void importPlan(const QByteArray &json)
    {
        write(QStringLiteral("plan.json"), json);
        const Reply reply = run({QStringLiteral("sop"), QStringLiteral("import"), file(QStringLiteral("plan.json"))});
        if (reply.status != 0)
            qWarning().noquote() << QJsonDocument(reply.json).toJson() << reply.errors;
        QCOMPARE(reply.status, 0);
    }

private:
    QTemporaryDir m_folder;
};

const char *const welcome = R"({"name":"welcome","kind":"one_to_one","anchor":{"on":"friend_added"},"steps":[
    {"day":1,"time":"10:00","text":"{{name|朋友}}你好，我是{{account}}"},{"day":2,"time":"10:00","text":"第二天"}]})";

/// "at state to" of the touches in a forecast or a calendar.
QStringList told(const QJsonArray &rows, const char *time)
{
    QStringList list;
    for (const QJsonValue &row : rows)
        list << QStringLiteral("%1 %2 %3")
                    .arg(row[QLatin1String(time)].toString().left(16), row[QLatin1String("state")].toString(),
                         row[QLatin1String("to")].toString());
    return list;
}

QJsonArray tasksOf(Team &team, const char *arguments, const char *now)
{
    return team.run(arguments, now).json.value(QStringLiteral("tasks")).toArray();
}

} // namespace

class TstSopCommands : public QObject
{
    Q_OBJECT

private slots:
    void planComesInAndGoesOutUnchanged()
    {
        Team team;
        const QByteArray text = R"({"name":"all","kind":"one_to_one","audience":{"segment":"意向客户"},
            "anchor":{"on":"tag_given","tag":"高意向"},"goal":{"tag":{"any":["高意向"]}},
            "steps":[{"day":0,"time":"10:00","condition":{"segment":"意向客户"},"text":"t"}]})";
        team.importPlan(text);
        const QString out = team.file(QStringLiteral("out.json"));
        QCOMPARE(team.run({QStringLiteral("sop"), QStringLiteral("export"), QStringLiteral("all"), out}).status, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), QJsonDocument::fromJson(text).object());
    }

    void segmentThatAPlanUsesIsNotDeleted()
    {
        Team team;
        team.importPlan(
            R"({"name":"p","kind":"one_to_one","audience":{"segment":"意向客户"},"anchor":{"on":"friend_added"},
            "steps":[{"time":"10:00","text":"t"}]})");
        QCOMPARE(team.run("segment delete 意向客户").status, 1);
    }

    void everyTemplateCanBeUsed()
    {
        Team team;
        const QJsonArray templates = team.run("sop templates").json.value(QStringLiteral("templates")).toArray();
        QCOMPARE(templates.size(), qsizetype(10));
        QStringList waiting;
        for (const QJsonValue &entry : templates) {
            const Reply reply =
                team.run({QStringLiteral("sop"), QStringLiteral("import"), entry[QLatin1String("file")].toString()});
            QVERIFY2(reply.status == 0, qPrintable(reply.errors));
            const QString name = entry[QLatin1String("name")].toString();
            if (team.run({QStringLiteral("sop"), QStringLiteral("preview"), name}).status != 0)
                waiting << name;
        }
        // They wait for their groups, livestream and accounts.
        QCOMPARE(waiting, (QStringList{QStringLiteral("社群开群首周"), QStringLiteral("社群每周节奏"), QStringLiteral("直播邀约"), QStringLiteral("朋友圈一周人设")}));
    }

    void mistakesInAPlanAreNamedWithTheirPlace()
    {
        Team team;
        team.write(QStringLiteral("bad.json"), R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"},
            "steps":[{"time":"10:99","text":"t"}]})");
        const Reply reply =
            team.run({QStringLiteral("sop"), QStringLiteral("import"), team.file(QStringLiteral("bad.json"))});
        QCOMPARE(reply.status, 1);
        const QString message =
            reply.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
        QVERIFY2(message.contains(QStringLiteral("steps[0].time")), qPrintable(message));
        QVERIFY2(message.startsWith(team.file(QStringLiteral("bad.json"))), qPrintable(message));
    }

    void unknownSegmentIsNamed()
    {
        Team team;
        team.write(QStringLiteral("bad.json"), R"({"name":"x","kind":"one_to_one","audience":{"segment":"nobody"},
            "anchor":{"on":"friend_added"},"steps":[{"time":"10:00","text":"t"}]})");
        const Reply reply =
            team.run({QStringLiteral("sop"), QStringLiteral("import"), team.file(QStringLiteral("bad.json"))});
        QCOMPARE(reply.status, 1);
        QVERIFY(QString::fromUtf8(QJsonDocument(reply.json).toJson()).contains(QStringLiteral("nobody")));
    }

    void aRoleIsNoAssigneeOfOneToOneSops()
    {
        Team team;
        team.write(QStringLiteral("bad.json"), R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"},
            "steps":[{"time":"10:00","text":"t"},{"time":"11:00","text":"t","assignee":"role:assistant"}]})");
        const Reply reply =
            team.run({QStringLiteral("sop"), QStringLiteral("import"), team.file(QStringLiteral("bad.json"))});
        QCOMPARE(reply.status, 1);
        const QString message = reply.json[QLatin1String("error")][QLatin1String("message")].toString();
        QVERIFY2(message.contains(QStringLiteral("Step 2: it is assigned to role:assistant")), qPrintable(message));
    }

    void aChangeOfAnActivePlanIsToldAndAskedFirst()
    {
        Team team;
        team.importPlan(R"({"name":"w","kind":"one_to_one","audience":{"segment":"意向客户"},
            "anchor":{"on":"friend_added"},"steps":[{"day":1,"time":"10:00","text":"A"}]})");
        team.write(QStringLiteral("wide.json"), R"({"name":"w","kind":"one_to_one","anchor":{"on":"friend_added"},
            "steps":[{"day":1,"time":"10:00","text":"A"},{"day":2,"time":"10:00","text":"B"}]})");
        const QStringList import{QStringLiteral("sop"), QStringLiteral("import"),
                                 team.file(QStringLiteral("wide.json"))};
        QCOMPARE(team.run("sop activate w").status, 0);
        QCOMPARE(team.run("tick").status, 0);
        const Reply asked = team.run(import);
        QCOMPARE(asked.status, 1);
        QCOMPARE(asked.json.value(QStringLiteral("applied")).toBool(true), false);
        QCOMPARE(asked.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("Conflict"));
        const QJsonObject effect = asked.json.value(QStringLiteral("effect")).toObject();
        QCOMPARE(effect.value(QStringLiteral("inside")).toInt(), 2);
        QCOMPARE(effect.value(QStringLiteral("entering")).toInt(), 1); // 赵六, who is marked "Do not contact"
        QCOMPARE(effect.value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(effect.value(QStringLiteral("dropped")).toInt(), 0);
        QCOMPARE(team.run("sop list").json.value(QStringLiteral("plans")).toArray().first()[QLatin1String("version")].toInt(), 1);
        const Reply told = team.run(import + QStringList{QStringLiteral("--yes")});
        QCOMPARE(told.status, 0);
        QCOMPARE(told.json.value(QStringLiteral("effect")).toObject(), effect);
        const Reply tick = team.run("tick");
        QCOMPARE(tick.json.value(QStringLiteral("entered")).toInt(), 1);
    }

    void previewSaysWhoGetsWhatWhenAndWhyNot()
    {
        Team team;
        team.importPlan(welcome);
        const Reply reply = team.run("sop preview welcome --days 5");
        const QStringList expected{
            QStringLiteral("2026-11-23T10:00 scheduled 李雷"), QStringLiteral("2026-11-24T10:00 scheduled 李雷"),
            QStringLiteral("2026-11-24T10:00 scheduled 王芳"), QStringLiteral("2026-11-24T10:00 blocked 赵六"),
            QStringLiteral("2026-11-25T10:00 scheduled 王芳"), QStringLiteral("2026-11-25T10:00 blocked 赵六")};
        QStringList touches = told(reply.json.value(QStringLiteral("touches")).toArray(), "at");
        touches.sort();
        QStringList sorted = expected;
        sorted.sort();
        QCOMPARE(touches, sorted);
        const QJsonObject first = reply.json.value(QStringLiteral("touches")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("staff")).toString(), QStringLiteral("周舟"));
    }

    void tickWritesTheTasksOfTheDayOnceWithTheirText()
    {
        Team team;
        team.importPlan(welcome);
        QCOMPARE(team.run("sop activate welcome").json.value(QStringLiteral("entered")).toInt(), 3);
        QCOMPARE(team.run("tick").json.value(QStringLiteral("tasks")).toInt(), 1);
        QCOMPARE(team.run("tick").json.value(QStringLiteral("tasks")).toInt(), 0);
        const QJsonArray tasks = tasksOf(team, "tasks --staff 周舟", "2026-11-23T10:30");
        QCOMPARE(told(tasks, "due"), QStringList{QStringLiteral("2026-11-23T10:00 due 李雷")});
        QCOMPARE(tasks.first()[QLatin1String("text")].toString(), QStringLiteral("李雷你好，我是小语"));
    }

    void anEarlierDayDoesNothingAndSaysSo()
    {
        Team team;
        QCOMPARE(team.run("tick", "2026-11-24T09:00").status, 0);
        const Reply reply = team.run("tick", "2026-11-23T09:00");
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.json.value(QStringLiteral("planned")).toBool(true), false);
        QVERIFY(!reply.json.value(QStringLiteral("message")).toString().isEmpty());
    }

    void daysWhileClosedArePlannedAndWhatExpiredIsMissed()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        team.run("tick");
        const Reply reply = team.run("tick", "2026-12-05T09:00");
        QCOMPARE(reply.json.value(QStringLiteral("from")).toString(), QStringLiteral("2026-11-24"));
        QCOMPARE(reply.json.value(QStringLiteral("missed")).toInt(), 4);
        QCOMPARE(tasksOf(team, "tasks", "2026-12-05T09:00").size(), qsizetype(0));
    }

    void statesFollowTheClockAndClosingIsTakenBack()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        team.run("tick");
        const auto state = [&team](const char *now) {
            return tasksOf(team, "tasks --day 2026-11-23", now).first()[QLatin1String("state")].toString();
        };
        QCOMPARE(state("2026-11-23T09:30"), QStringLiteral("scheduled"));
        QCOMPARE(state("2026-11-23T10:30"), QStringLiteral("due"));
        QCOMPARE(state("2026-11-23T12:30"), QStringLiteral("overdue"));
        QCOMPARE(state("2026-11-27T12:30"), QStringLiteral("missed"));
        const QByteArray id =
            tasksOf(team, "tasks", "2026-11-23T10:30").first()[QLatin1String("id")].toString().toLatin1();
        QCOMPARE(team.run(("task done " + id).constData(), "2026-11-23T10:40").status, 0);
        QCOMPARE(state("2026-11-23T10:41"), QStringLiteral("done"));
        QCOMPARE(team.run(("task done " + id).constData(), "2026-11-23T10:42").status, 1);
        QCOMPARE(team.run("undo", "2026-11-23T10:43").status, 0);
        QCOMPARE(state("2026-11-23T10:44"), QStringLiteral("due"));
        storage::Store store(team.path(), storage::Store::Access::Read);
        // Undoing a completed task leaves no trace: neither the touch nor the time of the last contact.
        QCOMPARE(store.connection().integer("SELECT count(*) FROM event"), 0);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM customer WHERE last_contact_at IS NOT NULL"), 0);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM task WHERE coalesce(done_at, done_by, event_id) > 0"),
                 0);
    }

    void snoozeSkipAndReassign()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        team.run("tick");
        const QByteArray id =
            tasksOf(team, "tasks", "2026-11-23T10:30").first()[QLatin1String("id")].toString().toLatin1();
        QCOMPARE(team.run(("task snooze " + id + " --until 2026-11-23T15:00").constData(), "2026-11-23T10:30").status,
                 0);
        QCOMPARE(tasksOf(team, "tasks --state snoozed", "2026-11-23T11:00").size(), qsizetype(1));
        QCOMPARE(tasksOf(team, "tasks --state due", "2026-11-23T15:30").size(), qsizetype(1));
        QCOMPARE(team.run(("task reassign " + id + " --to 林岚").constData(), "2026-11-23T15:30").status, 0);
        QCOMPARE(tasksOf(team, "tasks --staff 林岚", "2026-11-23T15:30").size(), qsizetype(1));
        QCOMPARE(team.run(("task skip " + id + " --reason 已购买").constData(), "2026-11-23T15:31").status, 0);
        QCOMPARE(tasksOf(team, "tasks --state skipped", "2026-11-23T15:32").first()[QLatin1String("reason")].toString(),
                 QStringLiteral("已购买"));
    }

    void segmentIsScheduledFromToday()
    {
        Team team;
        team.importPlan(
            R"({"name":"seg","kind":"one_to_one","audience":{"segment":"意向客户"},"anchor":{"on":"segment_entered"},
            "steps":[{"day":0,"time":"11:00","text":"a"},{"day":3,"time":"11:00","text":"b"}]})");
        QCOMPARE(team.run("sop activate seg").json.value(QStringLiteral("entered")).toInt(), 2);
        team.run("tick");
        QCOMPARE(tasksOf(team, "tasks --day 2026-11-23", "2026-11-23T09:30").size(), qsizetype(2));
        team.run("tick", "2026-11-24T09:00");
        QCOMPARE(team.run("sop list")
                     .json.value(QStringLiteral("plans"))
                     .toArray()
                     .first()[QLatin1String("running")]
                     .toInt(),
                 2);
    }

    void aTickOnADoubtfulClockIsRefusedUnlessTheTimeIsTold()
    {
        Team team;
        team.importPlan(welcome);
        QCOMPARE(team.run("tick", "").status, 0); // the import is from a moment ago
        {
            storage::Store store(team.path(), storage::Store::Access::Write);
            store.connection().execute("UPDATE audit SET at = at - 14 * 86400000");
        }
        const Reply refused = team.run("tick", "");
        QCOMPARE(refused.status, 1);
        const QString message = refused.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
        QVERIFY2(message.contains(QStringLiteral("--now")), qPrintable(message));
        QCOMPARE(team.run("tick --yes", "").status, 0);
        QCOMPARE(team.run("tick", "2030-01-01T09:00").status, 0);
        const Reply earlier = team.run("tick", "2026-11-23T09:00");
        QVERIFY(earlier.json.value(QStringLiteral("message")).toString().contains(QStringLiteral("--take-back-after")));
        const Reply taken = team.run("tick --take-back-after 2026-11-22", "2026-11-23T09:00");
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.json.value(QStringLiteral("planned")).toBool(), true);
        QVERIFY(taken.json.contains(QStringLiteral("taken_back")));
        QCOMPARE(team.run("tick --take-back-after yesterday").status, 1);
    }
    void aTickYearsAheadNeedsYesAndTakesNothingBackWithoutIt()
    {
        Team team;
        team.importPlan(welcome);
        QCOMPARE(team.run("tick", "2026-11-24T09:00").status, 0);
        const auto ticked = [&team] {
            storage::Store store(team.path(), storage::Store::Access::Write);
            return store.connection().text("SELECT value FROM team_state WHERE key = 'sop_ticked_until'");
        };
        const QString before = ticked();
        for (const char *command : {"tick", "tick --take-back-after 2026-11-22"}) {
            const Reply refused = team.run(command, "9999-11-22T09:00");
            QCOMPARE(refused.status, 1);
            const QString message =
                refused.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
            QVERIFY2(message.contains(QStringLiteral("9999")) && message.contains(QStringLiteral("--yes")),
                     qPrintable(message));
            QCOMPARE(ticked(), before);
        }
        QCOMPARE(team.run("tick --yes", "2040-01-01T09:00").status, 0);
        QCOMPARE(team.run("tick", "2041-01-01T09:00").status, 0); // not far from the last planned day
    }
    void whatIsTakenBackTellsWhatWasReopened()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        team.run("tick", "2026-11-24T09:00");
        team.run("tick", "2027-01-10T09:00"); // what was due is missed
        const QString said = team.said({QStringLiteral("tick"), QStringLiteral("--take-back-after"),
                                        QStringLiteral("2026-11-24")},
                                       QStringLiteral("2026-11-24T09:10"));
        const auto lines = said.split(QLatin1Char('\n'));
        QVERIFY2(lines.first().contains(QStringLiteral("2026-11-24")) && lines.first().contains(QStringLiteral("reopened")),
                 qPrintable(said));
        QCOMPARE(tasksOf(team, "tasks", "2026-11-24T09:20").size(), qsizetype(2));
    }
    void anEndIsTakenBackWithItsTasks()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        team.run("tick");
        QCOMPARE(team.run("sop end welcome").status, 0);
        QCOMPARE(team.run("undo").status, 0);
        QCOMPARE(tasksOf(team, "tasks", "2026-11-23T10:30").size(), qsizetype(1));
        QCOMPARE(team.run("tick", "2026-11-24T09:00").json.value(QStringLiteral("tasks")).toInt(), 2);
    }

    void pausedPlanRests()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        QCOMPARE(team.run("sop pause welcome").status, 0);
        QCOMPARE(team.run("tick").json.value(QStringLiteral("tasks")).toInt(), 0);
        QCOMPARE(team.run("sop resume welcome").status, 0);
        QCOMPARE(team.run("tick").json.value(QStringLiteral("tasks")).toInt(), 1);
    }

    void previewEqualsWhatTheTicksWrite()
    {
        Team team;
        team.importPlan(R"({"name":"a","kind":"one_to_one","priority":10,"anchor":{"on":"friend_added"},
            "guards":{"weekends":"next_workday"},"steps":[{"day":1,"time":"10:00","text":"1"},{"day":2,"time":"23:00","text":"2"},
            {"day":4,"time":"10:00","text":"3","purpose":"sell"},{"day":5,"time":"09:00","text":"4","via":"call"}]})");
        team.importPlan(
            R"({"name":"b","kind":"one_to_one","priority":20,"audience":{"segment":"意向客户"},"anchor":{"every":"2 days"},
            "steps":[{"day":0,"time":"12:00","text":"b","via":"mass_send"}]})");
        team.run("sop activate a");
        team.run("sop activate b");
        const Reply planned = team.run("sop calendar --from 2026-11-23 --to 2026-12-06");
        QStringList expected = told(planned.json.value(QStringLiteral("touches")).toArray(), "at");
        for (int day = 23; day <= 36; ++day) {
            const QString date = day <= 30 ? QStringLiteral("2026-11-%1").arg(day)
                                           : QStringLiteral("2026-12-%1").arg(day - 30, 2, 10, QLatin1Char('0'));
            const QString time = day == 23 ? QStringLiteral("T09:00") : QStringLiteral("T00:00");
            QCOMPARE(team.run({QStringLiteral("tick")}, date + time).status, 0);
            // Every task is done when it is due: then nothing differs from the plan.
            for (const QJsonValue &task : tasksOf(team, "tasks", qPrintable(date + time))) {
                const QString due = task[QLatin1String("due")].toString();
                const QString id = task[QLatin1String("id")].toString();
                QCOMPARE(team.run({QStringLiteral("task"), QStringLiteral("done"), id}, due).status, 0);
            }
        }
        storage::Store store(team.path(), storage::Store::Access::Read);
        auto rows = store.connection().prepare(
            "SELECT t.due_at, t.state, c.name FROM task t JOIN customer c ON c.id = t.customer_id");
        const storage::TeamZone zone("Asia/Shanghai");
        QStringList written;
        while (rows->step()) {
            const QString state = rows->integer(1) == 9   ? QStringLiteral("blocked")
                                  : rows->integer(1) == 6 ? QStringLiteral("skipped")
                                                          : QStringLiteral("scheduled");
            written
                << QStringLiteral("%1 %2 %3").arg(zone.isoDateTime(rows->integer(0)).left(16), state, rows->text(2));
        }
        expected.sort();
        written.sort();
        QVERIFY(written.size() > 15);
        QCOMPARE(written, expected);
    }

    void calendarIsWrittenAsICalendar()
    {
        Team team;
        team.importPlan(welcome);
        team.run("sop activate welcome");
        const QString out = team.file(QStringLiteral("c.ics"));
        QCOMPARE(team.run({QStringLiteral("sop"), QStringLiteral("calendar"), QStringLiteral("--from"),
                           QStringLiteral("2026-11-23"), QStringLiteral("--to"), QStringLiteral("2026-11-30"),
                           QStringLiteral("--ics"), out})
                     .status,
                 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("BEGIN:VEVENT\r\n"), qsizetype(4));
        QVERIFY(text.contains("DTSTART:20261123T020000Z\r\n"));
    }
};

SIYU_TEST(TstSopCommands, "tst_sopcommands")
#include "tst_sopcommands.moc"
