#include "storage/error.h"

#include "app/jsontext.h"
#include "tests/testmain.h"

#include <QJsonObject>

using namespace app;

class TstJsonText : public QObject
{
    Q_OBJECT

private slots:
    void validTextIsParsed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}");
        QTest::newRow("same key in other objects") << QByteArray(R"({"a":{"a":[{"a":1},{"a":2}]},"b":{"a":3}})");
        QTest::newRow("key as a value") << QByteArray(R"({"a":"a","b":["a","a"]})");
        QTest::newRow("key of another case") << QByteArray(R"({"a":1,"A":2})");
        QTest::newRow("brackets and commas in a text") << QByteArray("{\"a\":\"{[,\\\"b\\\":\",\"b\":\"]},\",\"c\":1}");
        QTest::newRow("backslash at the end of a text") << QByteArray("{\"a\":\"\\\\\",\"b\":\"\\\\\"}");
    }
    void validTextIsParsed()
    {
        QFETCH(QByteArray, text);
        const auto document = parseJson(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QVERIFY(document->object().contains(QStringLiteral("a")));
    }

    void aKeyThatOccursTwiceIsNamedWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *text, const char *path) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(path);
        };
        row("at the top", R"({"a":1,"b":2,"a":3})", "$.a");
        row("with equal values", R"({"a":1,"a":1})", "$.a");
        row("deep", R"({"all":[{"tag":{"any":["x"]}},{"orders":{"sum":{">":1,">":2}}}]})", "$.all[1].orders.sum.>");
        row("objects as values", R"({"tag":{"any":["x"]},"tag":{"none":["y"]}})", "$.tag");
        row("after a nested list", R"([[1,[2,3]],{"k":[1,2],"k":[]}])", "$[1].k");
        row("in Chinese", R"({"标签":1,"标签":2})", "$.标签");
        row("once escaped", "{\"tag\":1,\"\\u0074ag\":2}", "$.tag");
        row("empty", R"({"":1,"":2})", "$.");
    }
    void aKeyThatOccursTwiceIsNamedWithItsPath()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto document = parseJson(text);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Invalid);
        QVERIFY2(document.error().message.startsWith(path + QLatin1Char(':')), qPrintable(document.error().message));
    }

    void whatIsNotJsonIsNamedWithItsLine()
    {
        const auto document = parseJson("\xEF\xBB\xBF{\n\"a\": oops}");
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Invalid);
        QVERIFY2(document.error().message.contains(QStringLiteral("line 2")), qPrintable(document.error().message));
        QVERIFY(!parseJson(""));
        QVERIFY(!parseJson("[1]]"));
        QVERIFY(!parseJson("[1"));
    }
};

SIYU_TEST(TstJsonText, "tst_jsontext")
#include "tst_jsontext.moc"
