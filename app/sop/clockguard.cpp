#include "app/sop/clockguard.h"

#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/sop/planstore.h"

#include <algorithm>

namespace app::sop {

namespace {

std::optional<ClockDoubt> doubtOfSetTime(TeamStore &store, storage::UtcMs time)
{
    storage::UtcMs newest = TeamStore::trueNow();
    if (const auto planned = storage::PlanStore(store.connection()).tickedUntil())
        newest = std::max(newest, store.zone().toUtc(*planned, 0));
    if (time <= newest + believedDaysIfSet * storage::msPerDay)
        return std::nullopt;
    return ClockDoubt{newest, time, true};
}

} // namespace

std::optional<ClockDoubt> clockDoubt(TeamStore &store)
{
    if (const auto time = store.setTime())
        return doubtOfSetTime(store, *time);
    constexpr std::int64_t step = believedDays * storage::msPerDay;
    // Records written with a wrong clock prove nothing: only a tick, which asks the user, may accept a jump.
    const auto newest = storage::AuditStore(store.connection()).newestContinuousSince(QStringLiteral("sop.tick"), step);
    if (!newest || store.now() <= *newest + step)
        return std::nullopt;
    return ClockDoubt{*newest, store.now(), false};
}

QString doubtText(const ClockDoubt &doubt, const storage::TeamZone &zone)
{
    const auto shown = [&zone](storage::UtcMs at) {
        return zone.isoDateTime(at).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
    };
    if (doubt.isSet)
        return Text::tr("The time entered, %1, is more than ten years after %2, the latest trusted time.")
            .arg(shown(doubt.clock), shown(doubt.newest));
    return Text::tr("The clock of this computer shows %1. The latest trusted time in this team file is %2, %n day(s) "
                    "earlier.",
                    nullptr, doubt.days())
        .arg(shown(doubt.clock), shown(doubt.newest));
}

} // namespace app::sop
