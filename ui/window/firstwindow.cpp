#include "ui/window/firstwindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace ui {

namespace {

constexpr int answerWithinMs = 1000;

QString usualFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation) : runtime;
}

} // namespace

FirstWindow::FirstWindow(QObject *parent, const QString &folder)
    : QObject(parent), m_folder(folder.isEmpty() ? usualFolder() : folder), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
}

/// On Windows the name of a pipe, elsewhere the path of a socket, which must be short.
QString FirstWindow::serverNameFor(const QString &store) const
{
    const QFileInfo file(store);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray key = (QDir::homePath() + QLatin1Char('\n') + m_folder + QLatin1Char('\n') + path).toUtf8();
    const QString name = QStringLiteral("siyudesk-") +
                         QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(m_folder).filePath(name);
#endif
}

void FirstWindow::hold(const QString &store)
{
    release();
    const QString name = serverNameFor(store);
    QLocalServer::removeServer(name); // left by a process that ended: the lock of the file is ours
    m_server->listen(name);           // where that fails, a second window says that the file is in use
}

void FirstWindow::release()
{
    m_server->close();
}

void FirstWindow::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("raised\n");
        socket->disconnectFromServer();
        emit raiseWanted();
    }
}

void FirstWindow::ask(const QString &store, std::function<void(bool)> answered)
{
    auto *socket = new QLocalSocket(this);
    const auto finish = [socket, answered = std::move(answered)](bool raised) {
        socket->disconnect();
        socket->deleteLater();
        answered(raised);
    };
    connect(socket, &QLocalSocket::readyRead, this, [socket, finish] {
        if (socket->canReadLine())
            finish(true);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [finish] { finish(false); });
    QTimer::singleShot(answerWithinMs, socket, [finish] { finish(false); });
    socket->connectToServer(serverNameFor(store), QIODevice::ReadOnly);
}

} // namespace ui
