#include "tests/testmain.h"
#include "ui/desk/asker.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <latch>

using ui::Asker;

/// Answers arrive through the event loop, so questions asked in one go are all pending at once.
class TstAsker : public QObject
{
    Q_OBJECT

private:
    static auto answering(int value)
    {
        return [value](app::TeamStore &, app::JobContext &) -> app::Result<int> { return value; };
    }
    /// Runs the event loop until no question is pending.
    void settle()
    {
        QTRY_COMPARE(m_workspace->questionsUnderWay(), 0);
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        m_workspace = std::make_unique<app::Workspace>();
        QSignalSpy opened(m_workspace.get(), &app::Workspace::opened);
        m_workspace->open(m_folder.filePath(QStringLiteral("team%1.siyu").arg(++m_stores)),
                          app::Workspace::OpenMode::Create);
        QTRY_COMPARE(opened.count(), 1);
        m_taken.clear();
        m_take = [this](const app::Result<int> &answer) { m_taken << (answer ? *answer : -1); };
    }
    void cleanup() { m_workspace.reset(); }

    void onlyTheNewestAnswerIsTaken()
    {
        Asker<int> asker(*m_workspace);
        QVERIFY(!asker.isWaiting());
        for (int question = 1; question <= 5; ++question)
            asker.ask(answering(question), m_take);
        QVERIFY(asker.isWaiting());
        settle();
        QCOMPARE(m_taken, QList<int>{5});
        QVERIFY(!asker.isWaiting());
    }
    /// The answer to the second question is there before that to the first.
    void aLateAnswerIsDropped()
    {
        std::latch late(1);
        Asker<int> asker(*m_workspace);
        asker.ask(
            [&late](app::TeamStore &, app::JobContext &) -> app::Result<int> {
                late.wait();
                return 1;
            },
            m_take);
        asker.ask(answering(2), m_take);
        QTRY_COMPARE(m_taken, QList<int>{2});
        late.count_down();
        settle();
        QCOMPARE(m_taken, QList<int>{2});
    }
    void whatWasDroppedIsNotTaken()
    {
        Asker<int> asker(*m_workspace);
        asker.ask(answering(1), m_take);
        asker.drop();
        QVERIFY(!asker.isWaiting());
        settle();
        QCOMPARE(m_taken, QList<int>());
        asker.ask(answering(2), m_take); // and asking again is a new question
        settle();
        QCOMPARE(m_taken, QList<int>{2});
    }
    /// Work that nobody waits for stops: after another question, after drop() and at the end of the asker.
    void whatIsDroppedIsCancelled()
    {
        const auto endless = [](app::TeamStore &, app::JobContext &job) -> app::Result<int> {
            while (!job.cancelled())
                QThread::msleep(1);
            return app::failure(app::ErrorKind::Cancelled, QStringLiteral("stopped"));
        };
        auto asker = std::make_unique<Asker<int>>(*m_workspace);
        asker->ask(endless, m_take);
        asker->ask(endless, m_take);
        QTRY_COMPARE(m_workspace->questionsUnderWay(), 1);
        asker->drop();
        settle();
        asker->ask(endless, m_take);
        asker->monitor()->cancel(); // unlike drop(), this is answered
        settle();
        QCOMPARE(m_taken, QList<int>{-1});
        QVERIFY(!asker->monitor());
        asker->ask(endless, m_take);
        asker.reset();
        settle();
        QCOMPARE(m_taken, QList<int>{-1});
    }
    void failuresAreAnswersToo()
    {
        Asker<int> asker(*m_workspace);
        asker.ask([](app::TeamStore &, app::JobContext &) -> app::Result<int> {
            return app::failure(app::ErrorKind::NotFound, QStringLiteral("nothing"));
        }, m_take);
        settle();
        QCOMPARE(m_taken, QList<int>{-1});
        QVERIFY(!asker.isWaiting());
    }
    void nothingIsTakenFromAClosedStore()
    {
        Asker<int> asker(*m_workspace);
        asker.ask(answering(1), m_take);
        m_workspace->close();
        QVERIFY(!asker.isWaiting());
        settle();
        QCOMPARE(m_taken, QList<int>());
    }
    void nothingIsTakenOnceTheAskerIsGone()
    {
        auto asker = std::make_unique<Asker<int>>(*m_workspace);
        asker->ask(answering(1), m_take);
        asker.reset();
        settle();
        QCOMPARE(m_taken, QList<int>());
    }

private:
    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<app::Workspace> m_workspace;
    QList<int> m_taken;
    std::function<void(const app::Result<int> &)> m_take;
};

SIYU_TEST(TstAsker, "tst_asker")
#include "tst_asker.moc"
