#include "storage/error.h"

#include "app/sop/grouprule.h"
#include "tests/testmain.h"

#include <QJsonDocument>

using namespace app::sop;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A group of kind "福利" owned by 小思, opened on day 20,000, with 150 members of whom 30 spoke.
app::GroupLine group()
{
    app::GroupLine line;
    line.chat.name = QStringLiteral("茶友1群");
    line.chat.kind = QStringLiteral("福利");
    line.chat.tags = QStringLiteral("杭州; VIP");
    line.chat.ownerName = QStringLiteral("小思");
    line.opening = 20'000;
    line.members = 150;
    storage::GroupDay day;
    day.day = 20'009;
    day.spoke = 30;
    line.activity = day;
    return line;
}

constexpr storage::LocalDay today = 20'010;

} // namespace

class TstGroupRule : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyRestricts_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *rule, bool matches) { QTest::newRow(rule) << QByteArray(rule) << matches; };
        row(R"({"kind":["福利","课程"]})", true);
        row(R"({"kind":["课程"]})", false);
        row(R"({"owner":["小思"]})", true);
        row(R"({"owner":["小林"]})", false);
        row(R"({"tag":{"any":["上海","杭州"]}})", true);
        row(R"({"tag":{"all":["上海","杭州"]}})", false);
        row(R"({"tag":{"all":["vip","杭州"]}})", true);
        row(R"({"tag":{"none":["上海"]}})", true);
        row(R"({"tag":{"none":["杭州"]}})", false);
        row(R"({"members":{">=":150,"<":200}})", true);
        row(R"({"members":{">":150}})", false);
        row(R"({"members":{"!=":150}})", false);
        row(R"({"members":{"<=":150}})", true);
        row(R"({"members":{"=":150}})", true);
        row(R"({"spoke_share":{">=":0.2}})", true);
        row(R"({"spoke_share":{">":0.2}})", false);
        row(R"({"opened":{"within_days":11}})", true);
        row(R"({"opened":{"within_days":10}})", false);
        row(R"({"opened":{"older_than_days":9}})", true);
        row(R"({"opened":{"older_than_days":10}})", false);
        row(R"({"opened":{"on":"2024-10-04"}})", true);
        row(R"({"opened":{"after":"2024-10-04"}})", false);
        row(R"({"opened":{"before":"2024-10-05"}})", true);
        row(R"({"opened":{"from":"2024-10-04","to":"2024-10-04"}})", true);
        row(R"({"kind":["福利"],"members":{">":1000}})", false);
    }
    void everyKeyRestricts()
    {
        QFETCH(QByteArray, rule);
        const auto read = groupRuleFromJson(json(rule));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QTEST(read->matches(group(), today), "matches");
    }
    void whatIsNotKnownFails()
    {
        app::GroupLine unknown;
        for (const char *rule : {R"({"members":{">=":0}})", R"({"members":{"!=":3}})", R"({"spoke_share":{"<=":1}})",
                                 R"({"opened":{"older_than_days":0}})"})
            QVERIFY(!groupRuleFromJson(json(rule))->matches(unknown, today));
    }
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *rule, const char *path) {
            QTest::newRow(rule) << QByteArray(rule) << QString::fromLatin1(path);
        };
        row("{}", "audience.group_rule:");
        row(R"({"kinds":["a"]})", "audience.group_rule.kinds:");
        row(R"({"members":{"about":3}})", "audience.group_rule.members:");
        row(R"({"members":{">":"many"}})", "audience.group_rule.members:");
        row(R"({"spoke_share":{">":15}})", "audience.group_rule.spoke_share:");
        row(R"({"opened":{"on":"yesterday"}})", "audience.group_rule.opened.on:");
        row(R"({"opened":{"since":"2026-01-01"}})", "audience.group_rule.opened.since:");
        row(R"({"tag":{"some":["a"]}})", "audience.group_rule.tag.some:");
        row(R"({"tag":{}})", "audience.group_rule.tag:");
        row(R"({"members":{}})", "audience.group_rule.members:");
        row(R"({"opened":{}})", "audience.group_rule.opened:");
        row(R"({"opened":{"after":"2026-01-01","from":"2026-01-01"}})", "audience.group_rule.opened:");
        row(R"({"opened":{"on":"2026-01-01","within_days":3}})", "audience.group_rule.opened:");
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, rule);
        const auto read = groupRuleFromJson(json(rule));
        QVERIFY(!read);
        QTEST(read.error().message.section(QLatin1Char(' '), 0, 0), "path");
    }
};

SIYU_TEST(TstGroupRule, "tst_grouprule")
#include "tst_grouprule.moc"
