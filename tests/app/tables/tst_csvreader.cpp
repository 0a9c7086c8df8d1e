#include "app/tables/csvreader.h"
#include "storage/text/encoder.h"
#include "tests/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <random>

using namespace app;

namespace {

struct Table
{
    CsvLayout layout;
    QList<QStringList> rows;
    std::vector<std::int64_t> numbers;
    std::vector<CsvProblem> problems;
};

QStringList textsOf(const CsvRow &row)
{
    QStringList texts;
    for (const std::string_view cell : row.cells)
        texts << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return texts;
}

Table readFile(const QString &path, const CsvOptions &options = {})
{
    Table table;
    auto reader = CsvReader::open(path, options);
    if (!reader)
        return table;
    CsvReader::Row row;
    while ((*reader)->next(row)) {
        table.rows << textsOf(row);
        table.numbers.push_back(row.number);
    }
    table.layout = (*reader)->layout();
    table.problems = (*reader)->problems();
    return table;
}

Table readBytes(const QByteArray &bytes, const CsvOptions &options = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    file.close();
    return readFile(path, options);
}

/// Rows joined with bars and newlines, for easy comparison.
QString flat(const Table &table)
{
    QStringList lines;
    for (const QStringList &row : table.rows)
        lines << row.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('\n'));
}

