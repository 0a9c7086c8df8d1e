#pragma once

#include "app/jobs/jobcontext.h"
#include "storage/error.h"

#include <cstddef>

namespace app {

/// Called once per row read: aborts a load with ErrorKind::Cancelled once its job is cancelled.
class LoadClock final
{
public:
    explicit LoadClock(const JobContext &job) : m_job(job) {}

    void tick()
    {
        if ((++m_rows & 0xfff) == 0 && m_job.cancelled())
            throw storage::StoreError(storage::ErrorKind::Cancelled, QStringLiteral("image"));
    }

private:
    const JobContext &m_job;
    std::size_t m_rows = 0;
};

} // namespace app
