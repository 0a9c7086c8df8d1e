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
    /// In any spelling (nameKey()). Others have the same name: it tells which rejected values are not kept, and nothing
    /// else.
    static QString name(std::string_view name);
    /// Append the same marks in UTF-8, for questions about every cell of a file.
    static void appendIdentity(QByteArray &mark, int kind, std::string_view value);
    static void appendName(QByteArray &mark, std::string_view name);
    static QString friendship(std::int64_t account, std::int64_t addedAt, std::string_view name);
    static QString row(std::int64_t importHash);
    /// The number in its shop, where blanks, width and case make no difference; and with the time the order was created
    /// or paid, in any shop: an import takes such orders for one (OrderStore::sourceOfTwin()). With the time, nor do
    /// separators (lettersAndDigits()).
    static QStringList order(const QString &source, const QString &number, std::optional<std::int64_t> createdAt,
                             std::optional<std::int64_t> paidAt);

    /// The marks of an erasure and, of the identities among them, the kinds: so that ErasedMarks need not ask for
    /// others. Erasures by earlier versions are without.
    static QStringList withKinds(QStringList marks);
    static QString kind(int kind);
    static QString toldKinds() { return QStringLiteral("kinds"); }

    /// 128 bits of SHA-256 over salt and mark, one after the other in UTF-8.
    static QByteArray digest(const QByteArray &saltAndMark);
    /// The same as hexadecimal digits.
    static QString hash(const QByteArray &salt, const QString &mark);
};

} // namespace storage
