#pragma once

#include "app/result.h"

#include <QFile>
#include <QJsonObject>

namespace app {

/// Reads the objects of a JSON file one by one: the elements of one array, one object per line (NDJSON) or objects in
/// sequence, as in saved API responses. UTF-8. Only one object is in memory at a time.
class JsonRecords final
{
public:
    static constexpr qint64 longestRecord = 256 * 1024 * 1024;

    explicit JsonRecords(const QString &path) : m_file(path) {}

    /// Fails with NotFound or Io.
    Result<void> open();
    /// False at the end. Fails with Invalid (not JSON, truncated, object over 256 MB), naming the object.
    Result<bool> next(QJsonObject &record);
    /// Starts again from the first object.
    void rewind();

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_file.size(); }

private:
    Result<bool> parse(QJsonObject &record);
    tl::unexpected<Error> wrong(const QString &what) const;

    QFile m_file;
    QByteArray m_record;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    qint64 m_number = 0; ///< of the current object, 1-based
};

} // namespace app
