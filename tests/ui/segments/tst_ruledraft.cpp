#include "tests/testmain.h"
#include "ui/segments/ruledraft.h"

#include <QJsonDocument>

using ui::RuleClause;
using ui::RuleDraft;

class TstRuleDraft : public QObject
{
    Q_OBJECT

private slots:
    void aRuleComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char *rule :
             {R"({"tag":{"any":["高","老客"]}})", R"({"tag":{"none":["黑名单"]}})", R"({"segment":"高消费"})",
              R"({"not":{"segment":"高消费"}})", R"({"not":{"orders":{"count":{">=":1},"within_days":30}}})",
              R"({"orders":{"count":{">=":3}}})", R"({"orders":{"sum":{"between":[100,500.5]},"within_days":90}})",
              R"({"field":"added_at","op":"within_days","value":7})",
              R"({"field":"city","op":"in","value":["杭州","上海"]})", R"({"field":"age","op":">=","value":30})",
              R"({"field":"remark","op":"empty"})", R"({"field":"gender","op":"=","value":"female"})",
              R"({"all":[{"tag":{"any":["高"]}},{"field":"owner","op":"=","value":"小王"}]})",
              R"({"any":[{"tag":{"any":["高"]}},{"segment":"高消费"}]})"})
            QTest::newRow(rule) << QByteArray(rule);
    }
    void aRuleComesBackAsItWas()
    {
        QFETCH(QByteArray, rule);
        const QJsonObject json = QJsonDocument::fromJson(rule).object();
        const auto draft = RuleDraft::fromJson(json);
        QVERIFY(draft);
        QCOMPARE(draft->toJson(), json);
    }
    void aConditionReadsAsASentence_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("orders") << R"({"orders":{"count":{">=":2},"within_days":30}})"
                                << QStringLiteral("Number of orders ≥ 2 (last 30 day(s))");
        QTest::newRow("not") << R"({"not":{"orders":{"count":{">=":1}}}})"
                             << QStringLiteral("not: Number of orders ≥ 1");
        QTest::newRow("tags") << R"({"tag":{"any":["高","老客"]}})" << QStringLiteral("Tags has any of 高, 老客");
        QTest::newRow("words") << R"({"field":"gender","op":"in","value":["female","unknown"]})"
                               << QStringLiteral("Gender is one of female, unknown");
        QTest::newRow("no value") << R"({"field":"remark","op":"empty"})" << QStringLiteral("Remark is empty");
        QTest::newRow("more than a row shows") << R"({"not":{"any":[]}})" << QStringLiteral(R"({"not":{"any":[]}})");
    }
    void aConditionReadsAsASentence()
    {
        QFETCH(QString, rule);
        QFETCH(QString, sentence);
        QCOMPARE(RuleDraft::sentenceOf(rule), sentence);
    }
    void aRuleThatSaysMoreIsNotADraft_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char *rule :
             {R"({"all":[{"any":[{"segment":"a"}]},{"segment":"b"}]})", R"({"not":{"all":[{"segment":"a"}]}})",
              R"({"orders":{"count":{">=":1},"sum":{">=":5}}})", R"({"orders":{"count":{">=":1},"product":["茶"]}})",
              R"({"layer":{"rfm":{"class":["x"]}}})", R"({"events":{"kind":"viewed"}})",
              R"({"field":"custom.鞋码","op":"=","value":"42"})"})
            QTest::newRow(rule) << QByteArray(rule);
    }
    void aRuleThatSaysMoreIsNotADraft()
    {
        QFETCH(QByteArray, rule);
        QVERIFY(!RuleDraft::fromJson(QJsonDocument::fromJson(rule).object()));
    }
    void listsAreReadWithAnyComma()
    {
        const RuleDraft draft{
            true,
            {RuleClause{QStringLiteral("tag"), QStringLiteral("all"), QStringLiteral("高， 老客、新"), 0, false}}};
        const QByteArray text = QJsonDocument(draft.toJson()).toJson(QJsonDocument::Compact);
        QCOMPARE(text, QByteArray(R"({"tag":{"all":["高","老客","新"]}})"));
    }
    void everySubjectHasOpsAndLabels()
    {
        for (const QString &subject : RuleDraft::subjects()) {
            QVERIFY2(!RuleDraft::opsFor(subject).isEmpty(), qPrintable(subject));
            QVERIFY2(RuleDraft::labelOf(subject) != subject, qPrintable(subject));
        }
    }
};

SIYU_TEST(TstRuleDraft, "tst_ruledraft")
#include "tst_ruledraft.moc"
