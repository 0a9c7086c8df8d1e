#pragma once

#include <QObject>

#include <functional>

class QLocalServer;

namespace ui {

/// Lets the window that has a team file open be found by a second one of the same person on the same machine: the
/// first listens on a local socket named after the file, the second connects and the first comes to the front.
class FirstWindow final : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the sockets where the system keeps them in folders; by default one of this person, gone with the
    /// session.
    explicit FirstWindow(QObject *parent = nullptr, const QString &folder = {});

    /// From now on this window answers for the team file, which it has locked.
    void hold(const QString &store);
    void release();
    /// Asks the window that has the team file open to come to the front; `answered` is called once, with false where
    /// none answers within a second.
    void ask(const QString &store, std::function<void(bool raised)> answered);

signals:
    /// Another window was opened on the team file that is open here.
    void raiseWanted();

private:
    QString serverNameFor(const QString &store) const;
    void answer();

    QString m_folder;
    QLocalServer *m_server;
};

} // namespace ui
