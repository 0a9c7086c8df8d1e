#pragma once

#include "storage/sqlite/statement.h"

#include <QJsonValue>
#include <QVariant>

// Values of rows in JSON, as records of merges and imports keep them. A text that looks like a whole number is a number.

namespace storage::sqlite {

/// The value of a column; null for NULL.
inline QJsonValue jsonAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    const QString text = row.text(column);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text ? QJsonValue(number) : QJsonValue(text);
}

inline void bindJson(Statement &statement, int index, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        statement.bind(index, nullptr);
    else if (value.isDouble())
        statement.bind(index, std::int64_t(value.toInteger()));
    else
        statement.bind(index, value.toString());
}

/// Whether a column would be the same: a number is the same as its text.
inline bool isSameInColumn(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || (!a.isNull() && !b.isNull() && a.toVariant().toString() == b.toVariant().toString());
}

} // namespace storage::sqlite
