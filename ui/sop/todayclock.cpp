#include "app/sop/clockguard.h"
#include "app/sop/withdrawplanning.h"
#include "app/sop/tick.h"
#include "app/text.h"
#include "ui/sop/todaypage.h"
#include "ui/widgets/elidedbutton.h"

namespace ui {

using app::Text;
using app::sop::ClockDoubt;

namespace {

/// The result of a tick, or the doubt about the clock that prevented it.
struct Ticked
{
    std::optional<ClockDoubt> doubt;
    app::sop::TickOutcome outcome;
};

app::Result<Ticked> ticked(app::TeamStore &store, app::JobContext &job, bool isClockConfirmed)
{
    Ticked ticked;
    if (!isClockConfirmed)
        ticked.doubt = app::sop::clockDoubt(store);
    if (ticked.doubt)
        return ticked;
    const auto outcome = app::sop::Tick(store).run(job);
    if (!outcome)
        return tl::unexpected<app::Error>(outcome.error());
    ticked.outcome = *outcome;
    return ticked;
}

} // namespace

void TodayPage::tick(bool isClockConfirmed)
{
    m_isTicking = true;
    workspace()
        .writeLong(Text::tr("Planning today"),
                   [isClockConfirmed](app::TeamStore &store, app::JobContext &job) {
                       return ticked(store, job, isClockConfirmed);
                   })
        .then(this, [this](const app::Result<Ticked> &done) {
            m_isTicking = false;
            if (!workspace().isOpen())
                return;
            if (!done) {
                showUnplanned(Text::tr("Today could not be planned. Click to try again."));
                m_unplannedDay = 0; // nobody decided anything: it is tried again by itself too
                tell(done.error());
            } else if (done->doubt) {
                showUnplanned(Text::tr("Today is not planned yet because this computer's clock may be wrong. Click to "
                                       "check again."));
                askAboutClock(*done->doubt);
            } else if (done->outcome.earlier) {
                showUnplanned(
                    Text::tr("SOPs are already planned until %1, so no new tasks appear before then. Click to "
                             "resolve this.")
                        .arg(storage::isoDay(done->outcome.until)));
                askToTakeBack(done->outcome.until);
            } else {
                showPlanned();
                if (!done->outcome.problems.isEmpty())
                    desk().prompts.tell(window(), Text::tr("Some segments or SOPs were skipped today."),
                                        done->outcome.problems.join(QLatin1Char('\n')));
            }
        });
}

void TodayPage::showUnplanned(const QString &why)
{
    m_unplannedDay = workspace().today();
    m_unplanned->setFullText(why);
    m_unplanned->show();
}

void TodayPage::showPlanned()
{
    m_unplannedDay = 0;
    m_unplanned->hide();
}

void TodayPage::askAboutClock(const ClockDoubt &doubt)
{
    desk().prompts.confirm(
        window(), Text::tr("Is the clock of this computer right?"),
        app::sop::doubtText(doubt, workspace().zone()) + QLatin1Char('\n') +
            Text::tr("If the clock is ahead, SOPs would run too early, so nothing has been "
                     "planned yet. If it is wrong, correct it and reopen the team file."),
        Text::tr("The clock is right, plan today"), [this] { tick(true); }, Prompts::Outcome::IsFinal);
}

/// The clock was ahead: without a reset, SOPs would do nothing until the day it had reached.
void TodayPage::askToTakeBack(storage::LocalDay until)
{
    desk().prompts.confirm(
        window(), Text::tr("SOPs are already planned until %1.").arg(storage::isoDay(until)),
        Text::tr(
            "This happens if the clock of this computer was ahead. No new tasks are created until then. Removing the "
            "days after today deletes their untouched tasks; completed ones are kept."),
        Text::tr("Remove the days after today"), [this] {
            workspace()
                .writeLong(Text::tr("Planning today"),
                           [](app::TeamStore &store, app::JobContext &) {
                               return app::sop::withdrawAfter(store, store.today());
                           })
                .then(this, [this](const app::Result<app::sop::WithdrawnPlanning> &taken) {
                    if (!workspace().isOpen())
                        return;
                    taken ? tick(true) : tell(taken.error());
                });
        },
        Prompts::Outcome::IsFinal);
}

} // namespace ui
