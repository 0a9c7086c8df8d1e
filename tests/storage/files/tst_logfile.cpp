#include "storage/files/logfile.h"
#include "tests/testmain.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

using storage::LogFile;

namespace {

Q_LOGGING_CATEGORY(logOurs, "siyu.test")

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int before = 0; ///< messages that reached the handler installed before

void count(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++before;
}

} // namespace

class TstLogFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        before = 0;
        m_qts = qInstallMessageHandler(count);
    }
    void cleanup() { qInstallMessageHandler(m_qts); }

    void aMessageIsALine()
    {
        const QTemporaryDir folder;
        {
            const LogFile log(folder.path(), QStringLiteral("a"));
            qCInfo(logOurs, "rows %d\nand more", 12);
            qWarning("of Qt");
        }
        qCInfo(logOurs, "after it was closed");
        const QList<QByteArray> lines = contentOf(folder.filePath(QStringLiteral("a.log"))).split('\n');
        QCOMPARE(lines.size(), 3); // the last is empty
        QVERIFY2(lines.at(0).endsWith(" I siyu.test rows 12\\nand more"), lines.at(0).constData());
        QVERIFY2(lines.at(1).endsWith(" W default of Qt"), lines.at(1).constData());
        QVERIFY(QDateTime::fromString(QString::fromLatin1(lines.at(0).left(24)), Qt::ISODateWithMs).isValid());
        QCOMPARE(before, 2); // ours while it was open went to the file alone
    }

    void onlyTheOwnerReadsIt()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString below = folder.filePath(QStringLiteral("made"));
        const LogFile log(below, QStringLiteral("a"));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(below) & others));
        QVERIFY(!(QFile::permissions(below + QStringLiteral("/a.log")) & others));
#endif
    }

    void aFullFileMakesRoom()
    {
        const QTemporaryDir folder;
        const LogFile log(folder.path(), QStringLiteral("a"));
        const QString long_(100'000, QLatin1Char('x'));
        for (int i = 0; i < 50; ++i)
            qCInfo(logOurs, "%d %s", i, qUtf8Printable(long_));
        const QStringList files = LogFile::filesOf(folder.path(), QStringLiteral("a"));
        QCOMPARE(files.size(), LogFile::kept);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), LogFile::kept);
        for (const QString &file : files)
            QVERIFY(QFileInfo(file).size() < LogFile::largest + 200'000);
        QVERIFY(contentOf(files.constFirst()).contains(" 49 x"));
        QVERIFY(!contentOf(files.constLast()).contains(" 0 x"));
    }

    void aFolderThatCannotBeWrittenLosesOnlyTheLog()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("x")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const LogFile log(folder.filePath(QStringLiteral("x/y")), QStringLiteral("a"));
        qCInfo(logOurs, "nowhere");
        QVERIFY(LogFile::filesOf(folder.filePath(QStringLiteral("x/y")), QStringLiteral("a")).isEmpty());
    }

private:
    QtMessageHandler m_qts = nullptr;
};

SIYU_TEST(TstLogFile, "tst_logfile")
#include "tst_logfile.moc"
