#include "app/customers/customerexporter.h"
#include "app/customers/customerimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <random>

using namespace app;
using tests::StoreFixture;

class TstCustomerExporter : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QString &file)
    {
        ImportRequest request;
        request.file = file;
        auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message + outcome.error().detail));
        return outcome.value_or(ImportOutcome());
    }

    /// A roster of awkward people; cells are quoted where they must be.
    static QByteArray awkwardRoster(unsigned seed)
    {
        static const QByteArrayList names{"王伟", "=1+1", "'=cmd", "=\"12\"", "'=\"1\"", "_x000D_", "-5", "+86", "@here", "\"quoted\"", "a,b", "两\n行", "𠮷野家", "🐱猫", "0012", "1E5", "''", "曾, 小贤"};
        static const QByteArrayList tags{"高", "老客;包裹卡", "", "VIP，新品"};
        std::mt19937 random(seed);
        QByteArray text = "姓名,手机号,userid,备注,生日,性别,积分,添加人,添加人账号,添加时间,标签,custom.鞋码\r\n";
        const auto quoted = [](QByteArray cell) { return '"' + cell.replace("\"", "\"\"") + '"'; };
        for (int i = 0; i < 40; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += quoted(names.at(int(random() % unsigned(names.size())))) + ",1380013" + QByteArray::number(1000 + i) + ",wm" + QByteArray(30, 'A') + number + ','
                    + quoted(names.at(int(random() % unsigned(names.size())))) + ",19" + QByteArray::number(60 + int(random() % 40)) + "-0"
                    + QByteArray::number(1 + int(random() % 9)) + "-1" + QByteArray::number(int(random() % 10)) + ',' + (random() % 2 ? "男" : "女") + ','
                    + QByteArray::number(int(random() % 900)) + ",员工" + QByteArray::number(int(random() % 3)) + ",s" + QByteArray::number(int(random() % 3))
                    + ",2026-05-0" + QByteArray::number(1 + int(random() % 9)) + " 10:11:1" + QByteArray::number(int(random() % 10)) + ','
                    + quoted(tags.at(int(random() % unsigned(tags.size())))) + ',' + QByteArray::number(36 + int(random() % 10)) + "\r\n";
        }
        return text;
    }

private slots:
    void exportThenImportChangesNothing_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("name");
        for (unsigned seed = 1; seed <= 4; ++seed) {
            QTest::addRow("utf-8, %u", seed) << seed << int(CsvWriter::Target::Utf8WithMark)
                                                << QStringLiteral("out.csv");
            QTest::addRow("xlsx, %u", seed) << seed << 0 << QStringLiteral("out.xlsx");
            QTest::addRow("gb18030, %u", seed) << seed << int(CsvWriter::Target::Gb18030)
                                                  << QStringLiteral("out.csv");
        }
    }

    void exportThenImportChangesNothing()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, encoding);
        QFETCH(QString, name);
        StoreFixture fixture;
        QCOMPARE(import(fixture, fixture.write(QStringLiteral("roster.csv"), awkwardRoster(seed))).created, 40);
        const QByteArray before = fixture.dump();
        ExportRequest request;
        request.file = fixture.file(name);
        request.encoding = static_cast<CsvWriter::Target>(encoding);
        const auto exported = CustomerExporter(fixture.store()).run(request, fixture.job());
        QVERIFY(exported.has_value());
        QCOMPARE(exported->rows, 40);
        const ImportOutcome again = import(fixture, request.file);
        QCOMPARE(again.rows, 40);
        QCOMPARE(again.created, 0);
        QCOMPARE(fixture.connection().text("SELECT ifnull(group_concat(before || ' -> ' || after), '') FROM import_change"), QString());
        QCOMPARE(again.updated, 0);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM audit WHERE action = 'customers.export'"), 1);
    }

    void maskedPhonesDoNotLeave()
    {
        StoreFixture fixture;
        import(fixture, fixture.write(QStringLiteral("roster.csv"), "姓名,手机号\n王伟,13800138001\n"));
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        request.masked = true;
        QVERIFY(CustomerExporter(fixture.store()).run(request, fixture.job()).has_value());
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("138****8001"));
        QVERIFY(!content.contains("13800138001"));
    }

    void unknownColumnIsRefusedAndNamed()
    {
        StoreFixture fixture;
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        request.columns = {QStringLiteral("shoe")};
        const auto exported = CustomerExporter(fixture.store()).run(request, fixture.job());
        QVERIFY(!exported);
        QVERIFY(exported.error().message.contains(QStringLiteral("shoe")));
    }
};

SIYU_TEST(TstCustomerExporter, "tst_customerexporter")
#include "tst_customerexporter.moc"
