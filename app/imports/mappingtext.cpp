#include "app/imports/mappingtext.h"

#include "app/fields/customerfield.h"
#include "app/text.h"

namespace app {

Result<std::vector<std::pair<QString, QString>>> parseMapping(const QString &text)
{
    std::vector<std::pair<QString, QString>> pairs;
    qsizetype at = 0;
    while (at < text.size()) {
        QString header;
        if (text.at(at) == QLatin1Char('"')) {
            const qsizetype close = text.indexOf(QLatin1Char('"'), at + 1);
            if (close < 0)
                return failure(ErrorKind::Invalid,
                               Text::tr("The mapping has an unclosed quotation mark: %1").arg(text.mid(at)));
            header = text.mid(at + 1, close - at - 1);
            at = close + 1;
        } else {
            const qsizetype equals = text.indexOf(QLatin1Char('='), at);
            header = text.mid(at, equals < 0 ? -1 : equals - at).trimmed();
            at = equals < 0 ? text.size() : equals;
        }
        if (at >= text.size() || text.at(at) != QLatin1Char('='))
            return failure(
                ErrorKind::Invalid,
                Text::tr("Write the mapping as 'Header=field;Header=field'. \"%1\" has no field.").arg(header));
        qsizetype end = text.indexOf(QLatin1Char(';'), at);
        if (end < 0)
            end = text.size();
        pairs.emplace_back(header, text.mid(at + 1, end - at - 1).trimmed());
        at = end + 1;
    }
    return pairs;
}

int columnOf(const QString &header, const QStringList &headers)
{
    const QString wanted = normalisedHeader(header);
    for (int column = 0; column < headers.size(); ++column) {
        if (normalisedHeader(headers.at(column)) == wanted)
            return column;
    }
    bool isNumber = false;
    const int number = header.toInt(&isNumber);
    return isNumber && number >= 1 && number <= headers.size() ? number - 1 : -1;
}

} // namespace app
