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
        row("another namespace", "<a xmlns='u' xmlns:x='v'><x:b>1</x:b><b>2</b><b xmlns=''/></a>",
            "<a><>1</><b>2</b><></></a>");
        row("the same namespace by another prefix", "<a xmlns='u' xmlns:x='u'><x:b/></a>", "<a><b></b></a>");
        row("a prefix without a declaration", "<a><x:b>1</x:b><b>2</b></a>", "<a><>1</><b>2</b></a>");
        row("such a prefix below a namespace", "<a xmlns='u'><x:b/><b/></a>", "<a><></><b></b></a>");
        row("such a prefix of an attribute", "<a xmlns='u'><b x:c='1'>2</b></a>", "<a><b>2</b></a>");
        row("such a prefix of the root", "<x:a><x:b xmlns:x='u'/><b/></x:a>", "<a><b></b><></></a>");
        row("a root without a namespace", "<a><b xmlns='u'><c>1</c><x:c xmlns:x='v'/></b></a>",
            "<a><b><c>1</c><></></b></a>");
        row("a declaration ends with its element", "<a xmlns='u'><x:b xmlns:x='u'/><x:b/></a>",
            "<a><b></b><></></a>");
        row("a prefix declared again", "<x:a xmlns:x='u'><x:b xmlns:x='v'><x:c/></x:b><x:c/></x:a>",
            "<a><><></></><c></c></a>");
        row("control characters", "<a>\x01x\x1F\ty</a>", "<a>\uFFFDx\uFFFD\ty</a>");
        row("references to what is no character",
            "<a>&#1;&#0;&#x1F;&#xD800;&#xFFFE;&#x110000;&#99999999999;&#x00001;</a>",
            "<a>\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD</a>");
        row("references that stay", "<a>&#9;&#x41;&amp;#1;&#xFFFD;</a>", "<a>\tA&#1;\uFFFD</a>");
        row("U+FFFE and U+FFFF", "<a>x\xEF\xBF\xBEy\xEF\xBF\xBF</a>", "<a>x\uFFFDy\uFFFD</a>");
        row("their neighbours", "<a>\uFFFD，￥\uF000</a>", "<a>\uFFFD，￥\uF000</a>");
        row("half of one", "<a>\xEF\xBF</a>", "<a>!");
        row("half of one at the end", "<a/>\xEF\xBF", "<a></a>!");
        row("in an attribute", "<a b='&#1;'/>", "<a></a>");
        row("no reference", "<a>&#;</a>", "<a>!");
        row("a reference without end", "<a>&#1</a>", "<a>!");
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

    void referencesAcrossPiecesAreFound()
    {
        for (int before = 65'520; before < 65'540; ++before) {
            const QByteArray text(before, 'x');
            QCOMPARE(walk("<a>" + text + "&#x1F600;&#1;&amp;</a>"),
                     QStringLiteral("<a>%1😀\uFFFD&</a>").arg(QString::fromLatin1(text)));
        }
    }

    void noncharactersAcrossPiecesAreFound()
    {
        for (int before = 65'525; before < 65'540; ++before) {
            const QByteArray text(before, 'x');
            QCOMPARE(walk("<a>" + text + "\xEF\xBF\xBE，\xEF\xBF\xBF￥</a>"),
                     QStringLiteral("<a>%1\uFFFD，\uFFFD￥</a>").arg(QString::fromLatin1(text)));
        }
    }

    void wideDocumentsAreLeftAlone()
    {
        const QString text = QStringLiteral("\uFEFF<a>中\u0100</a>");
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(walk(wide), QStringLiteral("<a>中\u0100</a>"));
    }

    void failuresSayWhere()
    {
        QBuffer buffer;
        buffer.setData("<a>\n<b></a>");
        buffer.open(QIODevice::ReadOnly);
        XmlReader reader(&buffer);
        while (!reader.atEnd())
            reader.next();
        QVERIFY(reader.failed());
        QCOMPARE(reader.failure(), QStringLiteral("line 2, column 6: mismatched tag"));
    }

    void endlessTagsDepthsAndDeclarationsAreErrors()
    {
        QByteArray declarations;
        for (int i = 0; i < 1000; ++i)
            declarations += " xmlns:n" + QByteArray::number(i) + "='u'";
        QCOMPARE(walk("<a" + declarations + "/>"), QStringLiteral("<a></a>"));
        QCOMPARE(walk("<a" + declarations + "><b xmlns='u'>x</b></a>"), QStringLiteral("<a>!"));
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
