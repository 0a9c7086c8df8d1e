#include "app/sop/clockguard.h"

#include "app/text.h"
#include "storage/audit/auditstore.h"

namespace app::sop {

std::optional<ClockDoubt> clockDoubt(TeamStore &store)
{
    if (store.setTime())
        return std::nullopt;
    constexpr std::int64_t step = believedDays * storage::msPerDay;
    // Records written with a wrong clock prove nothing: only a tick, which asks the user, may accept a jump.
    const auto newest = storage::AuditStore(store.connection()).newestContinuousSince(QStringLiteral("sop.tick"), step);
    if (!newest || store.now() <= *newest + step)
        return std::nullopt;
    return ClockDoubt{*newest, store.now()};
}

QString doubtText(const ClockDoubt &doubt, const storage::TeamZone &zone)
{
    const auto shown = [&zone](storage::UtcMs at) {
        return zone.isoDateTime(at).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
    };
    return Text::tr("The clock of this computer shows %1. The latest trusted time in this team file is %2, %n day(s) "
                    "earlier.",
                    nullptr, doubt.days())
        .arg(shown(doubt.clock), shown(doubt.newest));
}

} // namespace app::sop
