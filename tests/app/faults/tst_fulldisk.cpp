#include "storage/store/store.h" // first: moc cannot read <concepts> by way of the next one
#include "tests/app/faults/siyuprocess.h"
#include "tests/filesizelimit.h"
#include "tests/testmain.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

using tests::siyu;
using tests::words;

/// What the real program says when an output does not fit: which file, why, and what to do; and what it leaves.
class TstFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store = m_base.filePath(QStringLiteral("team.siyu"));
        QCOMPARE(siyu(m_store, words("new")).exitStatus, 0);
        QByteArray rows = "姓名,手机,备注\n";
        for (int i = 0; i < 3'000; ++i)
            rows += QStringLiteral("客户%1,13%2,备注%1\n").arg(i).arg(700'000'000 + i).toUtf8();
        rows += "坏,123,\n";
        QFile roster(m_base.filePath(QStringLiteral("roster.csv")));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write(rows);
        roster.close();
        QCOMPARE(siyu(m_store, {QStringLiteral("import"), QStringLiteral("customers"), roster.fileName()}).exitStatus,
                 0);
    }

    void everyKindOfOutputSaysThatTheDiskIsFull_data()
    {
        outputs(false);
    }

    /// A disk of our own without one free byte.
    void everyKindOfOutputSaysThatTheDiskIsFull()
    {
#ifdef Q_OS_LINUX
        QFETCH(QStringList, command);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString disk = folder.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=64k"), QStringLiteral("tmpfs"), disk}) != 0)
            QSKIP("no disk of our own can be mounted here; the next test limits the size of files instead");
        const auto unmount = qScopeGuard([&disk] {
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), disk});
        });
        QFile filler(disk + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4'096, 'x')) == 4'096) {
        }
        verifyIsFull(command, disk + QLatin1Char('/') + name, {});
        QCOMPARE(QDir(disk).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("filler")});
#else
        QSKIP("no disk of our own can be mounted here");
#endif
    }

    void outputThatGrowsTooLargeSaysSo_data()
    {
        outputs(true);
    }

    /// The same without root's rights: no file of the program grows beyond what reading a store needs.
    void outputThatGrowsTooLargeSaysSo()
    {
#ifdef Q_OS_UNIX
        QFETCH(QStringList, command);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString target = folder.filePath(name);
        QFile before(target);
        const bool mayExist = !name.endsWith(QLatin1String(".siyu"));
        if (mayExist) {
            QVERIFY(before.open(QIODevice::WriteOnly));
            before.write("before");
            before.close();
        }
        verifyIsFull(command, target, [] { tests::FileSizeLimit::set(64 * 1024); });
        QCOMPARE(tests::bytesOf(target), mayExist ? QByteArray("before") : QByteArray());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), mayExist ? 1 : 0);
#else
        QSKIP("the size of files is limited on Unix only");
#endif
    }

    void standardOutputThatIsFullSaysSo()
    {
#ifdef Q_OS_LINUX
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(tests::siyuExecutable(),
                      {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--store"), m_store,
                       QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-")});
        const tests::Run run = tests::outcomeOf(process);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(QLatin1String("disk is full")), qPrintable(run.errors));
#else
        QSKIP("there is no device that is always full");
#endif
    }

    void nameThatAnotherProgramHoldsIsTriedAgain_data()
    {
        QTest::addColumn<QString>("when"); // which attempts find it held
        QTest::addColumn<bool>("goesThrough");
        QTest::newRow("for a moment") << "1..3" << true;
        QTest::newRow("for good") << "1+" << false;
    }

    void nameThatAnotherProgramHoldsIsTriedAgain()
    {
        QFETCH(QString, when);
        QFETCH(bool, goesThrough);
        const QString inject =
            QStringLiteral("inject=?rename,?renameat,?renameat2:error=EBUSY:when=%1").arg(when);
        const QStringList trace{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"), inject,
                                QStringLiteral("-o")};
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("out.csv"));
        const QString calls = folder.filePath(QStringLiteral("calls"));
        QProcess probe;
        probe.start(QStringLiteral("strace"),
                    trace + QStringList{QStringLiteral("/dev/null"), tests::siyuExecutable(), QStringLiteral("--version")});
        if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
            QSKIP("system calls cannot be made to fail here: strace is missing or may not trace");
        QFile before(target);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        QProcess process;
        process.start(QStringLiteral("strace"),
                      trace + QStringList{calls, tests::siyuExecutable(), QStringLiteral("--json"),
                                          QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--store"),
                                          m_store, QStringLiteral("export"), QStringLiteral("customers"), target});
        const tests::Run run = tests::outcomeOf(process);
        QCOMPARE(run.exitStatus, goesThrough ? 0 : 1);
        QVERIFY2(tests::bytesOf(calls).count("EBUSY") >= 3, tests::bytesOf(calls)); // it was held, and tried again
        QCOMPARE(tests::bytesOf(target) == "before", !goesThrough);
        if (!goesThrough) {
            QCOMPARE(run.errorKind(), QStringLiteral("Io"));
            QVERIFY2(run.errorMessage().contains(target) &&
                         run.errorMessage().contains(QLatin1String("Close it in other programs")),
                     qPrintable(run.errors));
        }
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden), QStringList());
    }

private:
    /// OUT stands for the path, BASE for the folder of the inputs. Large ones outgrow the files that SQLite lays beside
    /// a store.
    static void outputs(bool onlyLarge)
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("name");
        const auto row = [onlyLarge](const char *command, const char *name, bool isLarge) {
            if (isLarge || !onlyLarge)
                QTest::addRow("%s, %s", command, name) << words(command) << QString::fromLatin1(name);
        };
        row("export customers OUT", "out.csv", true);
        row("export customers OUT", "out.xlsx", true);
        row("import customers BASE/roster.csv --rejects OUT", "rejected.csv", false);
        row("csv BASE/roster.csv --out OUT", "out.csv", true);
        row("kpi gmv --from 2026-11-01 --to 2026-11-20 --csv OUT", "kpi.csv", false);
        row("cohort --csv OUT", "cohort.csv", false);
        row("layer rfm --csv OUT", "rfm.csv", false);
        row("sop calendar --from 2026-11-01 --to 2026-11-02 --ics OUT", "sop.ics", false);
        row("backup OUT", "copy.siyu", true);
        row("salvage BASE/team.siyu OUT", "saved.siyu", true);
    }

    void verifyIsFull(QStringList command, const QString &target, const std::function<void()> &inChild)
    {
        command.replaceInStrings(QStringLiteral("OUT"), target);
        command.replaceInStrings(QStringLiteral("BASE"), m_base.path());
        const QByteArray before = tests::contentHash(m_store);
        const auto run = siyu(m_store, command, inChild);
        QVERIFY2(run.exitStatus == 1, qPrintable(run.errors));
        QCOMPARE(run.errorKind(), QStringLiteral("Full"));
        const QString message = run.errorMessage();
        QVERIFY2(message.contains(QLatin1String("full")) || message.contains(QLatin1String("MB are needed")),
                 qPrintable(run.errors));
        QVERIFY2(message.contains(target) || message.contains(QFileInfo(target).absolutePath()), qPrintable(run.errors));
        QVERIFY2(!run.errors.contains(QLatin1String("Unknown error")), qPrintable(run.errors));
        QCOMPARE(tests::contentHash(m_store), before);
    }

    QTemporaryDir m_base;
    QString m_store;
};

SIYU_TEST(TstFullDisk, "tst_fulldisk")
#include "tst_fulldisk.moc"
