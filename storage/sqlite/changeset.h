#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace storage::sqlite {

/// Iterates over the row changes of a changeset. Columns are numbered as in the table definition, from 0.
class ChangesetReader final
{
public:
    enum class Operation { Insert, Update, Delete };

    /// One value of a change; valid until the next call to next().
    class Value final
    {
    public:
        explicit Value(sqlite3_value *value) : m_value(value) {}
        /// Returns false if the change does not include this column (an update that did not change it).
        bool isKnown() const { return m_value != nullptr; }
        bool isNull() const;
        bool isText() const;
        std::int64_t integer() const;
        std::string_view text() const;

    private:
        sqlite3_value *m_value;
    };

    explicit ChangesetReader(const QByteArray &changeset);
    ~ChangesetReader();
    ChangesetReader(const ChangesetReader &) = delete;
    ChangesetReader &operator=(const ChangesetReader &) = delete;

    bool next();
    std::string_view table() const { return m_table; }
    Operation operation() const { return m_operation; }
    int columnCount() const { return m_columns; }
    bool isKey(int column) const { return m_keys[column] != 0; }
    Value oldValue(int column) const; ///< For updates and deletes; key columns are always known.
    Value newValue(int column) const; ///< For inserts and updates.

private:
    QByteArray m_bytes;
    sqlite3_changeset_iter *m_iterator = nullptr;
    std::string_view m_table;
    Operation m_operation = Operation::Insert;
    int m_columns = 0;
    unsigned char *m_keys = nullptr;
};

/// Checks references at the commit of the current transaction, not after each statement: the rows of a changeset come
/// in no useful order.
void deferForeignKeys(Connection &connection);

/// Returns the inverse of `changeset`.
QByteArray invertChangeset(const QByteArray &changeset);

/// Applies it as a whole, inside the caller's transaction, or throws ErrorKind::Conflict with the table and key of the
/// conflicting record as detail (the caller then rolls back). `yielding`: tables whose rows may have changed since:
/// rows that differ from what the changeset expects are skipped.
void applyChangeset(Connection &connection, const QByteArray &changeset, const QStringList &yielding = {});

/// The same; rows of `tables` that differ from what the changeset expects are changed all the same.
void applyChangesetOver(const QStringList &tables, Connection &connection, const QByteArray &changeset);

/// The same without the changes to some tables.
void applyChangesetWithout(const QStringList &tables, Connection &connection, const QByteArray &changeset);

} // namespace storage::sqlite
