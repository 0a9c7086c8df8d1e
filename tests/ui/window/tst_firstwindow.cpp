#include "tests/testmain.h"
#include "ui/window/firstwindow.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>

using ui::FirstWindow;

/// Two windows on one team file find each other by a local socket.
class TstFirstWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }

    void theWindowThatHoldsTheFileComesToTheFront()
    {
        FirstWindow first(nullptr, m_folder->path()), second(nullptr, m_folder->path());
        QSignalSpy raised(&first, &FirstWindow::raiseWanted);
        first.hold(store());
        QCOMPARE(ask(second, store()), std::optional<bool>(true));
        QCOMPARE(ask(second, store()), std::optional<bool>(true));
        QTRY_COMPARE(raised.size(), 2);
    }

    void oneFileIsFoundByAnyOfItsNames()
    {
#ifdef Q_OS_UNIX
        FirstWindow first(nullptr, m_folder->path()), second(nullptr, m_folder->path());
        QFile file(store());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString link = m_folder->filePath(QStringLiteral("link.siyu"));
        QVERIFY(QFile::link(store(), link));
        first.hold(link);
        QCOMPARE(ask(second, store()), std::optional<bool>(true));
#endif
    }

    void anotherFileIsNotAnswered()
    {
        FirstWindow first(nullptr, m_folder->path()), second(nullptr, m_folder->path());
        QSignalSpy raised(&first, &FirstWindow::raiseWanted);
        first.hold(store());
        QCOMPARE(ask(second, m_folder->filePath(QStringLiteral("other.siyu"))), std::optional<bool>(false));
        first.release();
        QCOMPARE(ask(second, store()), std::optional<bool>(false));
        QCOMPARE(raised.size(), 0);
    }

    void whatAnEndedProcessLeftIsNotInTheWay()
    {
#ifdef Q_OS_UNIX
        FirstWindow asker(nullptr, m_folder->path());
        QString socket;
        {
            FirstWindow first(nullptr, m_folder->path());
            first.hold(store());
            const QFileInfoList sockets = QDir(m_folder->path()).entryInfoList(QDir::System | QDir::NoDotAndDotDot);
            QCOMPARE(sockets.size(), 1);
            socket = sockets.first().filePath();
        }
        QFile left(socket); // nothing listens at this name
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QCOMPARE(ask(asker, store()), std::optional<bool>(false));
        FirstWindow next(nullptr, m_folder->path());
        next.hold(store());
        QCOMPARE(ask(asker, store()), std::optional<bool>(true));
#endif
    }

    void aWindowThatHangsIsWaitedForASecond()
    {
        FirstWindow second(nullptr, m_folder->path());
        QString name;
        {
            FirstWindow first(nullptr, m_folder->path());
            first.hold(store());
            name = first.findChild<QLocalServer *>()->fullServerName();
        }
        QLocalServer silent; // accepts and says nothing
        QVERIFY(silent.listen(name));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask(second, store()), std::optional<bool>(false));
        QVERIFY(timer.elapsed() >= 900);
    }

private:
    QString store() const { return m_folder->filePath(QStringLiteral("team.siyu")); }

    static std::optional<bool> ask(FirstWindow &window, const QString &path)
    {
        std::optional<bool> answer;
        window.ask(path, [&answer](bool raised) { answer = raised; });
        static_cast<void>(QTest::qWaitFor([&answer] { return answer.has_value(); }));
        return answer;
    }

    std::optional<QTemporaryDir> m_folder;
};

SIYU_TEST(TstFirstWindow, "tst_firstwindow")
#include "tst_firstwindow.moc"
