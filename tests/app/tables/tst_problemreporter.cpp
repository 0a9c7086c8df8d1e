#include "app/tables/problemreporter.h"
#include "tests/testmain.h"

using namespace app;
using Cells = std::vector<std::string_view>;

namespace {

CsvLayout threeColumns()
{
    CsvLayout layout;
    layout.width = 3;
    layout.headerRow = 2;
    layout.encoding = QStringLiteral("GB18030");
    return layout;
}

/// "row/column" of each.
QString places(const ProblemReporter &reporter)
{
    QStringList texts;
    for (const CsvProblem &problem : reporter.problems())
        texts << QStringLiteral("%1/%2").arg(problem.row).arg(problem.column);
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TstProblemReporter : public QObject
{
    Q_OBJECT

private slots:
    void problemsOfTheSourceWaitForTheirRow()
    {
        CsvLayout layout = threeColumns();
        layout.problems.push_back({1, 0, {}, QStringLiteral("preamble"), {}});
        ProblemReporter reporter(layout);
        reporter.takeFromSource({{4, 1, {}, {}, {}}, {9, 1, {}, {}, {}}, {20, 1, {}, {}, {}}}, 7);
        QCOMPARE(places(reporter), QStringLiteral("1/0"));
        QCOMPARE(reporter.count(), std::int64_t(8));
        reporter.reportHeaderAgain(5, "a,b,c");
        QCOMPARE(places(reporter), QStringLiteral("1/0 4/1 5/0"));
        reporter.reachRow(9);
        QCOMPARE(places(reporter), QStringLiteral("1/0 4/1 5/0 9/1"));
        reporter.reachEnd();
        QCOMPARE(places(reporter), QStringLiteral("1/0 4/1 5/0 9/1 20/1"));
        QCOMPARE(reporter.count(), std::int64_t(9));
    }

    void allAreCountedButNotAllAreKept()
    {
        const CsvLayout layout = threeColumns();
        ProblemReporter reporter(layout);
        for (std::size_t i = 0; i < ProblemReporter::mostProblems + 10; ++i)
            reporter.reportBlankRows(std::int64_t(i) + 1, 1);
        QCOMPARE(reporter.problems().size(), ProblemReporter::mostProblems);
        QCOMPARE(reporter.count(), std::int64_t(ProblemReporter::mostProblems) + 10);
    }

    void repairsNameTheirCell()
    {
        const CsvLayout layout = threeColumns();
        ProblemReporter reporter(layout);
        RepairedRow repaired;
        repaired.cells = {"x", "y", "z"};
        reporter.reportRepair(3, repaired, "x,y,z");
        QVERIFY(reporter.problems().empty());
        repaired.column = 1;
        for (const RowFault fault : {RowFault::StrayQuote, RowFault::TooManyCells, RowFault::TooFewCells,
                                     RowFault::MissingDelimiter, RowFault::OtherDelimiter}) {
            repaired.fault = fault;
            reporter.reportRepair(3, repaired, "x,y,z");
            const CsvProblem &last = reporter.problems().back();
            const bool isWholeLine = fault == RowFault::TooFewCells || fault == RowFault::OtherDelimiter;
            QCOMPARE(last.value, isWholeLine ? QStringLiteral("x,y,z") : QStringLiteral("y"));
            QVERIFY(!last.reason.isEmpty() && !last.repair.isEmpty());
            QCOMPARE(last.effect, CsvProblem::Effect::None);
        }
        QCOMPARE(places(reporter), QStringLiteral("3/2 3/2 3/2 3/2 3/0"));
        repaired.fault = RowFault::TooManyCells;
        repaired.lost = true;
        repaired.column = 3; // beyond the last one
        reporter.reportRepair(4, repaired, "x,y,z,lost");
        QCOMPARE(reporter.problems().back().column, 3);
        QCOMPARE(reporter.problems().back().value, QStringLiteral("x,y,z,lost"));
        QCOMPARE(reporter.problems().back().effect, CsvProblem::Effect::LeftOut);
    }

    void cellsAreReportedWhereTheyStand()
    {
        const CsvLayout layout = threeColumns();
        ProblemReporter reporter(layout);
        const Cells cells{"a", "b", "c\xEF\xBF\xBD", "", "over"};
        reporter.reportBadBytes(3, cells);
        reporter.reportCellsRightOfTable(4, cells, 3);
        reporter.reportSurplusCells(5, cells, 2);
        QCOMPARE(places(reporter), QStringLiteral("3/3 4/5 5/3 5/5"));
        QCOMPARE(reporter.problems().front().effect, CsvProblem::Effect::BadBytes);
        QVERIFY(reporter.problems().front().reason.contains(QLatin1String("GB18030")));
        QCOMPARE(reporter.problems().back().effect, CsvProblem::Effect::LeftOut);
    }

    void eachKindOfNoteHasItsReason()
    {
        const CsvLayout layout = threeColumns();
        ProblemReporter reporter(layout);
        QStringList reasons;
        for (const TailRow note : {TailRow::Totals, TailRow::Title, TailRow::Separator, TailRow::Footnote}) {
            reporter.reportNote(7, note, std::string(300, 'x'));
            QCOMPARE(reporter.problems().back().value.size(), 200);
            QVERIFY(!reasons.contains(reporter.problems().back().reason));
            reasons << reporter.problems().back().reason;
        }
        reporter.reportNoRows();
        QCOMPARE(reporter.problems().back().row, std::int64_t(2));
        reporter.reportOtherTable(9, 12, "id,day");
        QVERIFY(reporter.problems().back().repair.contains(QLatin1String("12")));
    }
};

SIYU_TEST(TstProblemReporter, "tst_problemreporter")
#include "tst_problemreporter.moc"
