#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace app {

/// A short queue between the thread that reads a file and the thread that writes the store.
template <class Batch>
class BatchQueue final
{
public:
    explicit BatchQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// Returns false once the consumer is gone: stop reading.
    bool push(std::unique_ptr<Batch> batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < m_capacity || m_stopped; });
        if (m_stopped)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }

    /// Returns null once the reader has finished and the queue is empty.
    std::unique_ptr<Batch> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_finished; });
        if (m_batches.empty())
            return nullptr;
        std::unique_ptr<Batch> batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_changed.notify_all();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_batches;
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace app
