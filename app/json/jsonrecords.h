#pragma once

#include "app/result.h"

#include <QFile>
#include <QJsonObject>

namespace app {

/// The objects of a JSON file one after the other: the elements of one array, objects in lines (NDJSON) or simply
/// behind each other, as people keep the answers of an API. UTF-8. Memory holds one object at a time.
class JsonRecords final
{
public:
    static constexpr qint64 longestRecord = 256 * 1024 * 1024;

    explicit JsonRecords(const QString &path) : m_file(path) {}

    /// Fails with NotFound or Io.
    Result<void> open();
    /// False at the end. Fails with Invalid (no JSON, cut off, an object over 256 MB), naming the object.
    Result<bool> next(QJsonObject &record);
    /// Begins anew.
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
    qint64 m_number = 0; ///< of the object that is read, 1-based
};

} // namespace app
