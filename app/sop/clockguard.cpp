#include "app/sop/clockguard.h"

#include "app/text.h"
#include "storage/audit/auditstore.h"

namespace app::sop {

std::optional<ClockDoubt> clockDoubt(TeamStore &store)
{
    if (store.setTime())
        return std::nullopt;
    const auto newest = storage::AuditStore(store.connection()).newest();
    if (!newest || store.now() <= *newest + believedDays * storage::msPerDay)
        return std::nullopt;
    return ClockDoubt{*newest, store.now()};
}

QString doubtText(const ClockDoubt &doubt, const storage::TeamZone &zone)
{
    const auto shown = [&zone](storage::UtcMs at) {
        return zone.isoDateTime(at).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
    };
    return Text::tr("The clock of this computer says %1. The newest entry in this store is of %2, %n day(s) earlier.",
                    nullptr, doubt.days())
        .arg(shown(doubt.clock), shown(doubt.newest));
}

} // namespace app::sop
