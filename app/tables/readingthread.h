#pragma once

#include "app/tables/batchqueue.h"
#include "app/tables/csvreader.h"

#include <memory>
#include <thread>

namespace app {

/// The reader thread of an import: reads rows in batches and runs the parser over them, while
/// the thread that calls next() writes. Stops and joins when the import ends, for whatever
/// reason.
template <class Batch, class Parser>
class ReadingThread final
{
public:
    static constexpr int rowsABatch = 2'000;
    static constexpr std::size_t batchesWaiting = 4;

    ReadingThread(CsvReader &reader, Parser &parser) : m_queue(batchesWaiting)
    {
        m_thread = std::thread([this, &reader, &parser] {
            bool more = true;
            while (more) {
                auto batch = std::make_unique<Batch>();
                more = reader.nextBatch(batch->csv, rowsABatch);
                if (batch->csv.size() > 0) {
                    parser.parse(*batch);
                    batch->bytesRead = reader.bytesRead();
                    more = m_queue.push(std::move(batch)) && more;
                }
            }
            m_queue.finish();
        });
    }
    ~ReadingThread()
    {
        m_queue.stop();
        m_thread.join();
    }
    ReadingThread(const ReadingThread &) = delete;
    ReadingThread &operator=(const ReadingThread &) = delete;

    /// Returns the next batch in file order; null at the end.
    std::unique_ptr<Batch> next() { return m_queue.pop(); }

private:
    BatchQueue<Batch> m_queue;
    std::thread m_thread;
};

} // namespace app
