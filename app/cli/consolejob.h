#pragma once

#include "app/jobs/jobcontext.h"

#include <QElapsedTimer>

namespace app {

/// Progress as a bar on standard error if that is a terminal; cancelled by Ctrl+C.
class ConsoleJob final : public JobContext
{
public:
    ConsoleJob();
    ~ConsoleJob() override;

    bool cancelled() const override;
    void progress(std::int64_t done, std::int64_t total, const QString &phase) override;

private:
    bool m_isTerminal = false;
    bool m_drawn = false;
    QElapsedTimer m_sinceDrawn;
};

} // namespace app
