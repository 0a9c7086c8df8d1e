#include "storage/error.h"
#include "storage/text/personalwords.h"
#include "tests/testmain.h"

using namespace storage;

class TstPersonalWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreBlankedInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *text, const char *kept) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kept);
        };
        row("替 13800138000 收", "替 ＊＊＊ 收");
        row("替138.0013.8000收", "替＊＊＊收");
        row("替 +86 138-0013 8000 收", "替 ＊＊＊ 收");
        row("替 (+86)138–0013–8000 收", "替 ＊＊＊ 收");
        row("替１３８００１３８０００收", "替＊＊＊收");
        row("5 号楼 13800138000 与 138 0013 8000", "5 号楼 ＊＊＊ 与 ＊＊＊");
        row("人民路113800138000", "人民路1＊＊＊"); // a house number before it
        row("问 ＷＭaaaa 和 wmAAAAB", "问 ＊＊＊ 和 wmAAAAB");
        row("写信 A.B@EXAMPLE.COM。", "写信 ＊＊＊。");
        row("会员 20262，合计 120262 元", "会员 ＊＊＊，合计 120262 元");
        row("曾 小贤、曾小贤", "＊＊＊、＊＊＊");
        row("未曾，小贤淑", "未曾，小贤淑");
        row("寄人民路 1号 302 室", "寄＊＊＊ 302 室");
        row("寄人民路，1号", "寄＊＊＊");
        row("Café cafe\u0301 cafes", "＊＊＊ ＊＊＊ cafes");
    }
    void wordsAreBlankedInEverySpelling()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const PersonalWords words({QStringLiteral("8613800138000"), QStringLiteral("13800138000"),
                                   QStringLiteral("wmAAAA"), QStringLiteral("a.b@example.com"), QStringLiteral("20262"),
                                   QStringLiteral("曾小贤"), QStringLiteral("人民路1号"), QStringLiteral("café")});
        QCOMPARE(words.blankedIn(text), kept);
        QCOMPARE(words.areIn(text), text != kept);
    }

    void otherTextsStay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"人民路 138 号 0013 室 8000", "13800138.000", "138001380", "￥1380.0138", "139.0013.8000", ""})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void otherTextsStay()
    {
        QFETCH(QString, text);
        const PersonalWords words({QStringLiteral("8613800138001"), QStringLiteral("13800138001")});
        QCOMPARE(words.blankedIn(text), text);
        QVERIFY(!words.areIn(text));
    }

    void shortWordsAreNone()
    {
        const PersonalWords words({QStringLiteral("曾"), QStringLiteral("2026"), QString()});
        QVERIFY(words.isEmpty());
        QVERIFY(!words.areIn(QStringLiteral("曾 2026")));
        QCOMPARE(words.blankedIn(QStringLiteral("曾 2026")), QStringLiteral("曾 2026"));
    }
};

SIYU_TEST(TstPersonalWords, "tst_personalwords")
#include "tst_personalwords.moc"
