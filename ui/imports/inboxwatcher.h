#pragma once

#include "ui/shell/page.h"

#include <QFileSystemWatcher>

namespace ui {

/// Looks after the watched folder while a store is open, and says how many new files wait there when there are more
/// than before. Never reads a file on the main thread.
class InboxWatcher final : public QObject
{
    Q_OBJECT

public:
    InboxWatcher(Desk &desk, QObject *parent);

    /// Asks again: another folder is watched.
    void look();

signals:
    void filesCame(int waiting);

private:
    Desk &m_desk;
    QFileSystemWatcher m_watcher;
    int m_waiting = 0;
    int m_generation = 0;
};

} // namespace ui
