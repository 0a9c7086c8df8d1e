#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace app {

/// A queue of functions and the threads that run them in order of arrival. The destructor waits until all of them have
/// run.
class WorkQueue final
{
public:
    explicit WorkQueue(int threads);
    ~WorkQueue();
    WorkQueue(const WorkQueue &) = delete;
    WorkQueue &operator=(const WorkQueue &) = delete;

    void add(std::function<void()> work);

private:
    void runAll();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace app
