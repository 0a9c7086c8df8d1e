#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QProcess>
#include <QRegularExpression>

namespace {

struct Answer
{
    int status = -1;
    QString out;
    QString err;
};

Answer siyu(const QStringList &arguments)
{
    QProcess process;
    process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TstHelp : public QObject
{
    Q_OBJECT

private slots:
    void helpListsTheCommands();
    void helpExplainsOneCommand();
    void usageErrorsExitTwo_data();
    void usageErrorsExitTwo();
    void versionIsPrinted();
};

void TstHelp::helpListsTheCommands()
{
    const Answer answer = siyu({QStringLiteral("help")});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(QLatin1String("Create an empty team file")), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(QLatin1String("Check the team file for problems")), qPrintable(answer.out));
}

void TstHelp::helpExplainsOneCommand()
{
    const Answer answer = siyu({QStringLiteral("help"), QStringLiteral("check")});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(QLatin1String("Usage: siyu check")), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(QLatin1String("--deep")), qPrintable(answer.out));
    QVERIFY2(!answer.out.contains(QLatin1String("Create an empty team file")), qPrintable(answer.out));
}

void TstHelp::usageErrorsExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), QStringLiteral("--fly")};
    QTest::newRow("help on nothing known") << QStringList{QStringLiteral("help"), QStringLiteral("fly")};
}

void TstHelp::usageErrorsExitTwo()
{
    QFETCH(QStringList, arguments);
    const Answer answer = siyu(arguments);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY(!answer.err.isEmpty());
}

void TstHelp::versionIsPrinted()
{
    const Answer answer = siyu({QStringLiteral("--version")});
    QCOMPARE(answer.status, 0);
    QVERIFY2(QRegularExpression(QStringLiteral("^\\d+\\.\\d+\\.\\d+$")).match(answer.out.trimmed()).hasMatch(),
             qPrintable(answer.out));
}

SIYU_TEST(TstHelp, "tst_help")
#include "tst_help.moc"
