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
        row("rfm of nothing", R"({"layer":{"rfm":{}}})", {QStringLiteral("$.layer.rfm")});
        row("rfm class and score", R"({"layer":{"rfm":{"class":["important_value"],"r":[5]}}})",
            {QStringLiteral("$.layer.rfm")});
        row("layer of two", R"({"layer":{"rfm":{"r":[5]},"intent":{">":1}}})", {QStringLiteral("$.layer")});
        row("test that is no object", R"({"orders":[]})", {QStringLiteral("$.orders")});
        row("unknown key of a test", R"({"orders":{"produkt":["a"]}})", {QStringLiteral("$.orders.produkt")});
        row("unknown key that was to decide", R"({"group":{"inn":["a"]}})", {QStringLiteral("$.group.inn")});
        row("unknown op of a count", R"({"events":{"kind":"reply","count":{"contains":3}}})",
            {QStringLiteral("$.events.count.contains")});
        row("comparison without op", R"({"orders":{"count":{}}})", {QStringLiteral("$.orders.count")});
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
            QVERIFY2(problem.problem.endsWith(QLatin1Char('.')), qPrintable(problem.text())); // a sentence
        }
        QCOMPARE(found, paths);
    }

    void sayWhatIsWrongAndWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *text, const char *message) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(message);
        };
        row(R"({"field":"age","op":"like","value":3})",
            R"($.op: "like" is not valid here. Use one of: =, !=, >, >=, <, <=, between, in, not_in, empty, not_empty.)");
        row(R"({"field":"age","value":3})",
            "$.op: This key is missing. Use one of: =, !=, >, >=, <, <=, between, in, not_in, empty, not_empty.");
        row(R"({"field":"age","op":"=","value":"x"})",
            R"($.value: "x" is not valid here. Write a number with at most four decimal places.)");
        row(R"({"all":[{"tag":{"any":"a"}}]})",
            R"($.all[0].tag.any: "a" is not valid here. Write a list of names, such as ["A", "B"].)");
        row(R"({"tag":3})",
            R"($.tag: 3 is not valid here. Write an object such as {"any": …}. The keys are: any, all, none.)");
        row(R"({"tag":{"any":["a"],"all":["b"]}})", "$.tag: Use exactly one of these keys: any, all, none.");
        row(R"({"tag":{"any":["a"]},"segment":"b"})",
            R"($.segment: A rule has only one of these keys. To combine both conditions, write )"
            R"({"all": [{"tag": …}, {"segment": …}]}.)");
        row(R"({"coupon":{"batches":["a"]}})", "$.coupon.batches: Unknown key. Use one of: batch, state.");
        row(R"({"orders":{"last":{}}})",
            R"($.orders.last: {} is not valid here. Write an object with operators and values, such as )"
            R"({"before": "2026-11-22"}. The operators are: )"
            "=, !=, >, >=, <, <=, between, in, not_in, on, before, after, within_days, older_than_days, next_days, "
            "anniversary_within_days, empty, not_empty.");
    }

    void sayWhatIsWrongAndWhatToDo()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const RuleProblems problems = problemsOf(text);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().text().toUtf8(), message);
        const Result<Rule> rule = RuleCodec::parse(text, RuleForm::Names);
        QVERIFY(!rule);
        QCOMPARE(rule.error().message.toUtf8(), "The rule cannot be used: " + message);
    }

    void severalProblemsAreCounted()
    {
        const Result<Rule> rule = RuleCodec::parse(R"({"all":[{"tag":{"any":[3]}},{"segment":4}]})", RuleForm::Names);
        QVERIFY(!rule);
        QCOMPARE(rule.error().message, QStringLiteral("The rule cannot be used. It has 2 problems. The first is: "
                                                      "$.all[0].tag.any[0]: 3 is not valid here. Write a name in "
                                                      "quotation marks."));
        QCOMPARE(rule.error().detail.count(QLatin1Char('\n')), 1);
    }

    void emptyListsThatMatchNoOneOrHaveNoEffectAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *text, const char *path) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(path);
        };
        row(R"({"any":[]})", "$.any");
        row(R"({"all":[{"not":{"any":[]}}]})", "$.all[0].not.any");
        row(R"({"field":"city","op":"in","value":[]})", "$.value");
        row(R"({"all":[{"field":"age","op":"not_in","value":[]}]})", "$.all[0].value");
        row(R"({"field":"custom.x","op":"in","value":[]})", "$.value");
        row(R"({"tag":{"any":[]}})", "$.tag.any");
        row(R"({"tag":{"all":[]}})", "$.tag.all");
        row(R"({"tag":{"none":[]}})", "$.tag.none");
        row(R"({"orders":{"count":{"in":[]}}})", "$.orders.count.in");
        row(R"({"orders":{"product":[]}})", "$.orders.product");
        row(R"({"orders":{"category":[]}})", "$.orders.category");
        row(R"({"orders":{"source":[]}})", "$.orders.source");
        row(R"({"orders":{"staff":[]}})", "$.orders.staff");
        row(R"({"friendship":{"with":[]}})", "$.friendship.with");
        row(R"({"identity":{"has":[]}})", "$.identity.has");
        row(R"({"identity":{"has_not":[]}})", "$.identity.has_not");
        row(R"({"sop":{"in":["a"],"state":[]}})", "$.sop.state");
        row(R"({"coupon":{"batch":[]}})", "$.coupon.batch");
        row(R"({"tasks":{"state":[]}})", "$.tasks.state");
        row(R"({"tasks":{"plan":[]}})", "$.tasks.plan");
        row(R"({"layer":{"lifecycle":[]}})", "$.layer.lifecycle");
        row(R"({"layer":{"rfm":{"class":[]}}})", "$.layer.rfm.class");
        row(R"({"layer":{"rfm":{"r":[]}}})", "$.layer.rfm.r");
    }

    void emptyListsThatMatchNoOneOrHaveNoEffectAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const RuleProblems problems = problemsOf(text);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().path, path);
        QVERIFY2(problems.front().problem.startsWith(QLatin1String("The list is empty")),
                 qPrintable(problems.front().problem));
    }

    void emptyListsThatMeanAnyAreKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {R"({"all":[]})", R"({"group":{"in":[]}})", R"({"group":{"not_in":[]}})", R"({"sop":{"in":[]}})",
              R"({"sop":{"not_in":[]}})", R"({"campaign":{"in":[]}})", R"({"campaign":{"not_in":[]}})"})
            QTest::newRow(text) << QByteArray(text);
    }

    void emptyListsThatMeanAnyAreKept()
    {
        QFETCH(QByteArray, text);
        const Result<Rule> rule = RuleCodec::parse(text, RuleForm::Names);
        QVERIFY(rule);
        QCOMPARE(RuleCodec::toText(*rule, RuleForm::Names), text);
    }

    /// A team file may contain such a rule from before: its segment is still listed and counted.
    void aStoredRuleWithAnEmptyListIsRead()
    {
        for (const QByteArray text : {R"({"tag":{"any":[]}})", R"({"any":[]})", R"({"orders":{"product":[]}})",
                                      R"({"field":"city","op":"in","value":[]})"})
            QVERIFY2(RuleCodec::parse(text, RuleForm::Ids), text);
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
