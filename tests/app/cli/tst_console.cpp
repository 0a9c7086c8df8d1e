#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

struct Reply
{
    int status = -1;
    QString out, err;
};

} // namespace

/// How the commands behave towards the terminal, pipes and each other.
class TstConsole : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aClosedPipeLeavesNoLockAndIsNoNews();
    void anExportIntoAClosedPipeIsNoNews();
    void aFullDiskOnStandardOutputIsAnError();
    void aWrongNowIsRefusedByEveryCommand_data();
    void aWrongNowIsRefusedByEveryCommand();
    void limitsHaveBounds_data();
    void limitsHaveBounds();
    void numbersAreDecimal_data();
    void numbersAreDecimal();
    void anEmptyValueOfAnOptionIsRefused_data();
    void anEmptyValueOfAnOptionIsRefused();
    void aResultOfDaysHasAtMostTenYears_data();
    void aResultOfDaysHasAtMostTenYears();
    void historySaysWhatCannotBeRedone();
    void splittingACustomerTellsWhichStayMerged();
    void aSearchWithLimit0OnlyCounts();
    void restoreSaysThatTheUndoListIsGone();
    void auditShowsWordsAndNames();

private:
    Reply siyu(const QStringList &arguments);
    void start(QProcess &process, const QStringList &arguments);

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstConsole::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
    m_store->connection().execute("INSERT INTO staff(id, name) VALUES(1, '林小满');"
                                  "INSERT INTO customer(id, name) VALUES(1, 'a'), (2, 'b');");
    m_store->close();
}

void TstConsole::start(QProcess &process, const QStringList &arguments)
{
    process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                                                       QStringLiteral("--store"), m_store->path()} +
                                               arguments);
}

Reply TstConsole::siyu(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TstConsole::aClosedPipeLeavesNoLockAndIsNoNews()
{
#ifdef Q_OS_UNIX
    int ends[2] = {};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]); // as "head" does once it has read enough
    QProcess process;
    process.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    start(process, {QStringLiteral("tag"), QStringLiteral("create"), QStringLiteral("vip")});
    QVERIFY(process.waitForFinished());
    ::close(ends[1]);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    for (const char *left : {".lock", "-wal", "-shm"})
        QVERIFY2(!QFile::exists(m_store->path() + QLatin1String(left)), left);
    QVERIFY(siyu({QStringLiteral("tag"), QStringLiteral("list")}).out.contains(QLatin1String("vip")));
#else
    QSKIP("pipes of this kind are a matter of Unix");
#endif
}