const char *const orders = "id,day,amount,note\n"
                           "A-1,2024-01-01,10.50,first one here\nA-2,2024-01-02,11.50,second, no third\n"
                           "A-3,2024-01-03,12.50,fourth one\nA-4,2024-01-04,13.50,\"fifth, one\"\n"
                           "A-5,2024-01-05,14.50,sixth (one)\nA-6,2024-01-06,15.50,seventh: one\n"
                           "A-7,2024-01-07,16.50,eighth? one two\nA-8,2024-01-08,17.50,ninth! one-two\n"
                           "A-9,2024-01-09,18.50,tenth; one\n";

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *name, const QByteArray &bytes, const char *rows, int problems) {
            QTest::newRow(name) << bytes << QString::fromUtf8(rows) << problems;
        };
        row("plain", "a,b\n1,2\n3,4\n", "1|2\n3|4", 0);
        row("no line end at the end", "a,b\n1,2\n3,4", "1|2\n3|4", 0);
        row("cr lf", "a,b\r\n1,2\r\n", "1|2", 0);
        row("cr", "a,b\r1,2\r3,4\r", "1|2\n3|4", 0);
        row("mixed", "a,b\r\n1,2\n3,4\r5,6", "1|2\n3|4\n5|6", 0);
        row("quoted line break", "a,b\n1,\"x\ny\"\n2,z\n", "1|x\ny\n2|z", 0);
        row("doubled quotes", "a,b\n1,\"x \"\"y\"\"\"\n", "1|x \"y\"", 0);
        row("backslash quotes", "a,b\n1,\"x \\\"y\\\", z\"\n2,\"u \\\"v\\\", w\"\n", "1|x \"y\", z\n2|u \"v\", w", 0);
        row("blanks belong to cells", "a,b\n1, x \n", "1| x ", 0);
        row("blank after every comma", "a, b, c\n1, \"x, y\", 2\n", "1|x, y|2", 0);
        row("nul", QByteArray("a,b\n1,x\0y\n2,z\n", 14), "", -1);
        row("aligned by blanks", " 00004 0001 19970101  2   29.33\n 00005 0002 19970102 12  129.33\n",
            "00004|0001|19970101|2|29.33\n00005|0002|19970102|12|129.33", 0);
        row("empty rows and totals at the end", "名称,数量,金额\n甲,1,2.5\n乙,2,3.5\n\n合计,3,6.0\n,,\n\n",
            "甲|1|2.5\n乙|2|3.5", 3);
        row("a note at the end", "名称,数量,金额\n甲,1,2.5\n乙,2,3.5\n导出时间：2024-01-01\n", "甲|1|2.5\n乙|2|3.5", 1);
        row("a total in the middle is a row", "名称,数量,金额\n合计,1,2.5\n乙,2,3.5\n", "合计|1|2.5\n乙|2|3.5", 0);
        row("the header again", "id,day,n\na,2024-01-01,1\nid,day,n\nb,2024-01-02,2\n",
            "a|2024-01-01|1\nb|2024-01-02|2", 1);
        row("too few cells", "foo,bar,baz\n1,2,3\n4,5\n", "1|2|3\n4|5|", 1);
        row("too many cells", "foo,bar,baz\n1,2,3\n4,5,6,7\n", "1|2|3\n4|5|6", 1);
        row("a quote not closed", "foo,bar,baz\n1,\"left open,3\n4,5,6\n", "1|\"left open|3\n4|5|6", 1);
        row("a quote inside", "foo,bar,baz\n1,This \"quotes\" is,3\n", "1|This \"quotes\" is|3", 1);
        row("digits kept as text", "id,n,b\n=\"0123\",2,=\"19301\" \n=\"\",3,x\n", "=\"0123\"|2|=\"19301\" \n=\"\"|3|x",
            0);
        row("and what only looks so", "foo,bar,baz\n=\"a\"b,2,3\n4,=\"5,6\"\n", "=\"a\"b|2|3\n4|=\"5|6\"", 2);
        row("in a row that is put right", "id,n,b\n=\"0123\",2,3\n=\"0124\",4,5\n=\"0125\",6\n",
            "=\"0123\"|2|3\n=\"0124\"|4|5\n=\"0125\"|6|", 1);
        row("a quote unescaped", "foo,bar,baz\n1,\"Hey, I missed \" it\",3\n", "1|Hey, I missed \" it|3", 1);
        row("an opening quote at the end", "a,b,c\n1,2,\"\n3,4,\"x\"\n5,6,7\n", "1|2|\"\n3|4|x\n5|6|7", 1);
        row("a nameless column at the end", "a,b,\n1,2,\n3,4,\n", "1|2\n3|4", 0);
        row("one column keeps its gaps", "phone\n138\n\n139\n", "138\n\n139", 0);
        row("a list of two ends before its empty rows", "phone\n138\n139\n\n\n", "138\n139", 1);
        row("one row is no list yet", "phone\n138\n\n\n", "138\n\n", 0);
        row("only a header", "a,b,c\n", "", 1);
    }
    void readsCells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, problems);
        const Table table = readBytes(bytes);
        if (problems < 0) {
            QCOMPARE(table.rows.size(), 2);
            QCOMPARE(table.rows.at(0).at(1).size(), 3);
            return;
        }
        QTEST(flat(table), "rows");
        QCOMPARE(int(table.problems.size()), problems);
    }

    void rowsThatDoNotFitArePutRight_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("row");
        const auto row = [](const char *name, const char *line, const char *expected) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(expected);
        };
        row("an unquoted comma in text", "A-10,2024-01-10,19.50,eleventh, or so",
            "A-10|2024-01-10|19.50|eleventh, or so");
        row("a comma too many", "A-10,,2024-01-10,19.50,text", "A-10|2024-01-10|19.50|text");
        row("a comma too few", "A-10,2024-01-1019.50,text", "A-10|2024-01-10|19.50|text");
        row("a quote too many", "A-10,\"2024-01-10,19.50,text", "A-10|\"2024-01-10|19.50|text");
        row("another delimiter", "A-10;2024-01-10;19.50;text", "A-10|2024-01-10|19.50|text");
        row("cut off", "A-10,2024-01-10", "A-10|2024-01-10||");
    }
    void rowsThatDoNotFitArePutRight()
    {
        QFETCH(QByteArray, line);
        const Table table = readBytes(QByteArray(orders) + line + "\nA-11,2024-01-11,20.50,last\n");
        QCOMPARE(table.rows.size(), 11);
        QTEST(table.rows.at(9).join(QLatin1Char('|')), "row");
        QCOMPARE(table.rows.at(10).at(0), QStringLiteral("A-11"));
        QVERIFY(std::any_of(table.problems.begin(), table.problems.end(), [](const CsvProblem &each) {
            return each.row == 11 && !each.reason.isEmpty() && !each.repair.isEmpty();
        }));
    }

    void aSecondTableIsLeftOutAndTold()
    {
        const Table table = readBytes("id,day,n,m\na,2024-01-01,1,1\nb,2024-01-02,2,2\nid,day,n\nc,2024-01-02,2\n");
        QCOMPARE(flat(table), QStringLiteral("a|2024-01-01|1|1\nb|2024-01-02|2|2"));
        QCOMPARE(table.problems.back().row, std::int64_t(4));
    }

    void aTableWithMostColumnsOfTheFirstAndAFewOthersIsASecondTable()
    {
        const Table table =
            readBytes("id,day,n,m\na,2024-01-01,1,1\nb,2024-01-02,2,2\nid,day,n,m,k\nc,2024-01-02,2,3,4\n");
        QCOMPARE(flat(table), QStringLiteral("a|2024-01-01|1|1\nb|2024-01-02|2|2"));
        QCOMPARE(table.problems.back().row, std::int64_t(4));
    }

    void rowsKnowTheirNumberInTheFile()
    {
        const Table table = readBytes("title\nname,day,n\na,2024-01-01,\"1\n\"\n\nb,2024-01-02,2\n");
        QCOMPARE(table.layout.headerRow, 2);
        QCOMPARE(table.numbers, (std::vector<std::int64_t>{3, 5}));
    }

    void badBytesAreToldWithRowAndColumn()
    {
        const Table table = readBytes("name,n\n\xE5\xBC\xA0\xE4\xB8\x89,1\n\xE6\x9D\x8E\xE5\x9B\x9B,2\nx\xFFy,3\n",
                                      {QStringLiteral("UTF-8"), {}, {}, {}});
        QCOMPARE(table.rows.at(2).at(0), QStringLiteral("x\uFFFDy"));
        QCOMPARE(table.problems.size(), std::size_t(1));
        QCOMPARE(table.problems.front().row, std::int64_t(4));
        QCOMPARE(table.problems.front().column, 1);
    }

    void anAsciiHeadWaitsForTheFirstOtherByte()
    {
        QByteArray bytes("id,name\n");
        for (int i = 0; i < 400000; ++i)
            bytes += QByteArray::number(i) + ",abc\n";
        const Table table = readBytes(bytes + "400000,\xD5\xC5\xC8\xFD\n");
        QCOMPARE(table.layout.encoding, QStringLiteral("GB18030"));
        QCOMPARE(table.rows.size(), 400001);
        QCOMPARE(table.rows.back().at(1), QStringLiteral("张三"));
    }

    void blocksNeverCutARow_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::newRow("utf-8") << QStringLiteral("UTF-8");
        QTest::newRow("gb18030") << QStringLiteral("GB18030");
    }
    void blocksNeverCutARow()
    {
        QFETCH(QString, encoding);
        QByteArray bytes;
        storage::Encoder encoder(storage::Encoder::Target::Gb18030);
        const auto add = [&](const std::string &text) {
            if (encoding == QLatin1String("UTF-8"))
                bytes += QByteArray::fromStdString(text);
            else
                encoder.encode(text, bytes);
        };
        add("编号,姓名,备注\n");
        for (int i = 0; i < 120000; ++i)
            add(std::to_string(i) + ",欧阳" + std::string(std::size_t(i % 7), 'x') + ",\"行一\n行\"\"二\"\"\"\n");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        file.close();
        auto reader = CsvReader::open(file.fileName(), {});
        QVERIFY(reader.has_value());
        std::vector<std::unique_ptr<CsvBatch>> kept; // batches stay valid while others are read
        int count = 0;
        for (auto batch = std::make_unique<CsvBatch>(); (*reader)->nextBatch(*batch, 5000);
             batch = std::make_unique<CsvBatch>())
            kept.push_back(std::move(batch));
        for (const auto &batch : kept) {
            for (std::size_t i = 0; i < batch->size(); ++i, ++count) {
                const CsvRow row = batch->row(i);
                if (row.number != count + 2 || row.cells[0] != std::to_string(count) ||
                    row.cells[2] != "行一\n行\"二\"")
                    QFAIL(qPrintable(QStringLiteral("row %1").arg(count)));
            }
        }
        QCOMPARE(count, 120000);
        QCOMPARE((*reader)->layout().encoding, encoding);
        QVERIFY((*reader)->problems().empty());
        QCOMPARE((*reader)->fractionRead(), 1.0);
    }

    void aMissingFileSaysSo()
    {
        const auto reader = CsvReader::open(QStringLiteral("/no/such/file.csv"), {});
        QVERIFY(!reader.has_value());
        QCOMPARE(reader.error().kind, ErrorKind::NotFound);
    }

    void mutatedFilesNeverCrashOrHang()
    {
        const QByteArray seeds[] = {orders,
                                    "a,b\r\n1,\"x\ny\"\r\n2,\"z\"\"\"\r\n",
                                    "甲;乙;丙\n一;二;三\n合计;;\n",
                                    "\xEF\xBB\xBF"
                                    "a\tb\n'1'\t2\n",
                                    " 1 2 3\n 4 5 6\n",
                                    "x|y\n\\\"|\"\\\"\"\n"};
        const QByteArray signs("\"',;\t|\\\n\r \0\xFF\xD5", 13);
        std::mt19937 random(20260202);
        for (int round = 0; round < 800; ++round) {
            QByteArray bytes = seeds[std::size_t(round) % std::size(seeds)];
            for (int i = 0; i < 1 + round % 6; ++i) {
                const auto at = qsizetype(random() % std::uint32_t(bytes.size()));
                const char sign = random() % 4 == 0 ? char(random()) : signs[qsizetype(random() % 13)];
                if (random() % 2 == 0)
                    bytes[at] = sign;
                else
                    bytes.insert(at, sign);
            }
            const Table table = readBytes(bytes);
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.layout.columns.size());
        }
    }

    /// The answer in location_coordinates.json has another phone number than its file.
    void csvSpectrumReadsAsPublished() { comparePublished(QStringLiteral("csv-spectrum"), QStringLiteral("csvs"), 11); }

    void rfc4180ReadsAsPublished() { comparePublished(QStringLiteral("rfc4180-sineemore"), QStringLiteral("csv"), 18); }

    void badFilesAreReported()
    {
        if (tests::sharedData().isEmpty())
            QSKIP("the real files are not here");
        const QDir folder(tests::sharedData() + QStringLiteral("/csv/rfc4180-sineemore/csv"));
        int told = 0;
        const QStringList names = folder.entryList({QStringLiteral("bad-*.csv")});
        for (const QString &name : names) {
            const bool said = !readFile(folder.filePath(name)).problems.empty();
            told += said ? 1 : 0;
            if (!said)
                qInfo().noquote() << "not reported:" << name;
        }
        qInfo("bad files reported: %d of %d", told, int(names.size()));
        QCOMPARE(told, int(names.size()));
    }

