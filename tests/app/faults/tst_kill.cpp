#include "app/store/teamstore.h"
#include "app/store/writescope.h"
#include "storage/sqlite/backup.h"
#include "tests/app/faults/siyuprocess.h"
#include "storage/store/counters.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdlib>

using namespace app;

namespace {

constexpr int customers = 1'500;
const QString traced = QStringLiteral("write,pwrite64,fsync,fdatasync,ftruncate,rename,link,unlink,openat");
/// Differs between any two runs: times and durations.
const QStringList timed{QStringLiteral("audit"), QStringLiteral("counter"), QStringLiteral("import")};

/// One system call of a run at which it is killed; a delay where calls cannot be traced.
struct Point
{
    QString call;
    int nth = 0;
};

std::vector<storage::Migration> oneMore()
{
    auto migrations = storage::bundledMigrations();
    migrations.push_back({storage::newestSchema() + 1, QStringLiteral("test"),
                          "ALTER TABLE customer ADD COLUMN motto TEXT; UPDATE customer SET motto = 'm' || name;"
                          "CREATE INDEX customer_motto ON customer(motto)"});
    return migrations;
}

} // namespace

/// The real program, killed by SIGKILL at many system calls of one operation. In every case the store opens, is valid
/// and is in the state before or after the operation, nothing in between. SIYU_KILL_POINTS sets the kills per row.
class TstKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // This program is also the child process that migrates, since there is no older released schema yet.
        if (const QString store = qEnvironmentVariable("SIYU_TEST_MIGRATE"); !store.isEmpty()) {
            try {
                storage::Store(store, storage::Store::Access::Write, oneMore());
            } catch (const std::exception &error) {
                qWarning("%s", error.what());
                std::_Exit(1);
            }
            std::_Exit(0);
        }
        QProcess probe;
        probe.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                                               tests::siyuExecutable(), QStringLiteral("--version")});
        m_canTrace = probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
        const int given = qEnvironmentVariableIntValue("SIYU_KILL_POINTS");
        m_points = given > 0 ? given : 8;
        makeBase();
    }

    void killedAnywhereTheStoreIsBeforeOrAfter_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("leftOpen"); // the last writer was killed too: there is a WAL
        const auto row = [](const char *name, const QStringList &command, bool leftOpen) {
            QTest::newRow(name) << command << leftOpen;
        };
        row("undo", {QStringLiteral("undo")}, false);
        row("undo of a store left open", {QStringLiteral("undo")}, true);
        row("backup", {QStringLiteral("backup"), QStringLiteral("FOLDER/copy.siyu")}, true);
        row("restore", {QStringLiteral("restore"), QStringLiteral("FOLDER/backup.siyu")}, false);
        row("restore over a store left open", {QStringLiteral("restore"), QStringLiteral("FOLDER/backup.siyu")}, true);
        row("import", {QStringLiteral("import"), QStringLiteral("customers"), QStringLiteral("FOLDER/roster.csv")},
            false);
        row("migration", {QStringLiteral("migrate")}, true);
    }

    void killedAnywhereTheStoreIsBeforeOrAfter()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, leftOpen);
        const bool migrates = command.first() == QLatin1String("migrate");

        QTemporaryDir whole;
        lay(whole.path(), leftOpen);
        const QByteArray before = tests::contentHash(storeIn(whole.path()), timed);
        QElapsedTimer clock;
        clock.start();
        const tests::Run done = run(whole.path(), command, {}, true);
        const auto milliseconds = static_cast<int>(clock.elapsed());
        if (done.exitStatus == 2)
            QSKIP("this command is not there");
        QVERIFY2(done.exitStatus == 0, qPrintable(done.errors));
        const QByteArray after = tests::contentHash(storeIn(whole.path()), timed);
        QCOMPARE(after == before, command.first() == QLatin1String("backup"));

        int killed = 0;
        const std::vector<Point> points = pointsOf(whole.path(), milliseconds);
        for (const Point &point : points) {
            QTemporaryDir folder;
            lay(folder.path(), leftOpen);
            killed += run(folder.path(), command, point, false).killed;
            const QByteArray where = QStringLiteral("%1 %2").arg(point.call).arg(point.nth).toUtf8();
            const QString store = storeIn(folder.path());
            QVERIFY2(QFile::exists(store), where);
            // First a reader, as a user would check at once; then a writer, which recovers the store.
            const QByteArray now = tests::contentHash(store, timed);
            QVERIFY2(now == before || now == after, where);
            {
                storage::Store writer(store, storage::Store::Access::Write,
                                      migrates ? oneMore() : storage::bundledMigrations());
                const QStringList problems = storage::sqlite::integrityProblems(writer.connection(), true);
                QVERIFY2(problems.isEmpty(), where + problems.join(QLatin1Char('\n')).toUtf8());
            }
            QCOMPARE(tests::contentHash(store, timed), migrates ? after : now);
            for (const QString &name : {QStringLiteral("copy.siyu"), QStringLiteral("backup.siyu")})
                QVERIFY2(isSoundOrAbsent(folder.filePath(name)), where + ' ' + name.toUtf8());
        }
        QVERIFY(killed > 0);
    }

    void killedWhileFoundingThereIsAStoreOrNone()
    {
        const QStringList command{QStringLiteral("new")};
        QTemporaryDir whole;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(run(whole.path(), command, {}, true).exitStatus, 0);
        int killed = 0;
        const std::vector<Point> points = pointsOf(whole.path(), static_cast<int>(clock.elapsed()));
        for (const Point &point : points) {
            QTemporaryDir folder;
            killed += run(folder.path(), command, point, false).killed;
            QVERIFY2(isSoundOrAbsent(storeIn(folder.path())), qPrintable(point.call));
            if (!QFile::exists(storeIn(folder.path())))
                QCOMPARE(run(folder.path(), command, {}, false).exitStatus, 0);
        }
        QVERIFY(killed > 0);
    }

