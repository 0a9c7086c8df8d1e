#pragma once

#include "storage/sqlite/connection.h"

#include <functional>
#include <memory>
#include <vector>

namespace app {

/// A second reader beside a connection that sees exactly the same snapshot of the file, so that two threads can load
/// parts that fit each other. Does without where the connection is inside a transaction already or keeps changing.
class TwinReader final
{
public:
    using Task = std::function<void(storage::sqlite::Connection &)>;

    explicit TwinReader(storage::sqlite::Connection &connection);
    ~TwinReader();
    TwinReader(const TwinReader &) = delete;
    TwinReader &operator=(const TwinReader &) = delete;

    /// Runs all tasks, each on one of the two connections, and waits; throws what the first failing task threw.
    void run(const std::vector<Task> &tasks);

private:
    bool beginTogether();

    storage::sqlite::Connection &m_connection;
    std::unique_ptr<storage::sqlite::Connection> m_twin;
    bool m_ownsTransaction = false;
};

} // namespace app
