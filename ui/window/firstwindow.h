#pragma once

#include <QObject>

#include <functional>

class QFileSystemWatcher;

namespace ui {

/// Lets a second window of the same user on the same machine find the window that holds a store: the second one writes
/// a note to a folder, the first one removes it and comes to the front. Files and a file watcher suffice, without a
/// network library.
class FirstWindow final : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the notes; by default a folder of this user that is removed with the session.
    explicit FirstWindow(QObject *parent = nullptr, const QString &folder = {});

    /// From now on this window answers for the store.
    void hold(const QString &store);
    void release();
    /// Asks the window that holds the store to come to the front; calls `answered` with false if none does in time.
    void ask(const QString &store, std::function<void(bool taken)> answered);

signals:
    /// Another window was opened on the store that this one holds.
    void raiseWanted();

private:
    QString noteFor(const QString &store) const;
    void look();
    void waitForAnswer(const QString &note, int triesLeft, std::function<void(bool)> answered);

    QString m_folder, m_held;
    QFileSystemWatcher *m_watcher;
};

} // namespace ui
