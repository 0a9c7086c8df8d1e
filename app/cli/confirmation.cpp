#include "app/cli/confirmation.h"

#include "app/text.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app {

bool canAsk()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

Result<bool> confirmed(const QString &question)
{
    if (!canAsk())
        return failure(ErrorKind::Invalid,
                       Text::tr("%1 Add --yes to confirm; no one can be asked here. No changes were made.")
                           .arg(question));
    std::fprintf(stderr, "%s [y/N] ", qUtf8Printable(question));
    std::fflush(stderr);
    char line[16] = {};
    if (!std::fgets(line, int(sizeof line), stdin))
        return false;
    const QString answer = QString::fromUtf8(line).trimmed().toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes");
}

} // namespace app
