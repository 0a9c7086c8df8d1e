#include "app/result.h"
#include "app/merging/erasurereason.h"
#include "tests/testmain.h"

using namespace app;

/// What a reason, which is kept for ever, may say beside the names and texts of an erased person.
class TstErasureReason : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsRefusedAWordIsNot_data();
    void aNameIsRefusedAWordIsNot();
    void partsOfATextThatNameSomeoneAreRefused_data();
    void partsOfATextThatNameSomeoneAreRefused();
    void aReasonIsKeptAsGiven();
};

void TstErasureReason::aNameIsRefusedAWordIsNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *name, const char *reason, bool isKept) {
        QTest::addRow("%s: %s", name, reason) << QString::fromUtf8(name) << QString::fromUtf8(reason) << isKept;
    };
    row("曾小贤", "曾小贤来电要求", false);
    row("曾小贤", "本人来电要求", true);
    row("李", "李来电要求", true); // one character is in many words
    row("Amy", "AMY asked", false);
    row("Ear", "asked early", true);
    row("8613800138000", "from 86 138-0013 8000", false);
    row("1101", "asked on 2026-11-01", true);
}

void TstErasureReason::aNameIsRefusedAWordIsNot()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QTEST(erasureReason(reason, {{name}, {}}).has_value(), "isKept");
}

void TstErasureReason::partsOfATextThatNameSomeoneAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *text, const char *reason, bool isKept) {
        QTest::addRow("%s: %s", text, reason) << QString::fromUtf8(text) << QString::fromUtf8(reason) << isKept;
    };
    const char *address = "上海市浦东新区人民路1号2单元张三收13800138000";
    row(address, "张三来电", false);
    row(address, "張三来电", true); // no other script is looked for
    row(address, "来电 138 0013 8000", false);
    row(address, "来电１３８００１３８０００", false);
    row(address, "人民路1号的客人", false);
    row(address, "上海的客人要求", true);
    row(address, "2026-11-20 聊天里提出", true);
    row(address, "客户电话申请", true);
    row("小明 13800138000 人民路1号", "小明要求", false);
    row("13800138000，阿狸", "阿狸要求", false);
    row("联系电话 13800138000", "联系电话里要求", true);
    row("Zhang San, 12 High Street", "zhang san asked", false);
    row("Zhang San, 12 High Street", "asked from high street", false);
    row("Mary 13800138000", "Mary asked", false);
    row("gift for the customer", "requested by the customer", true);
    row("Customer: please call first", "requested by the customer by call", true);
    row("please leave it at the door", "asked to leave it at the door", false);
    row("客户急用，周六送，方便时", "客户周六来电，不方便再联系", true);
    row("急件", "急件的客户要求", true);
    row("送给住院的妈妈", "送给住院的妈妈的那单", false);
    row("2026-11-20 前发货", "2026-11-20 来电", true);
    row("20261120", "2026年11月20日来电", true);
    row("身份证 310101199001011234", "证件 3101 0119 9001 0112 34", false);
    row("座机 021-58888888", "来电 021 5888 8888", false);
    row("", "来电要求", true);
}

void TstErasureReason::partsOfATextThatNameSomeoneAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QTEST(erasureReason(reason, {{}, {text}}).has_value(), "isKept");
}

void TstErasureReason::aReasonIsKeptAsGiven()
{
    const PersonTexts person{{QStringLiteral("张三")}, {}};
    QCOMPARE(erasureReason(QStringLiteral(" 电话申请 "), person).value(), QStringLiteral("电话申请"));
    QCOMPARE(erasureReason({}, person).value(), QString());
    QCOMPARE(erasureReason(QStringLiteral("张三"), person).error().kind, ErrorKind::Invalid);
}

SIYU_TEST(TstErasureReason, "tst_erasurereason")
#include "tst_erasurereason.moc"
