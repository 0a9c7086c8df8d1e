#include "app/imports/shownphone.h"

#include "storage/text/phone.h"

namespace app {

namespace {

bool isMobile(const QString &digits)
{
    return digits.startsWith(QLatin1String("861")) && digits.size() == 13;
}

/// National form: mobile numbers without the country code, landlines with the zero before the area code.
QString local(const QString &digits)
{
    if (const qsizetype extension = digits.indexOf(QLatin1Char('-')); extension > 0)
        return local(digits.left(extension)) + digits.mid(extension);
    if (isMobile(digits))
        return digits.mid(2);
    if (digits.size() == 12 && (digits.startsWith(QLatin1String("86400")) || digits.startsWith(QLatin1String("86800"))))
        return digits.mid(2);
    if (digits.startsWith(QLatin1String("86"))) {
        const QString landline = QLatin1Char('0') + digits.mid(2);
        if (storage::parsePhone(landline.toStdString()).digits == digits.toStdString())
            return landline;
    }
    return QLatin1Char('+') + digits;
}

const QString separator = QStringLiteral("; ");

QString eachOf(const QString &several, QString (*shown)(const QString &))
{
    QStringList parts = several.split(separator);
    for (QString &part : parts)
        part = shown(part);
    return parts.join(separator);
}

bool isMasked(const QString &digits)
{
    return digits.contains(QLatin1Char('*'));
}

} // namespace

QString shownPhone(const QString &digits)
{
    if (digits.contains(separator))
        return eachOf(digits, shownPhone);
    if (digits.isEmpty() || isMasked(digits))
        return digits;
    return local(digits);
}

QString maskedPhone(const QString &digits)
{
    if (digits.contains(separator))
        return eachOf(digits, maskedPhone);
    if (digits.isEmpty() || isMasked(digits))
        return digits;
    const QString shown = isMobile(digits) ? digits.mid(2) : digits;
    return shown.size() < 8 ? QStringLiteral("****") : shown.left(3) + QStringLiteral("****") + shown.right(4);
}

} // namespace app
