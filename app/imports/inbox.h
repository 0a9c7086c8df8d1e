#pragma once

#include "app/imports/importpreview.h"

#include <QDateTime>

namespace app {

/// A file of the watched folder that no import has read yet.
struct InboxFile
{
    QString path;
    qint64 bytes = 0;
    QDateTime modified;
    QString kind;         ///< what its rows seem to be
    bool isKnown = false; ///< files with these headers were imported before: it can go in without a look
    QString problem;      ///< why it cannot be read; empty where it can
};

/// The watched folder: files that are saved there wait until somebody says yes, then go in by the mapping that was
/// remembered for their headers. A file counts as read when an import in force has its name and size.
class Inbox final
{
public:
    Inbox(TeamStore &store, QString folder) : m_store(store), m_folder(std::move(folder)) {}

    /// Oldest first, so that later exports win over earlier ones. Fails where there is no such folder.
    Result<std::vector<InboxFile>> waiting();

private:
    bool wasImported(const QString &name, qint64 bytes);
    bool hasMapping(const QString &kind, const QStringList &columns);

    TeamStore &m_store;
    QString m_folder;
};

} // namespace app