void TstConsole::anExportIntoAClosedPipeIsNoNews()
{
#ifdef Q_OS_UNIX
    int ends[2] = {};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    QProcess process;
    process.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    start(process, {QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    ::close(ends[1]);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
#else
    QSKIP("pipes of this kind are a matter of Unix");
#endif
}

void TstConsole::aFullDiskOnStandardOutputIsAnError()
{
#ifdef Q_OS_LINUX
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    start(process, {QStringLiteral("--json"), QStringLiteral("tag"), QStringLiteral("list")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(QLatin1String("could not be written")), qPrintable(said));
#else
    QSKIP("needs /dev/full");
#endif
}

void TstConsole::aWrongNowIsRefusedByEveryCommand_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char *command) {
        QTest::newRow(command) << QString::fromLatin1(command).split(QLatin1Char(' '));
    };
    row("tick");
    row("search a");
    row("calendar --from 2026-01-01 --to 2026-01-02"); // the following open no team file
    row("new");
    row("csv nothing.csv");
    row("sop templates");
    row("restore nothing.siyu");
}

void TstConsole::aWrongNowIsRefusedByEveryCommand()
{
    QFETCH(QStringList, command);
    for (const char *now : {"foo", "2026-13-01", "09:00", "2026-11-22T25:00"}) {
        const Reply reply = siyu(QStringList{QStringLiteral("--now"), QLatin1String(now)} + command);
        QCOMPARE(reply.status, 1);
        QVERIFY2(reply.err.contains(QLatin1String(now)) && reply.err.contains(QLatin1String("2026-11-22T09:00")),
                 qPrintable(reply.err));
    }
}

void TstConsole::limitsHaveBounds_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto row = [](const char *command, int least, int most) {
        QTest::newRow(command) << QString::fromLatin1(command).split(QLatin1Char(' ')) << least << most;
    };
    constexpr int largest = std::numeric_limits<int>::max();
    row("search a", 0, largest);
    row("segment members none", 1, largest);
    row("customer duplicates", 1, 100'000);
    row("order find a", 1, 100'000);
}

void TstConsole::limitsHaveBounds()
{
    QFETCH(QStringList, command);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto replyTo = [&](const QString &limit) {
        return siyu(command + QStringList{QStringLiteral("--limit=") + limit});
    };
    const QString bounds = QStringLiteral("--limit: %3 is not between %1 and %2.").arg(least).arg(most);
    const auto isRefused = [&](const QString &limit, const QString &refusal) {
        const Reply reply = replyTo(limit);
        QCOMPARE(reply.status, 2);
        QCOMPARE(reply.err.left(refusal.size()), refusal);
    };
    for (const QString &limit : {QString::number(least - 1), QStringLiteral("-1"), QString::number(qint64(most) + 1),
                                 QStringLiteral("99999999999999999999")})
        isRefused(limit, bounds.arg(limit));
    for (const char *limit : {"1.5", "ten", "0x10", "+5", " 5", "5 ", "1e1", "１２"})
        isRefused(QString::fromUtf8(limit),
                  QStringLiteral("--limit: \"%1\" is not a whole number.").arg(QString::fromUtf8(limit)));
    for (const QString &limit : {QString::number(least), QString::number(most), QStringLiteral("010")}) {
        const Reply reply = replyTo(limit);
        QVERIFY2(reply.status == 0 || reply.status == 1, qPrintable(reply.err)); // 1: there is no such segment
        QVERIFY2(!reply.err.contains(QLatin1String("--limit")), qPrintable(reply.err));
    }
}

void TstConsole::numbersAreDecimal_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("tooLarge");
    const auto row = [](const char *command, int status, const char *refusal, const char *tooLarge = nullptr) {
        QTest::newRow(command) << QString::fromLatin1(command).split(QLatin1Char(' ')) << status
                               << QString::fromLatin1(refusal) << QString::fromLatin1(tooLarge ? tooLarge : refusal);
    };
    row("undo-import", 2, "import: \"%1\" is not a whole number.",
        "import: %1 is not between 1 and 9223372036854775807.");
    row("sop preview none --days", 2, "--days: \"%1\" is not a whole number.", "--days: %1 is not between 1 and 400.");
    row("csv nothing.csv --header-row", 1, "--header-row takes a row number, or 0 if the file has no header.");
    row("task done", 1, "\"%1\" is not a task ID.");
    row("transfer accept", 1, "\"%1\" is not a transfer number.");
    row("customer unmerge", 1, "Enter the ID of the merged customer, not \"%1\".");
}

void TstConsole::numbersAreDecimal()
{
    QFETCH(QStringList, command);
    QFETCH(int, status);
    QFETCH(QString, refusal);
    QFETCH(QString, tooLarge);
    const QString huge = QStringLiteral("99999999999999999999");
    for (const QString &number : {QStringLiteral("0x10"), QStringLiteral(" 16"), QStringLiteral("16 "),
                                  QStringLiteral("+16"), QStringLiteral("1e1"), QStringLiteral("abc"), huge}) {
        QString expected = number == huge ? tooLarge : refusal;
        expected.replace(QLatin1String("%1"), number);
        const Reply reply = siyu(command + QStringList{number});
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.err.left(expected.size()), expected);
    }
}

void TstConsole::anEmptyValueOfAnOptionIsRefused_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("option");
    const auto row = [](const char *before, const char *option, const char *after) {
        const auto words = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow(option) << words(before) << words(after) << QString::fromLatin1(option);
    };
    row("", "--now", "tag list");
    row("", "--store", "tag list");
    row("", "--as", "tag list");
    row("", "--lang", "tag list");
    row("search a", "--limit", "");
    row("audit", "--from", "");
    row("tasks", "--day", "");
    row("tick", "--take-back-after", "");
    row("export customers", "--segment", "-");
    row("import customers a.csv", "--complete-as-of", "");
    row("backup", "out", "");
    row("import customers", "file", "");
    row("restore", "file", "");
    row("task done", "ids", "");
    row("customer merge", "keys", "1");
}

void TstConsole::anEmptyValueOfAnOptionIsRefused()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, option);
    if (option.startsWith(QLatin1Char('-')))
        before << option;
    const Reply reply = siyu(before + QStringList{QString()} + after);
    QCOMPARE(reply.status, 2);
    QCOMPARE(reply.out, QString());
    QVERIFY2(reply.err.startsWith(option + QLatin1String(" needs a value")), qPrintable(reply.err));
}

void TstConsole::aResultOfDaysHasAtMostTenYears_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("calendar") << QStringLiteral("calendar --from 2026-01-01");
    QTest::newRow("SOP calendar") << QStringLiteral("sop calendar --from 2026-01-01");
    QTest::newRow("series") << QStringLiteral("kpi new_customers --by day --from 2026-01-01");
}

void TstConsole::aResultOfDaysHasAtMostTenYears()
{
    QFETCH(QString, command);
    const QStringList words = command.split(QLatin1Char(' '));
    const Reply refused = siyu(words + QStringList{QStringLiteral("--to"), QStringLiteral("9999-12-31")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QLatin1String("ten years")), qPrintable(refused.err));
    QCOMPARE(siyu(words + QStringList{QStringLiteral("--to"), QStringLiteral("2035-12-31")}).status, 0);
}

