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
    void allOptionsAreBelowOneHeading_data();
    void allOptionsAreBelowOneHeading();
    void usageErrorsExitTwo_data();
    void usageErrorsExitTwo();
    void versionIsPrinted();
    void usageErrorsAreSentencesOfTheProgram_data();
    void usageErrorsAreSentencesOfTheProgram();
    void anUnknownLanguageIsRefused_data();
    void anUnknownLanguageIsRefused();
};

void TstHelp::helpListsTheCommands()
{
    const Answer answer = siyu({QStringLiteral("help")});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(QLatin1String("Create an empty team file")), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(QLatin1String("Check the team file for problems")), qPrintable(answer.out));
}

void TstHelp::allOptionsAreBelowOneHeading_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TstHelp::allOptionsAreBelowOneHeading()
{
    QFETCH(QString, language);
    QProcess process;
    process.start(tests::siyuExecutable(),
                  {QStringLiteral("--lang"), language, QStringLiteral("help"), QStringLiteral("check")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression together(QStringLiteral("\n  -h,--help [^\n]*\n  --deep "));
    QVERIFY2(text.contains(together), qPrintable(text));
}

void TstHelp::usageErrorsAreSentencesOfTheProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << QStringList{QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")}
                             << QStringLiteral("Unknown arguments: a b.");
    QTest::newRow("no subcommand") << QStringList{QStringLiteral("sop")} << QStringLiteral("Enter a subcommand.");
    QTest::newRow("required") << QStringList{QStringLiteral("restore")} << QStringLiteral("file is required.");
    QTest::newRow("no number") << QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--limit"),
                                              QStringLiteral("few")}
                               << QStringLiteral("--limit: \"few\" is not a whole number.");
    QTest::newRow("no value") << QStringList{QStringLiteral("audit"), QStringLiteral("--from")}
                              << QStringLiteral("--from needs a value.");
}

void TstHelp::usageErrorsAreSentencesOfTheProgram()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Answer answer = siyu(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.startsWith(sentence), qPrintable(answer.err));
}

void TstHelp::anUnknownLanguageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two words") << QStringList{QStringLiteral("--lang"), QStringLiteral("fr")};
    QTest::newRow("one word") << QStringList{QStringLiteral("--lang=fr")};
}

void TstHelp::anUnknownLanguageIsRefused()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(tests::siyuExecutable(), arguments + QStringList{QStringLiteral("search"), QStringLiteral("x")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(QLatin1String("\"fr\"")) && said.contains(QLatin1String("zh_CN")), qPrintable(said));
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
