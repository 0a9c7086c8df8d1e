// The window with a store of a million customers: time to paint, and how often the main thread stalls for more than 100
// ms. SIYU_BENCH_ROWS sets the size; SIYU_BENCH_STORE names an existing store, of which a copy is used.
#include "tests/bench/benchstore.h"
#include "tests/bench/rostergenerator.h"
#include "tests/hermetichome.h"
#include "ui/desk/desktopprompts.h"
#include "ui/window/mainwindow.h"

#include "app/roster/customerimporter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

#ifdef Q_OS_LINUX
#include <pthread.h>
#include <time.h>
#endif

namespace {

constexpr int stallMs = 100;

/// The processor time used by a thread, which is hardly affected by other programs.
class ThreadClock final
{
public:
    /// Measures the thread that creates it.
    ThreadClock()
    {
#ifdef Q_OS_LINUX
        pthread_getcpuclockid(pthread_self(), &m_clock);
#endif
    }
    /// Milliseconds; 0 if the system does not report it.
    double milliseconds() const
    {
#ifdef Q_OS_LINUX
        timespec time{};
        clock_gettime(m_clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }

private:
#ifdef Q_OS_LINUX
    clockid_t m_clock{};
#endif
};

/// Pings the main thread continuously and counts the answers that take longer than 100 ms, in wall time and
/// in processor time of the main thread: on a machine with other load only the latter is caused by this
/// program.
class Watchdog final
{
public:
    Watchdog()
    {
        m_thread = std::thread([this] {
            while (!m_stopping)
                askOnce();
        });
    }
    ~Watchdog()
    {
        m_stopping = true;
        m_thread.join();
    }
    void report(const char *during)
    {
        const std::lock_guard lock(m_mutex);
        std::printf("%-44s stalls over %d ms: %d by the clock, longest %.0f ms; %d by its own work, longest %.0f ms\n",
                    during, stallMs, m_byClock.stalls, m_byClock.longest, m_byWork.stalls, m_byWork.longest);
        m_byClock = m_byWork = {};
        std::fflush(stdout);
    }

private:
    struct Count
    {
        int stalls = 0;
        double longest = 0;
        void add(double ms)
        {
            stalls += ms > stallMs;
            longest = std::max(longest, ms);
        }
    };

