#include "app/assembly/importhistory.h"
#include "app/assembly/importkinds.h"
#include "app/customers/customereditservice.h"
#include "storage/team/staffstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::PastImport;
using tests::StoreFixture;

namespace {

/// Cancelled at the first check.
class CancelledJob final : public app::JobContext
{
public:
    bool cancelled() const override { return true; }
    void progress(std::int64_t, std::int64_t, const QString &) override {}
};

app::ImportOutcome import(StoreFixture &fixture, const QByteArray &rows, const QString &completeAsOf = {})
{
    app::ImportRequest request;
    request.file = fixture.write(QStringLiteral("客户.csv"), "客户名称,添加人,添加人账号,添加时间,备注\n" + rows);
    request.allowManyEnded = true;
    if (!completeAsOf.isEmpty())
        request.completeAsOf = storage::parseIsoDay(completeAsOf);
    auto outcome = app::findImportKind(QStringLiteral("customers"))->run(fixture.store(), request, fixture.job());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

} // namespace

class TstImportHistory : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsFirstWithWhoBroughtItAndWhatItDid()
    {
        StoreFixture fixture;
        const auto first =
            import(fixture, "王小明,林小满,linxm,2026-11-17 10:20,\n李婷,林小满,linxm,2026-11-18 21:05,\n");
        const auto staff = storage::StaffStore(fixture.connection()).all();
        fixture.store().setActor(staff.front().id);
        import(fixture, "李婷,林小满,linxm,2026-11-18 21:05,熟客\n", QStringLiteral("2026-11-20"));
        const auto past = app::pastImports(fixture.store());
        QVERIFY(past);
        QCOMPARE(past->size(), std::size_t(2));
        QCOMPARE(past->front().staff, staff.front().name);
        QCOMPARE(past->front().record.updated, std::int64_t(1));
        QCOMPARE(past->front().ended, std::int64_t(1));
        QCOMPARE(past->back().record.id, first.import);
        QCOMPARE(past->back().record.created, std::int64_t(2));
        QCOMPARE(past->back().ended, std::int64_t(0));
    }
    void whatStaysIsNamedWithItsReason()
    {
        StoreFixture fixture;
        import(fixture, "王小明,林小满,linxm,2026-11-17 10:20,\n");
        const auto second =
            import(fixture, "王小明,林小满,linxm,2026-11-17 10:20,老客户\n李婷,林小满,linxm,2026-11-18 21:05,\n");
        const storage::CustomerId first(fixture.connection().integer("SELECT min(id) FROM customer"));
        const storage::CustomerId last(fixture.connection().integer("SELECT max(id) FROM customer"));
        QVERIFY(app::CustomerEditService(fixture.store())
                    .apply({{first, QStringLiteral("remark"), QStringLiteral("改过")},
                            {last, QStringLiteral("remark"), QStringLiteral("也改过")}}));
        const auto outcome = app::ImportUndo(fixture.store()).run(second.import, fixture.job());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        const auto rows = app::keptRows(fixture.store(), outcome->kept);
        QVERIFY(rows);
        QStringList texts;
        for (const app::KeptRow &row : *rows)
            texts << QStringList{row.kind, row.name, row.reason}.join(QLatin1Char('|'));
        texts.sort();
        QCOMPARE(texts, (QStringList{QStringLiteral("Customers|李婷|changed or used since"),
                                     QStringLiteral("Customers|王小明|changed since: Remark")}));
        QVERIFY(rows->front().isCustomer);
    }
    void aTakingBackThatWasCancelledChangesNothingAndTheStoreGoesOn()
    {
        StoreFixture fixture;
        QByteArray rows;
        for (int i = 0; i < 2'000; ++i)
            rows += "客户" + QByteArray::number(i) + ",林小满,linxm,2026-11-17 10:20,\n";
        const auto outcome = import(fixture, rows);
        const QByteArray before = fixture.dump();
        CancelledJob stopped;
        const auto undone = app::ImportUndo(fixture.store()).run(outcome.import, stopped);
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, app::ErrorKind::Cancelled);
        QCOMPARE(fixture.dump(), before);
        QVERIFY(app::ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), std::int64_t(0));
    }
};

SIYU_TEST(TstImportHistory, "tst_importhistory")
#include "tst_importhistory.moc"
