#include "app/segments/rulecodec.h"
#include "app/segments/ruleforms.h"
#include "tests/app/cli/helpreader.h"
#include "tests/testmain.h"

#include <QJsonArray>

using namespace app;
using namespace tests;

class TstHelpRules : public QObject
{
    Q_OBJECT

private slots:
    void rulesNameEveryWord();
    void examplesOfRulesAreValid();
    void keysOfRulesAreTheOnesThatAreRead();
    void layersThatAreNotAvailableAreNotOffered();
};

void TstHelpRules::rulesNameEveryWord()
{
    const QString text = textOf("rules");
    QStringList words;
    for (const RuleFieldInfo &field : ruleFields()) {
        words << QLatin1String(field.name);
        for (const auto &word : wordsOf(field.field))
            words << QLatin1String(word.name);
    }
    for (const auto &op : ruleOps())
        words << QLatin1String(op.name);
    words << listOf(ruleMeasures()).split(QLatin1String(", ")) << listOf(orderStatuses()).split(QLatin1String(", "))
          << listOf(friendshipStates()).split(QLatin1String(", ")) << listOf(couponStates()).split(QLatin1String(", "))
          << listOf(enrolmentStates()).split(QLatin1String(", ")) << listOf(taskStates()).split(QLatin1String(", "))
          << listOf(rfmClasses()).split(QLatin1String(", ")) << listOf(identityKinds()).split(QLatin1String(", "))
          << listOf(eventKinds()).split(QLatin1String(", ")) << QString::number(deepestRule)
          << QString::number(longestDayCount);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TstHelpRules::examplesOfRulesAreValid()
{
    for (const RuleTestInfo &test : ruleTests()) {
        const auto rule = RuleCodec::parse(test.example, RuleForm::Names);
        QVERIFY2(rule, test.example);
        QCOMPARE(rule->kind, Rule::Kind::Test);
        const QJsonObject written = RuleCodec::write(*rule, RuleForm::Names);
        QVERIFY2(written.contains(QLatin1String(test.key)), test.example);
        QVERIFY2(textOf("rules").contains(QString::fromUtf8(test.example)), test.example);
    }
    const QByteArray whole = jsonOf("rules").value(QStringLiteral("example")).toString().toUtf8();
    const auto rule = RuleCodec::parse(whole, RuleForm::Names);
    QVERIFY(rule);
    QCOMPARE(rule->parts.size(), std::size_t(3));
    QVERIFY(textOf("rules").simplified().contains(QString::fromUtf8(whole).simplified()));
}

void TstHelpRules::keysOfRulesAreTheOnesThatAreRead()
{
    for (const RuleTestInfo &test : ruleTests()) {
        if (test.keys.empty() || qstrcmp(test.key, "field") == 0)
            continue;
        for (const QString &key : keysOfRuleTest(QLatin1String(test.key)) + QStringList{QStringLiteral("nonsense")}) {
            RuleProblems problems;
            RuleCodec::read(QJsonObject{{QLatin1String(test.key), QJsonObject{{key, QJsonArray()}}}}, RuleForm::Names,
                            QStringLiteral("$"), problems);
            const QString path = QStringLiteral("$.%1.%2").arg(QLatin1String(test.key), key);
            const bool isUnknown = std::any_of(problems.begin(), problems.end(), [&](const RuleProblem &problem) {
                return problem.path == path && problem.problem.startsWith(QLatin1String("Unknown key"));
            });
            QCOMPARE(isUnknown, key == QLatin1String("nonsense"));
        }
    }
}

void TstHelpRules::layersThatAreNotAvailableAreNotOffered()
{
    const QString text = textOf("rules");
    QVERIFY(!text.contains(QLatin1String("lifecycle")));
    QVERIFY(!text.contains(QLatin1String("intent")));
}

SIYU_TEST(TstHelpRules, "tst_helprules")
#include "tst_helprules.moc"
