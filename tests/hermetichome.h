#pragma once

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tests {

/// A home folder of its own for this process and the programs that it starts, so that the user's settings and data are
/// never touched. Made before the application. Windows and macOS find the folders by system calls, which Qt's test mode
/// redirects.
class HermeticHome final
{
public:
    HermeticHome()
    {
        for (const char *variable :
             {"HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, QFile::encodeName(m_folder.path()));
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QStandardPaths::setTestModeEnabled(true);
#endif
    }

    QString filePath(const QString &name) const
    {
        return m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tests
