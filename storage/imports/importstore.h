#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// One import as stored: what was imported, how it was read, what it did.
struct ImportRecord
{
    enum class State { InForce = 1, TakenBack = 2 };

    ImportId id;
    QString kind;
    QString fileName;
    std::int64_t fileBytes = 0;
    QString encoding, preset, mapping;
    std::int64_t at = 0;
    StaffId staff;
    std::int64_t rows = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, rejected = 0;
    double seconds = 0;
    ChangeId change;
    State state = State::InForce;
};

/// A range of IDs that an import assigned in one table.
struct CreatedRange
{
    QByteArray table;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// A row that existed before the import: the fields that were written, before and after, as JSON objects.
struct ImportChange
{
    QByteArray table;
    std::int64_t row = 0;
    QString part;
    std::optional<QByteArray> before; ///< none: the row was added
    QByteArray after;
};

/// Records what each import did, so that it can be undone days later. Never part of an undo itself.
class ImportStore final
{
public:
    explicit ImportStore(sqlite::Connection &connection) : m_connection(connection) {}

    void add(const ImportRecord &record);
    void update(const ImportRecord &record);
    void setState(ImportId id, ImportRecord::State state);
    /// The file was declared complete as of the day, and friends of before were looked for in it: it tells who left.
    void setComplete(ImportId id, LocalDay asOf);
    std::optional<ImportRecord> byId(ImportId id);
    std::vector<ImportRecord> all(); ///< Newest first.
    /// The newest import of this kind that is in force.
    std::optional<ImportRecord> newestOf(const QString &kind);
    /// Whether an import of a file of this name and size is in force.
    bool holdsFile(const QString &name, std::int64_t bytes);

    /// Number of friendships and group memberships that it ended.
    std::int64_t ended(ImportId id);

    void addCreated(ImportId id, const char *table, std::int64_t first, std::int64_t last);
    std::vector<CreatedRange> created(ImportId id);
    /// Keeps the first `before` of a field if a row is changed twice.
    void addChange(ImportId id, const ImportChange &change);
    std::vector<ImportChange> changes(ImportId id);
    void addReject(ImportId id, std::int64_t row, int column, const QString &value, const QString &reason,
                   const QString &repair);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
