#include "app/segments/rulecodec.h"
#include "tests/testmain.h"

#include <QJsonDocument>

using namespace app;

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

RuleProblems problemsOf(const QByteArray &text)
{
    RuleProblems problems;
    RuleCodec::read(objectOf(text), RuleForm::Names, QStringLiteral("$"), problems);
    return problems;
}

} // namespace

class TstRuleCodec : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("all of nothing", R"({"all":[]})");
        row("nested", R"({"all":[{"any":[{"tag":{"any":["a","b"]}}]},{"not":{"segment":"A"}}]})");
        row("tag all", R"({"tag":{"all":["a"]}})");
        row("tag none", R"({"tag":{"none":["a"]}})");
        row("text", R"({"field":"name","op":"contains","value":"王"})");
        row("text list", R"({"field":"city","op":"not_in","value":["上海","北京"]})");
        row("empty", R"({"field":"phone","op":"empty"})");
        row("number", R"({"field":"age","op":"between","value":[18,30]})");
        row("date", R"({"field":"added_at","op":"on","value":"2026-11-22"})");
        row("days", R"({"field":"last_contact_at","op":"older_than_days","value":60})");
        row("birthday", R"({"field":"birthday","op":"between","value":["12-20","01-10"]})");
        row("leap day", R"({"field":"birthday","op":"=","value":"02-29"})");
        row("word", R"({"field":"stage","op":"in","value":["first_order","repeat"]})");
        row("add way", R"({"field":"add_way","op":"=","value":"qr_code"})");
        row("add way without a word", R"({"field":"add_way","op":"=","value":19})");
        row("reference", R"({"field":"owner","op":"=","value":"小王"})");
        row("custom text", R"({"field":"custom.猫龄","op":"starts_with","value":"3"})");
        row("custom number", R"({"field":"custom.体重","op":">=","value":4.5})");
        row("orders",
            R"({"orders":{"count":{">=":2},"sum":{">":99.5,"<=":1000},"within_days":90,"product":["P1"],"category":["猫粮"],)"
            R"("source":["天猫"],"staff":["小王"],"status":"refunded"}})");
        row("orders last", R"({"orders":{"last":{"older_than_days":180},"from":"2026-01-01","to":"2026-11-22"}})");
        row("events", R"({"events":{"kind":"content_viewed","count":{">=":3},"within_days":14}})");
        row("friendship",
            R"({"friendship":{"with":["A1"],"state":"deleted_by_customer","count":{">":1},"within_days":7}})");
        row("identity", R"({"identity":{"has":["phone","unionid"]}})");
        row("identity lacks", R"({"identity":{"has_not":["email"]}})");
        row("group", R"({"group":{"not_in":["福利群"]}})");
        row("sop", R"({"sop":{"in":["新客7天欢迎"],"state":["running","goal"]}})");
        row("campaign", R"({"campaign":{"in":["双11"],"invited":{">=":3},"shared":true}})");
        row("coupon", R"({"coupon":{"batch":["满100减20"],"state":"claimed"}})");
        row("tasks", R"({"tasks":{"state":["missed"],"plan":["P"],"within_days":7}})");
        row("lifecycle", R"({"layer":{"lifecycle":["loyal"]}})");
        row("intent", R"({"layer":{"intent":{">=":60}}})");
        row("rfm scores", R"({"layer":{"rfm":{"r":[4,5],"m":[5]}}})");
        row("rfm class", R"({"layer":{"rfm":{"class":["重要挽留客户"]}}})");
    }

    void writesWhatItRead()
    {
        QFETCH(QByteArray, text);
        const Result<Rule> rule = RuleCodec::parse(text, RuleForm::Names);
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
        const QJsonObject written = RuleCodec::write(*rule, RuleForm::Names);
        const QJsonObject expected = objectOf(text);
        QCOMPARE(QJsonDocument(written).toJson(QJsonDocument::Compact),
                 QJsonDocument(expected).toJson(QJsonDocument::Compact));
    }

    void idsAreIntegersInTheStore()
    {
        const QByteArray text = R"({"all":[{"tag":{"any":[4294967297]}},{"segment":3},)"
                                R"({"field":"custom.7","op":"=","value":1},{"field":"owner","op":"in","value":[9]}]})";
        const Result<Rule> rule = RuleCodec::parse(text, RuleForm::Ids);
        QVERIFY(rule);
        QCOMPARE(std::get<TagTest>(rule->parts.at(0).test).tags.at(0).id, 4294967297);
        QCOMPARE(std::get<SegmentTest>(rule->parts.at(1).test).segment.id, 3);
        QCOMPARE(std::get<FieldTest>(rule->parts.at(2).test).custom.id, 7);
        QCOMPARE(objectOf(RuleCodec::toText(*rule, RuleForm::Ids)), objectOf(text));
    }

    void amountsAreExactDecimals()
    {
        const Result<Rule> rule =
            RuleCodec::parse(R"({"orders":{"sum":{">=":0.1235,"<":"1234567.89"}}})", RuleForm::Names);
        QVERIFY(rule);
        const auto &orders = std::get<OrdersTest>(rule->test);
        QCOMPARE(orders.measures.size(), std::size_t(2));
        QCOMPARE(orders.measures.at(0).compare.op, RuleOp::Less);
        QCOMPARE(orders.measures.at(0).compare.numbers.at(0), 12'345'678'900);
        QCOMPARE(orders.measures.at(1).compare.numbers.at(0), 1'235);
    }

    void sayWhereTheMistakeIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *name, const char *text, const QStringList &paths) {
            QTest::newRow(name) << QByteArray(text) << paths;
        };
        row("empty object", R"({})", {QStringLiteral("$")});
        row("unknown test", R"({"all":[{"tagg":{"any":["a"]}}]})", {QStringLiteral("$.all[0]")});
        row("two kinds at once", R"({"all":[],"tag":{"any":["a"]}})", {QStringLiteral("$.tag")});
        row("unknown field", R"({"field":"shoe","op":"=","value":"x"})", {QStringLiteral("$.field")});
        row("unknown op", R"({"any":[{"field":"name","op":"like","value":"x"}]})", {QStringLiteral("$.any[0].op")});
        row("op of another kind", R"({"field":"name","op":"within_days","value":3})", {QStringLiteral("$.op")});
        row("missing value", R"({"field":"name","op":"="})", {QStringLiteral("$.value")});
        row("value too many", R"({"field":"name","op":"empty","value":"x"})", {QStringLiteral("$.value")});
        row("date that is none", R"({"field":"added_at","op":"on","value":"2026-02-30"})", {QStringLiteral("$.value")});
        row("between turned round", R"({"field":"age","op":"between","value":[30,18]})", {QStringLiteral("$.value")});
        row("between of one", R"({"field":"age","op":"between","value":[30]})", {QStringLiteral("$.value")});
        row("no days", R"({"field":"added_at","op":"within_days","value":0})", {QStringLiteral("$.value")});
        row("five decimals", R"({"orders":{"sum":{">":0.12345}}})", {QStringLiteral("$.orders.sum.>")});
        row("unknown word", R"({"field":"gender","op":"=","value":"雄"})", {QStringLiteral("$.value")});
        row("tag without list", R"({"tag":{"any":"a"}})", {QStringLiteral("$.tag.any")});
        row("tag number", R"({"tag":{"any":["a",3]}})", {QStringLiteral("$.tag.any[1]")});
        row("tag of two", R"({"tag":{"any":["a"],"none":["b"]}})", {QStringLiteral("$.tag")});
        row("event kind", R"({"events":{"kind":"sneeze"}})", {QStringLiteral("$.events.kind")});
        row("event without kind", R"({"events":{}})", {QStringLiteral("$.events.kind")});
        row("window of both", R"({"orders":{"within_days":3,"from":"2026-01-01"}})", {QStringLiteral("$.orders")});
        row("window backwards", R"({"orders":{"from":"2026-01-02","to":"2026-01-01"}})",
            {QStringLiteral("$.orders.to")});
        row("not in with shared", R"({"campaign":{"not_in":["a"],"shared":true}})", {QStringLiteral("$.campaign")});
        row("rfm score", R"({"layer":{"rfm":{"r":[0,6]}}})",
            {QStringLiteral("$.layer.rfm.r[0]"), QStringLiteral("$.layer.rfm.r[1]")});
        row("every mistake", R"({"all":[{"field":"shoe","op":"="},{"not":{"tag":3}},{"segment":""}]})",
            {QStringLiteral("$.all[0].field"), QStringLiteral("$.all[1].not.tag"), QStringLiteral("$.all[2].segment")});
    }

    void sayWhereTheMistakeIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, paths);
        QStringList found;
        for (const RuleProblem &problem : problemsOf(text)) {
            found.append(problem.path);
            QVERIFY(!problem.found.isEmpty());
            QVERIFY(!problem.allowed.isEmpty());
        }
        QCOMPARE(found, paths);
    }

    void brokenJsonNamesTheLine()
    {
        const Result<Rule> rule = RuleCodec::parse("{\n\"all\":[\n}", RuleForm::Names);
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, ErrorKind::Invalid);
        QVERIFY2(rule.error().message.contains(QLatin1String("line 3")), qPrintable(rule.error().message));
    }

    void aKeyThatOccursTwiceIsRefused()
    {
        const Result<Rule> rule =
            RuleCodec::parse(R"({"all":[{"tag":{"any":["a"]}}],"all":[{"tag":{"none":["b"]}}]})", RuleForm::Names);
        QVERIFY(!rule);
        QVERIFY2(rule.error().message.contains(QLatin1String("$.all:")), qPrintable(rule.error().message));
    }

    void deepNestingIsRefusedNotFollowed()
    {
        QByteArray text = R"({"tag":{"any":["a"]}})";
        for (int i = 0; i < 100; ++i)
            text = R"({"not":)" + text + "}";
        QVERIFY(!RuleCodec::parse(text, RuleForm::Names));
    }
};

SIYU_TEST(TstRuleCodec, "tst_rulecodec")
#include "tst_rulecodec.moc"
