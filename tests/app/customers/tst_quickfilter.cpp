#include "app/assembly/undoservice.h"
#include "app/customers/customerviews.h"
#include "app/customers/quickfilter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::GridView;
using app::RuleOp;

class TstQuickFilter : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("op");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::newRow("alone") << "100" << int(RuleOp::Equal) << QList<qint64>{1'000'000};
        QTest::newRow("more") << " > 99.5" << int(RuleOp::Greater) << QList<qint64>{995'000};
        QTest::newRow("full width") << QStringLiteral("＞5") << int(RuleOp::Greater) << QList<qint64>{50'000};
        QTest::newRow("range") << "10-20" << int(RuleOp::Between) << QList<qint64>{100'000, 200'000};
        QTest::newRow("range of negatives") << "-5..-1" << int(RuleOp::Between) << QList<qint64>{-50'000, -10'000};
        QTest::newRow("the wrong way round") << "20-10" << -1 << QList<qint64>{};
        QTest::newRow("not finished") << ">" << -1 << QList<qint64>{};
        QTest::newRow("a word") << "many" << -1 << QList<qint64>{};
    }
    void numbersAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, op);
        QFETCH(QList<qint64>, numbers);
        const auto compare = app::numberCompare(text, app::RuleCompare::scale);
        QCOMPARE(compare ? int(compare->op) : -1, op);
        if (compare)
            QCOMPARE(QList<qint64>(compare->numbers.begin(), compare->numbers.end()), numbers);
    }
    void daysAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("op");
        QTest::addColumn<QString>("days");
        QTest::newRow("month") << "2026-08" << int(RuleOp::Between) << "2026-08-01 2026-08-31";
        QTest::newRow("month in Chinese")
            << QStringLiteral("2026年8月") << int(RuleOp::Between) << "2026-08-01 2026-08-31";
        QTest::newRow("year") << "2024" << int(RuleOp::Between) << "2024-01-01 2024-12-31";
        QTest::newRow("day") << "2026/8/5" << int(RuleOp::Between) << "2026-08-05 2026-08-05";
        QTest::newRow("after a month") << ">2026-08" << int(RuleOp::Greater) << "2026-08-31";
        QTest::newRow("before a month") << "<2026-08" << int(RuleOp::Less) << "2026-08-01";
        QTest::newRow("span") << "2026-08..2026-09-15" << int(RuleOp::Between)
                              << "2026-08-01 2026-09-15";
        QTest::newRow("no such day") << "2026-02-30" << -1 << "";
    }
    void daysAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, op);
        QFETCH(QString, days);
        const auto compare = app::dayCompare(text);
        QCOMPARE(compare ? int(compare->op) : -1, op);
        QStringList read;
        for (const std::int64_t day : compare ? compare->numbers : std::vector<std::int64_t>())
            read << storage::isoDay(storage::LocalDay(day));
        QCOMPARE(read.join(QLatin1Char(' ')), days);
    }
    void birthdaysAreRead()
    {
        const auto month = app::birthdayCompare(QStringLiteral("2"));
        QVERIFY(month);
        QCOMPARE(month->numbers, (std::vector<std::int64_t>{201, 229}));
        QVERIFY(!app::birthdayCompare(QStringLiteral("13")));
    }
    void aViewComesBackFromItsJson()
    {
        GridView view;
        view.columns = {{QStringLiteral("name"), 5.5}, {QStringLiteral("custom:3"), 8}};
        view.frozen = 1;
        view.sort = {{QStringLiteral("paid"), true}, {QStringLiteral("name"), false}};
        view.search = QStringLiteral("王");
        view.filters = {{app::GridName::Kind::Tag, QStringLiteral("a")}};
        view.quick = {{QStringLiteral("paid"), QStringLiteral(">100")}};
        QCOMPARE(GridView::fromJson(view.toJson()), view);
        QVERIFY(GridView::fromJson("nonsense").columns.empty());
    }
    void viewsAreKeptAndUndone()
    {
        tests::StoreFixture fixture;
        app::CustomerViews views(fixture.store());
        const auto id = views.create(QStringLiteral(" mine "), GridView());
        QVERIFY(id);
        QCOMPARE(views.create(QStringLiteral("mine"), GridView()).error().kind, app::ErrorKind::Conflict);
        QCOMPARE(views.create(QStringLiteral(" "), GridView()).error().kind, app::ErrorKind::Invalid);
        GridView changed;
        changed.search = QStringLiteral("x");
        QVERIFY(views.change(*id, changed));
        QVERIFY(views.rename(*id, QStringLiteral("ours")));
        QCOMPARE(views.all()->front().name, QStringLiteral("ours"));
        QCOMPARE(views.all()->front().view.search, QStringLiteral("x"));
        QVERIFY(views.remove(*id));
        QVERIFY(views.all()->empty());
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(views.all()->size(), std::size_t(1));
        QCOMPARE(views.rename(77, QStringLiteral("a")).error().kind, app::ErrorKind::NotFound);
    }
};

SIYU_TEST(TstQuickFilter, "tst_quickfilter")
#include "tst_quickfilter.moc"
