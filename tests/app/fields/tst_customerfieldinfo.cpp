#include "app/customers/customereditservice.h"
#include "app/customers/quickfilter.h"
#include "app/fields/customerfieldinfo.h"
#include "app/imports/importfields.h"
#include "app/merging/customererasure.h"
#include "app/merging/mergefields.h"
#include "app/roster/customerexporter.h"
#include "app/roster/customerimporter.h"
#include "app/segments/rulecodec.h"
#include "app/segments/rulequestion.h"
#include "storage/customers/customerstore.h"
#include "storage/customers/gridlines.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <QJsonDocument>

using namespace app;
using storage::CustomerId;
using storage::CustomerText;
using tests::StoreFixture;

namespace {

constexpr auto value = "甲乙丙";

} // namespace

/// Every text of the customer must be known wherever the table says, so that a new one needs no other list.
class TstCustomerFieldInfo : public QObject
{
    Q_OBJECT

private:
    /// A team with one customer, 1, who has the value in this field and a name.
    static void fill(StoreFixture &fixture, const CustomerFieldInfo &field)
    {
        fixture.connection().execute("INSERT INTO customer(id, name) VALUES(1, 'n')");
        fixture.connection().execute(
            QStringLiteral("UPDATE customer SET %1 = '%2' WHERE id = 1").arg(QLatin1String(field.name), text()));
    }
    static QString text() { return QString::fromUtf8(value); }
    static QString stored(StoreFixture &fixture, const CustomerFieldInfo &field)
    {
        return fixture.connection().text("SELECT coalesce(" + QByteArray(field.name) + ", '') FROM customer");
    }
    /// The number of customers who match a rule.
    static std::int64_t count(StoreFixture &fixture, const Rule &rule)
    {
        return RuleQuestion::prepare(fixture.store(), fixture.connection(), rule, fixture.job())->count().value_or(-1);
    }
    static void textRows()
    {
        QTest::addColumn<QString>("name");
        for (const CustomerFieldInfo &field : customerFields()) {
            if (field.isText())
                QTest::newRow(field.name) << QString::fromLatin1(field.name);
        }
    }

private slots:
    void everyTextColumnIsDescribed()
    {
        for (std::size_t i = 0; i < storage::customerTextCount; ++i) {
            const auto text = CustomerText(i);
            if (text == CustomerText::Custom) // consists of the fields that the team defines
                continue;
            QCOMPARE(infoOf(text).target.text, text);
            QCOMPARE(infoOf(text).name, storage::columnOf(text).name);
        }
        // A text column of the table that is not among them needs a reason here.
        const QStringList others{QStringLiteral("consent_source")}; // belongs to the consent
        StoreFixture fixture;
        auto columns =
            fixture.connection().prepareOnce("SELECT name FROM pragma_table_info('customer') WHERE type = 'TEXT'");
        while (columns.step()) {
            const QString name = columns.text(0);
            const bool isText = std::any_of(
                storage::customerTextColumns.begin(), storage::customerTextColumns.end(),
                [&name](const storage::CustomerTextColumn &column) { return name == QLatin1String(column.name); });
            QVERIFY2(isText != others.contains(name), qPrintable(name));
        }
    }

    void namesHeadersAndTitlesAreUnambiguous()
    {
        QStringList names, headers;
        for (const CustomerFieldInfo &field : customerFields()) {
            names << QLatin1String(field.name);
            QVERIFY2(*field.title, field.name);
            for (const QString &header : QString::fromUtf8(field.headers).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
                headers << header;
                QCOMPARE(normalisedHeader(header), header);
                QVERIFY2(customerTargetFromHeader(header) == field.target, qPrintable(header));
            }
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(headers.removeDuplicates(), 0);
    }

    void everyMappedFieldCanBeChosen()
    {
        QStringList offered;
        for (const ImportFieldName &field : customerFieldWords(QStringLiteral("customers")))
            offered << field.name;
        for (const CustomerFieldInfo &field : customerFields()) {
            const QString name = QString::fromLatin1(field.name);
            QCOMPARE(offered.contains(name), field.isMapped());
            QCOMPARE(customerFieldNames().contains(name), field.isMapped());
            QVERIFY(!field.isMapped() || nameOf(field.target) == name);
        }
    }

    void aTextIsImportedAndExported_data() { textRows(); }
    void aTextIsImportedAndExported()
    {
        QFETCH(QString, name);
        const CustomerFieldInfo &field = *findCustomerField(name);
        const bool isPhone = field.target.text == CustomerText::MaskedPhone; // only takes numbers
        const QString written = isPhone ? QStringLiteral("138****0000") : text();
        StoreFixture fixture;
        ImportRequest import;
        const bool isName = field.target.text == CustomerText::Name;
        import.file =
            fixture.write(QStringLiteral("in.csv"), QByteArray(isName ? "" : "姓名,") + field.name + ",会员号\n" +
                                                        (isName ? "" : "n,") + written.toUtf8() + ",1\n");
        QVERIFY(CustomerImporter(fixture.store()).run(import, QStringLiteral("customers"), fixture.job()));
        QCOMPARE(stored(fixture, field), written);
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        QVERIFY(CustomerExporter(fixture.store(), storage::RosterRows::Everybody).run(request, fixture.job()));
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark).split(QLatin1Char('\n'));
        const qsizetype column = lines.at(0).trimmed().split(QLatin1Char(',')).indexOf(name);
        QVERIFY(column >= 0);
        QCOMPARE(lines.at(1).trimmed().split(QLatin1Char(',')).at(column).trimmed(), written);
    }

