#pragma once

#include "app/imports/idrun.h"

#include <memory>
#include <string_view>
#include <vector>

namespace app {

/// The IDs that one import assigns, by table; reserved from the counters and recorded at its end.
class IdRuns final
{
public:
    explicit IdRuns(storage::sqlite::Connection &connection) : m_connection(connection) {}

    /// `table` must outlive the runs.
    std::int64_t next(const char *table) { return of(table).next(); }
    bool isNew(const char *table, std::int64_t id) { return of(table).holds(id); }
    void close(storage::ImportId import)
    {
        for (auto &entry : m_runs)
            entry.run->close(import);
    }

private:
    struct Entry
    {
        std::string_view table;
        std::unique_ptr<IdRun> run;
    };

    IdRun &of(const char *table)
    {
        for (Entry &entry : m_runs) {
            if (entry.table == table)
                return *entry.run;
        }
        m_runs.push_back({table, std::make_unique<IdRun>(m_connection, table)});
        return *m_runs.back().run;
    }

    storage::sqlite::Connection &m_connection;
    std::vector<Entry> m_runs;
};

} // namespace app
