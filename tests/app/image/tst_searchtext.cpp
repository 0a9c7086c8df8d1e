#include "app/image/searchtext.h"
#include "tests/testmain.h"

using namespace app;

class TstSearchText : public QObject
{
    Q_OBJECT

private slots:
    void textIsComparedAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("searched");
        QTest::newRow("capitals") << QStringLiteral("Anna LI") << QStringLiteral("anna li");
        QTest::newRow("full width") << QStringLiteral("ＶＩＰ１２３！") << QStringLiteral("vip123!");
        QTest::newRow("wide blank and runs of blanks")
            << QStringLiteral(" 王\u3000\u3000丽\t\n ") << QStringLiteral("王 丽");
        QTest::newRow("accents keep, capitals fall") << QStringLiteral("ÉÀ Ж Ω") << QStringLiteral("éà ж ω");
        QTest::newRow("outside the BMP") << QStringLiteral("😀𠮷Li") << QStringLiteral("😀𠮷li");
        QTest::newRow("separator byte") << QStringLiteral("a\x1f"
                                                          "b")
                                        << QStringLiteral("a b");
        QTest::newRow("nothing") << QString() << QString();
    }
    void textIsComparedAlike()
    {
        QFETCH(QString, text);
        QFETCH(QString, searched);
        QCOMPARE(QString::fromStdString(searchText(text)), searched);
    }

    void queryIsSplitIntoWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("words");
        const auto list = [](const char *words) {
            return QString::fromUtf8(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        QTest::newRow("two words") << QStringLiteral(" 王丽  猫粮 ") << list("王丽|猫粮");
        QTest::newRow("digits stay") << QStringLiteral("1380") << list("1380");
        QTest::newRow("two numbers stay two") << QStringLiteral("138 8000") << list("138|8000");
        QTest::newRow("phone with blanks") << QStringLiteral("138 0013 8000") << list("13800138000");
        QTest::newRow("phone with hyphens") << QStringLiteral("138-0013-8000") << list("13800138000");
        QTest::newRow("phone with dots") << QStringLiteral("138.0013.8000") << list("13800138000");
        QTest::newRow("landline with dots") << QStringLiteral("021.5888.8888") << list("2158888888");
        QTest::newRow("decimal") << QStringLiteral("13800138.000") << list("13800138.000");
        QTest::newRow("phone with +86") << QStringLiteral("+86 138 0013 8000") << list("13800138000");
        QTest::newRow("phone with 86") << QStringLiteral("8613800138000") << list("13800138000");
        QTest::newRow("phone with +86 being typed") << QStringLiteral("+861380") << list("1380");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringList();
    }
    void queryIsSplitIntoWords()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, words);
        QStringList found;
        for (const std::string &word : searchWords(query))
            found << QString::fromStdString(word);
        QCOMPARE(found, words);
    }
};

SIYU_TEST(TstSearchText, "tst_searchtext")
#include "tst_searchtext.moc"
