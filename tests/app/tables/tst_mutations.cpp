#include "app/orders/ordermapping.h"
#include "app/roster/customermapping.h"
#include "storage/text/decoder.h"
#include "storage/text/encoding.h"
#include "storage/text/utf8.h"
#include "tests/app/tables/mutations.h"
#include "tests/app/tables/tablefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::Table;

namespace {

const QByteArrayList seeds{
    "客户名称,手机,添加时间,备注\r\n张三,13800138000,2024-01-02,\"a, \"\"b\"\"\"\r\n李四,13900139000,2024-01-03,x\r\n"
    "王五,13700137000,2024-01-04,\"two\r\nlines\"\r\n合计,3,,\r\n",
    "title\n\nid;day;amount\n1;2024-01-01;1,50\n2;2024-01-02;2,50\n3;2024-01-03;3,50\n",
    "a\tb\tc\n1\t2\t3\n4\t5\t6\n7\t8\t9\n\n\nnote\n",
    "id  day         n\n1   2024-01-02  5\n22  2024-01-03  66\n333 2024-01-04  7\n",
    "a|b\\|c|'d'\n'1'|'2'|'it''s'\n'3'|'4'|'x\\'y'\n",
    QByteArray("\xFF\xFE"
               "a\0,\0b\0\n\0"
               "1\0,\0"
               "2\0\n\0",
               18),
    "\xBF\xCD\xBB\xA7\xC3\xFB\xB3\xC6,\xCA\xD6\xBB\xFA\n\xD5\xC5\xC8\xFD,13800138000\n\xC0\xEE\xCB\xC4,13900139000\n"};

} // namespace

class TstMutations : public QObject
{
    Q_OBJECT

private slots:
    void damagedTextIsReadToItsEnd()
    {
        const std::uint32_t seed = tests::mutationSeed();
        std::mt19937 random(seed);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = seeds.at(int(random() % std::uint32_t(seeds.size())));
            if (i % 20 == 0)
                bytes = bytes.repeated(40);
            bytes = tests::mutated(bytes, random);
            const Table table = tests::readTableBytes(bytes);
            if (!table.opened) {
                QCOMPARE(table.error.kind, ErrorKind::Invalid); // a mutation may turn it into a workbook
                continue;
            }
            const qint64 records = qint64(bytes.size()) + 1;
            qint64 before = 0;
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const QByteArray place = QByteArray::number(seed) + '/' + QByteArray::number(i);
                QVERIFY2(table.rows.at(row).size() == table.layout.columns.size(), place);
                QVERIFY2(table.numbers.at(row) > before && table.numbers.at(row) <= records, place);
                before = table.numbers.at(row);
            }
            QVERIFY(table.layout.width >= table.layout.columns.size());
            for (const CsvProblem &problem : table.problems) {
                QVERIFY(problem.row >= 0 && problem.row <= records && problem.column >= 0);
                QVERIFY(!problem.reason.isEmpty() && !problem.repair.isEmpty());
            }
        }
    }

    void whatTheReaderGivesIsUtf8()
    {
        std::mt19937 random(tests::mutationSeed());
        for (int i = 0; i < 2000; ++i) {
            const QByteArray bytes = tests::mutated(seeds.at(int(random() % std::uint32_t(seeds.size()))), random);
            const std::string_view raw(bytes.constData(), std::size_t(bytes.size()));
            const QString encoding = storage::detectEncoding(raw).name;
            const std::string text = storage::Decoder::decodeAll(encoding, raw);
            QCOMPARE(storage::checkUtf8(text).valid, text.size());
            QVERIFY(text.size() <= storage::Decoder::capacityFor(raw.size()));
        }
    }

    void anyHeadersAreMappedOrRefused()
    {
        std::mt19937 random(tests::mutationSeed());
        const QByteArrayList headers{"客户名称,描述,添加人,添加人账号,添加时间,来源,手机,标签组1(高意向)",
                                     "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题",
                                     "name,phone,day,amount,order id"};
        for (int i = 0; i < 3000; ++i) {
            const QByteArray bytes = tests::mutated(headers.at(i % 3), random);
            const QStringList names = QString::fromUtf8(bytes).split(QLatin1Char(','));
            ImportRequest request;
            if (i % 2 == 0)
                request.mapping = QString::fromUtf8(tests::mutated("客户名称=name;手机=phone;\"a=b\"=note", random));
            if (const auto customers = mapCustomers(names, request, {})) {
                for (const auto &column : customers->columns)
                    QVERIFY(column.column >= 0 && column.column < names.size());
            }
            if (const auto orders = mapOrders(names, request, {})) {
                for (const auto &column : orders->columns)
                    QVERIFY(column.column >= 0 && column.column < names.size());
            }
        }
    }
};

SIYU_TEST(TstMutations, "tst_mutations")
#include "tst_mutations.moc"
