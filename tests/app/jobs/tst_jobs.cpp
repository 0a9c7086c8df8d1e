#include "app/jobs/jobs.h"
#include "tests/testmain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace app;

namespace {

/// Work that blocks its thread until it is released or cancelled.
struct Gate
{
    QSemaphore entered;
    QSemaphore leave;

    Result<int> pass(JobContext &job)
    {
        entered.release();
        while (!leave.tryAcquire(1, 5)) {
            if (job.cancelled())
                return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        }
        return 1;
    }
};

} // namespace

class TstJobs : public QObject
{
    Q_OBJECT

private slots:
    void resultArrivesLaterOnTheAskingThread()
    {
        Jobs jobs;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        int value = 0;
        auto job = jobs.read([&worker](JobContext &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        });
        job.then(this, [&](const Result<int> &result) {
            receiver = QThread::currentThread();
            value = result.value_or(-1);
        });
        QThread::msleep(20); // even if the work is done by now, nothing is delivered without the event loop
        QCOMPARE(value, 0);
        QVERIFY(!job.isFinished());
        QTRY_COMPARE(value, 42);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker && worker != receiver);
        QVERIFY(job.isFinished());
        QCOMPARE(*job.result(), 42);
    }

    void whatStorageThrowsBecomesAnError()
    {
        Jobs jobs;
        auto job = jobs.edit(
            [](JobContext &) -> Result<void> { throw storage::StoreError(ErrorKind::Full, QStringLiteral("a.siyu")); });
        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.result().error().kind, ErrorKind::Full);
    }

    void nothingIsDeliveredToAReceiverThatIsGone()
    {
        Jobs jobs;
        bool delivered = false;
        auto receiver = std::make_unique<QObject>();
        auto job = jobs.read([](JobContext &) -> Result<int> { return 1; });
        job.then(receiver.get(), [&delivered](const Result<int> &) { delivered = true; });
        receiver.reset();
        QTRY_VERIFY(job.isFinished());
        QVERIFY(!delivered);
    }

    void writesRunOneAfterTheOther()
    {
        Jobs jobs;
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        std::vector<int> order;
        std::vector<Job<void>> started;
        for (int i = 0; i < 20; ++i) {
            started.push_back(jobs.edit([&, i](JobContext &) -> Result<void> {
                most = std::max(most.load(), ++running);
                order.push_back(i); // no lock: there is only one thread
                --running;
                return {};
            }));
        }
        QTRY_VERIFY(started.back().isFinished());
        QCOMPARE(most.load(), 1);
        QCOMPARE(order.size(), std::size_t(20));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void questionsRunBesideEachOtherAndBesideAWrite()
    {
        Jobs jobs;
        Gate write;
        Gate first;
        Gate second;
        auto job = jobs.writeLong([&write](JobContext &context) { return write.pass(context); });
        auto one = jobs.read([&first](JobContext &context) { return first.pass(context); });
        auto two = jobs.read([&second](JobContext &context) { return second.pass(context); });
        QVERIFY(write.entered.tryAcquire(1, 5000));
        QVERIFY(first.entered.tryAcquire(1, 5000));
        QVERIFY(second.entered.tryAcquire(1, 5000));
        for (Gate *gate : {&write, &first, &second})
            gate->leave.release();
        QTRY_VERIFY(job.isFinished() && one.isFinished() && two.isFinished());
    }

    void cancelReachesTheWork()
    {
        Jobs jobs;
        Gate gate;
        auto job = jobs.writeLong([&gate](JobContext &context) { return gate.pass(context); });
        QVERIFY(gate.entered.tryAcquire(1, 5000));
        job.cancel();
        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.result().error().kind, ErrorKind::Cancelled);
    }

    void cancelledBeforeItsTurnNeverStarts()
    {
        Jobs jobs;
        Gate gate;
        bool ran = false;
        auto first = jobs.writeLong([&gate](JobContext &context) { return gate.pass(context); });
        auto second = jobs.writeLong([&ran](JobContext &) -> Result<void> {
            ran = true;
            return {};
        });
        second.cancel();
        gate.leave.release();
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result().error().kind, ErrorKind::Cancelled);
        QVERIFY(!ran);
        QVERIFY(first.result().has_value());
    }

    void editDuringLongWorkIsBusyWithTheTimeLeft()
    {
        Jobs jobs;
        Gate gate;
        QSignalSpy busy(&jobs, &Jobs::busyChanged);
        QVERIFY(!jobs.timeLeft());
        auto import = jobs.writeLong([&gate](JobContext &context) {
            context.progress(0, 1000, QStringLiteral("Writing"));
            QThread::msleep(300);
            context.progress(100, 1000, QStringLiteral("Writing"));
            return gate.pass(context);
        });
        QVERIFY(gate.entered.tryAcquire(1, 5000));
        bool ran = false;
        auto edit = jobs.edit([&ran](JobContext &) -> Result<void> {
            ran = true;
            return {};
        });
        QVERIFY(!edit.isFinished()); // refused, but never during the call
        QTRY_VERIFY(edit.isFinished());
        QCOMPARE(edit.result().error().kind, ErrorKind::Busy);
        QCOMPARE(edit.result().error().detail, QStringLiteral("Writing"));
        QVERIFY(!ran);
        QVERIFY(jobs.timeLeft());
        QVERIFY(*jobs.timeLeft() >= std::chrono::milliseconds(2'700)); // 900 left at 3 ms each or more
        gate.leave.release();
        QTRY_VERIFY(import.isFinished());
        QCOMPARE(busy.size(), 2);
        QCOMPARE(busy.at(0).at(0).toBool(), true);
        QCOMPARE(busy.at(1).at(0).toBool(), false);
        auto again = jobs.edit([&ran](JobContext &) -> Result<void> {
            ran = true;
            return {};
        });
        QTRY_VERIFY(again.isFinished());
        QVERIFY(ran);
    }

    void progressIsToldSeldomAndEndsWithTheNewest()
    {
        Jobs jobs;
        Gate gate;
        auto job = jobs.read([&gate](JobContext &context) {
            for (int i = 1; i <= 100'000; ++i)
                context.progress(i, 100'000, QStringLiteral("Counting"));
            return gate.pass(context);
        });
        QSignalSpy spy(job.monitor(), &JobMonitor::progressed);
        QVERIFY(gate.entered.tryAcquire(1, 30'000));
        QCOMPARE(job.progress().done, 100'000);
        QTRY_COMPARE(spy.size(), 1); // no events were processed meanwhile: one signal is enough
        QCOMPARE(spy.at(0).at(0).value<JobProgress>().done, 100'000);
        gate.leave.release();
        QTRY_VERIFY(job.isFinished());
    }

    void newPhaseStartsANewEstimate()
    {
        JobMonitor monitor;
        monitor.progress(900, 1000, QStringLiteral("Reading"));
        QThread::msleep(210);
        monitor.progress(990, 1000, QStringLiteral("Reading"));
        QVERIFY(monitor.timeLeft());
        monitor.progress(0, 10, QStringLiteral("Building indexes"));
        QVERIFY(!monitor.timeLeft());
        monitor.progress(5, 0, QStringLiteral("Building indexes"));
        QVERIFY(!monitor.timeLeft()); // no total, therefore no estimate
    }

    void destructionCancelsWaitsAndDeliversNothing()
    {
        Gate gate;
        bool delivered = false;
        bool ended = false;
        {
            Jobs jobs;
            auto running = jobs.writeLong([&](JobContext &context) {
                auto result = gate.pass(context);
                ended = true;
                return result;
            });
            auto waiting = jobs.writeLong([&](JobContext &context) { return gate.pass(context); });
            running.then(this, [&delivered](const Result<int> &) { delivered = true; });
            waiting.then(this, [&delivered](const Result<int> &) { delivered = true; });
            QVERIFY(gate.entered.tryAcquire(1, 5000));
        }
        QVERIFY(ended);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
        QCOMPARE(gate.entered.available(), 0); // the second never started
    }

    void editsThatWereGivenAreMadeBeforeTheEnd()
    {
        std::vector<int> made;
        {
            Jobs jobs;
            for (int i = 1; i <= 3; ++i)
                jobs.edit([&made, i](JobContext &) -> Result<int> {
                    QThread::msleep(20);
                    made.push_back(i);
                    return i;
                });
        }
        QCOMPARE(made, (std::vector<int>{1, 2, 3}));
    }

    void jobsCanBeDestroyedWhileAResultIsDelivered()
    {
        auto jobs = std::make_unique<Jobs>();
        auto job = jobs->writeLong([](JobContext &) -> Result<int> { return 7; });
        int value = 0;
        job.then(this, [&](const Result<int> &result) {
            value = *result;
            jobs.reset();
        });
        QTRY_COMPARE(value, 7);
        QVERIFY(!jobs);
    }
};

SIYU_TEST(TstJobs, "tst_jobs")
#include "tst_jobs.moc"
