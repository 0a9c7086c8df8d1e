#include "app/imports/exportcell.h"

#include "app/imports/shownphone.h"
#include "storage/text/phone.h"

namespace app {

QString exportedTime(const storage::TeamZone &zone, storage::UtcMs at)
{
    const int ms = zone.msOfDay(at);
    const int second = ms / 1000;
    const QString text = QStringLiteral("%1 %2:%3:%4")
                             .arg(storage::isoDay(zone.dayOf(at)))
                             .arg(second / 3600, 2, 10, QLatin1Char('0'))
                             .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(second % 60, 2, 10, QLatin1Char('0'));
    return ms % 1000 == 0 ? text : text + QStringLiteral(".%1").arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString exportedIdentity(storage::IdentityKind kind, const QString &value, bool masked)
{
    if (kind == storage::IdentityKind::Phone)
        return masked ? maskedPhone(value) : shownPhone(value);
    if (!masked)
        return value;
    const storage::Phone phone = storage::parsePhone(value.toStdString());
    return phone.kind == storage::Phone::Kind::Valid ? maskedPhone(QString::fromStdString(phone.digits)) : value;
}

} // namespace app
