#include "app/segments/customfields.h"
#include "app/segments/fieldtests.h"
#include "app/segments/rulecodec.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::CustomField;
using tests::StoreFixture;

namespace {

/// Two customers; every rule here matches only the first.
class Team final
{
public:
    Team()
    {
        CustomFields fields(m_fixture.store());
        for (const auto &[name, kind] : {std::pair("有孩子", CustomField::Kind::YesNo),
                                         std::pair("身高", CustomField::Kind::Number),
                                         std::pair("体检", CustomField::Kind::Date), std::pair("备注二", CustomField::Kind::Text)})
            m_ids << fields.add(QString::fromUtf8(name), kind)->id;
        m_ids << fields.add(QStringLiteral("肤质"), CustomField::Kind::Choice,
                            {QStringLiteral("干性"), QStringLiteral("油性")})
                     ->id;
        const QString custom = QStringLiteral(R"({"%1":true,"%2":172.5,"%3":"2026-03-01","%4":"12","%5":"干性"})")
                                   .arg(m_ids[0])
                                   .arg(m_ids[1])
                                   .arg(m_ids[2])
                                   .arg(m_ids[3])
                                   .arg(m_ids[4]);
        m_fixture.connection().execute(
            QStringLiteral("INSERT INTO customer(id, name, gender, stage, province, city, custom) VALUES(1, '甲', 2, 4, '广东省', '深圳市', "
                           "'%1'), (2, '乙', 1, 1, '浙江省', '杭州市', NULL);"
                           "INSERT INTO identity(customer_id, kind, value) VALUES(1, 1, '8613800138000'), (2, 1, "
                           "'8613955869999'), (2, 1, '85291234567'); INSERT INTO product(id, name, category) VALUES(1, "
                           "'红茶', '茶')")
                .arg(custom));
    }

    /// The IDs of customers who match the rule; the error if it is refused.
    QString ask(const QByteArray &json)
    {
        auto rule = guarded([&] { return RuleTranslator(m_fixture.connection()).fromFile(json); });
        return rule ? members(*rule) : QStringLiteral("refused: ") + rule.error().message;
    }
    /// The same for a rule that was saved without being parsed again.
    QString askSaved(const QByteArray &json)
    {
        auto rule = RuleCodec::parse(json, RuleForm::Ids);
        return rule ? members(*rule) : rule.error().message;
    }
    qint64 field(int index) const { return m_ids.at(index); }
    void execute(const QString &sql) { m_fixture.connection().execute(sql); }

private:
    QString members(const Rule &rule)
    {
        const auto question =
            RuleQuestion::prepare(m_fixture.store(), m_fixture.connection(), rule, m_fixture.job());
        if (!question)
            return question.error().message;
        const auto members = question->memberIds();
        if (!members)
            return members.error().message;
        QStringList ids;
        for (const storage::CustomerId id : *members)
            ids << QString::number(id.value);
        return ids.join(QLatin1Char(' '));
    }

    StoreFixture m_fixture;
    QList<qint64> m_ids;
};

} // namespace

