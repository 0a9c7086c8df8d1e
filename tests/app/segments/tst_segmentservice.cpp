#include "app/assembly/undoservice.h"
#include "app/segments/rulecodec.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace app;
using storage::CustomerId;

class TstSegmentService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("team.siyu"));
        QVERIFY(TeamStore::create(path));
        auto opened = TeamStore::open(path, TeamStore::Access::Write, 1'795'368'600'000);
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_store->connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, '林岚');
            INSERT INTO customer(id, name, city, owner_id) VALUES(1, '王丽', '上海', 1), (2, '李雷', '杭州', NULL),
                (3, '韩梅', '上海', NULL);
            INSERT INTO order_source(id, name) VALUES(1, '有赞');
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid)
                VALUES(1, 1, 'a', 1, 1795000000000, 4, 1234500), (2, 1, 'b', 1, 1790000000000, 4, 1000000);
        )");
    }
    void cleanup() { m_store.reset(); }

    void savedRuleKeepsIdsAndFollowsRenames()
    {
        QVERIFY(tags().give(QStringLiteral("vip"), {CustomerId(1)}, m_job));
        QVERIFY(save("A", R"({"tag":{"any":["vip"]}})"));
        QVERIFY(!segment("A").rule.contains("vip"));
        QVERIFY(tags().rename(QStringLiteral("vip"), QStringLiteral("gold")));
        const Result<Rule> rule = segments().ruleOf(QStringLiteral("A"));
        QVERIFY(rule);
        QCOMPARE(RuleCodec::toText(*rule, RuleForm::Names), QByteArray(R"({"tag":{"any":["gold"]}})"));
    }

    void unknownNamesAreNamedAllAtOnce()
    {
        const Result<Rule> rule = RuleTranslator(m_store->connection())
                                      .fromFile(R"({"all":[{"tag":{"any":["x"]}},{"segment":"y"},)"
                                                R"({"field":"custom.z","op":"=","value":1}]})");
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, ErrorKind::NotFound);
        for (const char *name : {"\"x\"", "\"y\"", "\"z\""})
            QVERIFY2(rule.error().detail.contains(QLatin1String(name)), qPrintable(rule.error().detail));
    }

    void cyclesAreRefusedAndNamed()
    {
        QVERIFY(save("A", R"({"all":[]})"));
        QVERIFY(save("B", R"({"not":{"segment":"A"}})"));
        QVERIFY(tags().create(QStringLiteral("t"), {}, QStringLiteral("B")));
        const auto direct = save("A", R"({"any":[{"segment":"A"}]})");
        QVERIFY(!direct);
        QVERIFY(direct.error().message.contains(QStringLiteral("A → A")));
        QVERIFY(!save("A", R"({"segment":"B"})"));
        const auto throughTag = save("A", R"({"tag":{"any":["t"]}})"); // a rule tag means its segment
        QVERIFY(!throughTag);
        QVERIFY(throughTag.error().message.contains(QStringLiteral("A → B → A")));
    }

    void whatIsUsedIsNotDeleted()
    {
        QVERIFY(tags().give(QStringLiteral("vip"), {CustomerId(1)}, m_job));
        QVERIFY(save("A", R"({"tag":{"any":["vip"]}})"));
        QVERIFY(save("B", R"({"segment":"A"})"));
        m_store->connection().execute(
            "INSERT INTO plan(id, name, kind, definition) VALUES(1, 'welcome', 1, "
            "'{\"audience\":{\"segment\":2},\"steps\":[{\"condition\":{\"tag\":{\"none\":[1]}}}]}')");
        const auto tag = tags().remove(QStringLiteral("vip"));
        QVERIFY(!tag);
        QCOMPARE(tag.error().kind, ErrorKind::Conflict);
        QVERIFY(tag.error().message.contains(QStringLiteral("segment \"A\"")));
        QVERIFY(tag.error().message.contains(QStringLiteral("SOP \"welcome\"")));
        QVERIFY(!segments().remove(QStringLiteral("A")));
        const auto inPlan = segments().remove(QStringLiteral("B"));
        QVERIFY(!inPlan);
        QVERIFY(inPlan.error().message.contains(QStringLiteral("welcome")));
        m_store->connection().execute("DELETE FROM plan");
        QVERIFY(segments().remove(QStringLiteral("B")));
        QVERIFY(segments().remove(QStringLiteral("A")));
        QVERIFY(tags().remove(QStringLiteral("vip")));
    }

    void frozenListKeepsItsMembers()
    {
        const Rule rule = ruleOf(R"({"field":"city","op":"=","value":"上海"})");
        QVERIFY(segments().freeze(QStringLiteral("F"), rule, members(rule)));
        m_store->connection().execute("UPDATE customer SET city = '北京'");
        m_store->image().reset();
        QVERIFY(members(rule).empty());
        QCOMPARE(members(*segments().ruleOf(QStringLiteral("F"))), (std::vector{CustomerId(1), CustomerId(3)}));
    }

    void explainsEveryClauseWithWhatItSaw()
    {
        QVERIFY(tags().give(QStringLiteral("vip"), {CustomerId(1)}, m_job));
        QVERIFY(save("S", R"({"field":"city","op":"empty"})"));
        const Rule rule = ruleOf(
            R"({"all":[{"field":"city","op":"=","value":"上海"},{"any":[{"tag":{"any":["vip"]}},{"segment":"S"}]},)"
            R"({"not":{"orders":{"sum":{">":1000}}}},{"field":"owner","op":"empty"}]})");
        const auto question = RuleQuestion::prepare(*m_store, m_store->connection(), rule, m_job);
        QVERIFY(question);
        const auto explanation = question->explain(CustomerId(1));
        QVERIFY2(explanation, explanation ? "" : qPrintable(explanation.error().message));
        QCOMPARE(explanation->member, false);
        QStringList lines;
        for (const Explanation::Clause &clause : explanation->clauses)
            lines << QStringLiteral("%1 %2 %3")
                         .arg(clause.holds ? QStringLiteral("yes") : QStringLiteral("no"), clause.test, clause.saw);
        QCOMPARE(lines,
                 (QStringList{
                     QStringLiteral(R"(yes {"field":"city","op":"=","value":"上海"} 上海)"),
                     QStringLiteral(R"(yes {"tag":{"any":["vip"]}} vip)"),
                     QStringLiteral(R"(no {"segment":"S"} not in it)"),
                     QStringLiteral(
                         R"(yes {"not":{"orders":{"sum":{">":1000}}}} orders: 2, total 223.45, first 2026-09-21, )"
                         R"(last 2026-11-18)"),
                     QStringLiteral(R"(no {"field":"owner","op":"empty"} 林岚)"),
                 }));
        QVERIFY(!question->explain(CustomerId(99)));
    }

    void daysSayWhoCameAndWent()
    {
        QVERIFY(save("A", R"({"field":"city","op":"=","value":"上海"})"));
        QVERIFY(segments().recordToday(m_job));
        m_store->connection().execute(
            "UPDATE customer SET city = '上海' WHERE id = 2; UPDATE customer SET city = NULL WHERE id = 3");
        m_store->image().reset();
        m_store->setNow(1'795'368'600'000 + storage::msPerDay);
        QVERIFY(segments().recordToday(m_job));
        QVERIFY(segments().recordToday(m_job));
        const auto days = segments().history(QStringLiteral("A"));
        QVERIFY(days);
        QCOMPARE(days->size(), std::size_t(2));
        QCOMPARE(days->at(0).entered, (std::vector{CustomerId(1), CustomerId(3)}));
        QCOMPARE(days->at(1).members, 2);
        QCOMPARE(days->at(1).entered, std::vector{CustomerId(2)});
        QCOMPARE(days->at(1).departed, std::vector{CustomerId(3)});
    }

    void layersThatAreNotAvailableAreRefused()
    {
        for (const char *json : {R"({"layer":{"intent":{">=":60}}})", R"({"all":[{"layer":{"lifecycle":["loyal"]}}]})"}) {
            const Result<Rule> read = RuleTranslator(m_store->connection()).fromFile(json);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Invalid);
            QVERIFY2(read.error().message.contains(QLatin1String("not available")), qPrintable(read.error().message));
            const auto saved = segments().save(QStringLiteral("L"), *RuleCodec::parse(json, RuleForm::Ids));
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, ErrorKind::Invalid);
        }
        QVERIFY(!segments().find(QStringLiteral("L")));
        QVERIFY(save("R", R"({"layer":{"rfm":{"r":[5]}}})"));
    }

    void oneBadSegmentDoesNotKeepTheOthersFromBeingRecorded()
    {
        QVERIFY(save("A", R"({"field":"city","op":"=","value":"上海"})"));
        QVERIFY(save("Z", R"({"field":"city","op":"=","value":"杭州"})"));
        m_store->connection().execute(R"(
            INSERT INTO segment(id, name, kind, rule, created_at) VALUES
                (77, 'M', 1, '{"layer":{"intent":{">=":60}}}', 0), (78, 'N', 1, '{"segment":4711}', 0),
                (79, 'O', 1, '{"nonsense":1}', 0))");
        const auto recorded = segments().recordToday(m_job);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
        QCOMPARE(recorded->size(), 3);
        QVERIFY2(recorded->at(0).contains(QLatin1String("\"M\"")), qPrintable(recorded->at(0)));
        QCOMPARE(segments().history(QStringLiteral("A"))->at(0).members, 2);
        QCOMPARE(segments().history(QStringLiteral("Z"))->at(0).members, 1);
        QVERIFY(segments().history(QStringLiteral("M"))->empty());
    }

    void oneBulkTagIsOneUndoStep()
    {
        const auto change = tags().give(QStringLiteral("new"), {CustomerId(3), CustomerId(1), CustomerId(3)}, m_job);
        QVERIFY(change);
        QVERIFY(change->created);
        QCOMPARE(change->changed, 2);
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM customer_tag"), 2);
        QVERIFY(UndoService(*m_store).undo(m_job));
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM customer_tag"), 0);
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM tag"), 0);
        QVERIFY(UndoService(*m_store).redo(m_job));
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM customer_tag"), 2);
    }

    void exclusiveGroupLeavesOneTag()
    {
        QVERIFY(tags().create(QStringLiteral("金"), QStringLiteral("等级"), {}, true));
        QVERIFY(tags().create(QStringLiteral("银"), QStringLiteral("等级")));
        QVERIFY(tags().give(QStringLiteral("金"), {CustomerId(1), CustomerId(2)}, m_job));
        QVERIFY(tags().give(QStringLiteral("other"), {CustomerId(1)}, m_job));
        const auto change = tags().give(QStringLiteral("银"), {CustomerId(1), CustomerId(3)}, m_job);
        QVERIFY(change);
        QCOMPARE(change->displaced, 1);
        QCOMPARE(members(ruleOf(R"({"tag":{"any":["金"]}})")), std::vector{CustomerId(2)});
        QCOMPARE(members(ruleOf(R"({"tag":{"any":["银"]}})")), (std::vector{CustomerId(1), CustomerId(3)}));
        QCOMPARE(members(ruleOf(R"({"tag":{"any":["other"]}})")), std::vector{CustomerId(1)});
    }

    void groupWithDoublesDoesNotBecomeExclusive()
    {
        QVERIFY(tags().create(QStringLiteral("a"), QStringLiteral("g")));
        QVERIFY(tags().create(QStringLiteral("b"), QStringLiteral("g")));
        QVERIFY(tags().give(QStringLiteral("a"), {CustomerId(1)}, m_job));
        QVERIFY(tags().give(QStringLiteral("b"), {CustomerId(1)}, m_job));
        QVERIFY(!tags().setExclusive(QStringLiteral("g"), true));
        QVERIFY(tags().take(QStringLiteral("b"), {CustomerId(1)}, m_job));
        QVERIFY(tags().setExclusive(QStringLiteral("g"), true));
    }

    void ruleTagFollowsItsSegmentAndIsNotGivenByHand()
    {
        QVERIFY(save("A", R"({"field":"city","op":"=","value":"上海"})"));
        QVERIFY(tags().create(QStringLiteral("auto"), {}, QStringLiteral("A")));
        const auto given = tags().give(QStringLiteral("auto"), {CustomerId(2)}, m_job);
        QVERIFY(!given);
        QCOMPARE(given.error().kind, ErrorKind::Conflict);
        QCOMPARE(members(ruleOf(R"({"tag":{"none":["auto"]}})")), std::vector{CustomerId(2)});
        const auto all = tags().all(m_job);
        QVERIFY(all);
        QCOMPARE(all->at(0).members, 2);
        QCOMPARE(all->at(0).segment, QStringLiteral("A"));
        QVERIFY(!segments().remove(QStringLiteral("A")));
    }

private:
    SegmentService segments() { return SegmentService(*m_store); }
    TagService tags() { return TagService(*m_store); }

    Rule ruleOf(const char *text)
    {
        const Result<Rule> rule = RuleTranslator(m_store->connection()).fromFile(text);
        if (!rule)
            qFatal("%s", qPrintable(rule.error().message));
        return *rule;
    }
    Result<storage::Segment> save(const char *name, const char *text)
    {
        return segments().save(QString::fromUtf8(name), ruleOf(text));
    }
    storage::Segment segment(const char *name) { return *segments().find(QString::fromUtf8(name)); }
    std::vector<CustomerId> members(const Rule &rule)
    {
        const auto question = RuleQuestion::prepare(*m_store, m_store->connection(), rule, m_job);
        return question ? question->memberIds().value_or(std::vector<CustomerId>{}) : std::vector<CustomerId>{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TeamStore> m_store;
    QuietJobContext m_job;
};

SIYU_TEST(TstSegmentService, "tst_segmentservice")
#include "tst_segmentservice.moc"
