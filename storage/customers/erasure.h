#pragma once

#include "storage/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace storage {

/// One erasure on request: keeps only when, by whom, why, and salted hashes of what identified the person
/// (ErasureMark).
struct Erasure
{
    std::int64_t id = 0;
    std::int64_t at = 0;
    StaffId staff;
    QString reason;
    QByteArray salt;
    QStringList hashes;
};

/// What identifies a person or an order in files and in copies of the team file. Only its hash is kept.
struct ErasureMark
{
    static QString identity(int kind, std::string_view value);
    static QString friendship(std::int64_t account, std::int64_t addedAt, std::string_view name);
    static QString row(std::int64_t importHash);
    /// The number in its shop; and with the time the order was created or paid, in any shop: an import takes such
    /// orders for one (OrderStore::sourceOfTwin()). Blanks, width and case of the number make no difference.
    static QStringList order(const QString &source, const QString &number, std::optional<std::int64_t> createdAt,
                             std::optional<std::int64_t> paidAt);
    /// A key shared by all spellings of an order number.
    static QString orderKey(const QString &number);

    /// 128 bits of SHA-256 over salt and mark, as hexadecimal digits.
    static QString hash(const QByteArray &salt, const QString &mark);
};

} // namespace storage
