#include "app/store/teamstore.h"
#include "app/store/writescope.h"
#include "storage/store/store.h"
#include "tests/app/faults/siyuprocess.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDir>
#include <QTemporaryDir>

using namespace app;
using tests::siyu;
using tests::words;

/// One store and a second `siyu`, a folder without permissions, a full disk: always the real program.
class TstProcesses : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("team.siyu"));
        QCOMPARE(siyu(m_path, words("new")).exitStatus, 0);
    }

    void newAgainIsAConflict()
    {
        const QByteArray before = tests::bytesOf(m_path);
        const auto run = siyu(m_path, words("new"));
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.errorKind(), QStringLiteral("Conflict"));
        QCOMPARE(tests::bytesOf(m_path), before);
    }

    void secondWriterIsBusyAndReadersWork()
    {
        storage::Store writer(m_path, storage::Store::Access::Write);
        storage::sqlite::Transaction transaction(writer.connection());
        writer.connection().execute("INSERT INTO staff(id, name) VALUES(1, 'a')");
        const auto undo = siyu(m_path, words("undo"));
        QCOMPARE(undo.exitStatus, 1);
        QCOMPARE(undo.errorKind(), QStringLiteral("Busy"));
        QVERIFY2(undo.errorMessage().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(undo.errors));
        for (const char *command : {"check", "history", "audit"})
            QCOMPARE(siyu(m_path, words(command)).exitStatus, 0);
        const QString copy = m_folder->filePath(QStringLiteral("copy.siyu"));
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), copy}).exitStatus, 0);
        transaction.commit();
        QCOMPARE(storage::Store(copy, storage::Store::Access::Read).connection().integer("SELECT count(*) FROM staff"),
                 0);
        QCOMPARE(siyu(m_path, {QStringLiteral("restore"), copy}).errorKind(), QStringLiteral("Busy"));
    }

    void lockOfADeadProcessIsTakenOver()
    {
        QFile lock(m_path + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nsiyu\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        QCOMPARE(siyu(m_path, words("undo")).errorKind(),
                 QStringLiteral("NotFound")); // nothing to undo, so it could open the store
    }

    void damagedStoreIsNamedWithTheWayOut()
    {
        QByteArray bytes = tests::bytesOf(m_path);
        bytes.replace(bytes.size() / 3, bytes.size() / 2, QByteArray(bytes.size() / 2, '\x5a'));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(siyu(m_path, words("check")).exitStatus, 1);
        for (const char *command : {"history", "undo"}) {
            const auto run = siyu(m_path, words(command));
            QCOMPARE(run.exitStatus, 1);
            QCOMPARE(run.errorKind(), QStringLiteral("Corrupt"));
            QVERIFY2(run.errorMessage().contains(QLatin1String("restore")), qPrintable(run.errors));
        }
        QCOMPARE(tests::bytesOf(m_path), bytes);
    }

    void restoreKeepsWhatWasThereAndEmptiesTheUndoList()
    {
        const QString backup = m_folder->filePath(QStringLiteral("backup.siyu"));
        addStaff(QStringLiteral("before"));
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), backup}).exitStatus, 0);
        addStaff(QStringLiteral("after"));
        const QByteArray replaced = tests::contentHash(m_path);
        const auto run = siyu(m_path, {QStringLiteral("restore"), backup});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(tests::contentHash(run.json.value(QStringLiteral("replaced")).toString()), replaced);
        storage::Store store(m_path, storage::Store::Access::Read);
        QCOMPARE(store.connection().text("SELECT group_concat(name) FROM staff"), QStringLiteral("before"));
        QCOMPARE(store.connection().integer("SELECT count(*) FROM change"), 0);
        QCOMPARE(store.connection().text("SELECT action FROM audit ORDER BY id DESC LIMIT 1"),
                 QStringLiteral("store.restore"));
        QCOMPARE(siyu(m_path, words("undo")).errorKind(), QStringLiteral("NotFound"));
    }

    void restoreFromItselfOrFromRubbishChangesNothing()
    {
        const QByteArray before = tests::bytesOf(m_path);
        QCOMPARE(siyu(m_path, {QStringLiteral("restore"), m_path}).errorKind(), QStringLiteral("Invalid"));
        const QString rubbish = m_folder->filePath(QStringLiteral("rubbish.siyu"));
        QFile file(rubbish);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing");
        file.close();
        QCOMPARE(siyu(m_path, {QStringLiteral("restore"), rubbish}).errorKind(), QStringLiteral("NotAStore"));
        QByteArray damaged = before;
        damaged.replace(20'000, 200'000, QByteArray(200'000, '\x5a'));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        QCOMPARE(siyu(m_path, {QStringLiteral("restore"), rubbish}).errorKind(), QStringLiteral("Corrupt"));
        QCOMPARE(tests::bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void leftoversOfAKilledRestoreAreNotTakenForOurs()
    {
        const QString backup = m_folder->filePath(QStringLiteral("backup.siyu"));
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), backup}).exitStatus, 0);
        for (const char *suffix : {".restoring", ".restoring-wal", ".restoring-shm"}) {
            QFile file(m_path + QLatin1String(suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(9'000, 'w'));
        }
        QCOMPARE(siyu(m_path, {QStringLiteral("restore"), backup}).exitStatus, 0);
        QCOMPARE(siyu(m_path, words("check --deep")).exitStatus, 0);
    }

    void readOnlyFolderCanBeReadAndSaysWhyNotWritten()
    {
#ifdef Q_OS_UNIX
        addStaff(QStringLiteral("a"));
        const auto owner = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther);
        QFile::setPermissions(m_folder->path(), owner);
        const auto asNobody = [] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) // permissions do not apply to root
                ::_exit(99);
        };
        QProcess probe;
        probe.setChildProcessModifier(asNobody);
        probe.start(tests::siyuExecutable(), {QStringLiteral("--version")});
        if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
            QSKIP("siyu cannot be run without root's rights here");
        const QByteArray before = tests::bytesOf(m_path);
        QCOMPARE(siyu(m_path, words("check"), asNobody).exitStatus, 0);
        QCOMPARE(siyu(m_path, words("history"), asNobody).json.value(QStringLiteral("history")).toArray().size(), 1);
        const auto undo = siyu(m_path, words("undo"), asNobody);
        QCOMPARE(undo.exitStatus, 1);
        QCOMPARE(undo.errorKind(), QStringLiteral("ReadOnly"));
        const QString another = m_folder->filePath(QStringLiteral("another.siyu"));
        QCOMPARE(siyu(another, words("new"), asNobody).errorKind(), QStringLiteral("ReadOnly"));
        QCOMPARE(tests::bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QFile::setPermissions(m_folder->path(), owner | QFile::WriteOwner);
#else
        QSKIP("permissions of folders are a matter of Unix");
#endif
    }

    void fullDiskChangesNothing()
    {
#ifdef Q_OS_UNIX
        const QString disk = m_folder->filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=1500k"), QStringLiteral("tmpfs"), disk}) != 0)
            QSKIP("no disk of our own can be mounted here");
        const auto unmount = qScopeGuard([&disk] {
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), disk});
        });
        const QString store = disk + QStringLiteral("/team.siyu");
        QCOMPARE(siyu(store, words("new")).exitStatus, 0);
        const QByteArray before = tests::contentHash(store);
        {
            auto opened = TeamStore::open(store, TeamStore::Access::Write);
            QVERIFY(opened.has_value());
            const auto result = guarded([&]() -> Result<void> {
                WriteScope scope(**opened, QStringLiteral("big"), QStringLiteral("test.big"));
                scope.connection().execute("INSERT INTO attachment VALUES(1, 'x', 'n', 'm', zeroblob(3000000))");
                scope.commit();
                return {};
            });
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Full);
            QVERIFY(!(*opened)->connection().inTransaction());
        }
        QCOMPARE(tests::contentHash(store), before);
        QCOMPARE(siyu(store, words("check")).exitStatus, 0);

        const QString backup = m_folder->filePath(QStringLiteral("backup.siyu"));
        QCOMPARE(siyu(store, {QStringLiteral("backup"), backup}).exitStatus, 0);
        QFile filler(disk + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4'096, 'x')) == 4'096) {
        }
        for (const QStringList &command :
             {words("backup"), QStringList{QStringLiteral("restore"), backup}, words("undo")}) {
            const auto run = siyu(store, command);
            QCOMPARE(run.exitStatus, 1);
            QVERIFY2(run.errorKind() == QLatin1String("Full"), qPrintable(command.first() + run.errors));
        }
        QVERIFY(filler.remove());
        QCOMPARE(tests::contentHash(store), before);
        QCOMPARE(siyu(store, words("check")).exitStatus, 0);
#else
        QSKIP("no disk of our own can be mounted here");
#endif
    }

private:
    void addStaff(const QString &name)
    {
        auto store = TeamStore::open(m_path, TeamStore::Access::Write);
        QVERIFY(store.has_value());
        WriteScope scope(**store, QStringLiteral("Add"), QStringLiteral("test.add"));
        scope.connection().prepare("INSERT INTO staff(name) VALUES(?1)")->bindAll(name).run();
        scope.commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

SIYU_TEST(TstProcesses, "tst_processes")
#include "tst_processes.moc"
