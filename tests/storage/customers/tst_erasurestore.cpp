#include "storage/error.h"
#include "storage/customers/erasurestore.h"
#include "tests/testmain.h"

using namespace storage;

class TstErasureStore : public QObject
{
    Q_OBJECT

private slots:
    void shortNamesMakeNoMark_data();
    void shortNamesMakeNoMark();
};

void TstErasureStore::shortNamesMakeNoMark_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("makesOne");
    const auto row = [](const char *name, bool makesOne) {
        QTest::newRow(name) << QString::fromUtf8(name) << makesOne;
    };
    row("7", false);
    row("520", false);
    row("5 2.0", false);
    row("５２０", false);
    row("王", false);
    row(" 王 ", false);
    row("A", false);
    row("-", false);
    row("", false);
    row("王小", true);
    row("Al", true);
    row("52013", true);
    row("A1", true);
}

void TstErasureStore::shortNamesMakeNoMark()
{
    QFETCH(QString, name);
    QFETCH(bool, makesOne);
    const QStringList marks = ErasureStore::nameMarks({QStringLiteral("曾小贤"), name});
    QCOMPARE(marks.size(), makesOne ? 2 : 1);
    QCOMPARE(marks.contains(ErasureMark::name(name.toStdString())), makesOne);
}

SIYU_TEST(TstErasureStore, "tst_erasurestore")
#include "tst_erasurestore.moc"
