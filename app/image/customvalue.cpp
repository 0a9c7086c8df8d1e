#include "app/image/customvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace app {

namespace {

/// Where the value that begins at `from` ends: a text, or everything up to the next comma or brace.
std::size_t endOfValue(std::string_view object, std::size_t from)
{
    if (from < object.size() && object[from] == '"') {
        for (std::size_t at = from + 1; at < object.size(); ++at) {
            if (object[at] == '\\')
                ++at;
            else if (object[at] == '"')
                return at + 1;
        }
        return object.size();
    }
    return std::min(object.find_first_of(",}", from), object.size());
}

} // namespace

QJsonValue customValue(std::string_view object, const QByteArray &quotedKey)
{
    const std::string_view key(quotedKey.constData(), std::size_t(quotedKey.size()));
    for (std::size_t at = object.find(key); at != std::string_view::npos; at = object.find(key, at + 1)) {
        if (at == 0 || object[at - 1] == '\\') // inside a text, quotes are escaped
            continue;
        const std::size_t from = object.find_first_not_of(' ', at + key.size());
        if (from == std::string_view::npos)
            break;
        const std::string_view value = object.substr(from, endOfValue(object, from) - from);
        const QByteArray wrapped = '[' + QByteArray(value.data(), qsizetype(value.size())) + ']';
        return QJsonDocument::fromJson(wrapped).array().at(0);
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace app
