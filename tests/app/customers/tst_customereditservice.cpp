#include "app/assembly/undoservice.h"
#include "app/customers/customereditservice.h"
#include "app/imports/importundo.h"
#include "app/roster/customerexporter.h"
#include "app/roster/customerimporter.h"
#include "app/segments/customfields.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/store/contactable.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::CustomerId;
using storage::CustomField;
using tests::StoreFixture;

/// Cancels itself after this many checks.
class StopsAfter final : public app::JobContext
{
public:
    explicit StopsAfter(int looks) : m_looks(looks) {}
    bool cancelled() const override { return --m_looks < 0; }
    void progress(std::int64_t, std::int64_t, const QString &) override {}

private:
    mutable int m_looks;
};

class TstCustomerEdits : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QByteArray &content, ImportRequest request = {})
    {
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message + outcome.error().detail));
        return outcome.value_or(ImportOutcome());
    }
    static CustomerId who(StoreFixture &fixture, const char *key)
    {
        return storage::CustomerStore(fixture.connection()).byKey(QString::fromUtf8(key)).value_or(CustomerId());
    }
    static void people(StoreFixture &fixture)
    {
        import(fixture, "姓名,手机\n曾小贤,13800138000\n吕子乔,13900139000\n");
    }
    static QString value(StoreFixture &fixture, const char *sql) { return fixture.connection().text(sql); }

