#pragma once

#include "app/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace app {

/// Parses the JSON text of a file or an input field: UTF-8, with or without a byte order mark. Fails with Invalid if
/// the text is not JSON, naming the line, or if a key occurs twice (checkKeysOccurOnce()).
Result<QJsonDocument> parseJson(const QByteArray &text);

/// Fails with Invalid if an object of valid JSON contains a key twice, naming its path. RFC 8259 leaves the meaning
/// open, and QJsonDocument keeps the last value only, so that a condition would disappear without a message.
Result<void> checkKeysOccurOnce(const QByteArray &json);

/// A value as it is written in JSON, shortened to one line for a message.
QString shownJson(const QJsonValue &value);

} // namespace app
