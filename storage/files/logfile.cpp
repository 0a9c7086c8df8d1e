#include "storage/files/logfile.h"

#include "storage/error.h"
#include "storage/files/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <atomic>

namespace storage {

namespace {

std::atomic<LogFile *> installed = nullptr; ///< Qt's handler is a plain function
thread_local bool isWriting = false;        ///< what the writing itself says is not written

QString pathOf(const QString &folder, const QString &program, int age)
{
    const QString name =
        age == 0 ? program + QStringLiteral(".log") : QStringLiteral("%1.%2.log").arg(program).arg(age);
    return QDir(folder).filePath(name);
}

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

} // namespace

LogFile::LogFile(const QString &folder, const QString &program) : m_folder(folder), m_program(program)
{
    open();
    installed = this;
    m_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    installed = nullptr;
    const QMutexLocker turn(&m_mutex);
    m_file.close();
}

QString LogFile::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("SiyuDesk"));
}

QStringList LogFile::filesOf(const QString &folder, const QString &program)
{
    QStringList files;
    for (int age = 0; age < kept; ++age) {
        if (const QString path = pathOf(folder, program, age); QFile::exists(path))
            files << path;
    }
    return files;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogFile *const log = installed;
    if (!log)
        return;
    log->write(type, context.category, message);
    if (log->m_before && (qstrncmp(context.category, "siyu.", 5) != 0 || type == QtFatalMsg))
        log->m_before(type, context, message);
}

void LogFile::write(QtMsgType type, const char *category, const QString &message)
{
    if (isWriting)
        return;
    isWriting = true;
    QString line = QStringLiteral("%1 %2 %3 %4")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                            QChar::fromLatin1(letterOf(type)), QString::fromLatin1(category), message);
    line.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    {
        const QMutexLocker turn(&m_mutex);
        if (m_file.isOpen() && m_file.size() >= largest)
            rotate();
        if (m_file.isOpen())
            m_file.write(line.toUtf8() + '\n');
    }
    isWriting = false;
}

void LogFile::open()
{
    const QString path = pathOf(m_folder, m_program, 0);
    try {
        makePrivateFolder(m_folder);
        if (!QFile::exists(path))
            createPrivateFile(path);
    } catch (const StoreError &) {
        return;
    }
    m_file.setFileName(path);
    m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(m_folder, m_program, kept - 1));
    for (int age = kept - 1; age > 0; --age)
        QFile::rename(pathOf(m_folder, m_program, age - 1), pathOf(m_folder, m_program, age));
    open();
}

} // namespace storage
