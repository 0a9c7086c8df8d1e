#include "app/image/customersearch.h"
#include "storage/customers/customerlines.h"
#include "tests/app/image/imagefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::ImageFixture;

class TstCustomerSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store.addCustomer(1, QStringLiteral("王小丽"), QStringLiteral("猫粮老客-杭州"),
                            QStringLiteral("8613800138000"));
        m_store.addCustomer(2, QStringLiteral("单雄信"), {}, QStringLiteral("8613912345678"));
        m_store.addCustomer(3, QStringLiteral("曾国"), QStringLiteral("ＶＩＰ客户"));
        m_store.addCustomer(4, QStringLiteral("Anna Li"), QStringLiteral("王府井店"));
        m_store.addCustomer(5, QStringLiteral("小丽"));
        m_store.addCustomer(6, QStringLiteral("欧阳娜娜"));
        m_store.addCustomer(7, QStringLiteral("王小丽"));
        m_store.addIdentity(3, 2, QStringLiteral("wmQxAbCdEf0123456789"));
        m_store.addIdentity(4, 4, QStringLiteral("淘宝安娜88"));
        m_store.addIdentity(5, 8, QStringLiteral("dy_xiaoli"));
        m_store.connection().execute(R"(
            UPDATE customer SET added_at = id * 1000;
            UPDATE customer SET status = 3, merged_into = 1 WHERE id = 7;
            UPDATE customer SET masked_phone = '137****4321' WHERE id = 6;
            UPDATE customer SET masked_phone = '8657188886666' WHERE id = 5;
            UPDATE customer SET notes = '喜欢布偶猫，孩子三岁' WHERE id = 6;
            INSERT INTO customer_tag VALUES(2, 1, 0, 1), (4, 1, 0, 1), (1, 4, 0, 1))"); // 高意向, 高意向, 狗粮
        ImageFixture::ensure(m_image, m_store.connection(), CustomerSearch::parts() | Image::Notes);
    }

    void findsByAnyPart_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("ids"); // in order
        const auto row = [](const char *name, const char *query, QList<int> ids) {
            QTest::newRow(name) << QString::fromUtf8(query) << ids;
        };
        row("part of a name, prefix first", "小丽", {5, 1});
        row("one character, prefix first, newest first", "王", {4, 1});
        row("part of a remark", "老客", {1});
        row("full pinyin", "wangxiaoli", {1});
        row("middle of the pinyin", "xiaol", {5, 1});
        row("initials", "wxl", {1});
        row("two syllables of a surname", "ouyang", {6});
        row("reading as a surname", "shanxiong", {2});
        row("common reading of that surname", "danxiong", {2});
        row("zeng", "zengguo", {3});
        row("ceng", "cengguo", {3});
        row("initials of a polyphonic surname", "sxx", {2});
        row("a syllable and first letters", "wangxl", {1});
        row("a first letter and syllables", "zguo", {3});
        row("in another reading", "cguo", {3});
        row("the last syllable begun", "dxion", {2});
        row("a surname of two, first letters behind", "ouynn", {6});
        row("mixed in the middle of a remark", "laokhz", {1});
        row("from inside a syllable on", "gxiaoli", {1});
        row("letters that are nobody's", "zguox", {});
        row("pinyin of a remark", "maoliang", {1});
        row("capitals and full width", "ｖｉｐ", {3});
        row("Latin name", "ANNA", {4});
        row("two words, any order", "li anna", {4});
        row("word of the name and of the remark", "小丽 杭州", {1});
        row("phone digits", "0013", {1});
        row("part of a phone with a hyphen", "139-1234", {2});
        row("parts of a phone with a blank", "139 1234", {2});
        row("phone with blanks and country", "+86 139 1234 5678", {2});
        row("masked phone", "4321", {6});
        row("landline as people write it", "0571-8888 6666", {5});
        row("part of a readable id", "dy_x", {5});
        row("id that is not ASCII", "安娜", {4});
        row("part of an external_userid", "ABCDEF01", {3});
        row("short words do not fish in opaque ids", "qx", {});
        row("tag", "高意向", {4, 2});
        row("tag and name", "高意向 单", {2});
        row("note", "布偶", {6});
        row("nothing", "查无此人", {});
        row("blank", "  ", {});
    }
    void findsByAnyPart()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, ids);
        const SearchAnswer answer = CustomerSearch(m_image).find(query, 50);
        QList<int> found;
        for (const Slot slot : answer.first)
            found << int(m_image.numbering().idOf(slot).value);
        QCOMPARE(found, ids);
        QCOMPARE(answer.count, std::int64_t(ids.size()));
    }

    void dotsOfPinyinAreTypedInAnyWay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        for (const char *query : {"lü", "Lü", "lv", "lu", "lüm", "lvmeng"})
            QTest::newRow(query) << QString::fromUtf8(query) << 1;
        QTest::newRow("a name with dots") << QStringLiteral("müller") << 1;
        QTest::newRow("another") << QStringLiteral("nü") << 0;
    }
    void dotsOfPinyinAreTypedInAnyWay()
    {
        QFETCH(QString, query);
        QFETCH(int, count);
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("吕蒙"));
        store.addCustomer(2, QStringLiteral("Müller"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), CustomerSearch::parts());
        QCOMPARE(CustomerSearch(image).find(query, 5).count, std::int64_t(count));
    }

    void countIsOfAllAndRowsUpToTheLimit()
    {
        const SearchAnswer answer = CustomerSearch(m_image).find(QStringLiteral("li"), 2);
        QCOMPARE(answer.count, std::int64_t(3));
        QCOMPARE(answer.first.size(), std::size_t(2));
    }

    void foundByTheNewNameAfterARename()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("张三"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), CustomerSearch::parts());
        store.connection().execute("UPDATE customer SET name = '李四' WHERE id = 1");
        RowChanges changes;
        changes.addCustomer(RowChanges::Customer, 1);
        QVERIFY(image.apply(store.connection(), changes));
        QCOMPARE(CustomerSearch(image).find(QStringLiteral("lisi"), 5).count, std::int64_t(1));
        QCOMPARE(CustomerSearch(image).find(QStringLiteral("张三"), 5).count, std::int64_t(0));
    }

    void phonesLoadedInBulkAreFound()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("张三"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), CustomerSearch::parts());
        store.addIdentity(1, 1, QStringLiteral("8613800138000"));
        RowChanges changes;
        changes.reload(RowChanges::Identity);
        QVERIFY(image.apply(store.connection(), changes));
        QCOMPARE(CustomerSearch(image).find(QStringLiteral("0013"), 5).count, std::int64_t(1));
    }

    void fieldsAreMatchedOneByOne_data()
    {
        using Field = SearchBuffer::Field;
        using Match = SearchBuffer::Match;
        QTest::addColumn<Field>("field");
        QTest::addColumn<Match>("how");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("name contains") << Field::Name << Match::Contains << QStringLiteral("小") << QList<int>{1, 5, 7};
        QTest::newRow("name is") << Field::Name << Match::Equals << QStringLiteral("小丽") << QList<int>{5};
        QTest::newRow("name begins") << Field::Name << Match::StartsWith << QStringLiteral("王") << QList<int>{1, 7};
        QTest::newRow("name ends") << Field::Name << Match::EndsWith << QStringLiteral("丽") << QList<int>{1, 5, 7};
        QTest::newRow("remark begins") << Field::Remark << Match::StartsWith << QStringLiteral("王") << QList<int>{4};
        QTest::newRow("phone ends") << Field::Phone << Match::EndsWith << QStringLiteral("8000") << QList<int>{1};
        QTest::newRow("phone is, with 86")
            << Field::Phone << Match::Equals << QStringLiteral("8613912345678") << QList<int>{2};
        QTest::newRow("nothing fits nobody") << Field::Name << Match::Contains << QString() << QList<int>{};
    }
    void fieldsAreMatchedOneByOne()
    {
        QFETCH(SearchBuffer::Field, field);
        QFETCH(SearchBuffer::Match, how);
        QFETCH(QString, text);
        QFETCH(QList<int>, ids);
        QList<int> found;
        m_image.search().match(field, how, text).forEach([&](Slot slot) {
            found << int(m_image.numbering().idOf(slot).value);
        });
        QCOMPARE(found, ids);
    }

    void lineOfACustomerShowsPhoneAndOwner()
    {
        m_store.connection().execute("UPDATE customer SET owner_id = 1 WHERE id = 1");
        const auto lines = storage::customerLines(
            m_store.connection(), {storage::CustomerId(6), storage::CustomerId(99), storage::CustomerId(1)});
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].phone, QStringLiteral("137****4321"));
        QCOMPARE(lines[1].phone, QStringLiteral("8613800138000"));
        QCOMPARE(lines[1].owner, QStringLiteral("林岚"));
        QCOMPARE(*lines[1].addedAt, std::int64_t(1000));
    }

private:
    ImageFixture m_store;
    Image m_image{m_store.zone()};
};

SIYU_TEST(TstCustomerSearch, "tst_customersearch")
#include "tst_customersearch.moc"
