#include "ui/imports/inboxwatcher.h"

#include <QDir>

namespace ui {

InboxWatcher::InboxWatcher(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_asker(desk.workspace)
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
    m_asker.drop(); // it may be of another folder
    if (folder.isEmpty() || !m_desk.workspace.isOpen())
        return;
    m_asker.ask(
        [folder](app::TeamStore &store, app::JobContext &) { return app::Inbox(store, folder).waiting(); },
        [this](const app::Result<std::vector<app::InboxFile>> &files) {
            if (!files)
                return;
            const int waiting = int(files->size());
            if (waiting > m_waiting)
                emit filesCame(waiting);
            m_waiting = waiting;
        });
}

} // namespace ui
