#include "app/tables/cellguard.h"
#include "app/tables/csvfile.h"
#include "app/tables/csvreader.h"
#include "app/tables/csvwriter.h"
#include "tests/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace app;

class TstCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void guardsWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        for (const char *text :
             {"=1+1", "+cmd", "-cmd", "@sum", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a", "'=1", "''-x", "--5"})
            QTest::newRow(text) << QString::fromUtf8(text) << QLatin1Char('\'') + QString::fromUtf8(text);
        for (const char *text :
             {"", "-5", "+86.5", "-1,234.50", "-3%", "'abc", "'", "13800138000", "张三", "a=b", "0012"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    }
    void guardsWhatASpreadsheetWouldRun()
    {
        QFETCH(QString, cell);
        QTEST(QString::fromStdString(protectCell(cell.toStdString())), "written");
    }

    void restoringIsExactForAnyText()
    {
        std::mt19937 random(7);
        const std::vector<std::string> parts = {"'",  "=", "+", "-", "@", "\t", "\r", "\n", "＝",
                                                "－", "a", "1", "5", ".", ",",  "%",  " ",  "张"};
        for (int round = 0; round < 200000; ++round) {
            std::string cell;
            for (std::uint32_t i = random() % 6; i > 0; --i)
                cell += parts[random() % parts.size()];
            const std::string guarded = protectCell(cell);
            if (restoreCell(guarded) != cell || (startsLikeFormula(guarded) && !isPlainNumber(guarded)))
                QFAIL(qPrintable(QString::fromStdString(cell)));
        }
    }

    void whatIsWrittenReadsBack_data()
    {
        QTest::addColumn<bool>("gb18030");
        QTest::newRow("utf-8") << false;
        QTest::newRow("gb18030") << true;
    }
    void whatIsWrittenReadsBack()
    {
        QFETCH(bool, gb18030);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        const QList<QStringList> rows = {
            {QStringLiteral("客户名称"), QStringLiteral("手机"), QStringLiteral("备注"), QStringLiteral("金额")},
            {QStringLiteral("张三,李四"), QStringLiteral("13800138000"), QStringLiteral("=cmd|' /C calc'!A0"),
             QStringLiteral("-5")},
            {QStringLiteral("𠮷😎"), QStringLiteral("01380013800"), QStringLiteral("引\"号\"\n换行"),
             QStringLiteral("12.50")},
            {QStringLiteral(" 空格 "), QStringLiteral("+8613800138000"), QStringLiteral("'=x"), QStringLiteral("0")}};
        auto writer = CsvWriter::create(path, gb18030 ? CsvWriter::Target::Gb18030 : CsvWriter::Target::Utf8WithMark);
        QVERIFY(writer.has_value());
        for (const QStringList &row : rows)
            (*writer)->writeRow(row);
        QVERIFY(!QFile::exists(path));
        QVERIFY((*writer)->commit().has_value());

        auto reader = CsvReader::open(path, {});
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->layout().encoding, gb18030 ? QStringLiteral("GB18030") : QStringLiteral("UTF-8"));
        QCOMPARE((*reader)->layout().columns, rows.at(0));
        QCOMPARE((*reader)->layout().dialect.lineEnding == CsvLineEnding::Cr, false);
        CsvReader::Row row;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QVERIFY((*reader)->next(row));
            QStringList cells;
            for (const std::string_view cell : row.cells) {
                const std::string_view restored = restoreCell(cell);
                cells << QString::fromUtf8(restored.data(), qsizetype(restored.size()));
            }
            QCOMPARE(cells, rows.at(i));
        }
        QVERIFY(!(*reader)->next(row));
        QVERIFY((*reader)->problems().empty());
    }

    void withoutCommitTheOldFileStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            auto writer = CsvWriter::create(path);
            (*writer)->writeRow(QStringList{QStringLiteral("new")});
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void aTableInMemoryIsWrittenByTheSameWriter()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(saveCsv(path, {{QStringLiteral("name"), QStringLiteral("change")},
                               {QStringLiteral("''=1+1"), QStringLiteral("-1,234.50")},
                               {QStringLiteral(" 空格"), QString()}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray("\xef\xbb\xbfname,change\r\n'''=1+1,\"-1,234.50\"\r\n\" 空格\",\r\n"));
        QVERIFY(!saveCsv(QStringLiteral("/no/such/folder/out.csv"), {}));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto writer = CsvWriter::create(QStringLiteral("/no/such/folder/out.csv"));
        QVERIFY(!writer.has_value());
        QVERIFY(!writer.error().message.isEmpty());
    }
};

SIYU_TEST(TstCsvWriter, "tst_csvwriter")
#include "tst_csvwriter.moc"
