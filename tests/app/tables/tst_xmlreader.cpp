#include "app/tables/xmlreader.h"
#include "tests/testmain.h"

#include <QBuffer>

using namespace app;
using Token = XmlReader::Token;

namespace {

/// "<a>" for a start tag, "</a>" for an end tag, text as is, "!" for an error.
QString walk(const QByteArray &xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    XmlReader reader(&buffer);
    std::string steps;
    for (;;) {
        switch (reader.next()) {
        case Token::Start:
            steps += '<' + std::string(reader.name()) + '>';
            break;
        case Token::End:
            steps += "</" + std::string(reader.name()) + '>';
            break;
        case Token::Text:
            steps += reader.text();
            break;
        case Token::Error:
            steps += '!';
            return QString::fromStdString(steps);
        case Token::Done:
            return QString::fromStdString(steps);
        }
    }
}

} // namespace

class TstXmlReader : public QObject
{
    Q_OBJECT

private slots:
    void stepsThroughXml_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char *name, const char *xml, const char *steps) {
            QTest::newRow(name) << QByteArray(xml) << QString::fromUtf8(steps);
        };
        row("plain", "<a><b>x</b></a>", "<a><b>x</b></a>");
        row("declaration, comment, blanks", "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?>\n<!-- <b> --><a/>\n",
            "<a></a>");
        row("prefixes", "<x:a xmlns:x='u'><x:b/></x:a>", "<a><b></b></a>");
        row("a bracket in an attribute", "<a b='>'>x</a>", "<a>x</a>");
        row("entities", "<a>&lt;&amp;&gt;&quot;&apos;&#20013;&#x1F600;</a>", "<a><&>\"'中😀</a>");
        row("line ends", "<a>x\r\ny\rz</a>", "<a>x\ny\nz</a>");
        row("CDATA", "<a><![CDATA[<&>]]></a>", "<a><&></a>");
        row("a blank before the end", "<a ></a >", "<a></a>");
        row("not closed", "<a><b></b>", "<a><b></b>!");
        row("closed wrongly", "<a><b></a></b>", "<a><b>!");
        row("a tag that breaks off", "<a><b", "<a>!");
        row("a document type", "<!DOCTYPE a><a/>", "!");
        row("an unknown entity", "<a>&x;</a>", "<a>!");
        row("another encoding", "<?xml version='1.0' encoding='GBK'?><a/>", "!");
        row("bad bytes", "<a>\xFF</a>", "<a>!");
        row("text outside", "<a/>x", "<a></a>!");
        row("nothing", "", "!");
        row("an encoding that is declared", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>", "<a>é</a>");
        row("a control character", "<a>\x01</a>", "<a>!");
    }
    void stepsThroughXml()
    {
        QFETCH(QByteArray, xml);
        QTEST(walk(xml), "steps");
    }

    void piecesOfAnyLengthMakeNoDifference()
    {
        for (const int length : {10, 65'530, 65'536, 70'000, 200'000}) {
            const QByteArray text(length, 'x');
            QCOMPARE(walk("<a b='" + text + "'>" + text + "<c/><!--" + text + "--></a>"),
                     QStringLiteral("<a>%1<c></c></a>").arg(QString::fromLatin1(text)));
        }
    }

    void endlessTagsAndDepthsAreErrors()
    {
        QCOMPARE(walk("<a b='" + QByteArray(3'000'000, 'x') + "'/>"), QStringLiteral("!"));
        QCOMPARE(walk(QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200)).right(1),
                 QStringLiteral(">"));
        QCOMPARE(walk(QByteArray("<a>").repeated(201) + QByteArray("</a>").repeated(201)).right(1),
                 QStringLiteral("!"));
    }

    void attributesAreFoundByTheirWholeName()
    {
        QBuffer buffer;
        buffer.setData("<c spans=\"1:2\" r = 'B7' s=\"3\" f='a&amp;b' e=''/>");
        buffer.open(QIODevice::ReadOnly);
        XmlReader reader(&buffer);
        QCOMPARE(reader.next(), Token::Start);
        QVERIFY(reader.name() == "c");
        QVERIFY(reader.attribute("r") == "B7");
        QVERIFY(reader.attribute("s") == "3");
        QVERIFY(reader.attribute("f") == "a&b");
        QVERIFY(reader.attribute("e").empty());
        QVERIFY(reader.attribute("t").empty());
        QVERIFY(reader.attribute("B7").empty());
        QCOMPARE(reader.next(), Token::End);
        QVERIFY(reader.attribute("r").empty());
    }
};

SIYU_TEST(TstXmlReader, "tst_xmlreader")
#include "tst_xmlreader.moc"
