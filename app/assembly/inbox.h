#pragma once

#include "app/assembly/importpreview.h"

#include <QDateTime>

namespace app {

/// A file in the watched folder that was not imported yet.
struct InboxFile
{
    QString path;
    qint64 bytes = 0;
    QDateTime modified;
    QString kind;         ///< the detected kind of its rows
    bool isKnown = false; ///< files with these headers were imported before: no check needed
    QString problem;      ///< why it cannot be read; empty if it can
};

/// The watched folder: files saved there wait for confirmation and are then imported with the mapping
/// remembered for their headers. A file counts as imported if an import in effect has its name and size.
class Inbox final
{
public:
    Inbox(TeamStore &store, QString folder) : m_store(store), m_folder(std::move(folder)) {}

    /// Oldest first, so that later exports override earlier ones. Fails if there is no such folder.
    Result<std::vector<InboxFile>> waiting();

private:
    bool wasImported(const QString &name, qint64 bytes);
    bool hasMapping(const QString &kind, const QStringList &columns);

    TeamStore &m_store;
    QString m_folder;
};

} // namespace app
