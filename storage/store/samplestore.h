#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QStringList>

namespace storage {

/// The content of a store that is, or may be, the sample team: all tables except those of the store itself (its ID, the
/// counters and the audit, which only grow).
class SampleStore final
{
public:
    explicit SampleStore(sqlite::Connection &connection) : m_connection(connection) {}

    bool isEmpty();
    /// Removes every row. Foreign keys must not be enforced.
    void removeAll();
    /// A hash of every row: changes with any of them.
    QByteArray fingerprint();

    /// The fingerprint that was noted when the sample was complete; empty if there is no sample.
    QString notedFingerprint();
    void noteFingerprint(const QByteArray &fingerprint);

    struct Counts
    {
        std::int64_t customers = 0, orders = 0, tasks = 0;
    };
    Counts counts();

private:
    QStringList tables();

    sqlite::Connection &m_connection;
};

} // namespace storage
