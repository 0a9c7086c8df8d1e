#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace storage {

/// The log of a program: what Qt's logging says, a line each with the time in UTC, level and category. One file per
/// program, read by its owner alone; at `largest` bytes it becomes NAME.1.log, that NAME.2.log, and the oldest goes.
/// No line holds personal data: ids, counts and kinds, never names, phone numbers or texts.
class LogFile final
{
public:
    static constexpr qint64 largest = 1024 * 1024;
    static constexpr int kept = 3; ///< files, the current one among them

    /// Writes what is logged to FOLDER/PROGRAM.log until it is destroyed. Messages of categories that do not begin with
    /// "siyu." also go where they went before. A folder that cannot be written loses the log and nothing else.
    LogFile(const QString &folder, const QString &program);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Beside the settings: SiyuDesk in the folder of this person's configuration files.
    static QString usualFolder();
    /// The log files of a program that exist, newest first.
    static QStringList filesOf(const QString &folder, const QString &program);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const char *category, const QString &message);
    void open();
    void rotate();

    QString m_folder;
    QString m_program;
    QMutex m_mutex;
    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

} // namespace storage
