#pragma once

#include <QString>

#include <cstdint>

namespace app {

/// What a long piece of work is given: a way to say how far it is and to hear that it should stop.
/// Called from the working thread; implementations are thread-safe.
class JobContext
{
public:
    virtual ~JobContext() = default;

    /// True once somebody asked to stop; the work then rolls back and returns ErrorKind::Cancelled.
    virtual bool cancelled() const = 0;

    /// `done` of `total` units (total 0: unknown) of the translated `phase`.
    virtual void progress(std::int64_t done, std::int64_t total, const QString &phase) = 0;
};

/// Never cancels, tells nobody: for tests and for work that is short.
class QuietJobContext final : public JobContext
{
public:
    bool cancelled() const override { return false; }
    void progress(std::int64_t, std::int64_t, const QString &) override {}
};

} // namespace app
