#pragma once

#include <QObject>

#include <functional>

class QFileSystemWatcher;

namespace ui {

/// Lets the window that holds a store be found by a second one of the same person on the same machine: the second
/// leaves a note in a folder of theirs, the first takes it away and comes to the front. Files and a watcher do, so that
/// no network library is needed.
class FirstWindow final : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the notes; by default one of this person, gone with the session.
    explicit FirstWindow(QObject *parent = nullptr, const QString &folder = {});

    /// From now on this window answers for the store.
    void hold(const QString &store);
    void release();
    /// Asks whoever holds the store to come to the front; `answered` is called with false where nobody does in time.
    void ask(const QString &store, std::function<void(bool taken)> answered);

signals:
    /// Another window was opened on the store that is held here.
    void raiseWanted();

private:
    QString noteFor(const QString &store) const;
    void look();
    void waitForAnswer(const QString &note, int triesLeft, std::function<void(bool)> answered);

    QString m_folder, m_held;
    QFileSystemWatcher *m_watcher;
};

} // namespace ui