    void aTextIsShown_data() { textRows(); }
    void aTextIsShown()
    {
        QFETCH(QString, name);
        const CustomerFieldInfo &field = *findCustomerField(name);
        StoreFixture fixture;
        fill(fixture, field);
        QCOMPARE(storage::CustomerStore(fixture.connection()).profile(CustomerId(1))->texts[field.target.text], text());
        QCOMPARE(storage::gridLines(fixture.connection(), {CustomerId(1)}).at(0).texts[field.target.text], text());
    }

    void aTextIsEdited_data() { textRows(); }
    void aTextIsEdited()
    {
        QFETCH(QString, name);
        const CustomerFieldInfo &field = *findCustomerField(name);
        QCOMPARE(field.isTyped, name != QLatin1String("masked_phone")); // comes from files only
        StoreFixture fixture;
        fixture.connection().execute("INSERT INTO customer(id, name) VALUES(1, 'n')");
        CustomerEditService service(fixture.store());
        QCOMPARE(service.fields()->contains(name), field.isTyped);
        QCOMPARE(service.set({CustomerId(1)}, name, text()).has_value(), field.isTyped);
        QCOMPARE(stored(fixture, field), field.isTyped ? text() : QString());
    }

    void aMergeLosesNoText_data() { textRows(); }
    void aMergeLosesNoText()
    {
        QFETCH(QString, name);
        const QJsonObject kept{{QStringLiteral("id"), 1}};
        QJsonObject gone{{QStringLiteral("id"), 2}, {name, text()}};
        for (const CustomerFieldInfo &field : customerFields()) { // a field of several columns is taken as a whole
            if (field.isMerged && columnsOf(field).contains(name))
                gone.insert(columnsOf(field).constFirst(), text());
        }
        QCOMPARE(mergedColumns(kept, gone, {}).value(name).toString(), text());
    }

    void anErasureKeepsNoText_data() { textRows(); }
    void anErasureKeepsNoText()
    {
        QFETCH(QString, name);
        const CustomerFieldInfo &field = *findCustomerField(name);
        StoreFixture fixture;
        fill(fixture, field);
        QVERIFY(CustomerErasure(fixture.store()).erase(CustomerId(1), QStringLiteral("request")));
        QCOMPARE(stored(fixture, field), QString());
    }

    void aTextInRulesIsTested_data() { textRows(); }
    void aTextInRulesIsTested()
    {
        QFETCH(QString, name);
        const CustomerFieldInfo &field = *findCustomerField(name);
        QVERIFY(!field.rule || storage::columnOf(field.target.text).isCoded); // rules read the image
        if (!field.rule)
            return;
        StoreFixture fixture;
        fill(fixture, field);
        fixture.connection().execute("INSERT INTO customer(id, name) VALUES(2, 'other')");
        const QJsonObject json{{QStringLiteral("field"), QLatin1String(field.rule)},
                               {QStringLiteral("op"), QStringLiteral("=")},
                               {QStringLiteral("value"), text()}};
        const auto rule = RuleCodec::parse(QJsonDocument(json).toJson(), RuleForm::Names);
        QVERIFY(rule);
        QCOMPARE(count(fixture, *rule), 1);
        QCOMPARE(RuleCodec::write(*rule, RuleForm::Names).value(QLatin1String("field")).toString(),
                 QString::fromLatin1(field.rule));
    }

    void aColumnOfATextIsSortedAndFiltered()
    {
        for (const CustomerFieldInfo &field : customerFields()) {
            if (field.gridWidth == 0)
                continue;
            StoreFixture fixture;
            fill(fixture, field);
            const QuickFilter filter(fixture.connection(), gridFields({}));
            const GridField *column = filter.field(QString::fromLatin1(field.name));
            QVERIFY(column && column->text == field.target.text);
            QCOMPARE(column->title, customerFieldTitle(column->key));
            QCOMPARE(column->edited, field.isTyped ? column->key : QString());
            const bool isCoded = storage::columnOf(field.target.text).isCoded;
            QCOMPARE(column->order.has_value(), isCoded || field.target.text == CustomerText::Nickname);
            QVERIFY(!isCoded || column->order == GridOrder::Column::Text);
            QVERIFY(column->orderKey(true).text == field.target.text);
            const auto rule = filter.read({column->key, text().left(2)});
            QCOMPARE(rule.has_value(), field.rule != nullptr);
            if (rule)
                QCOMPARE(count(fixture, *rule), 1);
        }
    }

    void columnsHaveTheTitleOfTheirField()
    {
        QCOMPARE(customerFieldTitle(QStringLiteral("birth_year")), customerFieldTitle(QStringLiteral("birthday")));
        QCOMPARE(customerFieldTitle(QStringLiteral("owner_id")), customerFieldTitle(QStringLiteral("owner")));
        QCOMPARE(customerFieldTitle(QStringLiteral("city")), QStringLiteral("City")); // not of the region it is part of
        QCOMPARE(customerFieldTitle(QStringLiteral("import_hash")), QString());
    }
};

SIYU_TEST(TstCustomerFieldInfo, "tst_customerfieldinfo")
#include "tst_customerfieldinfo.moc"
