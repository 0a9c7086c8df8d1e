#include "app/image/twinreader.h"

#include "storage/error.h"
#include "storage/image/twinsnapshot.h"

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
            m_ownsTransaction = storage::image::beginSameSnapshot(connection, *m_twin);
    } catch (const storage::StoreError &) { // a single reader is enough
    }
    if (!m_ownsTransaction) {
        m_twin.reset();
        storage::image::beginSnapshot(connection); // one may be open, begun before the twin failed
        m_ownsTransaction = true;
    }
}

TwinReader::~TwinReader()
{
    try {
        if (m_twin)
            storage::image::endSnapshot(*m_twin);
        if (m_ownsTransaction)
            storage::image::endSnapshot(m_connection);
    } catch (const storage::StoreError &) { // read-only: nothing is lost
    }
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