class TstRuleValues : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("members");
        const auto row = [](const char *field, const char *op, const char *value, const char *members = "1") {
            QTest::addRow("%s %s %s", field, op, value)
                << QStringLiteral("{\"field\":\"%1\",\"op\":\"%2\",\"value\":%3}")
                       .arg(QString::fromUtf8(field), QString::fromUtf8(op), QString::fromUtf8(value))
                       .toUtf8()
                << QString::fromLatin1(members);
        };
        row("custom.有孩子", "=", "\"是\"");
        row("custom.有孩子", "=", "\"yes\"");
        row("custom.有孩子", "=", "1");
        row("custom.有孩子", "=", "true");
        row("custom.有孩子", "in", "[\"有\",\"true\"]");
        row("custom.有孩子", "=", "\"否\"", "");
        row("custom.有孩子", "!=", "\"是\"", "2");
        row("custom.身高", "=", "\"172.5\"");
        row("custom.身高", ">=", "\"１００\"");
        row("custom.体检", "=", "\"2026/3/1\"");
        row("custom.体检", "on", "\"2026年3月1日\"");
        row("custom.体检", "between", "[\"2026.2.1\",\"2026-3-1\"]");
        row("custom.备注二", "=", "12");
        row("custom.肤质", "in", "[\" 干性 \"]");
        row("phone", "=", "\"138-0013-8000\"");
        row("phone", "=", "\"+86 138 0013 8000\"");
        row("phone", "=", "\"8613800138000\"");
        row("phone", "=", "\"0086-13800138000\"");
        row("phone", "=", "\"１３８００１３８０００\"");
        row("phone", "in", "[\"+86-13800138000\"]");
        row("phone", "starts_with", "\"+86 138\"");
        row("phone", "starts_with", "\"86138\"");
        row("phone", "contains", "\"+86138\"");
        row("phone", "ends_with", "\"3-8000\"");
        row("phone", "contains", "\"86\"", "2");
        row("phone", "not_contains", "\"86\"", "1");
        row("phone", "=", "\"+852 9123-4567\"", "2");
        row("province", "=", "\"广东\"");
        row("province", "!=", "\"广东\"", "2");
        row("city", "in", "[\"深圳\"]");
        row("name", "=", "\" 甲 \"");
        row("name", "contains", "\"甲 \"", ""); // a blank in a part of a text is significant
        row("gender", "=", "\"女\"");
        row("gender", "=", "\"男\"", "2");
        row("gender", "=", "\"female\"");
        row("stage", "in", "[\"复购\"]");
    }
    void valuesAreReadAsTheyAreMeant()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, members);
        QCOMPARE(Team().ask(rule), members);
    }

    void aProvinceIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("official");
        QTest::addColumn<QString>("brief");
        QTest::newRow("province") << QStringLiteral("广东省") << QStringLiteral("广东");
        QTest::newRow("municipality") << QStringLiteral("北京市") << QStringLiteral("北京");
        QTest::newRow("autonomous region") << QStringLiteral("内蒙古自治区") << QStringLiteral("内蒙古");
        QTest::newRow("with a people's name") << QStringLiteral("新疆维吾尔自治区") << QStringLiteral("新疆");
    }
    /// Stores of before hold both ways; so do edits and files that bring a note beside it.
    void aProvinceIsOneHoweverItIsWritten()
    {
        QFETCH(QString, official);
        QFETCH(QString, brief);
        Team team;
        team.execute(QStringLiteral("INSERT INTO customer(id, name, province) VALUES(11, 'a', '%1'), (12, 'b', '%2'), (13, "
                                    "'c', NULL), (14, 'd', '%2一带')")
                         .arg(official, brief));
        const auto rule = [](const char *op, const QString &value) {
            return QStringLiteral(R"({"field":"province","op":"%1","value":%2})").arg(QLatin1String(op), value).toUtf8();
        };
        const auto quoted = [](const QString &text) { return QString(QLatin1Char('"') + text + QLatin1Char('"')); };
        for (const char *op : {"=", "!=", "contains", "not_contains", "starts_with", "ends_with"}) {
            const QString members = team.ask(rule(op, quoted(brief)));
            QCOMPARE(team.ask(rule(op, quoted(official))), members);
            QCOMPARE(team.askSaved(rule(op, quoted(official))), members); // what is saved is asked as what is previewed
            const QStringList ids = members.split(QLatin1Char(' '));
            const bool isNegative = op[0] == '!' || op[0] == 'n';
            QVERIFY2(ids.contains(QStringLiteral("11")) != isNegative && ids.contains(QStringLiteral("12")) != isNegative &&
                         ids.contains(QStringLiteral("13")) == isNegative,
                     qPrintable(members));
        }
        for (const char *op : {"in", "not_in"}) {
            const QString members = team.ask(rule(op, QStringLiteral("[\"%1\",\"浙江\"]").arg(brief)));
            QCOMPARE(team.ask(rule(op, QStringLiteral("[\"浙江省\",\"%1\"]").arg(official))), members);
            QCOMPARE(members.split(QLatin1Char(' ')).contains(QStringLiteral("2")), op[0] == 'i');
        }
        QVERIFY(team.ask(rule("=", quoted(brief))).endsWith(QLatin1String("11 12")));
    }

    void whatCanNeverMatchIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *rule, const char *says) {
            QTest::newRow(name) << QByteArray(rule) << QString::fromUtf8(says);
        };
        row("neither yes nor no", R"({"field":"custom.有孩子","op":"=","value":"也许"})", "也许");
        row("a part of a yes", R"({"field":"custom.有孩子","op":"contains","value":"是"})", "有孩子");
        row("no number", R"({"field":"custom.身高","op":">","value":"高"})", "身高");
        row("a part of a number", R"({"field":"custom.身高","op":"contains","value":"7"})", "contains");
        row("no date", R"({"field":"custom.体检","op":"before","value":"三月"})", "三月");
        row("reversed", R"({"field":"custom.体检","op":"between","value":["2026-05-01","2026-01-01"]})", "体检");
        row("no choice", R"({"field":"custom.肤质","op":"=","value":"混合"})", "干性, 油性");
        row("order of choices", R"({"field":"custom.肤质","op":">","value":"干性"})", "肤质");
        row("no digits", R"({"field":"phone","op":"contains","value":"abc"})", "abc");
        row("only the country", R"({"field":"phone","op":"starts_with","value":"+86"})", "+86");
        row("no such category", R"({"orders":{"category":["咖啡"]}})", "咖啡");
        row("no such channel", R"({"field":"channel","op":"=","value":"抖音"})", "抖音");
        row("a word of no enum", R"({"field":"gender","op":"=","value":"贵妇"})", "female");
    }
    void whatCanNeverMatchIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, says);
        const QString answer = Team().ask(rule);
        QVERIFY2(answer.startsWith(QLatin1String("refused")) && answer.contains(says), qPrintable(answer));
    }

    void rulesSavedBeforeAreReadAsTheyAreMeantToo()
    {
        Team team;
        const auto custom = [&team](int index) { return QByteArray::number(team.field(index)); };
        const auto saved = [](const QByteArray &field, const char *value) {
            return "{\"field\":\"custom." + field + "\",\"op\":\"=\",\"value\":\"" + value + "\"}";
        };
        QCOMPARE(team.askSaved(saved(custom(0), "是")), QStringLiteral("1"));
        QCOMPARE(team.askSaved(R"({"field":"phone","op":"=","value":"+86 138-0013-8000"})"), QStringLiteral("1"));
        QCOMPARE(team.askSaved(saved(custom(0), "也许")), QString());
    }

    void whoWasBornOn29FebruaryIsAYearOlderOnTheirBirthday_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("hasBirthday");
        QTest::addColumn<int>("age");
        QTest::newRow("day before") << QStringLiteral("2026-02-27") << false << 25;
        QTest::newRow("common year") << QStringLiteral("2026-02-28") << true << 26;
        QTest::newRow("day after") << QStringLiteral("2026-03-01") << false << 26;
        QTest::newRow("leap year, 28th") << QStringLiteral("2028-02-28") << false << 27;
        QTest::newRow("leap year, 29th") << QStringLiteral("2028-02-29") << true << 28;
    }
    void whoWasBornOn29FebruaryIsAYearOlderOnTheirBirthday()
    {
        QFETCH(QString, today);
        QFETCH(bool, hasBirthday);
        QFETCH(int, age);
        StoreFixture fixture;
        const storage::LocalDay day = *storage::parseIsoDay(today);
        fixture.store().setNow(fixture.store().zone().toUtc(day, 0));
        fixture.connection().execute("INSERT INTO customer(id, birth_month_day, birth_year) VALUES(1, 229, 2000)");
        const auto holds = [&fixture](const QByteArray &json) {
            const auto rule = RuleCodec::parse(json, RuleForm::Names);
            return RuleQuestion::prepare(fixture.store(), fixture.connection(), *rule, fixture.job())->count() == 1;
        };
        QCOMPARE(holds(R"({"field":"birthday","op":"next_days","value":1})"), hasBirthday);
        QVERIFY(holds("{\"field\":\"age\",\"op\":\"=\",\"value\":" + QByteArray::number(age) + "}"));
        QCOMPARE(*ageOn(day, 2000, 229), age);
    }
};

SIYU_TEST(TstRuleValues, "tst_rulevalues")
#include "tst_rulevalues.moc"
