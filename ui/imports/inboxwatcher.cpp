#include "ui/imports/inboxwatcher.h"

#include "app/assembly/inbox.h"

#include <QDir>

namespace ui {

InboxWatcher::InboxWatcher(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &InboxWatcher::look);
    connect(&desk.workspace, &app::Workspace::opened, this, [this] {
        m_waiting = 0;
        look();
    });
}

void InboxWatcher::look()
{
    const QString folder = m_desk.preferences.watchedFolder();
    const QStringList watched = m_watcher.directories();
    if (watched != QStringList(folder)) {
        if (!watched.isEmpty())
            m_watcher.removePaths(watched);
        if (!folder.isEmpty() && QDir(folder).exists())
            m_watcher.addPath(folder);
        m_waiting = 0;
    }
    if (folder.isEmpty() || !m_desk.workspace.isOpen())
        return;
    m_desk.workspace
        .ask([folder](app::TeamStore &store, app::JobContext &) { return app::Inbox(store, folder).waiting(); })
        .then(this, [this, generation = ++m_generation](const app::Result<std::vector<app::InboxFile>> &files) {
            if (generation != m_generation || !files)
                return;
            const int waiting = int(files->size());
            if (waiting > m_waiting)
                emit filesCame(waiting);
            m_waiting = waiting;
        });
}

} // namespace ui
