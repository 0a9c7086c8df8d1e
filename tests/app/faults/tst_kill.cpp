#include "app/store/teamstore.h"
#include "app/store/writescope.h"
#include "app/tables/ziparchive.h"
#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/backup.h"
#include "storage/store/store.h"
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
        QTest::addColumn<QString>("base"); // open: the last writer died too, a WAL is there
        const auto row = [](const char *name, const char *command, const char *base = "") {
            QTest::newRow(name) << tests::words(command) << QString::fromLatin1(base);
        };
        row("undo", "undo");
        row("undo of a store left open", "undo", "open");
        row("undo of an import", "undo", "imported");
        row("backup", "backup FOLDER/copy.siyu", "open");
        row("restore", "restore FOLDER/backup.siyu");
        row("restore over a store left open", "restore FOLDER/backup.siyu", "open");
        row("import", "import customers FOLDER/roster.csv");
        row("export", "export customers FOLDER/out.csv");
        row("export as a workbook", "export customers FOLDER/out.xlsx", "open");
        row("salvage", "salvage FOLDER/team.siyu FOLDER/saved.siyu");
        row("salvage of a store left open", "salvage FOLDER/team.siyu FOLDER/saved.siyu", "open");
        row("migration", "migrate", "open");
    }

    void killedAnywhereTheStoreIsBeforeOrAfter()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, base);
        const bool writesStore = !QStringList{QStringLiteral("backup"), QStringLiteral("export"),
                                              QStringLiteral("salvage")}
                                      .contains(command.first());
        const bool migrates = command.first() == QLatin1String("migrate");

        QTemporaryDir whole;
        lay(whole.path(), base);
        const QByteArray before = tests::contentHash(storeIn(whole.path()), timed);
        QElapsedTimer clock;
        clock.start();
        const tests::Run done = run(whole.path(), command, {}, true);
        const auto milliseconds = static_cast<int>(clock.elapsed());
        if (done.exitStatus == 2)
            QSKIP("this command is not there");
        QVERIFY2(done.exitStatus == 0, qPrintable(done.errors));
        const QByteArray after = tests::contentHash(storeIn(whole.path()), timed);
        QCOMPARE(after != before, writesStore);
        const std::map<QString, QByteArray> outputs = outputsIn(whole.path());

        int killed = 0;
        const std::vector<Point> points = pointsOf(whole.path(), milliseconds);
        for (const Point &point : points) {
            QTemporaryDir folder;
            lay(folder.path(), base);
            killed += run(folder.path(), command, point, false).killed;
            const QByteArray where = QStringLiteral("%1 %2").arg(point.call).arg(point.nth).toUtf8();
            const QString store = storeIn(folder.path());
            QVERIFY2(QFile::exists(store), where);
            for (const auto &[name, content] : outputsIn(folder.path())) // absent or whole
                QVERIFY2(outputs.count(name) == 1 && outputs.at(name) == content, where + ' ' + name.toUtf8());
            // A reader first, as somebody would look at once; then a writer, who recovers it.
            const QByteArray now = tests::contentHash(store, timed);
            QVERIFY2(now == before || now == after, where);
            {
                storage::Store writer(store, storage::Store::Access::Write,
                                      migrates ? oneMore() : storage::bundledMigrations());
                const QStringList problems = storage::sqlite::integrityProblems(writer.connection(), true);
                QVERIFY2(problems.isEmpty(), where + problems.join(QLatin1Char('\n')).toUtf8());
            }
            QCOMPARE(tests::contentHash(store, timed), migrates ? after : now);
            for (const char *name : {"copy.siyu", "backup.siyu", "saved.siyu"})
                QVERIFY2(isSoundOrAbsent(folder.filePath(QLatin1String(name))), where + ' ' + name);
        }
        QVERIFY(killed > 0);
    }

    /// As a person goes on: with the program itself, which asks for nothing.
    void killedAnywhereTheNextCommandRuns_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *name, const char *command, const char *base = "") {
            QTest::newRow(name) << tests::words(command) << QString::fromLatin1(base);
        };
        row("undo of an import", "undo", "imported");
        row("import", "import customers FOLDER/roster.csv");
        row("export", "export customers FOLDER/out.csv");
        row("salvage", "salvage FOLDER/team.siyu FOLDER/saved.siyu");
    }

    void killedAnywhereTheNextCommandRuns()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, base);
        QTemporaryDir whole;
        lay(whole.path(), base);
        QElapsedTimer clock;
        clock.start();
        const tests::Run done = run(whole.path(), command, {}, true);
        QVERIFY2(done.exitStatus == 0, qPrintable(done.errors));
        int killed = 0;
        const std::vector<Point> points = pointsOf(whole.path(), static_cast<int>(clock.elapsed()));
        for (std::size_t i = 0; i < points.size(); i += 2) { // each costs three more runs
            const Point &point = points[i];
            QTemporaryDir folder;
            lay(folder.path(), base);
            killed += run(folder.path(), command, point, false).killed;
            const QString where = QStringLiteral("%1 %2: ").arg(point.call).arg(point.nth);
            const QString store = storeIn(folder.path());
            const tests::Run next = tests::siyu(
                store, {QStringLiteral("import"), QStringLiteral("customers"), folder.filePath(QStringLiteral("one.csv"))});
            QVERIFY2(next.exitStatus == 0, qPrintable(where + next.errors));
            QStringList stores{store};
            if (const QString saved = folder.filePath(QStringLiteral("saved.siyu")); QFile::exists(saved))
                stores << saved;
            for (const QString &one : stores) {
                const tests::Run check = tests::siyu(one, tests::words("check --deep"));
                QVERIFY2(check.exitStatus == 0,
                         qPrintable(where + QString::fromUtf8(QJsonDocument(check.json).toJson())));
            }
            QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part*"), QStringLiteral("*.lock")},
                                                   QDir::Files | QDir::Hidden),
                     QStringList());
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

    /// The bytes of what a command made for a person. A store and a workbook say when they were made.
    static std::map<QString, QByteArray> outputsIn(const QString &folder)
    {
        std::map<QString, QByteArray> outputs;
        if (const QString table = folder + QStringLiteral("/out.csv"); QFile::exists(table))
            outputs.emplace(QStringLiteral("out.csv"), tests::bytesOf(table));
        if (const QString saved = folder + QStringLiteral("/saved.siyu"); QFile::exists(saved))
            outputs.emplace(QStringLiteral("saved.siyu"), tests::contentHash(saved, timed));
        if (const QString book = folder + QStringLiteral("/out.xlsx"); QFile::exists(book)) {
            auto file = std::make_unique<QFile>(book);
            const bool isOpen = file->open(QIODevice::ReadOnly);
            const auto archive = ZipArchive::open(std::move(file));
            const auto sheet = isOpen && archive ? (*archive)->entry(QStringLiteral("xl/worksheets/sheet1.xml"))
                                                 : failure(ErrorKind::Io, {});
            outputs.emplace(QStringLiteral("out.xlsx"), sheet ? (*sheet)->readAll() : QByteArray("broken"));
        }
        return outputs;
    }

    /// A store with an edit that can be undone, as it lies while its writer is alive, the same with an import after it,
    /// and a backup from before that edit.
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
        roster.close();
        QFile one(m_base.filePath(QStringLiteral("one.csv")));
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write("姓名,手机号\n后来,13999999999\n");
        one.close();
        const QString imported = m_base.filePath(QStringLiteral("imported"));
        QDir().mkpath(imported);
        QVERIFY(QFile::copy(store, storeIn(imported)));
        QCOMPARE(tests::siyu(storeIn(imported),
                             {QStringLiteral("import"), QStringLiteral("customers"), roster.fileName()})
                     .exitStatus,
                 0);
    }

    static void edit(TeamStore &store, const char *sql)
    {
        WriteScope scope(store, QStringLiteral("Edit"), QStringLiteral("test.edit"));
        scope.connection().prepare(sql)->bindAll(customers).run();
        scope.commit();
    }

    void lay(const QString &folder, const QString &base) const
    {
        const QString from = m_base.filePath(base.isEmpty() ? QStringLiteral(".") : base);
        for (const char *name : {"team.siyu", "team.siyu-wal"}) {
            if (const QString file = from + QLatin1Char('/') + QLatin1String(name); QFile::exists(file))
                QVERIFY(QFile::copy(file, folder + QLatin1Char('/') + QLatin1String(name)));
        }
        for (const char *name : {"backup.siyu", "roster.csv", "one.csv"})
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
