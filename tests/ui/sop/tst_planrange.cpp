#include "app/sop/plancodec.h"
#include "tests/testmain.h"
#include "tests/ui/sop/sopwindow.h"
#include "ui/sop/planrange.h"

#include <QLineEdit>

using app::sop::Plan;
using app::sop::PlanObject;
using tests::Sop;

/// A plan can come from a file, so its editor takes every number that a file can contain, and no other one.
class TstPlanRange : public QObject
{
    Q_OBJECT

private slots:
    void boxesHaveTheRangesOfFiles()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        struct Box
        {
            QWidget *parent;
            const char *name;
            PlanObject object;
            const char *key;
            std::optional<int> unset; ///< the value that means the default, one below the range
        };
        QDialog *more = sop.moreRules();
        QWidget *page = &sop.fixture.window();
        std::vector<Box> boxes{
            {page, "stepDay", PlanObject::Step, "day", {}},
            {page, "stepAfter", PlanObject::Step, "after_minutes", {}},
            {page, "stepWindow", PlanObject::Step, "window_minutes", 0},
            {page, "planPriority", PlanObject::Plan, "priority", {}},
            {page, "planPerWeek", PlanObject::Guards, "max_per_week", ui::asTheTeam},
            {more, "planPerDay", PlanObject::Guards, "max_per_day", ui::asTheTeam},
            {more, "planPerMonth", PlanObject::Guards, "max_per_month", ui::asTheTeam},
            {more, "planGap", PlanObject::Guards, "min_gap_hours", ui::asTheTeam},
            {more, "planWait", PlanObject::Guards, "max_wait_days", ui::asTheTeam},
            {more, "planNurture", PlanObject::Guards, "nurture_days", ui::asTheTeam},
            {more, "planAgainDays", PlanObject::Reentry, "after_days", {}},
            {more, "planHoldout", PlanObject::Plan, "holdout_percent", {}},
        };
        const auto check = [](const Box &box) {
            const auto *spin = box.parent->findChild<QSpinBox *>(QLatin1String(box.name));
            QVERIFY2(spin, box.name);
            const app::sop::IntegerRange range = *planKey(box.object, box.key).range;
            QVERIFY2(spin->minimum() == box.unset.value_or(range.least), box.name);
            QVERIFY2(!box.unset || *box.unset == range.least - 1, box.name);
            QVERIFY2(spin->maximum() == range.most, box.name);
        };
        for (const Box &box : boxes)
            check(box);
        sop.press(more, QDialogButtonBox::Cancel);
        QDialog *anchor = sop.anchorDialog();
        check({anchor, "anchorEvery", PlanObject::Anchor, "every", {}});
        sop.press(anchor, QDialogButtonBox::Cancel);
    }

    void anEmptiedLimitIsTheTeams()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        auto *box = sop.fixture.find<QSpinBox>("planPerWeek");
        box->setValue(5);
        box->findChild<QLineEdit *>()->clear();
        box->interpretText();
        QCOMPARE(box->value(), ui::asTheTeam);
        box->setValue(0); // none at all is another wish
        QCOMPARE(box->value(), 0);
    }

    void anEditKeepsTheNumbersOfAFile()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        change(sop, [](Plan &plan) {
            plan.priority = 1000;
            plan.guards = app::sop::PlanGuards();
            plan.guards->maxPerDay = 1000;
            plan.guards->maxPerWeek = 0; // no touch at all, not the team default
            plan.guards->minGapHours = 2160;
            plan.guards->maxWaitDays = 90;
            plan.steps.back().day = 3660;
            plan.steps.back().windowMinutes = 10080;
        });
        const Plan before = sop.stored();
        QCOMPARE(before.guards->maxPerWeek, std::optional(0));
        QCOMPARE(sop.fixture.find<QSpinBox>("planPerWeek")->value(), 0);
        QVERIFY(sop.fixture.find<QSpinBox>("planPerWeek")->text() != QLatin1String("Team default"));
        QDialog *more = sop.moreRules();
        more->findChild<QSpinBox *>(QStringLiteral("planHoldout"))->setValue(7);
        sop.press(more, QDialogButtonBox::Save);
        sop.enter("stepWindow", QStringLiteral("61"));
        sop.saved();
        Plan expected = before;
        expected.holdoutPercent = 7;
        expected.steps.front().windowMinutes = 61;
        QVERIFY(sop.stored() == expected);
    }

private:
    static void change(Sop &sop, std::function<void(Plan &)> make)
    {
        sop.fixture.workspace().edit([name = sop.plan().name, make](app::TeamStore &store, app::JobContext &) {
            app::sop::SopService service(store);
            auto plan = service.plan(name);
            make(*plan);
            return service.import(QJsonDocument(app::sop::planToJson(*plan)).toJson());
        });
        sop.fixture.settle();
    }
};

SIYU_TEST(TstPlanRange, "tst_planrange")
#include "tst_planrange.moc"