void TstConsole::historySaysWhatCannotBeRedone()
{
    const QString file = m_store->write(QStringLiteral("a.csv"), "name,phone\nc,13800138001\n");
    QCOMPARE(siyu({QStringLiteral("import"), QStringLiteral("customers"), file}).status, 0);
    QCOMPARE(siyu({QStringLiteral("tag"), QStringLiteral("create"), QStringLiteral("vip")}).status, 0);
    QCOMPARE(siyu({QStringLiteral("undo")}).status, 0);
    QVERIFY(siyu({QStringLiteral("history")}).out.contains(QLatin1String("  undone  ")));
    QCOMPARE(siyu({QStringLiteral("undo")}).status, 0);
    QCOMPARE(siyu({QStringLiteral("redo")}).status, 1);
    const QString history = siyu({QStringLiteral("history")}).out;
    QCOMPARE(history.count(QLatin1String("  undone, cannot be redone  ")), 2);
    QCOMPARE(history.count(QLatin1Char('\n')), 2);
}

void TstConsole::splittingACustomerTellsWhichStayMerged()
{
    m_store->open();
    m_store->connection().execute("INSERT INTO customer(id, name) VALUES(3, 'c')");
    m_store->close();
    const QString customer = QStringLiteral("customer");
    QCOMPARE(
        siyu({customer, QStringLiteral("merge"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}).status,
        0);
    const Reply first = siyu({customer, QStringLiteral("unmerge"), QStringLiteral("2")});
    QCOMPARE(first.status, 0);
    QVERIFY2(first.out.contains(QLatin1String("Still merged: 3.")), qPrintable(first.out));
    QVERIFY(siyu({QStringLiteral("history")}).out.contains(QLatin1String("  cannot be undone  ")));
    const Reply last = siyu({QStringLiteral("--json"), customer, QStringLiteral("unmerge"), QStringLiteral("3")});
    QCOMPARE(QJsonDocument::fromJson(last.out.toUtf8()).object().value(QLatin1String("still_merged")).toArray(),
             QJsonArray());
}

void TstConsole::aSearchWithLimit0OnlyCounts()
{
    const Reply reply = siyu({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("a"),
                              QStringLiteral("--limit"), QStringLiteral("0")});
    QCOMPARE(reply.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(reply.out.toUtf8()).object();
    QCOMPARE(json.value(QLatin1String("count")).toInt(), 1);
    QVERIFY(json.contains(QLatin1String("milliseconds")));
    QCOMPARE(json.value(QLatin1String("rows")).toArray().size(), 0);
}

void TstConsole::restoreSaysThatTheUndoListIsGone()
{
    const QString backup = m_store->path() + QStringLiteral(".copy");
    QCOMPARE(siyu({QStringLiteral("tag"), QStringLiteral("create"), QStringLiteral("vip")}).status, 0);
    QCOMPARE(siyu({QStringLiteral("backup"), backup}).status, 0);
    const Reply told = siyu({QStringLiteral("restore"), backup});
    QCOMPARE(told.status, 0);
    QVERIFY2(told.err.contains(QLatin1String("can no longer be undone")), qPrintable(told.err));
    QVERIFY2(told.out.contains(QLatin1String("undo list is empty")), qPrintable(told.out));
    QCOMPARE(siyu({QStringLiteral("history")}).out.trimmed(), QString());
    const Reply sure = siyu({QStringLiteral("restore"), backup, QStringLiteral("--yes")});
    QCOMPARE(sure.status, 0);
    QCOMPARE(sure.err, QString());
    QVERIFY2(sure.out.contains(QLatin1String("undo list is empty")), qPrintable(sure.out));
}

void TstConsole::auditShowsWordsAndNames()
{
    const QStringList add{QStringLiteral("--as"), QStringLiteral("林小满"), QStringLiteral("tag"), QStringLiteral("add"),
                          QStringLiteral("vip"), QStringLiteral("1")};
    QCOMPARE(siyu(add).status, 0);
    const QString text = siyu({QStringLiteral("audit")}).out;
    QVERIFY2(text.contains(QStringLiteral("  Tag added  林小满  ")), qPrintable(text));
    static const QRegularExpression code(QStringLiteral("  [a-z]+\\.[a-z-]+\\b"));
    QVERIFY2(!text.contains(code), qPrintable(text));
    const QString json = siyu({QStringLiteral("--json"), QStringLiteral("audit")}).out;
    QVERIFY2(json.contains(QLatin1String("\"segments.tag\"")), qPrintable(json));
}

SIYU_TEST(TstConsole, "tst_console")
#include "tst_console.moc"
