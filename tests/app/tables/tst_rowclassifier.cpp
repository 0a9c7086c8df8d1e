#include "app/tables/rowclassifier.h"
#include "tests/testmain.h"

using namespace app;
using Kind = RowClassifier::Kind;
using Cells = std::vector<std::string_view>;

namespace {

CsvLayout layoutOf(const QStringList &columns)
{
    CsvLayout layout;
    layout.columns = columns;
    layout.width = int(columns.size());
    layout.headerRows = 1;
    for (const QString &column : columns)
        layout.headerCells.push_back(column.toStdString());
    return layout;
}

CsvRecord recordOf(const Cells &cells)
{
    CsvRecord record;
    record.cells = cells.size();
    return record;
}

} // namespace

class TstRowClassifier : public QObject
{
    Q_OBJECT

private slots:
    void onlyAnOrdinaryRowIsPlain_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("plain");
        const auto row = [](const char *name, const QStringList &cells, bool plain) {
            QTest::newRow(name) << cells << plain;
        };
        row("ordinary", {QStringLiteral("甲"), QStringLiteral("1"), {}}, true);
        row("too few cells", {QStringLiteral("甲"), QStringLiteral("1")}, false);
        row("an empty first cell", {{}, QStringLiteral("1"), {}}, false);
        row("an empty second cell", {QStringLiteral("甲"), {}, {}}, false);
        row("may be totals", {QStringLiteral("合计"), QStringLiteral("1"), {}}, false);
        row("may be totals in English", {QStringLiteral("Total"), QStringLiteral("1"), {}}, false);
        row("may be a separator", {QStringLiteral("-----"), QStringLiteral("1"), {}}, false);
        row("begins like the header", {QStringLiteral("名称"), QStringLiteral("1"), {}}, false);
    }
    void onlyAnOrdinaryRowIsPlain()
    {
        QFETCH(QStringList, cells);
        const CsvLayout layout = layoutOf({QStringLiteral("名称"), QStringLiteral("数量"), QStringLiteral("备注")});
        const RowClassifier classifier(layout);
        std::vector<std::string> texts;
        for (const QString &cell : cells)
            texts.push_back(cell.toStdString());
        const Cells views(texts.begin(), texts.end());
        QTEST(classifier.isPlainRow(recordOf(views), views), "plain");
    }

    void aFaultyQuoteOrALineBreakIsNotPlain()
    {
        const CsvLayout layout = layoutOf({QStringLiteral("a"), QStringLiteral("b")});
        const RowClassifier classifier(layout);
        const Cells cells{"x", "y"};
        CsvRecord stray = recordOf(cells), multiline = recordOf(cells);
        stray.stray = true;
        multiline.multiline = true;
        QVERIFY(classifier.isPlainRow(recordOf(cells), cells));
        QVERIFY(!classifier.isPlainRow(stray, cells));
        QVERIFY(!classifier.isPlainRow(multiline, cells));
    }

    void recordsThatAreNoRows()
    {
        const CsvLayout layout =
            layoutOf({QStringLiteral("id"), QStringLiteral("day"), QStringLiteral("n"), QStringLiteral("m")});
        RowClassifier classifier(layout);
        const auto kindOf = [&classifier](const Cells &cells) { return classifier.classify(cells, 1, {}).kind; };
        QCOMPARE(kindOf({"a", "2024-01-01", "1", "2"}), Kind::Row);
        QCOMPARE(kindOf({"id", "day", "n", "m"}), Kind::HeaderAgain);
        QCOMPARE(kindOf({"id", "day", "n"}), Kind::OtherTable);
        QCOMPARE(kindOf({"id", "day", "n", "m", "k"}), Kind::OtherTable);
        QCOMPARE(kindOf({"id", "day", "k", "l", "o"}), Kind::Row); // two of five are names of this table
        QCOMPARE(kindOf({"x", "day", "n", "m", "k"}), Kind::Row);  // does not begin like the header
        QCOMPARE(kindOf({"", " ", "", "\t"}), Kind::Blank);
        QCOMPARE(classifier.classify(Cells{"-----", "", "", ""}, 1, {}).note, TailRow::Separator);
    }

    void totalsBeforeTheFirstRowAreTheNameOfARow()
    {
        const CsvLayout layout = layoutOf({QStringLiteral("名称"), QStringLiteral("数量"), QStringLiteral("金额")});
        RowClassifier classifier(layout);
        const Cells totals{"合计", "3", "6.0"};
        QCOMPARE(classifier.classify(totals, 1, {}).kind, Kind::Row);
        classifier.countRow();
        QCOMPARE(classifier.classify(totals, 2, {}).kind, Kind::Note);
        QCOMPARE(classifier.classify(totals, 2, {}).note, TailRow::Totals);
        // With words in other cells it is a customer of that name, unless nothing but notes follows.
        const Cells named{"合计", "三", "6.0"};
        QCOMPARE(classifier.classify(named, 3, {}).kind, Kind::Row);
        QCOMPARE(classifier.classify(named, 3, "甲,1,2.5\n").kind, Kind::Row);
        QCOMPARE(classifier.classify(named, 3, "\n,,\n").kind, Kind::Note);
        QCOMPARE(classifier.classify(named, 3, "").kind, Kind::Note);
    }

    void aLoneTextAfterAnEmptyLineEndsTheTable()
    {
        const CsvLayout layout = layoutOf({QStringLiteral("名称"), QStringLiteral("数量"), QStringLiteral("金额")});
        RowClassifier classifier(layout);
        classifier.countRow();
        const Cells text{"谢谢", "", ""};
        QCOMPARE(classifier.classify(text, 2, "").kind, Kind::Row);
        QCOMPARE(classifier.classify(Cells{""}, 3, "").kind, Kind::Blank);
        QCOMPARE(classifier.classify(text, 4, "").kind, Kind::Note);
        QVERIFY(!classifier.isPlainRow(recordOf({"甲", "1", "2"}), Cells{"甲", "1", "2"}));
        classifier.countRow();
        QVERIFY(classifier.isPlainRow(recordOf({"甲", "1", "2"}), Cells{"甲", "1", "2"}));
        QCOMPARE(classifier.classify(text, 6, "").kind, Kind::Row);
    }

    void emptyLinesAreRowsOnlyInsideAListOfOneColumn()
    {
        const std::vector<std::int64_t> two{4, 5};
        for (const int width : {1, 2}) {
            for (const int rows : {1, 2}) {
                for (const bool rowFollows : {false, true}) {
                    const CsvLayout layout = layoutOf(QStringList(width, QStringLiteral("a")));
                    RowClassifier classifier(layout);
                    for (int i = 0; i < rows; ++i)
                        classifier.countRow();
                    QVERIFY(!classifier.isInBlankRun());
                    classifier.classify(Cells{""}, 4, {});
                    classifier.classify(Cells{""}, 5, {});
                    QVERIFY(classifier.isInBlankRun());
                    const RowClassifier::BlankRun run = classifier.endBlankRun(rowFollows);
                    QCOMPARE(run.first, std::int64_t(4));
                    QCOMPARE(run.count, std::int64_t(2));
                    QCOMPARE(run.rows == two, width == 1 && (rowFollows || rows < 2));
                    QVERIFY(!classifier.isInBlankRun());
                    QCOMPARE(classifier.endBlankRun(false).count, std::int64_t(0));
                }
            }
        }
    }
};

SIYU_TEST(TstRowClassifier, "tst_rowclassifier")
#include "tst_rowclassifier.moc"
