#include "tests/testmain.h"

#include "storage/sqlite/backup.h"
#include "tests/app/faults/siyuprocess.h"
#include "tests/app/storefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/sop/todaypage.h"

#include <QListView>
#include <QMenu>
#include <QProcess>

#include <csignal>
#include <cstdlib>
#include <thread>

using tests::UiFixture;

namespace {

/// One step of the user, during which the program may be killed: the keys, and the answer to a question.
struct Step
{
    const char *keys;
    const char *answer = "";
};

constexpr std::array script{Step{"C"},             // copied
                            Step{"B"},             // not sent
                            Step{"C"},             // copied again
                            Step{"C"},             // the second C confirms
                            Step{"D"},             // done without copying
                            Step{"N", "喜欢红茶"}, // a note
                            Step{"R"},             // a reply
                            Step{"X", "已经买了"}, // skipped with a reason
                            Step{"U"},             // undone
                            Step{"ST"},            // snoozed until tomorrow
                            Step{"C"},
                            Step{"D"}, // D confirms as well
                            Step{"X", "电话里说过了"},
                            Step{"C"},
                            Step{"U"},  // undoes the skip while another task is copied
                            Step{"CC"}, // faster than the store answers
                            Step{"DDD"}};

constexpr int steps = int(script.size());
constexpr int killedStatus = 99; // for systems without signals

/// Differs between any two runs: the real time, and numbers that each opening of the store uses up.
const QStringList timed{QStringLiteral("audit"), QStringLiteral("counter"), QStringLiteral("change"),
                        QStringLiteral("store_info"), QStringLiteral("team_state")};

/// A window with a store, and the keys typed into it.
class Child final
{
public:
    explicit Child(const QString &store) : m_fixture(UiFixture::Content::Nothing)
    {
        QSignalSpy opened(&m_fixture.workspace(), &app::Workspace::opened);
        m_fixture.workspace().open(store, app::Workspace::OpenMode::Open, tests::StoreFixture::now);
        if (!opened.wait(20'000))
            qFatal("the store did not open: %s", qPrintable(m_fixture.prompts().told.join(QLatin1Char(' '))));
        m_fixture.settle();
    }

    void type(const Step &step)
    {
        for (const char *key = step.keys; *key != 0; ++key)
            type(step, *key);
    }
    void type(const Step &step, char key)
    {
        auto *list = m_fixture.find<QListView>("taskList");
        list->setFocus();
        m_fixture.prompts().answer = QString::fromUtf8(step.answer);
        QWidget *menu = QApplication::activePopupWidget();
        QTest::keyClick(menu ? menu : list, key);
    }
    void settle() { m_fixture.settle(); }
    storage::TaskId current() { return page()->currentTask(); }
    void choose(storage::TaskId task)
    {
        page()->show(QStringLiteral("task/%1").arg(task.value));
        settle();
    }

private:
    ui::TodayPage *page() { return static_cast<ui::TodayPage *>(m_fixture.window().page(QStringLiteral("today"))); }

    UiFixture m_fixture;
};

} // namespace

/// The window is killed by SIGKILL after each key on the Today page. The effect of a key is there when the program
/// opens again, and the next session continues from it.
class TstTodayKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString store = qEnvironmentVariable("SIYU_TEST_TODAY"); !store.isEmpty())
            playChild(store); // this program is also the child process
        playWhole();
    }

    void killedAfterAKeyTheNextSessionGoesOnFromIt()
    {
        QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("team.siyu"));
        QVERIFY(QFile::copy(UiFixture::samplePath(), store));
        for (int step = 0; step < steps; ++step) {
            QVERIFY2(dies(store, step, "settled"), script[size_t(step)].keys);
            const Content now = contentOf(store);
            QVERIFY2(now == m_states[size_t(step)].back(), qPrintable(whatDiffers(now, step)));
        }
        isSound(store);
    }

    void killedDuringAKeyItIsBeforeOrAfter_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::newRow("at once") << QByteArray("0");
        QTest::newRow("after 1 ms") << QByteArray("1");
        QTest::newRow("after 3 ms") << QByteArray("3");
    }
    void killedDuringAKeyItIsBeforeOrAfter()
    {
        QFETCH(QByteArray, when);
        for (int step = 0; step < steps; ++step) {
            QTemporaryDir folder;
            const QString store = folder.filePath(QStringLiteral("team.siyu"));
            QVERIFY(QFile::copy(stateFile(step), store));
            QVERIFY2(dies(store, step, when), script[size_t(step)].keys);
            const Content now = contentOf(store);
            const auto &allowed = m_states[size_t(step)];
            QVERIFY2(std::find(allowed.begin(), allowed.end(), now) != allowed.end(),
                     qPrintable(whatDiffers(now, step)));
            isSound(store);
        }
    }

