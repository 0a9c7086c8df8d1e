#pragma once

#include "storage/customers/identitykind.h"
#include "storage/imports/importstore.h"
#include "storage/imports/recordvalue.h"

#include <QJsonObject>

#include <limits>

namespace app {

/// A field as the notes of an import keep it: a number, a text, or null if it has no value.
template <class Value>
requires std::is_arithmetic_v<Value> || std::is_enum_v<Value> QJsonValue noteValue(Value value)
{
    const auto number = static_cast<qint64>(value);
    return number == std::numeric_limits<qint64>::min() ? QJsonValue() : QJsonValue(number); // storage::absent
}
QJsonValue noteValue(std::string_view text);
QJsonValue noteValue(const storage::RecordValue &value);
inline QJsonValue noteValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
template <class Table>
QJsonValue noteValue(storage::Id<Table> id)
{
    return id ? QJsonValue(qint64(id.value)) : QJsonValue();
}
template <class Value>
QJsonValue noteValue(const std::optional<Value> &value)
{
    return value ? noteValue(*value) : QJsonValue();
}

/// The columns of one row that an import changes, with their values before and after.
class ChangedFields final
{
public:
    template <class Before, class After>
    void add(const char *column, const Before &before, const After &after)
    {
        m_before.insert(QLatin1String(column), noteValue(before));
        m_after.insert(QLatin1String(column), noteValue(after));
    }
    /// Replaces `kept` by `given` if that is wanted and they differ.
    template <class Value>
    void put(const char *column, Value &kept, const Value &given, bool isWanted)
    {
        if (!isWanted || kept == given)
            return;
        add(column, kept, given);
        kept = given;
    }

    bool isEmpty() const { return m_after.isEmpty(); }
    const QJsonObject &before() const { return m_before; }
    const QJsonObject &after() const { return m_after; }

private:
    QJsonObject m_before, m_after;
};

/// Notes what an import does to rows, so that undo can restore them field by field (ImportUndo): what it changed, what
/// it added, and the IDs that it took.
class ImportNotes final
{
public:
    ImportNotes(storage::sqlite::Connection &connection, storage::ImportId import)
        : m_connection(connection), m_imports(connection), m_import(import)
    {
    }

    storage::ImportId import() const { return m_import; }

    /// Takes `count` new IDs of a table; returns the first, or 0 if there are none to take.
    std::int64_t take(const char *table, std::int64_t count);
    /// IDs that the import assigned in a table.
    void created(const char *table, std::int64_t first, std::int64_t last)
    {
        m_imports.addCreated(m_import, table, first, last);
    }
    /// A row that was added, with the values by which undo notices that it was edited since. `part`: the rest of the
    /// key of a table without IDs.
    void added(const char *table, std::int64_t row, const QString &part = {}, const QJsonObject &values = {});
    void addedIdentity(storage::CustomerId customer, storage::IdentityKind kind, std::string_view value);
    void addedTag(storage::CustomerId customer, storage::TagId tag);
    /// A tag that another one of its exclusive group replaced.
    void replacedTag(storage::CustomerId customer, storage::TagId tag, std::int64_t at, int origin);
    /// Of a row that is changed twice, the first values before and the last values after count.
    void changed(const char *table, std::int64_t row, const ChangedFields &fields, const QString &part = {});

private:
    storage::sqlite::Connection &m_connection;
    storage::ImportStore m_imports;
    storage::ImportId m_import;
};

} // namespace app
