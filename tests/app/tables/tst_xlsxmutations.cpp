#include "tests/app/tables/mutations.h"
#include "tests/app/tables/tablefixture.h"
#include "tests/app/tables/workbookfile.h"
#include "tests/testmain.h"

using namespace app;
using tests::Table;
using tests::WorkbookFile;

namespace {

const QByteArray sheetXml =
    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>day</t></is>"
    "</c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>45139.5</v></c></row>"
    "<row r=\"4\" hidden=\"1\"><c r=\"A4\"><v>13800138000</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c></row>"
    "<row><c t=\"b\"><v>1</v></c><c><f>A1</f><v>4.4E+17</v></c></row></sheetData></worksheet>";
const QByteArray stringsXml = "<sst><si><t>姓名</t></si><si><r><t>张</t></r><r><t>三_x000D_</t></r></si></sst>";
const QByteArray stylesXml = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m\"/>"
                             "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

WorkbookFile seedFile()
{
    WorkbookFile file;
    file.sheet("S", {});
    file.part("xl/worksheets/sheet1.xml", sheetXml).part("xl/sharedStrings.xml", stringsXml);
    file.part("xl/styles.xml", stylesXml);
    return file;
}

void check(const QByteArray &bytes, std::uint32_t seed, int i)
{
    const QByteArray place = QByteArray::number(seed) + '/' + QByteArray::number(i);
    const Table table = tests::readTableBytes(bytes);
    if (!table.opened) {
        QVERIFY2(!table.error.message.isEmpty(), place);
        return;
    }
    qint64 before = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QVERIFY2(table.rows.at(row).size() == table.layout.columns.size(), place);
        QVERIFY2(table.numbers.at(row) > before, place);
        before = table.numbers.at(row);
    }
    QVERIFY2(table.problemCount >= qint64(table.problems.size()), place);
}

} // namespace

class TstXlsxMutations : public QObject
{
    Q_OBJECT

private slots:
    void damagedXmlIsReadOrRefused()
    {
        const std::uint32_t seed = tests::mutationSeed();
        std::mt19937 random(seed);
        for (int i = 0; i < 1500; ++i) {
            WorkbookFile file = seedFile();
            switch (random() % 4) {
            case 0:
                file.part("xl/sharedStrings.xml", tests::mutated(stringsXml, random));
                break;
            case 1:
                file.part("xl/styles.xml", tests::mutated(stylesXml, random));
                break;
            default:
                file.part("xl/worksheets/sheet1.xml", tests::mutated(sheetXml, random));
            }
            check(file.bytes(), seed, i);
        }
    }

    void damagedArchivesAreReadOrRefused()
    {
        const std::uint32_t seed = tests::mutationSeed();
        std::mt19937 random(seed);
        const QByteArray sound = seedFile().bytes();
        for (int i = 0; i < 2500; ++i)
            check(tests::mutated(sound, random), seed, i);
    }
};

SIYU_TEST(TstXlsxMutations, "tst_xlsxmutations")
#include "tst_xlsxmutations.moc"
