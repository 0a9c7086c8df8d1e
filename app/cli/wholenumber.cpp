#include "app/cli/wholenumber.h"

#include <QString>

#include <algorithm>

namespace app {

bool isWholeNumber(QStringView text)
{
    const QStringView digits = text.startsWith(QLatin1Char('-')) ? text.mid(1) : text;
    const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit);
}

std::optional<std::int64_t> wholeNumber(QStringView text)
{
    if (!isWholeNumber(text))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? std::optional<std::int64_t>(number) : std::nullopt;
}

} // namespace app
