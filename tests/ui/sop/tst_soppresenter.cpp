#include "tests/testmain.h"
#include "app/sop/plancodec.h"
#include "tests/ui/uifixture.h"
#include "ui/sop/soppresenter.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QSignalSpy>

using app::sop::PlanEffect;
using tests::UiFixture;
using ui::SopPresenter;

namespace {

/// The SOP shown, with all steps `days` later.
QByteArray postponed(const SopPresenter::Shown &shown, int days)
{
    app::sop::Plan plan = shown.plan;
    for (app::sop::Step &step : plan.steps)
        step.day = step.day.value_or(0) + days;
    return QJsonDocument(app::sop::planToJson(plan)).toJson();
}

/// A draft beside the SOP of the sample team.
void addDraft(UiFixture &fixture)
{
    fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
        const auto id = app::sop::SopService(store).import(
            R"({"name":"draft","kind":"one_to_one","anchor":{"on":"friend_added"},"steps":[{"day":0,"time":"10:00","text":"A"}]})");
        return id ? app::Result<void>() : tl::unexpected<app::Error>(id.error());
    });
    fixture.settle();
}

SopPresenter::Shown lastOf(const QSignalSpy &spy)
{
    return spy.back().front().value<SopPresenter::Shown>();
}

/// A presenter of the sample team that has shown its SOPs once.
struct Watched
{
    UiFixture fixture;
    SopPresenter presenter{fixture.workspace()};
    QSignalSpy shown{&presenter, &SopPresenter::shown};

    Watched()
    {
        presenter.refresh();
        fixture.settle();
    }
};

} // namespace

class TstSopPresenter : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsChosenAndStays()
    {
        UiFixture fixture;
        addDraft(fixture);
        SopPresenter presenter(fixture.workspace());
        QSignalSpy shown(&presenter, &SopPresenter::shown);
        QCOMPARE(presenter.chosen(), QString());
        presenter.refresh();
        presenter.refresh();
        fixture.settle();
        QCOMPARE(shown.count(), 1); // the newest answer only
        const auto plans = lastOf(shown).plans;
        QCOMPARE(plans.size(), std::size_t(2)); // the active one first
        QCOMPARE(presenter.chosen(), plans.front().plan.name);
        QCOMPARE(lastOf(shown).id.value, plans.front().plan.id.value);
        presenter.want(plans.back().plan.name);
        presenter.refresh();
        fixture.settle();
        QCOMPARE(presenter.chosen(), plans.back().plan.name);
        presenter.refresh();
        fixture.settle();
        QCOMPARE(presenter.chosen(), plans.back().plan.name);
        presenter.want(QStringLiteral("nobody has this name"));
        presenter.refresh();
        fixture.settle();
        QCOMPARE(presenter.chosen(), plans.front().plan.name);
    }
    void withoutSopsNoneIsChosen()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        SopPresenter presenter(fixture.workspace());
        QSignalSpy shown(&presenter, &SopPresenter::shown);
        presenter.refresh();
        fixture.settle();
        QCOMPARE(shown.count(), 1);
        QVERIFY(!lastOf(shown).id);
        QCOMPARE(presenter.chosen(), QString());
    }
    void nothingArrivesOnceAnotherStoreIsOpen()
    {
        Watched watched;
        auto &[fixture, presenter, shown] = watched;
        int effects = 0, applied = 0;
        presenter.askEffect(postponed(lastOf(shown), 20), [&effects](const PlanEffect &) { ++effects; });
        QCOMPARE(presenter.asking(), 1);
        const auto apply = presenter.whileOpen([&applied] { ++applied; });
        apply();
        presenter.refresh();
        presenter.clear();
        QCOMPARE(presenter.asking(), 0);
        apply();
        fixture.settle();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(effects, 0);
        QCOMPARE(applied, 1);
        QCOMPARE(presenter.chosen(), QString());
    }
    void theEffectIsThatOfTheChange()
    {
        Watched watched;
        auto &[fixture, presenter, shown] = watched;
        std::vector<PlanEffect> effects;
        const auto take = [&effects](const PlanEffect &effect) { effects.push_back(effect); };
        presenter.askEffect(postponed(lastOf(shown), 0), take);
        presenter.askEffect(postponed(lastOf(shown), 3), take);
        presenter.askEffect("{}", take); // no SOP: storing it says why
        fixture.settle();
        QCOMPARE(presenter.asking(), 0);
        QCOMPARE(effects.size(), std::size_t(3));
        QVERIFY(!effects[0].changesAnything());
        QVERIFY(effects[1].moved + effects[1].dropped > 0);
        QVERIFY(!effects[2].changesAnything());
    }
    void theEffectWaitsForLongWork()
    {
        Watched watched;
        auto &[fixture, presenter, shown] = watched;
        const auto mayEnd = std::make_shared<QSemaphore>();
        fixture.workspace().writeLong(QStringLiteral("Long"),
                                      [mayEnd](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                          mayEnd->acquire();
                                          return {};
                                      });
        int effects = 0;
        presenter.askEffect(postponed(lastOf(shown), 3), [&effects](const PlanEffect &) { ++effects; });
        QTRY_VERIFY(fixture.workspace().isBusy());
        QCOMPARE(effects, 0);
        QCOMPARE(presenter.asking(), 1);
        mayEnd->release();
        fixture.settle();
        QCOMPARE(effects, 1);
        QCOMPARE(presenter.asking(), 0);
    }
};

SIYU_TEST(TstSopPresenter, "tst_soppresenter")
#include "tst_soppresenter.moc"
