#include "app/customers/customergrid.h"
#include "app/roster/customerimporter.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "storage/customers/gridlines.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::GridOrder;
using app::GridQuestion;

class TstCustomerGrid : public QObject
{
    Q_OBJECT

    static void fill(tests::StoreFixture &fixture)
    {
        app::ImportRequest request;
        request.file =
            fixture.write(QStringLiteral("roster.csv"), "姓名,手机,添加人,添加时间,标签\n"
                                                        "王芳,13800138000,小林,2026-11-01 10:00:00,高意向\n"
                                                        "李雷,13800138001,小周,2026-11-03 10:00:00,\n"
                                                        "韩梅梅,13800138002,小林,2026-11-02 10:00:00,高意向;团购\n");
        QVERIFY(app::CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job()));
    }
    static QStringList namesOf(tests::StoreFixture &fixture, const GridQuestion &question)
    {
        app::CustomerGrid grid;
        const auto answer = grid.answer(fixture.store(), question, fixture.job());
        if (!answer)
            return {answer.error().message};
        QStringList names;
        for (const storage::GridLine &line : storage::gridLines(fixture.connection(), *answer->customers))
            names << line.name;
        return names;
    }

private slots:
    void withoutAQuestionItIsEverybodyInTheOrderAskedFor()
    {
        tests::StoreFixture fixture;
        fill(fixture);
        GridQuestion question;
        question.order = {{GridOrder::Column::AddedAt, true}};
        QCOMPARE(namesOf(fixture, question),
                 (QStringList{QStringLiteral("李雷"), QStringLiteral("韩梅梅"), QStringLiteral("王芳")}));
        question.order = {{GridOrder::Column::Name, false}};
        QCOMPARE(namesOf(fixture, question),
                 (QStringList{QStringLiteral("韩梅梅"), QStringLiteral("李雷"), QStringLiteral("王芳")}));
    }
    void searchTagsSegmentsAndOwnersNarrowItTogether()
    {
        tests::StoreFixture fixture;
        fill(fixture);
        const auto rule = app::RuleTranslator(fixture.connection())
                              .fromFile(R"({"field":"added_at","op":"on","value":"2026-11-02"})");
        QVERIFY(rule);
        QVERIFY(app::SegmentService(fixture.store()).save(QStringLiteral("二号"), *rule));
        QVERIFY(app::TagService(fixture.store()).create(QStringLiteral("二号标签"), {}, QStringLiteral("二号")));
        GridQuestion question;
        question.order = {{GridOrder::Column::AddedAt, false}};
        question.tags = {QStringLiteral("高意向")};
        QCOMPARE(namesOf(fixture, question), (QStringList{QStringLiteral("王芳"), QStringLiteral("韩梅梅")}));
        question.search = QStringLiteral("wf");
        QCOMPARE(namesOf(fixture, question), QStringList{QStringLiteral("王芳")});
        question.search.clear();
        question.segments = {QStringLiteral("二号")};
        QCOMPARE(namesOf(fixture, question), QStringList{QStringLiteral("韩梅梅")});
        question.segments.clear();
        question.tags = {QStringLiteral("二号标签")};
        QCOMPARE(namesOf(fixture, question), QStringList{QStringLiteral("韩梅梅")});
        question.tags.clear();
        question.owners = {QStringLiteral("小周")};
        QCOMPARE(namesOf(fixture, question), QStringList{QStringLiteral("李雷")});
        question.tags = {QStringLiteral("没有的标签")};
        QCOMPARE(namesOf(fixture, question), QStringList());
    }
    void rowsAreFoundAgain()
    {
        tests::StoreFixture fixture;
        fill(fixture);
        app::CustomerGrid grid;
        GridQuestion question;
        question.order = {{GridOrder::Column::AddedAt, false}};
        const auto before = grid.answer(fixture.store(), question, fixture.job());
        QVERIFY(before);
        question.keep = {before->customers->at(0), storage::CustomerId(999'999), before->customers->at(2)};
        question.order = {{GridOrder::Column::AddedAt, true}};
        const auto after = grid.answer(fixture.store(), question, fixture.job());
        QVERIFY(after);
        QCOMPARE(after->rows, (std::vector<std::int64_t>{2, -1, 0}));
        QCOMPARE(after->everybody, std::int64_t(3));
    }
    void aSegmentThatIsGoneIsNamed()
    {
        tests::StoreFixture fixture;
        fill(fixture);
        app::CustomerGrid grid;
        GridQuestion question;
        question.segments = {QStringLiteral("gone")};
        const auto answer = grid.answer(fixture.store(), question, fixture.job());
        QVERIFY(!answer);
        QVERIFY(answer.error().message.contains(QStringLiteral("gone")));
    }
};

SIYU_TEST(TstCustomerGrid, "tst_customergrid")
#include "tst_customergrid.moc"
