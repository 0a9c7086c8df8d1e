#include "app/assembly/storeservice.h"
#include "app/store/writescope.h"
#include "storage/store/store.h"
#include "tests/app/faults/siyuprocess.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>

using namespace app;
using tests::siyu;
using tests::words;

/// The real program: the files it is told to write, the locks it finds and damaged stores.
class TstFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = path("team.siyu");
        QCOMPARE(siyu(m_path, words("new")).exitStatus, 0);
        put(path("roster.csv"), "姓名,手机\n李雷,13800138001\n韩梅梅,13800138002\n坏,123\n");
        QCOMPARE(siyu(m_path, {QStringLiteral("import"), QStringLiteral("customers"), path("roster.csv")}).exitStatus,
                 0);
    }

    void noOutputReplacesAStoreOrAnInput_data()
    {
        QTest::addColumn<QStringList>("command"); // OUT is replaced by the path
        const auto row = [](const char *words) { QTest::newRow(words) << tests::words(words); };
        row("export customers OUT");
        row("export orders OUT");
        row("import customers FOLDER/roster.csv --rejects OUT");
        row("csv FOLDER/roster.csv --out OUT");
        row("kpi gmv --from 2026-11-01 --to 2026-11-20 --csv OUT");
        row("cohort --csv OUT");
        row("layer rfm --csv OUT");
        row("sop calendar --from 2026-11-01 --to 2026-11-02 --ics OUT");
        row("backup OUT");
    }

    void noOutputReplacesAStoreOrAnInput()
    {
        QFETCH(QStringList, command);
        const QString other = path("other.siyu");
        QCOMPARE(siyu(other, words("new")).exitStatus, 0);
        QFile::link(m_path, path("link.csv"));
        std::filesystem::create_hard_link(m_path.toStdString(), path("hard.csv").toStdString());
        QStringList targets{m_path,
                            m_path + QStringLiteral("-wal"),
                            m_path + QStringLiteral(".lock"),
                            path("link.csv"),
                            path("hard.csv"),
                            other,
                            m_folder->path(),
                            QStringLiteral("/dev/null"),
                            path("roster.csv")};
        if (command.first() != QLatin1String("import") && command.first() != QLatin1String("csv") &&
            command.first() != QLatin1String("backup"))
            targets.removeLast(); // the command does not read that file
        const QByteArray roster = tests::bytesOf(path("roster.csv")), otherBytes = tests::bytesOf(other);
        const QByteArray before = tests::contentHash(m_path);
        for (const QString &target : targets) {
            QStringList given = command;
            given.replaceInStrings(QStringLiteral("OUT"), target);
            given.replaceInStrings(QStringLiteral("FOLDER"), m_folder->path());
            const auto run = siyu(m_path, given);
            QVERIFY2(run.exitStatus == 1, qPrintable(given.join(QLatin1Char(' ')) + run.errors));
            QVERIFY2(run.errorKind() == QLatin1String("Invalid") || run.errorKind() == QLatin1String("Conflict"),
                     qPrintable(given.join(QLatin1Char(' ')) + run.errors));
            QCOMPARE(tests::contentHash(m_path), before);
            QCOMPARE(tests::bytesOf(other), otherBytes);
            QCOMPARE(tests::bytesOf(path("roster.csv")), roster);
            QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")) ||
                    QFileInfo(m_path + QStringLiteral("-wal")).size() == 0);
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void dashIsStandardOutput()
    {
        QProcess process;
        process.start(tests::siyuExecutable(), {QStringLiteral("--store"), m_path, QStringLiteral("export"),
                                                QStringLiteral("customers"), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray table = process.readAllStandardOutput();
        QVERIFY(table.startsWith("\xef\xbb\xbf"));
        QCOMPARE(table.count('\n'), 3);
        QVERIFY(!QFile::exists(QDir::current().filePath(QStringLiteral("-"))));
    }

    void backupReplacesOnlyABackup()
    {
        const QString target = path("copy.siyu");
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), target}).exitStatus, 0);
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), target}).exitStatus, 0);
        // The copy was changed: it is now an independent store.
        QCOMPARE(siyu(target, {QStringLiteral("import"), QStringLiteral("customers"),
                               put(path("b.csv"), "姓名,手机\n王五,13800138009\n")})
                     .exitStatus,
                 0);
        const QByteArray worked = tests::bytesOf(target);
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), target}).errorKind(), QStringLiteral("Conflict"));
        QCOMPARE(tests::bytesOf(target), worked);
    }

    void lockThatNobodyCanTellIsTakenOverOnRequest()
    {
        put(m_path + QStringLiteral(".lock"), {});
        const auto refused = siyu(m_path, words("undo"));
        QCOMPARE(refused.errorKind(), QStringLiteral("Busy"));
        QVERIFY2(refused.errorMessage().contains(QLatin1String("--take-over")), qPrintable(refused.errors));
        QCOMPARE(siyu(m_path, words("check")).exitStatus, 0); // reading needs no lock
        const auto taken = siyu(m_path, words("--take-over undo"));
        QCOMPARE(taken.exitStatus, 0);
        QVERIFY(!taken.errors.isEmpty()); // it is reported
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    }

    void neverTwoWriters()
    {
        // Many processes at once, by three paths of one store, over a stale lock: each that reports success wrote.
        std::filesystem::create_hard_link(m_path.toStdString(), path("hard.siyu").toStdString());
        QFile::link(m_path, path("link.siyu"));
        put(m_path + QStringLiteral(".lock"), "999999999\nsiyu\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        const QStringList names{m_path, path("hard.siyu"), path("link.siyu")};
        constexpr int processes = 12;
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < processes; ++i) {
            const QString file =
                put(path(QStringLiteral("r%1.csv").arg(i)),
                    QStringLiteral("姓名,手机\n客%1,139001380%2\n").arg(i).arg(i, 2, 10, QLatin1Char('0')).toUtf8());
            running.push_back(std::make_unique<QProcess>());
            running.back()->start(tests::siyuExecutable(),
                                  {QStringLiteral("--json"), QStringLiteral("--take-over"), QStringLiteral("--store"),
                                   names[i % 3], QStringLiteral("import"), QStringLiteral("customers"), file});
        }
        int wrote = 0;
        for (auto &process : running) {
            const auto run = tests::outcomeOf(*process);
            wrote += run.exitStatus == 0;
            QVERIFY2(run.exitStatus == 0 || run.errorKind() == QLatin1String("Busy"), qPrintable(run.errors));
        }
        QVERIFY(wrote > 0);
        storage::Store store(m_path, storage::Store::Access::Read);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM customer WHERE name LIKE '客%'"), wrote);
        QCOMPARE(storage::sqlite::integrityProblems(store.connection(), true), QStringList());
    }

    void damageInATableStopsWhatWouldWriteToIt()
    {
        QByteArray rows = "姓名,手机,备注\n";
        for (int i = 0; i < 3'000; ++i)
            rows += QStringLiteral("客户%1,13%2,%3\n")
                        .arg(i)
                        .arg(700'000'000 + i)
                        .arg(QString(60, QLatin1Char('n')))
                        .toUtf8();
        QCOMPARE(siyu(m_path, {QStringLiteral("import"), QStringLiteral("customers"), put(path("many.csv"), rows)})
                     .exitStatus,
                 0);
        QByteArray bytes = tests::bytesOf(m_path);
        qint64 root = 0;
        {
            storage::sqlite::Connection connection(m_path, storage::sqlite::Connection::Mode::Read);
            root = connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'customer'");
        }
        const auto *page = reinterpret_cast<const uchar *>(bytes.constData()) + (root - 1) * 4'096;
        QCOMPARE(int(*page), 0x05);
        const qint64 leaf = qFromBigEndian<quint32>(page + qFromBigEndian<quint16>(page + 12 + 20));
        bytes.replace((leaf - 1) * 4'096, 4'096, QByteArray(4'096, '\x5a'));
        put(m_path, bytes);
        const auto run = siyu(m_path, {QStringLiteral("import"), QStringLiteral("customers"),
                                       put(path("b.csv"), "姓名,手机\n王五,13800138009\n")});
        QCOMPARE(run.errorKind(), QStringLiteral("Corrupt"));
        QVERIFY2(run.errorMessage().contains(QLatin1String("siyu salvage")), qPrintable(run.errors));
        QCOMPARE(tests::bytesOf(m_path), bytes);
        const auto saved = siyu(m_path, {QStringLiteral("salvage"), m_path, path("saved.siyu")});
        QVERIFY2(saved.exitStatus == 0, qPrintable(saved.errors));
        QVERIFY(saved.json.value(QStringLiteral("lost")).toInt() > 0);
        const auto check = siyu(path("saved.siyu"), words("check --deep"));
        QVERIFY2(check.exitStatus == 0, qPrintable(QString::fromUtf8(QJsonDocument(check.json).toJson())));
        QCOMPARE(tests::bytesOf(m_path), bytes);
    }

    void aFolderAtTheNameOfTheLockIsNamedWithItsRemedy()
    {
        const QString lock = m_path + QStringLiteral(".lock");
        QVERIFY(QDir().mkdir(lock));
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), path("copy.siyu")}).exitStatus, 0);
        for (const QStringList &command :
             {words("undo"), words("--take-over undo"), QStringList{QStringLiteral("restore"), path("copy.siyu")}}) {
            const auto run = siyu(m_path, command);
            QCOMPARE(run.exitStatus, 1);
            QVERIFY2(run.errorMessage().contains(lock), qPrintable(run.errors));
            QVERIFY2(run.errorMessage().contains(QLatin1String("Move it away")), qPrintable(run.errors));
        }
        QCOMPARE(siyu(m_path, words("check")).exitStatus, 0); // reading needs no lock
        QVERIFY(QDir().rmdir(lock));
        QCOMPARE(siyu(m_path, words("undo")).exitStatus, 0);
    }

    void storeThatLostItsHeadNamesItsNewestBackup()
    {
        QCOMPARE(siyu(m_path, words("backup")).exitStatus, 0);
        const QByteArray whole = tests::contentHash(m_path);
        QByteArray withoutId = tests::bytesOf(m_path);
        withoutId.replace(68, 4, QByteArray(4, '\0'));
        for (const QByteArray &bytes : {QByteArray(), QByteArray(9'000, '\0'), withoutId}) {
            put(m_path, bytes);
            const auto run = siyu(m_path, words("undo"));
            QCOMPARE(run.errorKind(), QStringLiteral("Corrupt"));
            const QString newest = StoreService::newestBackup(m_path);
            QVERIFY2(run.errorMessage().contains(newest), qPrintable(run.errors));
            const auto restored = siyu(m_path, {QStringLiteral("restore"), newest});
            QVERIFY2(restored.exitStatus == 0, qPrintable(restored.errors));
            QCOMPARE(tests::bytesOf(restored.json.value(QStringLiteral("replaced")).toString()), bytes);
            QCOMPARE(tests::contentHash(m_path,
                                        {QStringLiteral("audit"), QStringLiteral("counter"), QStringLiteral("change")})
                         .size(),
                     whole.size());
        }
    }

    void storeWithoutItsApplicationIdIsSalvagedWhole()
    {
        QByteArray bytes = tests::bytesOf(m_path);
        bytes.replace(68, 4, QByteArray(4, '\0'));
        put(m_path, bytes);
        const auto run = siyu(m_path, words("undo"));
        QCOMPARE(run.errorKind(), QStringLiteral("Corrupt"));
        QVERIFY2(run.errorMessage().contains(QLatin1String("siyu salvage")), qPrintable(run.errors));
        const auto saved = siyu(m_path, {QStringLiteral("salvage"), m_path, path("saved.siyu")});
        QVERIFY2(saved.exitStatus == 0, qPrintable(saved.errors));
        QCOMPARE(saved.json.value(QStringLiteral("lost")).toInt(-1), 0);
        QCOMPARE(siyu(path("saved.siyu"), words("check --deep")).exitStatus, 0);
        QCOMPARE(tests::bytesOf(m_path), bytes);
    }

    void restoreKeepsThePermissions()
    {
#ifdef Q_OS_UNIX
        const auto mode = [this] {
            return QFile::permissions(m_path) &
                   (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther);
        };
        QCOMPARE(siyu(m_path, {QStringLiteral("backup"), path("copy.siyu")}).exitStatus, 0);
        for (const QFile::Permissions wanted :
             {QFile::ReadOwner | QFile::WriteOwner,
              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup}) {
            QFile::setPermissions(m_path, wanted);
            QCOMPARE(siyu(m_path, {QStringLiteral("restore"), path("copy.siyu")}).exitStatus, 0);
            QCOMPARE(mode(), wanted);
        }
        QCOMPARE(siyu(m_path, words("backup")).exitStatus, 0);
        QCOMPARE(QFile::permissions(m_path + QStringLiteral(".backups")) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
#else
        QSKIP("permissions of this kind are a matter of Unix");
#endif
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    QString put(const QString &file, const QByteArray &bytes)
    {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(file));
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

SIYU_TEST(TstFiles, "tst_files")
#include "tst_files.moc"
