#pragma once

#include "app/csv/batchqueue.h"
#include "app/csv/csvreader.h"

#include <memory>
#include <thread>

namespace app {

/// The reading thread of an import: reads rows in batches and lets the room's parser understand them, while the thread
/// that asks next() writes. Stops and joins when the import ends, whichever way.
/// Batch has `csv` (CsvBatch) and `bytesRead`; Parser has parse(Batch &).
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

    /// The next batch in the order of the file; null at its end.
    std::unique_ptr<Batch> next() { return m_queue.pop(); }

private:
    BatchQueue<Batch> m_queue;
    std::thread m_thread;
};

} // namespace app