private:
    using Content = std::map<QString, QByteArray>;

    [[noreturn]] static void playChild(const QString &store)
    {
        const int step = qEnvironmentVariableIntValue("SIYU_TEST_STEP");
        const QByteArray when = qgetenv("SIYU_TEST_WHEN");
        Child child(store);
        // Selects the task of the complete run: after a batch, a new session may begin with another card.
        child.choose(storage::TaskId(qEnvironmentVariable("SIYU_TEST_TASK").toLongLong()));
        child.type(script[size_t(step)]);
        if (when == "settled")
            child.settle();
        else if (const int milliseconds = when.toInt(); milliseconds > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
#ifdef SIGKILL
        std::raise(SIGKILL);
#endif
        std::_Exit(killedStatus);
    }

    /// The uninterrupted run: records the content of the store before each step and after each of its keys.
    void playWhole()
    {
        const QString store = m_folder.filePath(QStringLiteral("whole.siyu"));
        QVERIFY(QFile::copy(UiFixture::samplePath(), store));
        Child child(store);
        for (int step = 0; step < steps; ++step) {
            storage::sqlite::Connection reader(store, storage::sqlite::Connection::Mode::Read);
            storage::sqlite::backupTo(reader, stateFile(step));
            m_tasks.push_back(child.current());
            std::vector<Content> states{contentOf(store)};
            for (const char *key = script[size_t(step)].keys; *key != 0; ++key) {
                child.type(script[size_t(step)], *key);
                child.settle();
                states.push_back(contentOf(store));
            }
            QVERIFY2(states.front() != states.back(), script[size_t(step)].keys); // each step has an effect
            m_states.push_back(std::move(states));
        }
    }

    /// The store as it is before this step.
    QString stateFile(int step) const
    {
        return m_folder.filePath(QStringLiteral("before%1.siyu").arg(step));
    }

    /// True if the child lived until the signal.
    bool dies(const QString &store, int step, const QByteArray &when) const
    {
        QTemporaryDir folder; // for files left behind by the killed process
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SIYU_TEST_TODAY"), store);
        environment.insert(QStringLiteral("SIYU_TEST_STEP"), QString::number(step));
        environment.insert(QStringLiteral("SIYU_TEST_TASK"), QString::number(m_tasks[size_t(step)].value));
        environment.insert(QStringLiteral("SIYU_TEST_WHEN"), QString::fromLatin1(when));
        environment.insert(QStringLiteral("TMPDIR"), folder.path());
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tst_todaykill")});
        return child.waitForFinished(60'000) &&
               (child.exitStatus() == QProcess::CrashExit || child.exitCode() == killedStatus);
    }

    static Content contentOf(const QString &store)
    {
        storage::sqlite::Connection connection(store, storage::sqlite::Connection::Mode::Read);
        Content content = tests::tableHashes(connection, timed);
        QByteArray &undoList = content[QStringLiteral("change")];
        auto changes = connection.prepareOnce("SELECT kind, state, reference_id, title FROM change ORDER BY id");
        while (changes.step())
            undoList += changes.text(0).toUtf8() + changes.text(1).toUtf8() + changes.text(2).toUtf8() +
                        changes.text(3).toUtf8() + '\n';
        return content;
    }

    static void isSound(const QString &store)
    {
        storage::sqlite::Connection connection(store, storage::sqlite::Connection::Mode::Write);
        QCOMPARE(storage::sqlite::integrityProblems(connection, true), QStringList());
    }

    QString whatDiffers(const Content &now, int step) const
    {
        QStringList tables;
        for (const auto &[table, hash] : now) {
            if (m_states[size_t(step)].back().at(table) != hash)
                tables << table;
        }
        return QStringLiteral("step %1, %2: %3")
            .arg(step)
            .arg(QLatin1String(script[size_t(step)].keys), tables.join(QLatin1Char(' ')));
    }

    QTemporaryDir m_folder;
    std::vector<storage::TaskId> m_tasks;       ///< the current task before each step
    std::vector<std::vector<Content>> m_states; ///< for each step: before it, and after each of its keys
};

SIYU_TEST(TstTodayKill, "tst_todaykill")
#include "tst_todaykill.moc"
