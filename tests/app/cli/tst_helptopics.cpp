#include "app/assembly/importkinds.h"
#include "app/cli/helptext.h"
#include "app/fields/customerfield.h"
#include "app/fields/orderheader.h"
#include "app/imports/recordmapping.h"
#include "app/kpi/metriccatalogue.h"
#include "tests/app/cli/helpreader.h"
#include "tests/testmain.h"

#include <QDir>
#include <QJsonArray>

using namespace app;
using namespace tests;

class TstHelpTopics : public QObject
{
    Q_OBJECT

private slots:
    void theHelpEndsWithTheTopics();
    void noTopicHasTheNameOfACommand();
    void unknownTopicsAndPartsAreRefused_data();
    void unknownTopicsAndPartsAreRefused();
    void subcommandsHaveHelpWithTheirAnswer();
    void linesFitTheTerminal();
    void topicsPrintJson();
    void filesNameEveryKind();
    void headersOfFilesAreRecognised();
    void metricsAreAllThere();
};

void TstHelpTopics::theHelpEndsWithTheTopics()
{
    const QString help = siyu(QStringLiteral("help")).out;
    QStringList topics;
    for (const HelpTopic &topic : helpTopics())
        topics << QLatin1String(topic.name);
    QCOMPARE(namesBelow(help, QStringLiteral("Help topics"), 2), topics);
    QVERIFY(!topLevelCommands().contains(topics.first()));
    QFile package(QDir(tests::sourceFolder()).filePath(QStringLiteral("packaging/cmake/Package.cmake")));
    QVERIFY(package.open(QIODevice::ReadOnly)); // a man page for each
    QVERIFY(package.readAll().contains("foreach(topic " + topics.join(QLatin1Char(' ')).toUtf8() + ")"));
}

void TstHelpTopics::noTopicHasTheNameOfACommand()
{
    const QStringList commands = topLevelCommands();
    QVERIFY(commands.size() > 20);
    for (const HelpTopic &topic : helpTopics())
        QVERIFY2(!commands.contains(QLatin1String(topic.name)), topic.name);
}

void TstHelpTopics::unknownTopicsAndPartsAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("topic") << QStringLiteral("help fly");
    QTest::newRow("kind of file") << QStringLiteral("help files fly");
    QTest::newRow("part of a topic without parts") << QStringLiteral("help rules fly");
    QTest::newRow("subcommand") << QStringLiteral("help segment fly");
}

void TstHelpTopics::unknownTopicsAndPartsAreRefused()
{
    QFETCH(QString, arguments);
    const Reply reply = siyu(arguments);
    QCOMPARE(reply.status, 2);
    QCOMPARE(reply.out, QString());
    QVERIFY2(reply.err.contains(QLatin1String("fly")), qPrintable(reply.err));
}

void TstHelpTopics::subcommandsHaveHelpWithTheirAnswer()
{
    const Reply reply = siyu(QStringLiteral("help segment members"));
    QCOMPARE(reply.status, 0);
    QVERIFY2(reply.out.contains(QLatin1String("--limit")), qPrintable(reply.out));
    QVERIFY2(reply.out.contains(QLatin1String("milliseconds")), qPrintable(reply.out));
}

void TstHelpTopics::linesFitTheTerminal()
{
    QStringList texts;
    for (const HelpTopic &topic : helpTopics())
        texts << textOf(topic.name);
    for (const QString &kind : importKindNames())
        texts << textOf("files", kind);
    for (const QString &text : texts) {
        QVERIFY(!text.isEmpty());
        for (const QString &line : text.split(QLatin1Char('\n')))
            QVERIFY2(shownWidth(line) <= 100, qPrintable(line));
    }
}

void TstHelpTopics::topicsPrintJson()
{
    for (const HelpTopic &topic : helpTopics()) {
        const QString name = QLatin1String(topic.name);
        const Reply reply = siyu(QStringLiteral("help %1 --json").arg(name));
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.json().value(QStringLiteral("topic")).toString(), name);
    }
}

void TstHelpTopics::filesNameEveryKind()
{
    const QString text = textOf("files");
    for (const QString &kind : importKindNames()) {
        QVERIFY2(text.contains(QStringLiteral("\n  %1 ").arg(kind)), qPrintable(kind));
        QVERIFY2(textOf("files", kind).startsWith(kind + QLatin1Char(':')), qPrintable(kind));
        // Whoever reads only the list knows what a row of each kind must contain.
        const QString line =
            text.mid(text.indexOf(QStringLiteral("\n  %1 ").arg(kind)) + 1).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(line.contains(QLatin1String("; required: ")) && !line.endsWith(QLatin1String(": ")), qPrintable(line));
    }
    QCOMPARE(jsonOf("files").value(QStringLiteral("kinds")).toArray().size(), importKindNames().size());
    const QString products = textOf("files", QStringLiteral("products"));
    for (const char *word :
         {"A row is found again by: code; or by name.", "Required: name.", "cycle_days", "复购周期", "percentage"})
        QVERIFY2(products.contains(QString::fromUtf8(word)), qPrintable(products));
}

void TstHelpTopics::headersOfFilesAreRecognised()
{
    int checked = 0;
    for (const QJsonValue &value : jsonOf("files").value(QStringLiteral("kinds")).toArray()) {
        const QString kind = value.toObject().value(QStringLiteral("kind")).toString();
        for (const QJsonValue &one : value.toObject().value(QStringLiteral("fields")).toArray()) {
            const QString field = one.toObject().value(QStringLiteral("field")).toString();
            for (const QJsonValue &each : one.toObject().value(QStringLiteral("headers")).toArray()) {
                const QString header = each.toString();
                const QByteArray place = QStringLiteral("%1 %2 %3").arg(kind, field, header).toUtf8();
                if (const RecordKind *record = findRecordKind(kind)) {
                    QVERIFY2(recordFieldFromHeader(*record, header) >= 0, place.constData());
                } else if (kind == QLatin1String("orders")) {
                    QVERIFY2(isKnownOrderHeader(header), place.constData());
                } else {
                    const auto target = customerTargetFromHeader(header);
                    QVERIFY2(target, place.constData());
                    QCOMPARE(nameOf(*target), field);
                }
                ++checked;
            }
        }
    }
    QVERIFY(checked > 500);
}

void TstHelpTopics::metricsAreAllThere()
{
    const QString text = textOf("metrics");
    for (const Metric *metric : metricCatalogue()) {
        QVERIFY2(text.contains(QStringLiteral("%1: ").arg(QLatin1String(metric->key))), metric->key);
        QVERIFY2(text.simplified().contains(QString::fromUtf8(metric->definition).simplified()), metric->key);
    }
}

SIYU_TEST(TstHelpTopics, "tst_helptopics")
#include "tst_helptopics.moc"
