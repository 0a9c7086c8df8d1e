#include "app/segments/rulecodec.h"
#include "app/segments/rulereferences.h"
#include "app/segments/ruletranslator.h"
#include "tests/app/segments/randomrule.h"
#include "tests/app/segments/randomstore.h"
#include "tests/testmain.h"

#include <QJsonDocument>

#include <set>

using namespace app;

namespace {

/// The keys of the tests in a rule, as paths: "tag.any", "layer.rfm.r".
void collectKeys(const QJsonObject &object, std::set<QString> &found, const QString &path = {})
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString at = path.isEmpty() ? entry.key() : path + QLatin1Char('.') + entry.key();
        found.insert(at);
        collectKeys(entry.value().toObject(), found, at);
    }
}

constexpr int rulesOfEachForm = 3'000;

} // namespace

class TstRuleTests : public QObject
{
    Q_OBJECT

private slots:
    /// One entry of the table for each alternative of RuleTest, in its order; a missing one does not compile.
    void tableAndVariantCoverEachOther()
    {
        QCOMPARE(ruleTests().size(), std::variant_size_v<RuleTest>);
        std::set<QString> keys;
        std::size_t place = 0;
        for (const RuleTestInfo &info : ruleTests()) {
            keys.insert(QLatin1String(info.key));
            const Result<Rule> rule = RuleCodec::parse(info.example, RuleForm::Names);
            QVERIFY2(rule, info.example);
            QCOMPARE(rule->test.index(), place++);
            QCOMPARE(keyOf(rule->test), QLatin1String(info.key));
        }
        QCOMPARE(keys.size(), ruleTests().size());
    }

    void everyKeyIsDescribed()
    {
        const auto check = [](const RuleKeyInfos &keys) {
            for (const RuleKeyInfo &key : keys) {
                QVERIFY2(qstrlen(key.form) > 0, qPrintable(key.keys.join(QLatin1Char(' '))));
                QVERIFY2(!key.isAvailable || qstrlen(key.meaning) > 0, qPrintable(key.keys.join(QLatin1Char(' '))));
            }
        };
        for (const RuleTestInfo &info : ruleTests())
            check(info.keys);
        check(ruleCombinators());
        check(ruleWindowKeys());
        check(rfmKeys());
    }

    void randomRulesSurviveWritingAndReading_data()
    {
        QTest::addColumn<bool>("isByName");
        QTest::newRow("names") << true;
        QTest::newRow("IDs") << false;
    }

    void randomRulesSurviveWritingAndReading()
    {
        QFETCH(bool, isByName);
        const RuleForm form = isByName ? RuleForm::Names : RuleForm::Ids;
        std::mt19937 random(20261130);
        for (int i = 0; i < rulesOfEachForm; ++i) {
            const Rule rule = tests::randomRule(random, form, i % 4);
            const QByteArray text = RuleCodec::toText(rule, form);
            const Result<Rule> read = RuleCodec::parse(text, form);
            QVERIFY2(read, text + (read ? QByteArray() : '\n' + read.error().message.toUtf8()));
            QVERIFY2(*read == rule, text);
            QCOMPARE(RuleCodec::toText(*read, form), text);
        }
    }

    /// Without this, the test above could leave out a test or one of its keys.
    void randomRulesContainEveryKey()
    {
        std::mt19937 random(20261130);
        std::set<QString> found, fields, ops;
        for (int i = 0; i < 4 * rulesOfEachForm; ++i) { // a field has few of the rules, and each op few of its field
            const Rule rule = tests::randomRule(random, RuleForm::Names, 0);
            const QJsonObject object = RuleCodec::write(rule, RuleForm::Names);
            collectKeys(object, found);
            if (object.contains(QLatin1String("field"))) {
                fields.insert(object.value(QLatin1String("field")).toString().section(QLatin1Char('.'), 0, 0));
                ops.insert(object.value(QLatin1String("op")).toString());
            }
        }
        for (const RuleTestInfo &info : ruleTests()) {
            const QString test = QLatin1String(info.key);
            QVERIFY2(found.contains(test), info.key);
            const bool isFlat = test == QLatin1String("field");
            for (const QString &key : keysOfRuleTest(test))
                QVERIFY2(found.contains(isFlat ? key : test + QLatin1Char('.') + key), qPrintable(test + key));
        }
        for (const QString &key : namesOf(rfmKeys()))
            QVERIFY2(found.contains(QLatin1String("layer.rfm.") + key), qPrintable(key));
        for (const RuleFieldInfo &field : ruleFields())
            QVERIFY2(fields.contains(QLatin1String(field.name)), field.name);
        for (const auto &op : ruleOps())
            QVERIFY2(ops.contains(QLatin1String(op.name)), op.name);
    }

    /// The store of random rules fills each struct by hand, so a member that the table does not name gets lost here.
    void rulesOfTheRandomStoreKeepTheirMembers()
    {
        tests::RandomStore store(3, 0);
        std::set<std::size_t> kinds;
        for (int i = 0; i < rulesOfEachForm; ++i) {
            const Rule rule = store.rule(0);
            kinds.insert(rule.test.index());
            const auto *orders = std::get_if<OrdersTest>(&rule.test);
            if (orders && orders->measures.size() > 1)
                continue; // the order of the measures is not kept
            const QByteArray text = RuleCodec::toText(rule, RuleForm::Ids);
            const Result<Rule> read = RuleCodec::parse(text, RuleForm::Ids);
            QVERIFY2(read && *read == rule, text);
        }
        // Layers are tested where they are computed.
        QCOMPARE(kinds.size(), std::variant_size_v<RuleTest> - 1);
    }

    void referencesOfEveryKindAreVisited()
    {
        std::set<storage::NamedThing> things;
        std::mt19937 random(1);
        for (int i = 0; i < rulesOfEachForm; ++i) {
            const RuleTest test = tests::randomRule(random, RuleForm::Ids, 0).test;
            forEachReference(test, [&](storage::NamedThing thing, const auto &) { things.insert(thing); });
        }
        for (const storage::NamedThing thing :
             {storage::NamedThing::Tag, storage::NamedThing::Segment, storage::NamedThing::Staff,
              storage::NamedThing::Department, storage::NamedThing::Channel, storage::NamedThing::Account,
              storage::NamedThing::Group, storage::NamedThing::Plan, storage::NamedThing::Campaign,
              storage::NamedThing::CouponBatch, storage::NamedThing::Product, storage::NamedThing::OrderSource,
              storage::NamedThing::CustomField})
            QVERIFY2(things.contains(thing), qPrintable(RuleTranslator::wordFor(thing)));
    }
};

SIYU_TEST(TstRuleTests, "tst_ruletests")
#include "tst_ruletests.moc"
