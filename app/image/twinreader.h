#pragma once

#include "storage/sqlite/connection.h"

#include <functional>
#include <memory>
#include <vector>

namespace app {

/// A second reader that sees exactly the same snapshot as a connection, so that two threads can load consistent parts.
/// Not used if the connection is already inside a transaction or the file keeps changing.
class TwinReader final
{
public:
    using Task = std::function<void(storage::sqlite::Connection &)>;

    explicit TwinReader(storage::sqlite::Connection &connection);
    ~TwinReader();
    TwinReader(const TwinReader &) = delete;
    TwinReader &operator=(const TwinReader &) = delete;

    /// Runs all tasks, each on one of the two connections, and waits; rethrows the exception of the first failed task.
    void run(const std::vector<Task> &tasks);

private:
    storage::sqlite::Connection &m_connection;
    std::unique_ptr<storage::sqlite::Connection> m_twin;
    bool m_ownsTransaction = false;
};

} // namespace app