private:
    /// Compares with the JSON next to each file: arrays of rows, or objects keyed by the header.
    void comparePublished(const QString &set, const QString &sub, int atLeast)
    {
        if (tests::sharedData().isEmpty())
            QSKIP("the real files are not here");
        const QDir folder(tests::sharedData() + QStringLiteral("/csv/") + set);
        int right = 0;
        const QStringList names = QDir(folder.filePath(QStringLiteral("json"))).entryList({QStringLiteral("*.json")});
        for (const QString &name : names) {
            QFile json(folder.filePath(QStringLiteral("json/") + name));
            QVERIFY(json.open(QIODevice::ReadOnly));
            // Some checkouts of the set have LF where the answer has CRLF.
            const QByteArray answer = json.readAll().replace("\\r\\n", "\\n");
            const QJsonArray expected = QJsonDocument::fromJson(answer).array();
            const QString csv = folder.filePath(sub + QLatin1Char('/') + name.chopped(5) + QStringLiteral(".csv"));
            CsvOptions options;
            const bool asRows = !expected.isEmpty() && expected.first().isArray();
            if (asRows)
                options.headerRow = 0;
            const Table table = readFile(csv, options);
            QJsonArray found;
            for (const QStringList &row : table.rows) {
                if (asRows) {
                    found << QJsonArray::fromStringList(row);
                    continue;
                }
                QJsonObject object;
                for (qsizetype i = 0; i < row.size(); ++i)
                    object.insert(table.layout.columns.at(i), row.at(i));
                found << object;
            }
            right += found == expected ? 1 : 0;
            if (found != expected)
                qInfo().noquote() << "differs:" << name << QJsonDocument(found).toJson(QJsonDocument::Compact);
        }
        qInfo().noquote() << set << right << "of" << names.size();
        QVERIFY(right >= atLeast);
    }
};

SIYU_TEST(TstCsvReader, "tst_csvreader")
#include "tst_csvreader.moc"
