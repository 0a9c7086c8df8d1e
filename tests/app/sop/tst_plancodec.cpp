#include "app/sop/plancodec.h"
#include "tests/testmain.h"

#include <QJsonDocument>

using namespace app::sop;

class TstPlanCodec : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyRoundTrips()
    {
        const QByteArray text = R"({"name":"新客7天欢迎","kind":"one_to_one","priority":50,"timezone":"Asia/Shanghai",
            "audience":{"rule":{"tag":{"any":["a"]}}},"anchor":{"on":"tag_given","tag":"new"},
            "per":"friendship","entry":"continuous","reentry":{"after_days":90},"goal":{"orders":{"count":{">=":1}}},
            "exit":{"tag":{"any":["stop"]}},"on_reply":"go_on","holdout_percent":5,"exclusive_with":"welcome",
            "guards":{"quiet":["22:00","08:30"],"max_per_day":1,"max_per_week":3,"max_per_month":12,"min_gap_hours":20,
                      "max_wait_days":2,"nurture_days":30,"weekends":"send","holidays":"next_workday"},
            "steps":[{"day":0,"after_minutes":5,"window_minutes":120,"expires_hours":24,"if_passed":"now",
                      "purpose":"nurture","via":"chat","condition":{"segment":"x"},"assignee":"staff:小王","content":["welcome-1"]},
                     {"day":3,"time":"10:00","theme":"value","visible_to":{"segment":"y"},"text":"{{name|朋友}}你好",
                      "variants":{"by":"rotation","of":["a",{"text":"b","when":"VIP"}]},"call_to_action":{"deadline_hours":24},
                      "lines":[{"role":"assistant","after_minutes":0,"text":"hi"}]}]})";
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        QVERIFY(!object.isEmpty());
        const auto plan = planFromJson(object);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(planToJson(*plan), object);
        QVERIFY(*planFromJson(planToJson(*plan)) == *plan);
    }

    void everyAnchorRoundTrips_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::newRow("event") << QByteArray(R"({"on":"friend_added"})");
        QTest::newRow("product") << QByteArray(R"({"on":"repurchase_due","product":"cat food"})");
        QTest::newRow("date") << QByteArray(R"({"date":"2026-12-12"})");
        QTest::newRow("days") << QByteArray(R"({"every":"3 days"})");
        QTest::newRow("week") << QByteArray(R"({"every":"week","weekday":[1,4]})");
        QTest::newRow("month") << QByteArray(R"({"every":"month","day":[8,18,28]})");
    }
    void everyAnchorRoundTrips()
    {
        QFETCH(QByteArray, anchor);
        const QByteArray text =
            R"({"name":"x","kind":"group","anchor":)" + anchor + R"(,"steps":[{"time":"09:00","text":"t"}]})";
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        const auto plan = planFromJson(object);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(planToJson(*plan), object);
    }

    void mistakesAreNamedWithTheirPath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto with = [](const char *top, const char *step) {
            return QByteArray(R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"})") + top +
                   R"(,"steps":[{"day":0,"time":"10:00","text":"t"},{"day":1,"text":"t")" + step + "}]}";
        };
        const char *const ten = R"(,"time":"10:00")";
        const auto row = [](const char *name, const QByteArray &text, const char *path) {
            QTest::newRow(name) << text << QString::fromLatin1(path);
        };
        row("unknown key", with(R"(,"prio":1)", ten), "prio:");
        row("unknown key of a step", with("", R"(,"time":"10:00","tme":1)"), "steps[1].tme:");
        row("time", with("", R"(,"time":"25:00")"), "steps[1].time:");
        row("no time", with("", ""), "steps[1].time:");
        row("via", with("", R"(,"time":"10:00","via":"pigeon")"), "steps[1].via:");
        row("cap", with(R"(,"guards":{"max_per_day":-1})", ten), "guards.max_per_day:");
        row("quiet", with(R"(,"guards":{"quiet":["22:00"]})", ten), "guards.quiet:");
        row("hold-out", with(R"(,"holdout_percent":21)", ten), "holdout_percent:");
        row("zone", with(R"(,"timezone":"Mars/Base")", ten), "timezone:");
        row("two audiences", with(R"(,"audience":{"segment":"a","rule":{}})", ten), "audience:");
        const QByteArray head = R"({"name":"x","kind":"one_to_one",)";
        const QByteArray one = R"(,"steps":[{"time":"10:00","text":"t"}]})";
        row("order of days", head + R"("anchor":{"on":"friend_added"},"steps":[{"day":2,"time":"10:00","text":"t"},
            {"day":1,"time":"10:00","text":"t"}]})",
            "steps[1].day:");
        row("no anchor", head + R"("priority":1)" + one, "anchor:");
        row("anchor", head + R"("anchor":{"on":"moon"})" + one, "anchor.on:");
        row("every", head + R"("anchor":{"every":"week"})" + one, "anchor.weekday:");
        row("date", head + R"("anchor":{"date":"2026-02-30"})" + one, "anchor.date:");
        row("no steps", head + R"("anchor":{"on":"birthday"},"steps":[]})", "steps:");
    }
    void mistakesAreNamedWithTheirPath()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto plan = planFromJson(text);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().kind, app::ErrorKind::Invalid);
        QCOMPARE(plan.error().detail.section(QLatin1Char(' '), 0, 0), path);
        QCOMPARE(plan.error().detail.count(QLatin1Char('\n')), 0);
    }

    void whatComesLaterIsRefusedAsSuch_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("path");
        QTest::newRow("attachments") << QByteArray() << QStringLiteral("steps[0].attachments:");
    }
    void whatComesLaterIsRefusedAsSuch()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QString, path);
        const QByteArray step = plan.isEmpty() ? QByteArray(R"(,"attachments":["a.png"])") : QByteArray();
        const auto read = planFromJson(R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"},)" + plan +
                                       R"("steps":[{"time":"10:00","text":"t")" + step + "}]}");
        QVERIFY(!read);
        QCOMPARE(read.error().detail.section(QLatin1Char(' '), 0, 0), path);
        QVERIFY2(read.error().detail.contains(QStringLiteral("does not support this key yet")),
                 qPrintable(read.error().detail));
    }

    void whatWouldHaveNoEffectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *anchor, const char *step, const char *path, const char *says,
                            const char *kind = "one_to_one") {
            QTest::newRow(name) << QByteArray(R"({"name":"x","anchor":)") + anchor +
                                       R"(,"steps":[{"time":"10:00","text":"t"},{"time":"10:00",)" + step +
                                       "}],\"kind\":\"" + kind + "\"}"
                                << QString::fromLatin1(path) << QString::fromLatin1(says);
        };
        const char *const added = R"({"on":"friend_added"})";
        row("text and lines", added, R"("text":"t","lines":[{"text":"l"}])", "steps[1]:", "has text, lines,");
        row("text and variants", added, R"("text":"t","variants":{"by":"random","of":["a"]})",
            "steps[1]:", "has text, variants,");
        row("text and content", added, R"("text":"t","content":["a"])", "steps[1]:", "has text, content,");
        row("lines and variants", added, R"("lines":[{"text":"l"}],"variants":{"by":"random","of":["a"]})",
            "steps[1]:", "has lines, variants,");
        row("unknown stage", added, R"("variants":{"by":"layer","of":["a",{"text":"t","when":"VIP"}]})",
            "steps[1].variants.of[1].when:", "new, nurture, first_order, repeat, loyal, dormant, lost");
        row("stage twice", added,
            R"("variants":{"by":"layer","of":[{"text":"t","when":"new"},{"text":"u","when":"new"}]})",
            "steps[1].variants.of[1].when:", "never be used");
        row("account twice", added,
            R"("variants":{"by":"account","of":[{"text":"t","when":"A"},{"text":"u","when":"A"}]})",
            "steps[1].variants.of[1].when:", "never be used");
        row("when in rotation", added, R"("variants":{"by":"rotation","of":[{"text":"t","when":"new"}]})",
            "steps[1].variants.of[0].when:", "rotation");
        row("theme", added, R"("text":"t","theme":"value")", "steps[1].theme:", "moments");
        row("visible_to", added, R"("text":"t","visible_to":{"segment":"y"})", "steps[1].visible_to:", "moments");
        row("call_to_action", added, R"("text":"t","call_to_action":{})", "steps[1].call_to_action:", "group");
        row("call_to_action in Moments", added, R"("text":"t","call_to_action":{})",
            "steps[1].call_to_action:", "group", "moments");
        row("tag of another event", R"({"on":"friend_added","tag":"VIP"})", R"("text":"t")",
            "anchor.tag:", "tag_given");
        row("product of another event", R"({"on":"birthday","product":"P"})", R"("text":"t")",
            "anchor.product:", "each_order");
        row("campaign of another event", R"({"on":"first_order","campaign":"C"})", R"("text":"t")",
            "anchor.campaign:", "campaign_start");
        row("tag with a date", R"({"date":"2026-12-12","tag":"VIP"})", R"("text":"t")", "anchor.tag:", "no effect");
        row("weekday of a month", R"({"every":"month","day":[8],"weekday":[1]})", R"("text":"t")",
            "anchor.weekday:", "no effect");
    }
    void whatWouldHaveNoEffectIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        QFETCH(QString, says);
        const auto plan = planFromJson(text);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, app::ErrorKind::Invalid);
        const QString detail = plan.error().detail;
        QCOMPARE(detail.section(QLatin1Char(' '), 0, 0), path);
        QVERIFY2(detail.contains(says), qPrintable(detail));
        QCOMPARE(detail.count(QLatin1Char('\n')), 0);
    }

    void whatGoesWithAnotherKindIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *kind, const char *keys, const char *path) {
            QTest::addRow("%s of %s", path, kind)
                << QString::fromLatin1(kind) << QByteArray(keys) << QString::fromLatin1(path);
        };
        row("one_to_one", R"("audience":{"group_rule":{"kind":["a"]}})", "audience.group_rule:");
        row("group", R"("audience":{"segment":"a"})", "audience.segment:");
        row("group", R"("audience":{"rule":{"all":[]}})", "audience.rule:");
        row("group", R"("audience":{"accounts":["a"]})", "audience.accounts:");
        row("group", R"("per":"customer")", "per:");
        row("group", R"("goal":{"all":[]})", "goal:");
        row("group", R"("exit":{"all":[]})", "exit:");
        row("group", R"("on_reply":"end")", "on_reply:");
        row("moments", R"("audience":{"segment":"a"})", "audience.segment:");
        row("moments", R"("audience":{"groups":["a"]})", "audience.groups:");
        row("moments", R"("audience":{"group_rule":{"kind":["a"]}})", "audience.group_rule:");
        row("moments", R"("on_reply":"go_on")", "on_reply:");
    }
    void whatGoesWithAnotherKindIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, keys);
        const auto plan =
            planFromJson(R"({"name":"x","kind":")" + kind.toLatin1() + R"(","anchor":{"date":"2026-12-12"},)" + keys +
                         R"(,"steps":[{"time":"10:00","text":"t"}]})");
        QVERIFY(!plan);
        QTEST(plan.error().detail.section(QLatin1Char(' '), 0, 0), "path");
        QCOMPARE(plan.error().detail.count(QLatin1Char('\n')), 0);
    }
    void aGroupRuleIsReadAndWritten()
    {
        const QByteArray text =
            R"({"name":"x","kind":"group","audience":{"group_rule":{"kind":["a"],"members":{">=":100}}},
            "anchor":{"on":"group_opened"},"steps":[{"time":"10:00","text":"t"}]})";
        const auto plan = planFromJson(text);
        QVERIFY(plan);
        const QJsonObject written = planToJson(*plan);
        QCOMPARE(written.value(QLatin1String("audience")),
                 QJsonDocument::fromJson(text).object().value(QLatin1String("audience")));
    }

    void variantsThatCanBeChosenAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("variants");
        QTest::newRow("layer") << QByteArray(R"({"by":"layer","of":["a",{"text":"t","when":"loyal"}]})");
        QTest::newRow("account") << QByteArray(R"({"by":"account","of":[{"text":"t","when":"A"}]})");
        QTest::newRow("random") << QByteArray(R"({"by":"random","of":["a",{"text":"t"}]})");
    }
    void variantsThatCanBeChosenAreAccepted()
    {
        QFETCH(QByteArray, variants);
        const auto plan = planFromJson(R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"},)"
                                       R"("steps":[{"time":"10:00","variants":)" +
                                       variants + "}]}");
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    }

    void aStoredPlanIsReadAsItIs()
    {
        const QByteArray text = R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"},)"
                                R"("steps":[{"time":"10:00","text":"t","content":["a"]}]})";
        QVERIFY(!planFromJson(text));
        QVERIFY(planFromJson(QJsonDocument::fromJson(text).object()));
    }

    void aKeyThatOccursTwiceIsRefused()
    {
        const auto plan = planFromJson(QByteArray(R"({"name":"x","kind":"one_to_one","anchor":{"on":"friend_added"},)"
                                                  R"("goal":{"segment":"a"},"goal":{"segment":"b"},)"
                                                  R"("steps":[{"time":"10:00","text":"t"}]})"));
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(QStringLiteral("$.goal:")), qPrintable(plan.error().message));
    }

    void whatIsNoJsonIsSaidWithItsLine()
    {
        const auto plan = planFromJson(QByteArray("{\n\"name\": oops}"));
        QVERIFY(!plan.has_value());
        QVERIFY2(plan.error().message.contains(QStringLiteral("line 2")), qPrintable(plan.error().message));
    }
};

SIYU_TEST(TstPlanCodec, "tst_plancodec")
#include "tst_plancodec.moc"
