#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/customerstatus.h"

#include <QJsonValue>
#include <QString>

namespace app {

/// A field of a record as stored in the journal of an import: null if it is empty.
inline QJsonValue journalValue(std::int64_t number)
{
    return number == storage::absent ? QJsonValue() : QJsonValue(qint64(number));
}

inline QJsonValue journalValue(storage::FriendshipEnd end)
{
    return int(end);
}

inline QJsonValue journalValue(std::string_view text)
{
    return text.empty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

} // namespace app
