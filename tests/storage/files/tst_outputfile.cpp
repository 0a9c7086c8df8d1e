#include "storage/error.h"
#include "storage/files/fileinuse.h"
#include "storage/files/outputfile.h"
#include "storage/store/store.h"
#include "tests/filesizelimit.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>

using namespace storage;
using Refusal = OutputFile::Refusal;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TstOutputFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = path("team.siyu");
        Store::create(m_store);
    }

    void storeAndWhatBelongsToItAreRefusedByWhateverName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"team.siyu", "team.siyu-wal", "team.siyu-shm", "team.siyu-journal", "team.siyu.lock", "team.siyu.backups",
                                 "TEAM.SIYU-WAL", "link", "hard", "hardwal", "sub/../team.siyu", "dangling"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void storeAndWhatBelongsToItAreRefusedByWhateverName()
    {
        QFETCH(QString, name);
        Store store(m_store, Store::Access::Write);
        store.connection().execute("INSERT INTO staff(id, name) VALUES(1, 'a')");
        QDir(m_folder->path()).mkdir(QStringLiteral("sub"));
        QFile::link(m_store, path("link"));
        QFile::link(path("team.siyu-journal"), path("dangling"));
        std::filesystem::create_hard_link(m_store.toStdString(), path("hard").toStdString());
        std::filesystem::create_hard_link(path("team.siyu-wal").toStdString(), path("hardwal").toStdString());
        const QString target = m_folder->filePath(name);
        QCOMPARE(OutputFile::refusalOf(target), Refusal::OpenStore);
        QCOMPARE(OutputFile::refusalOf(target, OutputFile::Purpose::Backup), Refusal::OpenStore);
        QVERIFY_EXCEPTION_THROWN(OutputFile file(target), StoreError);
        QCOMPARE(store.newReader()->integer("SELECT count(*) FROM staff"), 1);
    }

    void otherStoresAreRefusedToo()
    {
        for (const char *name : {"team.siyu", "team.siyu-wal", "team.siyu-shm", "team.siyu.lock"})
            QCOMPARE(OutputFile::refusalOf(path(name)), Refusal::Store);
        put(path("broken.siyu"), "x"); // recognised by its name when its header is damaged
        QCOMPARE(OutputFile::refusalOf(path("broken.siyu")), Refusal::Store);
        QVERIFY(QFile::rename(m_store, path("renamed.csv")));
        QCOMPARE(OutputFile::refusalOf(path("renamed.csv")), Refusal::Store);
        QCOMPARE(OutputFile::refusalOf(path("renamed.csv"), OutputFile::Purpose::Backup), Refusal::None);
    }

    void inputsFoldersAndDevicesAreRefused()
    {
        put(path("in.csv"), "a");
        QFile::link(path("in.csv"), path("link.csv"));
        {
            const FileInUse input(path("in.csv"), FileInUse::Role::Input);
            QCOMPARE(OutputFile::refusalOf(path("in.csv")), Refusal::Input);
            QCOMPARE(OutputFile::refusalOf(path("link.csv")), Refusal::Input);
        }
        QCOMPARE(OutputFile::refusalOf(path("in.csv")), Refusal::None);
        QCOMPARE(OutputFile::refusalOf(m_folder->path()), Refusal::Folder);
        QCOMPARE(OutputFile::refusalOf(path("new/")), Refusal::Folder);
        QCOMPARE(OutputFile::refusalOf(QString()), Refusal::Folder);
        QCOMPARE(OutputFile::refusalOf(QStringLiteral("-")), Refusal::None);
#ifdef Q_OS_UNIX
        QCOMPARE(OutputFile::refusalOf(QStringLiteral("/dev/null")), Refusal::Device);
        QFile::link(QStringLiteral("/dev/full"), path("full"));
        QCOMPARE(OutputFile::refusalOf(path("full")), Refusal::Device);
#endif
    }

    void targetAppearsWholeOrStaysAndNothingIsLeft()
    {
        const QString target = path("out.csv");
        put(target, "before");
        {
            OutputFile file(target);
            file.write("half");
        }
        QCOMPARE(bytesOf(target), QByteArray("before"));
        {
            OutputFile file(target);
            file.write("af");
            file.write("ter");
            QCOMPARE(bytesOf(target), QByteArray("before"));
            file.commit();
        }
        QCOMPARE(bytesOf(target), QByteArray("after"));
        QCOMPARE(filesIn(m_folder->path()), QStringList({QStringLiteral("out.csv"), QStringLiteral("team.siyu")}));
    }

    void fullDiskIsSaidAndTheTargetStays_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("in one piece") << 200'000;
        QTest::newRow("in small pieces") << 700; // what a buffer would hold back
    }

    void fullDiskIsSaidAndTheTargetStays()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, piece);
        const QString target = path("out.csv");
        put(target, "before");
        {
            OutputFile file(target);
            const tests::FileSizeLimit limit(50'000);
            try {
                for (int written = 0; written < 200'000; written += piece)
                    file.write(QByteArray(piece, 'x'));
                file.commit();
                QFAIL("more was written than there is room for");
            } catch (const StoreError &error) {
                QCOMPARE(error.kind(), ErrorKind::Full);
                QCOMPARE(error.subject(), target);
                QVERIFY2(!error.detail().contains(QLatin1String("Unknown")), error.what());
            }
        }
        QCOMPARE(bytesOf(target), QByteArray("before"));
        QCOMPARE(filesIn(m_folder->path()), QStringList({QStringLiteral("out.csv"), QStringLiteral("team.siyu")}));
#else
        QSKIP("the size of files is limited on Unix only");
#endif
    }

    void linkIsWrittenThroughAndStays()
    {
        put(path("real.csv"), "before");
        QVERIFY(QFile::link(path("real.csv"), path("link.csv")));
        OutputFile file(path("link.csv"));
        file.write("after");
        file.commit();
        QVERIFY(QFileInfo(path("link.csv")).isSymLink());
        QCOMPARE(bytesOf(path("real.csv")), QByteArray("after"));
    }

    void onlyTheOwnerReadsWhatIsMade()
    {
#ifdef Q_OS_UNIX
        const auto isPrivate = [](const QString &file) {
            return (QFile::permissions(file) &
                    ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)) == 0;
        };
        put(path("out.csv"), "before");
        OutputFile file(path("out.csv"));
        QVERIFY(isPrivate(file.temporaryPath()));
        file.write("after");
        file.commit();
        QVERIFY(isPrivate(path("out.csv")));
        Store store(m_store, Store::Access::Write);
        store.connection().execute("INSERT INTO staff(id, name) VALUES(1, 'a')");
        for (const char *name : {"team.siyu", "team.siyu-wal", "team.siyu-shm", "team.siyu.lock"})
            QVERIFY2(isPrivate(path(name)), name);
#else
        QSKIP("permissions of this kind are a matter of Unix");
#endif
    }

    void storeOfAnEarlierVersionIsKeptFromOthersUnlessAGroupWrites()
    {
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        QFile::setPermissions(m_store, owner | others);
        {
            Store store(m_store, Store::Access::Write);
        }
        QVERIFY((QFile::permissions(m_store) & others) == 0);
        QFile::setPermissions(m_store, owner | others | QFile::WriteGroup);
        {
            Store store(m_store, Store::Access::Write);
        }
        QVERIFY(QFile::permissions(m_store) & QFile::WriteGroup);
        QVERIFY(!(QFile::permissions(m_store) & QFile::ReadOther));
#else
        QSKIP("permissions of this kind are a matter of Unix");
#endif
    }

    void leftoversOfTheDeadAreClearedAndNobodyElses()
    {
        QString mine;
        {
            const PartFile part(m_store);
            mine = QFileInfo(part.path()).fileName();
        }
        const QStringList parts = mine.split(QLatin1Char('-'));
        const auto named = [&](const QString &machine, const QString &process) {
            return QStringLiteral(".siyu-%1-%2-1.part").arg(machine, process);
        };
        const QString dead = named(parts.at(1), QStringLiteral("999999999"));
        const QString foreign = named(QStringLiteral("01234567"), QStringLiteral("999999999"));
        const QString living = named(parts.at(1), QString::number(QCoreApplication::applicationPid()));
        const QStringList kept{foreign, living, QStringLiteral("book.part2"),
                               QStringLiteral("team.siyu.part999999998")};
        for (const QString &name :
             kept + QStringList{dead, dead + QStringLiteral("-wal"), QStringLiteral("copy.siyu.part999999999")})
            put(m_folder->filePath(name), name.startsWith(QLatin1String("copy")) ? "SQLite format 3" : "text");
        {
            Store store(m_store, Store::Access::Write);
        }
        QStringList left = filesIn(m_folder->path());
        left.removeAll(QStringLiteral("team.siyu"));
        std::sort(left.begin(), left.end());
        QStringList expected = kept;
        std::sort(expected.begin(), expected.end());
        QCOMPARE(left, expected);
    }

private:
    QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

SIYU_TEST(TstOutputFile, "tst_outputfile")
#include "tst_outputfile.moc"
