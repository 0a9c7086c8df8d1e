#include "app/cli/consolejob.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app {

namespace {

constexpr int barWidth = 30;
constexpr int redrawMs = 100;

volatile std::sig_atomic_t interrupted = 0;

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ConsoleJob::ConsoleJob() : m_isTerminal(isTerminal())
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // writing reports the closed pipe, and the store is closed properly
#endif
}

ConsoleJob::~ConsoleJob()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
}

bool ConsoleJob::cancelled() const
{
    return interrupted != 0;
}

void ConsoleJob::progress(std::int64_t done, std::int64_t total, const QString &phase)
{
    if (!m_isTerminal || (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < redrawMs))
        return;
    m_sinceDrawn.start();
    m_drawn = true;
    const double share = total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : 0.0;
    const int filled = int(share * barWidth);
    const QString bar = QString(filled, QLatin1Char('#')) + QString(barWidth - filled, QLatin1Char('.'));
    std::fprintf(stderr, "\r\033[K%s [%s] %3d %%", qUtf8Printable(phase), qUtf8Printable(bar), int(share * 100));
    std::fflush(stderr);
}

} // namespace app
