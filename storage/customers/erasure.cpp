#include "storage/customers/erasure.h"

#include "storage/customers/identitykind.h"
#include "storage/text/namekey.h"
#include "storage/text/wordsearch.h"

#include <QCryptographicHash>

#include <algorithm>

namespace storage {

namespace {

constexpr int hashBytes = 16;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Numbers that differ in separators may be two orders of a shop: 1-11 and 11-1.
QString orderKey(const QString &number)
{
    QString key = number.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return key;
}

} // namespace

QString ErasureMark::identity(int kind, std::string_view value)
{
    QByteArray mark;
    appendIdentity(mark, kind, value);
    return QString::fromUtf8(mark);
}

QString ErasureMark::name(std::string_view name)
{
    QByteArray mark;
    appendName(mark, name);
    return QString::fromUtf8(mark);
}

void ErasureMark::appendIdentity(QByteArray &mark, int kind, std::string_view value)
{
    mark.append(QByteArray::number(kind)).append(':').append(value.data(), qsizetype(value.size()));
}

void ErasureMark::appendName(QByteArray &mark, std::string_view name)
{
    const std::string key = nameKey(name);
    mark.append("name:").append(key.data(), qsizetype(key.size()));
}

QString ErasureMark::friendship(std::int64_t account, std::int64_t addedAt, std::string_view name)
{
    return QStringLiteral("friend:%1:%2:%3").arg(account).arg(addedAt).arg(toText(name));
}

QString ErasureMark::row(std::int64_t importHash)
{
    return QStringLiteral("row:%1").arg(importHash);
}

QStringList ErasureMark::order(const QString &source, const QString &number, std::optional<std::int64_t> createdAt,
                               std::optional<std::int64_t> paidAt)
{
    const QString key = orderKey(number);
    QStringList marks{QStringLiteral("order:%1:%2").arg(source, key)};
    const QString plain = lettersAndDigits(number);
    for (const std::optional<std::int64_t> at : {createdAt, paidAt}) {
        if (at)
            marks << QStringLiteral("order-at:%1:%2").arg(*at).arg(plain.isEmpty() ? key : plain);
    }
    marks.removeDuplicates();
    return marks;
}

QString ErasureMark::kind(int kind)
{
    return QStringLiteral("kind:%1").arg(kind);
}

QStringList ErasureMark::withKinds(QStringList marks)
{
    marks << toldKinds();
    for (const IdentityKindName &one : identityKindNames) {
        const QString identity = ErasureMark::identity(int(one.kind), {});
        if (std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return mark.startsWith(identity); }))
            marks << kind(int(one.kind));
    }
    return marks;
}

QByteArray ErasureMark::digest(const QByteArray &saltAndMark)
{
    return QCryptographicHash::hash(saltAndMark, QCryptographicHash::Sha256).left(hashBytes);
}

QString ErasureMark::hash(const QByteArray &salt, const QString &mark)
{
    return QString::fromLatin1(digest(salt + mark.toUtf8()).toHex());
}

} // namespace storage
