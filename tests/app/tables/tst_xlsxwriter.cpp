#include "app/tables/xlsxwriter.h"
#include "app/tables/ziparchive.h"
#include "tests/app/tables/tablefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::Table;

namespace {

/// Writes rows below a header and reads them back.
Table roundTrip(const QString &path, const std::vector<ColumnKind> &kinds, const QList<QStringList> &rows)
{
    auto writer = TableWriter::create(path, {}, kinds);
    if (!writer)
        return {};
    QStringList names;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        names << QStringLiteral("name %1").arg(char16_t(u'a' + i));
    (*writer)->writeHeader(names);
    for (const QStringList &row : rows)
        (*writer)->writeRow(row);
    if (!(*writer)->commit())
        return {};
    CsvOptions options;
    options.headerRow = 1;
    return tests::readTable(path, options);
}

QByteArray partOf(const QString &path, const QString &part)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    auto archive = ZipArchive::open(std::move(file));
    auto entry = archive ? (*archive)->entry(part) : Result<std::unique_ptr<ZipEntry>>(failure(ErrorKind::Bug, {}));
    return entry ? (*entry)->readAll() : QByteArray();
}

} // namespace

class TstXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyTextComesBack()
    {
        QTemporaryDir folder;
        const QStringList texts{QStringLiteral("张三"),        QStringLiteral("=1+1"),
                                QStringLiteral("13800138000"), QStringLiteral("007"),
                                QStringLiteral("a\nb"),        QStringLiteral("a\r\nb"),
                                QStringLiteral(" x "),         QStringLiteral("<&>\"'"),
                                QStringLiteral("_x000D_"),     QStringLiteral("__x0041_x_"),
                                QStringLiteral("😀𠮷"),         QStringLiteral("\u0001\u001F\t"),
                                QStringLiteral("'quoted"),     QStringLiteral("http://x"),
                                QStringLiteral("2023-08-01"),  QStringLiteral("440106199001011234"),
                                QStringLiteral("{a}"),         QStringLiteral("_xD83D_")};
        QList<QStringList> rows;
        for (const QString &text : texts)
            rows << QStringList{QStringLiteral("row"), text};
        const Table table =
            roundTrip(folder.filePath(QStringLiteral("数据.xlsx")), {ColumnKind::Text, ColumnKind::Text}, rows);
        QCOMPARE(table.rows, rows);
        QCOMPARE(table.layout.encoding, QStringLiteral("xlsx"));
    }

    void numbersAndDatesAreRealOnes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        const std::vector<ColumnKind> kinds{ColumnKind::Text, ColumnKind::Number, ColumnKind::Date,
                                            ColumnKind::DateTime};
        const auto row = [](const char *a, const char *b, const char *c, const char *d) {
            return QStringList{QLatin1String(a), QLatin1String(b), QLatin1String(c), QLatin1String(d)};
        };
        const QList<QStringList> rows{row("1", "1234.5", "2023-08-01", "2023-08-01 22:02:00"),
                                      row("2", "-7", "1900-03-01", "2024-02-29 23:59:59"),
                                      row("3", "0.1", "9999-12-31", "1999-12-31 00:00:00"),
                                      row("4", "007", "08-01", "soon"),
                                      row("5", "12345678901234567", "1899-01-01", "2023-08-01 25:00:00"),
                                      row("6", "", "", "")};
        QCOMPARE(roundTrip(path, kinds, rows).rows, rows);
        const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("<v>1234.5</v>"));
        QVERIFY(sheet.contains("<v>45139</v>"));
        QVERIFY(sheet.contains("<v>45139.918"));
        QVERIFY(!sheet.contains("<v>12345678901234567</v>"));
        QVERIFY(sheet.contains("frozen"));
        QVERIFY(!sheet.contains("<f>"));
    }

    void theTargetStaysUntilCommit()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        {
            auto writer = TableWriter::create(path, {}, {ColumnKind::Text});
            QVERIFY(writer.has_value());
            (*writer)->writeRow({QStringLiteral("x")});
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("a.xlsx")));
        const auto nowhere = TableWriter::create(QStringLiteral("/no/such/folder/a.xlsx"), {}, {});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Io);
    }

    void whatExcelCannotHoldIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        auto writer = TableWriter::create(path, {}, {ColumnKind::Text});
        (*writer)->writeRow({QString(32768, QLatin1Char('x'))});
        const auto written = (*writer)->commit();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Invalid);
        QVERIFY(!QFile::exists(path));
    }
};

SIYU_TEST(TstXlsxWriter, "tst_xlsxwriter")
#include "tst_xlsxwriter.moc"
