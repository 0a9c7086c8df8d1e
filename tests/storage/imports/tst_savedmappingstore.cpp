#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/imports/savedmappingstore.h"
#include "tests/storage/imports/importfixture.h"
#include "tests/testmain.h"

using namespace storage;

class TstSavedMappingStore : public QObject
{
    Q_OBJECT

private slots:
    void aMappingBelongsToKindAndHeaders()
    {
        tests::ImportFixture file;
        SavedMappingStore store(file.connection());
        const auto find = [&](const char *kind, const char *headers) {
            return store.find(QLatin1String(kind), QLatin1String(headers));
        };
        const auto save = [&](const char *kind, const char *headers, const char *mapping) {
            store.save(QLatin1String(kind), QLatin1String(headers), QLatin1String(mapping));
        };
        QCOMPARE(find("orders", "a,b"), QString());
        save("orders", "a,b", "a=number");
        save("orders", "a,c", "a=source");
        save("customers", "a,b", "a=name");
        QCOMPARE(find("orders", "a,b"), QStringLiteral("a=number"));
        QCOMPARE(find("orders", "a,c"), QStringLiteral("a=source"));
        QCOMPARE(find("customers", "a,b"), QStringLiteral("a=name"));
        QCOMPARE(find("customers", "a,c"), QString());
        save("orders", "a,b", ""); // replaced, by none
        QCOMPARE(find("orders", "a,b"), QString());
        QCOMPARE(find("orders", "a,c"), QStringLiteral("a=source"));
        QCOMPARE(file.rows("SELECT count(*) FROM saved_mapping"), QStringList(QStringLiteral("3")));
    }
};

SIYU_TEST(TstSavedMappingStore, "tst_savedmappingstore")
#include "tst_savedmappingstore.moc"
