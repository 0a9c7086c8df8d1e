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

    void aNumberIsFoundInEverySpellingInWhichItIsBlanked_data()
    {
        QTest::addColumn<QString>("spelling");
        for (const char *national : {"13800138000", "138.0013.8000", "138-0013-8000", "138 0013 8000", "1 3 8 0013 8000",
                                     "(138)0013-8000", "１３８００１３８０００", "138·0013·8000", "138–0013–8000"}) {
            for (const char *code : {"", "+86", "+86 ", "86-", "0086", "0086-", "(+86)", "0", "113", "5. "})
                QTest::addRow("%s%s", code, national) << QString::fromUtf8(code) + QString::fromUtf8(national);
        }
    }
    void aNumberIsFoundInEverySpellingInWhichItIsBlanked()
    {
        QFETCH(QString, spelling);
        const QString phone = QStringLiteral("8613800138000");
        const PersonalWords words({phone, phone.mid(2)});
        for (const QString &text : {spelling, QStringLiteral("问 %1 或12号").arg(spelling), spelling + u'9'})
            QCOMPARE(possiblePhonesIn(text).contains(phone), words.areIn(text));
    }
    void aForeignNumberIsFound()
    {
        QVERIFY(possiblePhonesIn(QStringLiteral("转 +852 9123 4567 收")).contains(QStringLiteral("85291234567")));
    }
    void numbersOfHousesAreNone()
    {
        QVERIFY(!possiblePhonesIn(QStringLiteral("电话 021-58888888")).contains(QStringLiteral("862158888888")));
    }

    void idsAreFoundInTheTextsInWhichTheyAreBlanked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *id, const char *text) {
            QTest::newRow(text) << QString::fromUtf8(id) << QString::fromUtf8(text);
        };
        row("wxid_tea2026", "微信wxid_tea2026。");
        row("wxid_tea2026", "ｗxid_tea2026/13800138000");
        row("wmAAAA-BB_", "问 wmAAAA-BB_ 吧");
        row("a.b+c@example.com", "写信 a.b+c@example.com.");
        row("20262", "会员20262号");
    }
    void idsAreFoundInTheTextsInWhichTheyAreBlanked()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        QVERIFY(PersonalWords({id}).areIn(text));
        QVERIFY(possibleIdsIn(text).contains(id));
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
