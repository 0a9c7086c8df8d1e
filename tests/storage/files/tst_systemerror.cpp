#include "storage/files/durablefile.h"
#include "storage/files/privatefile.h"
#include "storage/files/systemerror.h"
#include "storage/files/wholewrite.h"
#include "tests/filesizelimit.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

#include <cerrno>

using namespace storage;

class TstSystemError : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfTheSystemAreKinds_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int number, ErrorKind kind) {
            QTest::newRow(name) << number << int(kind);
        };
        row("exists", EEXIST, ErrorKind::Conflict);
        row("not allowed", EACCES, ErrorKind::ReadOnly);
        row("not permitted", EPERM, ErrorKind::ReadOnly);
        row("read-only file system", EROFS, ErrorKind::ReadOnly);
        row("disk full", ENOSPC, ErrorKind::Full);
        row("file too large", EFBIG, ErrorKind::Full);
#ifdef EDQUOT
        row("over the quota", EDQUOT, ErrorKind::Full);
#endif
        row("a folder", EISDIR, ErrorKind::Io);
        row("broken device", EIO, ErrorKind::Io);
    }

    void numbersOfTheSystemAreKinds()
    {
        QFETCH(int, number);
        QFETCH(int, kind);
        QCOMPARE(int(kindOfSystemError(number)), kind);
        const StoreError error = systemError(number, QStringLiteral("/x"), QStringLiteral("the lock file"));
        QCOMPARE(int(error.kind()), kind);
        QCOMPARE(error.subject(), QStringLiteral("/x"));
        QVERIFY2(error.detail().startsWith(QLatin1String("the lock file: ")) && error.detail().size() > 18,
                 qPrintable(error.detail()));
    }

    void everyFunctionOnFilesTellsTheSame()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a"));
        const auto kindOf = [](auto work) {
            try {
                work();
            } catch (const StoreError &error) {
                return error.kind();
            }
            return ErrorKind::Bug;
        };
        createPrivateFile(file);
        QCOMPARE(kindOf([&] { createPrivateFile(file); }), ErrorKind::Conflict);
        const QString other = folder.filePath(QStringLiteral("b"));
        createPrivateFile(other);
        QCOMPARE(kindOf([&] { linkDurably(file, other); }), ErrorKind::Conflict);
        QCOMPARE(kindOf([&] { renameDurably(file, folder.path()); }), ErrorKind::Io);
    }

    void whatDoesNotFitIsFullAndNotUnknown()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const tests::FileSizeLimit limit(10'000);
        writeWhole(file, QByteArray(9'000, 'x'), QStringLiteral("/x"));
        try {
            writeWhole(file, QByteArray(9'000, 'x'), QStringLiteral("/x")); // goes in by half
            QFAIL("more went in than there is room for");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Full);
            QCOMPARE(error.subject(), QStringLiteral("/x"));
            QVERIFY2(!error.detail().contains(QLatin1String("Unknown")), error.what());
        }
#else
        QSKIP("the size of files is limited on Unix only");
#endif
    }
};

SIYU_TEST(TstSystemError, "tst_systemerror")
#include "tst_systemerror.moc"
