#include "app/assembly/undoservice.h"
#include "app/store/teamruleservice.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::TeamRules;
using app::TeamRuleService;
using tests::StoreFixture;

class TstTeamRuleService : public QObject
{
    Q_OBJECT

private slots:
    void aChangeHoldsAndIsThereAfterOpeningAgain()
    {
        StoreFixture fixture;
        TeamRules wanted = fixture.store().rules();
        wanted.maxTouchesPerDay = 2;
        wanted.quietFrom = QStringLiteral("21:30");
        wanted.maskPhones = false;
        const auto changed = TeamRuleService(fixture.store()).change(wanted);
        QVERIFY(changed);
        QCOMPARE(changed->size(), 3);
        QCOMPARE(fixture.store().rules().toJson(), wanted.toJson());
        fixture.close();
        fixture.open();
        QCOMPARE(fixture.store().rules().toJson(), wanted.toJson());
    }
    void whoeverStillReadsTheRulesBeforeReadsThoseOfBefore()
    {
        StoreFixture fixture;
        const TeamRules &before = fixture.store().rules();
        TeamRules wanted = before;
        wanted.maxTouchesPerDay = 3;
        QVERIFY(TeamRuleService(fixture.store()).change(wanted));
        QCOMPARE(before.maxTouchesPerDay, 1);
        QCOMPARE(fixture.store().rules().maxTouchesPerDay, 3);
    }
    void undoBringsTheRulesBackAndTheAuditKeepsBoth()
    {
        StoreFixture fixture;
        TeamRules wanted = fixture.store().rules();
        wanted.nurtureDays = 14;
        QVERIFY(TeamRuleService(fixture.store()).change(wanted));
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.store().rules().nurtureDays, 30);
        auto audit = fixture.connection().prepare("SELECT subject, detail FROM audit WHERE action = 'settings.rules'");
        QVERIFY(audit->step());
        QCOMPARE(audit->text(0), QStringLiteral("nurture_days"));
        QCOMPARE(audit->text(1), QStringLiteral("{\"nurture_days\":[30,14]}"));
    }
    void aRuleThatChangedSinceItWasShownStays()
    {
        StoreFixture fixture;
        const TeamRules shown = fixture.store().rules();
        TeamRules elsewhere = shown;
        elsewhere.maxTouchesPerWeek = 11;
        QVERIFY(TeamRuleService(fixture.store()).change(elsewhere));
        TeamRules wanted = shown;
        wanted.maxTouchesPerDay = 3;
        QVERIFY(TeamRuleService(fixture.store()).change(wanted, shown));
        QCOMPARE(fixture.store().rules().maxTouchesPerDay, 3);
        QCOMPARE(fixture.store().rules().maxTouchesPerWeek, 11);
    }
    void theSameRulesAreNoChange()
    {
        StoreFixture fixture;
        const QByteArray before = fixture.dump();
        const auto changed = TeamRuleService(fixture.store()).change(fixture.store().rules());
        QVERIFY(changed && changed->isEmpty());
        QCOMPARE(fixture.dump(), before);
        QVERIFY(app::UndoService(fixture.store()).history()->empty());
    }
    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<TeamRules>("wanted");
        const auto row = [](const char *name, auto edit) {
            TeamRules rules;
            edit(rules);
            QTest::newRow(name) << rules;
        };
        row("negative", [](TeamRules &rules) { rules.maxTouchesPerDay = -1; });
        row("a day above a week", [](TeamRules &rules) { rules.maxTouchesPerDay = 4; });
        row("a week above a month", [](TeamRules &rules) { rules.maxTouchesPerWeek = 13; });
        row("no time", [](TeamRules &rules) { rules.quietUntil = QStringLiteral("25:00"); });
        row("a margin above everything", [](TeamRules &rules) { rules.grossMarginPermyriad = 10'001; });
        row("another zone", [](TeamRules &rules) { rules.timeZone = "Europe/Berlin"; });
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(TeamRules, wanted);
        StoreFixture fixture;
        const QByteArray before = fixture.dump();
        const auto changed = TeamRuleService(fixture.store()).change(wanted);
        QVERIFY(!changed);
        QVERIFY(changed.error().kind == app::ErrorKind::Invalid);
        QVERIFY(!changed.error().message.isEmpty());
        QCOMPARE(fixture.dump(), before);
    }
};

SIYU_TEST(TstTeamRuleService, "tst_teamruleservice")
#include "tst_teamruleservice.moc"
