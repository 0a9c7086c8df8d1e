#pragma once

#include <QString>

#include <cstdint>

namespace app {

/// Passed to long-running work: reports its progress and tells it to stop. Called from the working thread;
/// implementations are thread-safe.
class JobContext
{
public:
    virtual ~JobContext() = default;

    /// True once cancellation is requested; the work then rolls back and returns ErrorKind::Cancelled.
    virtual bool cancelled() const = 0;

    /// `done` of `total` units (total 0: unknown) of the translated `phase`.
    virtual void progress(std::int64_t done, std::int64_t total, const QString &phase) = 0;
};

/// Never cancels and ignores progress: for tests and short work.
class QuietJobContext final : public JobContext
{
public:
    bool cancelled() const override { return false; }
    void progress(std::int64_t, std::int64_t, const QString &) override {}
};

} // namespace app
