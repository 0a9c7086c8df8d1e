#include "storage/error.h"
#include "storage/text/wordsearch.h"
#include "tests/testmain.h"

using namespace storage;

class TstWordSearch : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfATextAreOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("separators") << QStringLiteral("138-0013 8000") << QStringLiteral("13800138000");
        QTest::newRow("full width") << QStringLiteral("Ａ　１") << QStringLiteral("a1");
        QTest::newRow("composed") << QStringLiteral("Cafe\u0301") << QStringLiteral("café");
        QTest::newRow("Han beyond the first plane") << QStringLiteral("𠮷·田") << QStringLiteral("𠮷田");
        QTest::newRow("Han and ASCII") << QStringLiteral("张三，（AB-1）。") << QStringLiteral("张三ab1");
        QTest::newRow("mark after ASCII") << QStringLiteral("张 E\u0301") << QStringLiteral("张é");
        QTest::newRow("no letters") << QStringLiteral("— ·🌸") << QString();
    }
    void spellingsOfATextAreOne()
    {
        QFETCH(QString, text);
        QTEST(lettersAndDigits(text), "key");
    }

    void aWordOccurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("occurs");
        const auto row = [](const char *name, const char *text, const char *word, bool occurs) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(word) << occurs;
        };
        row("Han anywhere", "转张三收", "张三", true);
        row("Han with a blank", "张 三收", "张三", true);
        row("one Han character", "转张三收", "张", false);
        row("number with separators", "电话 138-0013 8000", "13800138000", true);
        row("short number", "2026-11-20", "2026", false);
        row("Latin word", "asked by LI Si", "li", true);
        row("part of a Latin word", "early", "ear", false);
        row("Latin letters between Han ones", "请找Amy处理", "amy", true);
        row("full width", "ＡＭＹ要求", "amy", true);
        row("nothing", "text", "", false);
    }
    void aWordOccurs()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QTEST(occursIn(text, word), "occurs");
    }

    void oneOfManyWordsIsFound_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the last") << QStringList{QStringLiteral("张四"), QStringLiteral("张三")} << true;
        QTest::newRow("with the same letters") << QStringList{QStringLiteral("AB"), QStringLiteral("a-b")} << true;
        QTest::newRow("none") << QStringList{QStringLiteral("ab"), QStringLiteral("三张")} << false;
        QTest::newRow("too short") << QStringList{QStringLiteral("张"), QStringLiteral("1")} << false;
        QTest::newRow("no words") << QStringList() << false;
    }
    void oneOfManyWordsIsFound()
    {
        QFETCH(QStringList, words);
        QTEST(WordFinder(words).findsIn(QStringLiteral("1号张 三 A-B")), "isFound");
    }

    void onlyWordsThatMayOccurAreSearchedFor()
    {
        QVERIFY(WordFinder({QStringLiteral("张"), QStringLiteral("2026"), QString()}).isEmpty());
        QVERIFY(!WordFinder({QStringLiteral("张"), QStringLiteral("张三")}).isEmpty());
    }

    void aSearchHasWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("张三  人民路", "张三 人民路");
        row("138 0013 8000", "13800138000");
        row("+86 138-0013-8000 Zhang", "13800138000 zhang");
        row("008613800138000", "13800138000");
        row("１３８００１３８０００", "13800138000");
        row("(021) 5888-8888", "2158888888");
        row("张三13800138000", "13800138000 张三");
        row("139.1234.5678 张三", "13912345678 张三");
        row("+86 139–1234–5678", "13912345678");
        row("1.5 13912345678", "15 13912345678");
        row("13912345.678", "13912345678");
        row("2026 1101 0001", "2026 1101 0001");
        row("Ａ-１", "a1");
        row(" - ", "");
    }
    void aSearchHasWords()
    {
        QFETCH(QString, text);
        QTEST(searchWords(text).join(QLatin1Char(' ')), "words");
    }

    void phonesInATextAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phones");
        const auto row = [](const char *text, const char *phones) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(phones);
        };
        row("张三13800138000收", "13800138000");
        row("+86 138-0013-8000", "138-0013-8000|13800138000");
        row("人民路1 13800138000", "13800138000");
        row("１３８００１３８０００", "１３８００１３８０００|13800138000");
        row("021-58888888", "021-58888888|02158888888");
        row("张三139.1234.5678收", "139.1234.5678|13912345678");
        row("电话139．1234．5678。", "139．1234．5678|13912345678");
        row("+86.139.1234.5678", "139.1234.5678|13912345678");
        row("致电 021.5888.8888.", "021.5888.8888|02158888888");
        row("(021)58888888", "021)58888888|02158888888");
        row("139–1234–5678", "139–1234–5678|13912345678");
        row("139\u20111234\u20115678", "139\u20111234\u20115678|13912345678");
        row("￥139.12 345678", "");
        row("13912345.678 元", "");
        row("139.123.145.23", "");
        row("v2.139.1234.5678", "");
        row("139.1234.5678.9", "");
        row("订单 2026110100138000", "");
    }
    void phonesInATextAreFound()
    {
        QFETCH(QString, text);
        QTEST(phonesIn(text).join(QLatin1Char('|')), "phones");
    }

    void aHouseNumberIsNoPersonalPhone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phones");
        const auto row = [](const char *text, const char *phones) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(phones);
        };
        row("前台 021-66668888", "");
        row("前台02166668888", "");
        row("0755 8888 8888 转 138-0013-8000", "138-0013-8000|13800138000");
        row("１３８００１３８０００", "１３８００１３８０００|13800138000");
        row("013800138000", "013800138000");
        row("无", "");
    }
    void aHouseNumberIsNoPersonalPhone()
    {
        QFETCH(QString, text);
        QTEST(personalPhonesIn(text).join(QLatin1Char('|')), "phones");
    }
};

SIYU_TEST(TstWordSearch, "tst_wordsearch")
#include "tst_wordsearch.moc"
