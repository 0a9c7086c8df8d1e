#include "app/imports/importnotes.h"

#include "storage/store/counters.h"

#include <QJsonDocument>

namespace app {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonValue noteValue(std::string_view text)
{
    return noteValue(toText(text));
}

QJsonValue noteValue(const storage::RecordValue &value)
{
    switch (value.kind) {
    case storage::RecordValue::Kind::Number:
        return qint64(value.number);
    case storage::RecordValue::Kind::Text:
        return toText(value.text);
    case storage::RecordValue::Kind::Absent:
    case storage::RecordValue::Kind::Cleared:
        break;
    }
    return {};
}

std::int64_t ImportNotes::take(const char *table, std::int64_t count)
{
    if (count == 0)
        return 0;
    const std::int64_t first = storage::takeIds(m_connection, table, count);
    created(table, first, first + count - 1);
    return first;
}

void ImportNotes::added(const char *table, std::int64_t row, const QString &part, const QJsonObject &values)
{
    m_imports.addChange(m_import, {table, row, part, std::nullopt, compact(values)});
}

void ImportNotes::addedIdentity(storage::CustomerId customer, storage::IdentityKind kind, std::string_view value)
{
    added("identity", customer.value, QStringLiteral("%1:").arg(int(kind)) + toText(value));
}

void ImportNotes::addedTag(storage::CustomerId customer, storage::TagId tag)
{
    added("customer_tag", customer.value, QString::number(tag.value));
}

void ImportNotes::replacedTag(storage::CustomerId customer, storage::TagId tag, std::int64_t at, int origin)
{
    const QJsonObject before{{QStringLiteral("at"), qint64(at)}, {QStringLiteral("origin"), origin}};
    m_imports.addChange(m_import,
                        {"customer_tag", customer.value, QString::number(tag.value), compact(before), compact({})});
}

void ImportNotes::changed(const char *table, std::int64_t row, const ChangedFields &fields, const QString &part)
{
    m_imports.addChange(m_import, {table, row, part, compact(fields.before()), compact(fields.after())});
}

} // namespace app