private slots:
    void everyFieldIsRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *field, const char *typed, const char *column,
                            const char *kept) {
            QTest::newRow(name) << QString::fromUtf8(field) << QString::fromUtf8(typed) << QString::fromUtf8(column)
                                << QString::fromUtf8(kept);
        };
        row("text", "company", " 星辰电台 ", "company", "星辰电台");
        row("gender", "gender", "女", "gender", "2");
        row("birthday", "birthday", "1990年5月1日", "birth_year || '-' || birth_month_day", "1990-501");
        row("birthday without a year", "birthday", "5月1日", "birth_month_day", "501");
        row("stage", "stage", "沉睡", "stage", "6");
        row("blacklist", "status", "blacklisted", "status", "2");
        row("points", "points", "1,200", "points", "1200");
        row("silence", "do_not_contact", "是", "do_not_contact", "1");
        row("consent", "consent", "given", "consent_basis || consent_day", "120779");
        row("time", "added_at", "2026-01-02", "added_at", "1767283200000");
    }

    void everyFieldIsRead()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, column);
        QFETCH(QString, kept);
        StoreFixture fixture;
        people(fixture);
        const CustomerId zeng = who(fixture, "13800138000");
        const QByteArray before = fixture.dump();
        CustomerEditService edits(fixture.store());
        const auto outcome = edits.set({zeng}, field, typed);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(outcome->changed, 1);
        QCOMPARE(fixture.connection().text(("SELECT " + column.toUtf8() + " FROM customer WHERE id = 1").constData()),
                 kept);
        QCOMPARE(edits.set({zeng}, field, typed)->unchanged, 1);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void wrongValuesSayWhatWouldBeUnderstood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("gender") << "gender"
                                << "maybe";
        QTest::newRow("birthday") << "birthday"
                                  << "13-45";
        QTest::newRow("birthday to come") << "birthday"
                                          << "2030-01-01";
        QTest::newRow("points") << "points"
                                << "1.5";
        QTest::newRow("phone") << "phone"
                               << "12";
        QTest::newRow("owner") << "owner"
                               << "nobody";
        QTest::newRow("name") << "name"
                              << "";
        QTest::newRow("field") << "shoe"
                               << "42";
        QTest::newRow("custom field") << "custom.shoe"
                                      << "42";
    }

    void wrongValuesSayWhatWouldBeUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        StoreFixture fixture;
        people(fixture);
        const QByteArray before = fixture.dump();
        const auto outcome = CustomerEditService(fixture.store()).set({who(fixture, "13800138000")}, field, typed);
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().message.isEmpty());
        QCOMPARE(fixture.dump(), before);
    }

    void theUndoNamesTheFieldAsTheGridDoes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("title");
        QTest::newRow("a column") << "member_level"
                                  << "VIP" << QStringLiteral("Change Membership level of 曾小贤");
        QTest::newRow("without one") << "do_not_contact"
                                     << "yes" << QStringLiteral("Change Do not contact of 曾小贤");
    }
    void theUndoNamesTheFieldAsTheGridDoes()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, title);
        StoreFixture fixture;
        people(fixture);
        QVERIFY(CustomerEditService(fixture.store())
                    .apply({{who(fixture, "13800138000"), field, value}}, CustomerEditService::Wrong::Refuse));
        QCOMPARE(this->value(fixture, "SELECT title FROM change ORDER BY id DESC LIMIT 1"), title);
    }
    void aPasteIsOneStepAndAllOrNothing()
    {
        StoreFixture fixture;
        people(fixture);
        const CustomerId zeng = who(fixture, "13800138000"), lv = who(fixture, "13900139000");
        const QByteArray before = fixture.dump();
        const std::vector<CellEdit> cells{{zeng, QStringLiteral("city"), QStringLiteral("上海市")},
                                          {lv, QStringLiteral("points"), QStringLiteral("many")},
                                          {lv, QStringLiteral("city"), QStringLiteral("北京市")},
                                          {lv, QStringLiteral("phone"), QStringLiteral("13800138000")}};
        CustomerEditService edits(fixture.store());
        auto outcome = edits.apply(cells);
        QCOMPARE(outcome->changed, 0);
        QCOMPARE(outcome->errors.size(), std::size_t(2));
        QCOMPARE(outcome->errors[0].index, std::size_t(1));
        QVERIFY(outcome->errors[1].message.contains(QStringLiteral("曾小贤")));
        QCOMPARE(fixture.dump(), before);
        outcome = edits.apply(cells, CustomerEditService::Wrong::Skip);
        QCOMPARE(outcome->changed, 2);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void phonesAreReplacedAddedAndTaken()
    {
        StoreFixture fixture;
        people(fixture);
        const CustomerId zeng = who(fixture, "13800138000");
        CustomerEditService edits(fixture.store());
        QVERIFY(edits.set({zeng}, QStringLiteral("phone"), QStringLiteral("137 0013 7000")));
        QCOMPARE(who(fixture, "13700137000"), zeng);
        QCOMPARE(who(fixture, "13800138000"), CustomerId());
        QCOMPARE(edits.set({zeng}, QStringLiteral("phone+"), QStringLiteral("13600136000"))->changed, 1);
        QCOMPARE(edits.set({zeng}, QStringLiteral("phone"), QStringLiteral("13500135000"))->errors.size(),
                 std::size_t(1));
        QCOMPARE(edits.set({zeng}, QStringLiteral("phone-"), QStringLiteral("13700137000"))->changed, 1);
        QCOMPARE(who(fixture, "13600136000"), zeng);
    }

    void theGateNamesTheReason()
    {
        StoreFixture fixture;
        people(fixture);
        const CustomerId zeng = who(fixture, "13800138000");
        CustomerEditService edits(fixture.store());
        QCOMPARE(*contactable(fixture.store(), zeng), ContactGate::Open);
        QVERIFY(edits.set({zeng}, QStringLiteral("consent"), QStringLiteral("withdrawn")));
        QCOMPARE(*contactable(fixture.store(), zeng), ContactGate::ConsentWithdrawn);
        QVERIFY(edits.set({zeng}, QStringLiteral("do_not_contact"), QStringLiteral("yes")));
        QCOMPARE(*contactable(fixture.store(), zeng), ContactGate::DoNotContact);
        QVERIFY(edits.set({zeng}, QStringLiteral("blacklist"), QStringLiteral("是")));
        QCOMPARE(*contactable(fixture.store(), zeng), ContactGate::Blacklisted);
        QCOMPARE(*contactable(fixture.store(), CustomerId(99)), ContactGate::Gone);
    }

    void customFieldsAreTyped()
    {
        StoreFixture fixture;
        people(fixture);
        CustomFields fields(fixture.store());
        QVERIFY(fields.add(QStringLiteral("鞋码"), CustomField::Kind::Number));
        QVERIFY(fields.add(QStringLiteral("试用日"), CustomField::Kind::Date));
        QVERIFY(fields.add(QStringLiteral("口味"), CustomField::Kind::Choice,
                           {QStringLiteral("甜"), QStringLiteral("咸")}));
        QVERIFY(fields.add(QStringLiteral("会员"), CustomField::Kind::YesNo));
        QCOMPARE(fields.add(QStringLiteral("会员"), CustomField::Kind::Text).error().kind, ErrorKind::Conflict);
        QCOMPARE(fields.add(QStringLiteral("空"), CustomField::Kind::Choice).error().kind, ErrorKind::Invalid);
        const ImportOutcome outcome = import(fixture, "手机,鞋码,试用日,口味,会员\n13800138000,38.5,2026/3/1,甜,是\n"
                                                      "13900139000,big,never,苦,不知道\n");
        QCOMPARE(outcome.unmapped, QStringList());
        QCOMPARE(outcome.problemCount, 4);
        QCOMPARE(value(fixture, "SELECT custom FROM customer WHERE id = 1"),
                 QStringLiteral("{\"1\":38.5,\"2\":\"2026-03-01\",\"3\":\"甜\",\"4\":true}"));
        CustomerEditService edits(fixture.store());
        QVERIFY(!edits.set({who(fixture, "13800138000")}, QStringLiteral("custom.口味"), QStringLiteral("辣")));
        QVERIFY(edits.set({who(fixture, "13800138000")}, QStringLiteral("custom.口味"), QStringLiteral("咸")));
        QCOMPARE(edits.choices(QStringLiteral("custom.口味"))->size(), 2);
        QCOMPARE(fields.setChoices(QStringLiteral("口味"), {QStringLiteral("甜")}).error().kind, ErrorKind::Conflict);
        // Another file that names one of them does not change the others.
        import(fixture, "手机,鞋码\n13800138000,39\n");
        QCOMPARE(value(fixture, "SELECT custom FROM customer WHERE id = 1"),
                 QStringLiteral("{\"1\":39,\"2\":\"2026-03-01\",\"3\":\"咸\",\"4\":true}"));
        QCOMPARE(fields.all()->front().uses, 1);
    }

    void exportsOfCustomFieldsImportAgainUnchanged()
    {
        StoreFixture fixture;
        people(fixture);
        CustomFields fields(fixture.store());
        QVERIFY(fields.add(QStringLiteral("鞋码"), CustomField::Kind::Number));
        QVERIFY(fields.add(QStringLiteral("VIP 会员"), CustomField::Kind::YesNo));
        import(fixture, "手机,鞋码,VIP 会员\n13800138000,38.5,否\n");
        const QByteArray before = fixture.dump();
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        QVERIFY(CustomerExporter(fixture.store()).run(request, fixture.job()));
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("custom.VIP 会员"));
        QVERIFY(text.contains("38.5,否"));
        import(fixture, text);
        QCOMPARE(value(fixture, "SELECT custom FROM customer WHERE id = 1"),
                 QStringLiteral("{\"1\":38.5,\"2\":false}"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM custom_field"), 2);
    }

    void unknownColumnsCanBeKept()
    {
        StoreFixture fixture;
        const QByteArray roster = "姓名,手机,宠物\n曾小贤,13800138000,猫\n";
        QCOMPARE(import(fixture, roster).unmapped, QStringList(QStringLiteral("宠物")));
        ImportRequest request;
        request.keepUnknown = true;
        const ImportOutcome outcome = import(fixture, roster, request);
        QCOMPARE(value(fixture, "SELECT custom ->> '$.\"1\"' FROM customer"), QStringLiteral("猫"));
        QVERIFY(ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM custom_field"), 0);
    }

    void aFieldIsRenamedAndRemovedUnlessARuleUsesIt()
    {
        StoreFixture fixture;
        people(fixture);
        CustomFields fields(fixture.store());
        QVERIFY(fields.add(QStringLiteral("鞋码"), CustomField::Kind::Number));
        QVERIFY(CustomerEditService(fixture.store())
                    .set({who(fixture, "13800138000")}, QStringLiteral("custom.鞋码"), QStringLiteral("40")));
        const auto rule =
            RuleTranslator(fixture.connection()).fromFile("{\"field\":\"custom.鞋码\",\"op\":\">\",\"value\":39}");
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
        QVERIFY(SegmentService(fixture.store()).save(QStringLiteral("大脚"), *rule));
        QVERIFY(fields.rename(QStringLiteral("鞋码"), QStringLiteral("尺码")));
        const auto refused = fields.remove(QStringLiteral("尺码"));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("大脚")));
        QVERIFY(SegmentService(fixture.store()).remove(QStringLiteral("大脚")));
        const QByteArray before = fixture.dump();
        QCOMPARE(*fields.remove(QStringLiteral("尺码")), 1);
        QCOMPARE(value(fixture, "SELECT custom FROM customer WHERE id = 1"), QString());
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }
    void aChangeOfManyThatWasCancelledLeavesNothingBehind()
    {
        StoreFixture fixture;
        QByteArray roster = "姓名,手机\n";
        for (int i = 0; i < 600; ++i)
            roster += "客户" + QByteArray::number(i) + ",139" + QByteArray::number(10'000'000 + i) + '\n';
        import(fixture, roster);
        std::vector<CustomerId> everybody;
        for (int id = 1; id <= 600; ++id)
            everybody.emplace_back(id);
        const QByteArray before = fixture.dump();
        StopsAfter job(2);
        CustomerEditService edits(fixture.store());
        const auto outcome = edits.set(everybody, QStringLiteral("remark"), QStringLiteral("同一批"),
                                       CustomerEditService::Wrong::Skip, job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(fixture.dump(), before);
        QVERIFY(edits.set(everybody, QStringLiteral("remark"), QStringLiteral("同一批")));
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void aFieldGetsAnotherNameAndOtherChoicesInOneStep()
    {
        StoreFixture fixture;
        people(fixture);
        CustomFields fields(fixture.store());
        QVERIFY(fields.add(QStringLiteral("口味"), CustomField::Kind::Choice,
                           {QStringLiteral("淡"), QStringLiteral("浓")}));
        QVERIFY(CustomerEditService(fixture.store())
                    .set({who(fixture, "13800138000")}, QStringLiteral("custom.口味"), QStringLiteral("浓")));
        const QByteArray before = fixture.dump();
        QCOMPARE(fields.change(QStringLiteral("口味"), QStringLiteral("茶味"), {QStringLiteral("淡")}).error().kind,
                 ErrorKind::Conflict); // another customer has the other one
        QCOMPARE(fixture.dump(), before);
        QVERIFY(fields.change(QStringLiteral("口味"), QStringLiteral("茶味"),
                              {QStringLiteral("浓"), QStringLiteral("中")}));
        const auto all = fields.all();
        QCOMPARE(all->front().field.name, QStringLiteral("茶味"));
        QCOMPARE(all->front().field.choices, (QStringList{QStringLiteral("浓"), QStringLiteral("中")}));
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void fieldsAreReordered()
    {
        StoreFixture fixture;
        CustomFields fields(fixture.store());
        for (const char *name : {"甲", "乙", "丙"})
            QVERIFY(fields.add(QString::fromUtf8(name), CustomField::Kind::Text));
        const QByteArray before = fixture.dump();
        QCOMPARE(fields.reorder({QStringLiteral("丙"), QStringLiteral("甲")}).error().kind, ErrorKind::Invalid);
        QVERIFY(fields.reorder({QStringLiteral("丙"), QStringLiteral("甲"), QStringLiteral("乙")}));
        const auto all = fields.all();
        QVERIFY(all);
        QStringList names;
        for (const CustomFields::Summary &summary : *all)
            names << summary.field.name;
        QCOMPARE(names, (QStringList{QStringLiteral("丙"), QStringLiteral("甲"), QStringLiteral("乙")}));
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }
};

SIYU_TEST(TstCustomerEdits, "tst_customereditservice")
#include "tst_customereditservice.moc"
