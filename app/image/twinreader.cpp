#include "app/image/twinreader.h"

#include "storage/error.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace app {

using storage::sqlite::Connection;

TwinReader::TwinReader(Connection &connection) : m_connection(connection)
{
    if (connection.inTransaction())
        return;
    constexpr int tries = 3;
    try {
        m_twin = std::make_unique<Connection>(connection.path(), Connection::Mode::Read);
        for (int i = 0; i < tries && !m_ownsTransaction; ++i)
            m_ownsTransaction = beginTogether();
    } catch (const storage::StoreError &) { // a single reader is enough
    }
    if (!m_ownsTransaction) {
        m_twin.reset();
        if (connection.inTransaction()) // begun before the twin failed
            connection.execute("COMMIT");
        connection.execute("BEGIN");
        m_ownsTransaction = true;
    }
}

TwinReader::~TwinReader()
{
    try {
        if (m_twin)
            m_twin->execute("COMMIT");
        if (m_ownsTransaction && m_connection.inTransaction())
            m_connection.execute("COMMIT");
    } catch (const storage::StoreError &) { // read-only: nothing is lost
    }
}

// The twin's data_version changes with every commit on other connections. If it is unchanged around our own BEGIN,
// there was no commit in between, so both see the same snapshot.
bool TwinReader::beginTogether()
{
    const std::int64_t before = m_twin->integer("PRAGMA data_version");
    m_connection.execute("BEGIN");
    m_connection.integer("SELECT count(*) FROM sqlite_schema");
    m_twin->execute("BEGIN");
    m_twin->integer("SELECT count(*) FROM sqlite_schema");
    if (m_twin->integer("PRAGMA data_version") == before)
        return true;
    m_twin->execute("COMMIT");
    m_connection.execute("COMMIT");
    return false;
}

void TwinReader::run(const std::vector<Task> &tasks)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr trouble;
    const auto work = [&](Connection &connection) {
        for (std::size_t i = next++; i < tasks.size(); i = next++) {
            try {
                tasks[i](connection);
            } catch (...) {
                const std::scoped_lock lock(mutex);
                if (!trouble)
                    trouble = std::current_exception();
                next = tasks.size();
            }
        }
    };
    if (m_twin && tasks.size() > 1) {
        std::thread helper([&] { work(*m_twin); });
        work(m_connection);
        helper.join();
    } else {
        work(m_connection);
    }
    if (trouble)
        std::rethrow_exception(trouble);
}

} // namespace app