private:
    static QString storeIn(const QString &folder) { return folder + QStringLiteral("/team.siyu"); }

    static bool isSoundOrAbsent(const QString &path)
    {
        if (!QFile::exists(path))
            return true;
        storage::Store store(path, storage::Store::Access::Read);
        return storage::sqlite::integrityProblems(store.connection(), false).isEmpty();
    }

    /// A store with an edit that can be undone, in the state while its writer is running, and a backup from before that
    /// edit.
    void makeBase()
    {
        const QString store = storeIn(m_base.path());
        QVERIFY(TeamStore::create(store).has_value());
        auto opened = TeamStore::open(store, TeamStore::Access::Write);
        QVERIFY(opened.has_value());
        storage::takeIds((*opened)->connection(), "customer", 100'000); // the rows below have fixed IDs
        edit(**opened,
             "INSERT INTO customer(id, name, notes) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
             "WHERE i < ?1) SELECT i, 'c' || i, hex(randomblob(60)) FROM n");
        storage::sqlite::backupTo((*opened)->connection(), m_base.filePath(QStringLiteral("backup.siyu")));
        (*opened)->connection().checkpointTruncate();
        edit(**opened, "UPDATE customer SET notes = 'edited ' || notes WHERE id <= ?1");
        QDir().mkpath(m_base.filePath(QStringLiteral("open")));
        for (const char *suffix : {"", "-wal"})
            QVERIFY(QFile::copy(store + QLatin1String(suffix),
                                storeIn(m_base.filePath(QStringLiteral("open"))) + QLatin1String(suffix)));
        opened->reset();
        QFile roster(m_base.filePath(QStringLiteral("roster.csv")));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("姓名,手机号,备注\n");
        for (int i = 0; i < customers; ++i)
            roster.write(QStringLiteral("客户%1,138%2,r%1\n").arg(i).arg(10'000'000 + i).toUtf8());
    }

    static void edit(TeamStore &store, const char *sql)
    {
        WriteScope scope(store, QStringLiteral("Edit"), QStringLiteral("test.edit"));
        scope.connection().prepare(sql)->bindAll(customers).run();
        scope.commit();
    }

    void lay(const QString &folder, bool leftOpen) const
    {
        const QString from = leftOpen ? m_base.filePath(QStringLiteral("open")) : m_base.path();
        for (const char *name : {"team.siyu", "team.siyu-wal"}) {
            if (const QString file = from + QLatin1Char('/') + QLatin1String(name); QFile::exists(file))
                QVERIFY(QFile::copy(file, folder + QLatin1Char('/') + QLatin1String(name)));
        }
        for (const char *name : {"backup.siyu", "roster.csv"})
            QVERIFY(QFile::copy(m_base.filePath(QLatin1String(name)), folder + QLatin1Char('/') + QLatin1String(name)));
    }

    /// Runs the command in `folder`: killed at `point`, or recording its system calls in FOLDER/calls.
    tests::Run run(const QString &folder, QStringList command, const Point &point, bool noteCalls) const
    {
        command.replaceInStrings(QStringLiteral("FOLDER"), folder);
        QProcess process;
        QStringList line;
        if (command.first() == QLatin1String("migrate")) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("SIYU_TEST_MIGRATE"), storeIn(folder));
            process.setProcessEnvironment(environment);
            line = QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("tst_kill")};
        } else {
            line = QStringList{tests::siyuExecutable(),   QStringLiteral("--json"),
                               QStringLiteral("--now"),   QStringLiteral("2026-11-22T09:00"),
                               QStringLiteral("--store"), storeIn(folder)} +
                   command;
        }
        if (m_canTrace && (noteCalls || point.nth > 0)) {
            QStringList trace{QStringLiteral("strace"),
                              QStringLiteral("-f"),
                              QStringLiteral("-qq"),
                              QStringLiteral("-o"),
                              folder + QStringLiteral("/calls"),
                              QStringLiteral("-e"),
                              QStringLiteral("trace=") + traced};
            if (point.nth > 0)
                trace << QStringLiteral("-e")
                      << QStringLiteral("inject=%1:signal=SIGKILL:when=%2").arg(point.call).arg(point.nth);
            line = trace + line;
        }
        process.start(line.takeFirst(), line);
        if (!m_canTrace && point.nth > 0) {
            process.waitForFinished(point.nth);
            process.kill();
        }
        return tests::outcomeOf(process);
    }

    /// Points spread over all kinds of file system calls of the recorded run, including the first and last of each.
    std::vector<Point> pointsOf(const QString &folder, int milliseconds) const
    {
        std::vector<Point> points;
        if (!m_canTrace) {
            for (int i = 0; i < m_points; ++i)
                points.push_back({QStringLiteral("delay"), 1 + QRandomGenerator::global()->bounded(milliseconds)});
            return points;
        }
        QFile calls(folder + QStringLiteral("/calls"));
        if (!calls.open(QIODevice::ReadOnly))
            return points;
        QMap<QString, int> counts;
        std::vector<Point> all; // in call order
        while (!calls.atEnd()) {
            const QString line = QString::fromUtf8(calls.readLine());
            const QString call = line.section(QLatin1Char('('), 0, 0).section(QLatin1Char(' '), -1);
            if (!traced.split(QLatin1Char(',')).contains(call))
                continue;
            const Point point{call, ++counts[call]};
            if (call != QLatin1String("openat") || line.contains(folder)) // skips the libraries it loads
                all.push_back(point);
        }
        for (int i = 0; i < m_points && !all.empty(); ++i)
            points.push_back(all[(all.size() - 1) * std::size_t(i) / std::size_t(std::max(1, m_points - 1))]);
        // Renames are where a store could be lost: includes all of them.
        for (const Point &point : all) {
            if (point.call == QLatin1String("rename") || point.call == QLatin1String("link"))
                points.push_back(point);
        }
        return points;
    }

    QTemporaryDir m_base;
    bool m_canTrace = false;
    int m_points = 0;
};

SIYU_TEST(TstKill, "tst_kill")
#include "tst_kill.moc"
