#include "tests/app/tables/tablefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::Table;

namespace {

/// Reads twelve valid rows of id, day, price, kind, text and a code, quoted where necessary, followed by this one.
QString readLast(const QByteArray &row)
{
    QByteArray text = "id,day,price,kind,text,code\n";
    const QByteArrayList kinds{"Shoes", "\"Pillow, Paddles\"", "Rods", "\"Boxer, 5\"\" Inseam\""};
    for (int i = 0; i < 12; ++i)
        text += "AB-" + QByteArray::number(1000 + i) + ",2024-01-" + QByteArray::number(10 + i) + ",$" +
                QByteArray::number(10 + i * 3) + ".50," + kinds.at(i % 4) + ",\"Good for " + QByteArray::number(i) +
                " days, or more\",Z" + QByteArray::number(10 + i) + "\n";
    const Table table = tests::readTableBytes(text + row + '\n');
    return table.rows.isEmpty() ? QString() : table.rows.constLast().join(QLatin1Char('|'));
}

} // namespace

class TstRowRepair : public QObject
{
    Q_OBJECT

private slots:
    void brokenRowsAreCutAsTheOthers_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *name, const char *text, const char *cells) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(cells);
        };
        row("no delimiter before a quoted cell", "AB-2000,2024-02-01,$48.50,Shoes\"Nice, and dry, too\",Z99",
            "AB-2000|2024-02-01|$48.50|Shoes|Nice, and dry, too|Z99");
        row("no delimiter between quoted cells", "AB-2000,2024-02-01,$48.50,\"Pillow, Wooden\"\"Nice, and dry\",Z99",
            "AB-2000|2024-02-01|$48.50|Pillow, Wooden|Nice, and dry|Z99");
        row("no delimiter between firm columns", "AB-20002024-02-01,$48.50,Shoes,\"Nice, and dry\",Z99",
            "AB-2000|2024-02-01|$48.50|Shoes|Nice, and dry|Z99");
        row("blanks for commas, commas in quotes",
            "AB-2000 2024-02-01 $48.50 \"Pillow, Wooden, Old\" \"Nice, and dry\" Z99",
            "AB-2000|2024-02-01|$48.50|Pillow, Wooden, Old|Nice, and dry|Z99");
        row("inches are no delimiter", "AB-2000,2024-02-01,$48.50,Boxer 5\" long,\"Nice, and dry\",Z99",
            "AB-2000|2024-02-01|$48.50|Boxer 5\" long|Nice, and dry|Z99");
    }
    void brokenRowsAreCutAsTheOthers()
    {
        QFETCH(QByteArray, row);
        QTEST(readLast(row), "cells");
    }
};

SIYU_TEST(TstRowRepair, "tst_rowrepair")
#include "tst_rowrepair.moc"
