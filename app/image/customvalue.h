#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <string_view>

namespace app {

/// The value of one custom field in customer.custom, a compact JSON object keyed by field id; undefined where it has
/// none. Reads only as far as the value.
QJsonValue customValue(std::string_view object, const QByteArray &quotedKey);

} // namespace app