    void askOnce()
    {
        // Shared: the main thread may answer after the watchdog has stopped.
        const auto worked = std::make_shared<std::atomic<double>>(-1);
        QElapsedTimer timer;
        timer.start();
        const double before = m_clock.milliseconds();
        QMetaObject::invokeMethod(
            qApp, [worked, clock = m_clock] { *worked = clock.milliseconds(); }, Qt::QueuedConnection);
        while (*worked < 0 && !m_stopping)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (*worked >= 0) {
            const std::lock_guard lock(m_mutex);
            m_byClock.add(double(timer.nsecsElapsed()) / 1e6);
            m_byWork.add(*worked - before);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }

    ThreadClock m_clock;
    std::mutex m_mutex;
    Count m_byClock, m_byWork;
    std::thread m_thread;
    std::atomic<bool> m_stopping = false;
};

void settle(app::Workspace &workspace)
{
    for (int quiet = 0; quiet < 5;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        quiet = workspace.questionsUnderWay() == 0 ? quiet + 1 : 0;
    }
}

template <class Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void say(const char *what, double ms)
{
    std::printf("%-44s %8.1f ms\n", what, ms);
    std::fflush(stdout);
}

/// Scrolls a view page by page and returns the median time of a frame.
double scrollFrame(QTableView &view)
{
    std::vector<double> frames;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 100; ++i)
        frames.push_back(milliseconds([&] {
            bar->setValue(bar->value() + bar->pageStep());
            view.viewport()->repaint();
            QCoreApplication::processEvents();
        }));
    std::sort(frames.begin(), frames.end());
    return frames[frames.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const tests::HermeticHome home;
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    bench::Amounts amounts;
    if (qEnvironmentVariableIsSet("SIYU_BENCH_ROWS"))
        amounts.customers = qEnvironmentVariableIntValue("SIYU_BENCH_ROWS");
    amounts.tagRows = amounts.customers * 3;
    amounts.orders = amounts.customers * 2;
    const QString path = home.filePath(QStringLiteral("million.siyu"));
    const QString roster = home.filePath(QStringLiteral("roster.csv"));
    const int imported = amounts.customers / 3;
    bench::writeRoster(roster, imported);
    const QString made = qEnvironmentVariable("SIYU_BENCH_STORE");
    if (!made.isEmpty() && !QFileInfo::exists(made))
        bench::BenchStore(made, amounts).generate();
    if (made.isEmpty())
        bench::BenchStore(path, amounts).generate();
    else if (!QFile::copy(made, path))
        qFatal("the store could not be copied");

    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::Theme theme(application);
    ui::DesktopPrompts prompts;
    app::Workspace workspace;
    ui::Desk desk{workspace, theme, preferences, prompts};
    Watchdog watchdog;
    std::unique_ptr<ui::MainWindow> built;
    say("window built", milliseconds([&] { built = std::make_unique<ui::MainWindow>(desk); }));
    ui::MainWindow &window = *built;
    window.resize(1400, 900);
    say("empty window painted", milliseconds([&] {
            window.show();
            if (!QTest::qWaitForWindowExposed(&window))
                qFatal("the window did not appear");
        }));
    settle(workspace);
    watchdog.report("first window");
    QSignalSpy opened(&workspace, &app::Workspace::opened);
    say("store opened, page painted", milliseconds([&] {
            workspace.open(path, app::Workspace::OpenMode::Open);
            opened.wait(60'000);
            window.repaint();
        }));
    say("everything read", milliseconds([&] { settle(workspace); }));
    watchdog.report("opening");

    say("customers painted with rows", milliseconds([&] {
            window.showPage(QStringLiteral("customers"));
            settle(workspace);
            window.repaint();
        }));
    auto *grid = window.findChild<QTableView *>(QStringLiteral("customerTable"));
    if (!grid)
        qFatal("there is no grid");
    say("frame while scrolling", scrollFrame(*grid));
    QStandardItemModel plain(2'000, 10);
    for (int row = 0; row < plain.rowCount(); ++row)
        for (int column = 0; column < plain.columnCount(); ++column)
            plain.setItem(row, column, new QStandardItem(QStringLiteral("王小明 %1").arg(row)));
    QTableView still;
    still.setModel(&plain);
    still.resize(grid->size());
    still.show();
    say("  beside a static model", scrollFrame(still));
    say("jump to the end", milliseconds([&] {
            grid->scrollToBottom();
            settle(workspace);
            grid->viewport()->repaint();
        }));
    for (int column = 0; column < grid->model()->columnCount(); ++column) {
        if (grid->isColumnHidden(column))
            continue;
        const QByteArray what = "sort by " + grid->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        say(what.constData(), milliseconds([&] {
                QHeaderView *header = grid->horizontalHeader();
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                                  {header->sectionViewportPosition(column) + 10, header->height() / 2});
                settle(workspace);
                grid->viewport()->repaint();
            }));
    }
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("customerSearch"));
    for (const QString &typed :
         {QStringLiteral("w"), QStringLiteral("wa"), QStringLiteral("wang"), QStringLiteral("王"),
          QStringLiteral("王小"), QStringLiteral("138"), QStringLiteral("13800")}) {
        const QByteArray what = "search \"" + typed.toUtf8() + "\" to paint";
        say(what.constData(), milliseconds([&] {
                search->setText(typed);
                QTest::qWait(1);
                settle(workspace);
                grid->viewport()->repaint();
            }));
    }
    search->clear();
    settle(workspace);
    watchdog.report("customers");
    for (const char *page : {"segments", "sop", "dashboard", "today"}) {
        const QByteArray what = QByteArray(page) + " painted";
        say(what.constData(), milliseconds([&] {
                window.showPage(QLatin1String(page));
                settle(workspace);
                window.repaint();
            }));
    }
    watchdog.report("other pages");

    auto import = workspace.writeLong(QStringLiteral("import"), [roster](app::TeamStore &store, app::JobContext &job) {
        app::ImportRequest request;
        request.file = roster;
        return app::CustomerImporter(store).run(request, QStringLiteral("customers"), job);
    });
    QElapsedTimer importing;
    importing.start();
    int visits = 0;
    while (!import.isFinished()) {
        for (const char *page : {"customers", "dashboard", "today", "segments"}) {
            window.showPage(QLatin1String(page));
            for (int i = 0; i < 10 && !import.isFinished(); ++i)
                QTest::qWait(10);
            ++visits;
        }
    }
    if (!import.result())
        qFatal("the import failed: %s", qPrintable(import.result().error().message));
    std::printf("created %lld, updated %lld, rejected %lld\n", qlonglong(import.result()->created),
                qlonglong(import.result()->updated), qlonglong(import.result()->rejected));
    std::printf("import of %d rows beside %d visits of pages %8.1f s\n", imported, visits,
                double(importing.elapsed()) / 1000);
    settle(workspace);
    watchdog.report("pages while an import runs");
    return 0;
}
