#include "app/customers/shownphone.h"

namespace app {

namespace {

bool isMainland(const QString &digits)
{
    return digits.startsWith(QLatin1String("86")) && digits.size() == 13;
}

bool isMasked(const QString &digits)
{
    return digits.contains(QLatin1Char('*'));
}

} // namespace

QString shownPhone(const QString &digits)
{
    if (digits.isEmpty() || isMasked(digits))
        return digits;
    return isMainland(digits) ? digits.mid(2) : QLatin1Char('+') + digits;
}

QString maskedPhone(const QString &digits)
{
    if (digits.isEmpty() || isMasked(digits))
        return digits;
    const QString local = isMainland(digits) ? digits.mid(2) : digits;
    return local.size() < 8 ? QStringLiteral("****") : local.left(3) + QStringLiteral("****") + local.right(4);
}

} // namespace app
