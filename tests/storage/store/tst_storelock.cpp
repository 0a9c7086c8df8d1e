#include "storage/error.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <chrono>
#include <filesystem>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace storage;
using Rule = StoreLock::Rule;

class TstStoreLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(QStringLiteral("team.siyu"));
        Store::create(m_store);
    }

    void oneStoreHasOneLockWhateverItsPath()
    {
#ifdef Q_OS_LINUX
        QDir(m_folder->path()).mkdir(QStringLiteral("sub"));
        const QString link = m_folder->filePath(QStringLiteral("sub/link.siyu"));
        const QString hard = m_folder->filePath(QStringLiteral("sub/hard.siyu"));
        QVERIFY(QFile::link(m_store, link));
        std::filesystem::create_hard_link(m_store.toStdString(), hard.toStdString());
        for (const QString &first : {m_store, link, hard}) {
            const StoreLock held(first);
            for (const QString &second : {m_store, link, hard})
                QCOMPARE(kindOf(second, Rule::TakeOver), ErrorKind::Busy);
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.lock")}), QStringList());
#else
        QSKIP("hard links have one lock on Linux only");
#endif
    }

    void whatThisMachineLeftIsTakenOverAndSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
        const QByteArray machine = QSysInfo::machineUniqueId(), boot = QSysInfo::bootUniqueId();
        QTest::newRow("no such process") << "999999999\nsiyu\n" + host + '\n';
        QTest::newRow("its number was given again") << "1\nsiyu\n" + host + '\n' + machine + '\n' + boot + '\n';
        QTest::newRow("before the machine was started anew") << "1\nsiyu\n" + host + '\n' + machine + "\nearlier\n";
        if (!boot.isEmpty())
            QTest::newRow("a container of another name") << "7\nsiyu\nelsewhere\n\n" + boot + '\n';
    }

    void whatThisMachineLeftIsTakenOverAndSaid()
    {
        QFETCH(QByteArray, content);
        leave(content);
        {
            const Store store(m_store, Store::Access::Write);
            QVERIFY(store.takenFrom().startsWith(QLatin1String("siyu, process ")));
        }
        const Store again(m_store, Store::Access::Write);
        QCOMPARE(again.takenFrom(), QString());
    }

    void whatNobodyCanTellIsTakenOverWhenAPersonSaysSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("known");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("unreadable") << QByteArray("\xff\x00garbage", 9) << QString();
        QTest::newRow("another machine") << QByteArray("4711\nsiyudesk\nfrontdesk\n0123\nabcd\n")
                                         << QStringLiteral("siyudesk, process 4711, frontdesk, ");
    }

    void whatNobodyCanTellIsTakenOverWhenAPersonSaysSo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, known);
        leave(content);
        try {
            const StoreLock lock(m_store);
            QFAIL("was taken over unasked");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Abandoned);
            QVERIFY2(error.detail().startsWith(known), error.what());
        }
        QFile file(m_store + QStringLiteral(".lock"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        {
            const StoreLock lock(m_store, Rule::TakeOver);
            QVERIFY(!lock.takenFrom().isEmpty());
        }
        QVERIFY(!QFile::exists(m_store + QStringLiteral(".lock")));
        const StoreLock lock(m_store);
    }

    void whatIsNoFileAtTheNameOfTheLockIsNamedAndStays_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"folder", "pipe", "link to nothing", "link to a file"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatIsNoFileAtTheNameOfTheLockIsNamedAndStays()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, what);
        const QString lockFile = m_store + QStringLiteral(".lock");
        const QString other = m_folder->filePath(QStringLiteral("other"));
        if (what == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(lockFile));
        else if (what == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(lockFile).constData(), 0600), 0);
        else
            QVERIFY(QFile::link(other, lockFile));
        if (what == QLatin1String("link to a file")) {
            QFile file(other);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        for (const Rule rule : {Rule::Respect, Rule::TakeOver}) {
            try {
                const StoreLock lock(m_store, rule);
                QFAIL("was taken for a lock file");
            } catch (const StoreError &error) {
                QCOMPARE(error.kind(), ErrorKind::Io);
                QCOMPARE(error.subject(), lockFile);
            }
        }
        StoreLock::refuseHeld(m_store); // does not wait for the pipe
        QVERIFY(QFileInfo::exists(lockFile) || QFileInfo(lockFile).isSymLink());
        QCOMPARE(QFileInfo::exists(other), what == QLatin1String("link to a file"));
        const bool isGone = what == QLatin1String("folder") ? QDir().rmdir(lockFile) : QFile::remove(lockFile);
        QVERIFY(isGone);
        const StoreLock lock(m_store);
#else
        QSKIP("pipes and links of this kind are a matter of Unix");
#endif
    }

    void aLivingHolderIsNeverTakenOver()
    {
        const StoreLock held(m_store);
        QCOMPARE(kindOf(m_store, Rule::TakeOver), ErrorKind::Busy);
    }

    void aHolderThatHasNotSignedYetIsWaitedFor()
    {
#ifdef Q_OS_LINUX
        const int store = ::open(QFile::encodeName(m_store).constData(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(store, LOCK_EX | LOCK_NB), 0);
        QCOMPARE(holderOf(m_store), QString()); // plainly not known, not a form with empty parts
        std::thread holder([this] {
            std::this_thread::sleep_for(std::chrono::milliseconds(40));
            leave("7\nsiyu\nfrontdesk\n");
        });
        const QString named = holderOf(m_store);
        holder.join();
        ::close(store);
        QVERIFY2(named.startsWith(QLatin1String("siyu, process 7, frontdesk, ")), qPrintable(named));
#else
        QSKIP("the store itself is locked on Linux only");
#endif
    }

private:
    /// The detail of Busy.
    static QString holderOf(const QString &path)
    {
        try {
            const StoreLock lock(path);
        } catch (const StoreError &error) {
            return error.kind() == ErrorKind::Busy ? error.detail() : QStringLiteral("not busy");
        }
        return QStringLiteral("not busy");
    }

    static ErrorKind kindOf(const QString &path, Rule rule)
    {
        try {
            const StoreLock lock(path, rule);
        } catch (const StoreError &error) {
            return error.kind();
        }
        return ErrorKind::Bug;
    }

    void leave(const QByteArray &content)
    {
        QFile file(m_store + QStringLiteral(".lock"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

SIYU_TEST(TstStoreLock, "tst_storelock")
#include "tst_storelock.moc"
