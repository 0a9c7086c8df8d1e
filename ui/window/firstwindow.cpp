#include "ui/window/firstwindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QStandardPaths>
#include <QTimer>

namespace ui {

namespace {

constexpr int lookEveryMs = 50;
constexpr int looks = 20; // one second in all

QString usualFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString place =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : runtime;
    return QDir(place).filePath(QStringLiteral("siyudesk-windows"));
}

} // namespace

FirstWindow::FirstWindow(QObject *parent, const QString &folder)
    : QObject(parent), m_folder(folder.isEmpty() ? usualFolder() : folder), m_watcher(new QFileSystemWatcher(this))
{
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FirstWindow::look);
}

QString FirstWindow::noteFor(const QString &store) const
{
    const QFileInfo file(store);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

void FirstWindow::hold(const QString &store)
{
    release();
    if (!QDir().mkpath(m_folder))
        return; // a second window then cannot find this one and reports that the store is in use
    m_held = noteFor(store);
    QFile::remove(m_held); // left over: no one waits for it any more
    m_watcher->addPath(m_folder);
}

void FirstWindow::release()
{
    m_held.clear();
    if (!m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
}

void FirstWindow::look()
{
    if (!m_held.isEmpty() && QFile::remove(m_held))
        emit raiseWanted();
}

void FirstWindow::ask(const QString &store, std::function<void(bool)> answered)
{
    const QString note = noteFor(store);
    QFile file(note);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)) {
        answered(false);
        return;
    }
    file.close();
    waitForAnswer(note, looks, std::move(answered));
}

void FirstWindow::waitForAnswer(const QString &note, int triesLeft, std::function<void(bool)> answered)
{
    QTimer::singleShot(lookEveryMs, this, [this, note, triesLeft, answered = std::move(answered)] {
        if (!QFileInfo::exists(note)) {
            answered(true);
        } else if (triesLeft > 0) {
            waitForAnswer(note, triesLeft - 1, answered);
        } else {
            QFile::remove(note);
            answered(false);
        }
    });
}

} // namespace ui
