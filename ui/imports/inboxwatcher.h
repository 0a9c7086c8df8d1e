#pragma once

#include "app/assembly/inbox.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QFileSystemWatcher>

namespace ui {

/// Watches the import folder while a store is open and reports the number of new files when it has increased. Never
/// reads a file on the main thread.
class InboxWatcher final : public QObject
{
    Q_OBJECT

public:
    InboxWatcher(Desk &desk, QObject *parent);

    /// Checks again, after another folder was chosen.
    void look();

signals:
    void filesCame(int waiting);

private:
    Desk &m_desk;
    QFileSystemWatcher m_watcher;
    int m_waiting = 0;
    Asker<std::vector<app::InboxFile>> m_asker;
};

} // namespace ui
