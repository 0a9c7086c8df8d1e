#include "app/result.h"

#include "app/store/storewords.h"
#include "app/text.h"
#include "storage/files/fileidentity.h"
#include "storage/store/backups.h"

namespace app {

namespace {

/// The newest backup, where there is one, and what can be read of the file itself.
QString wayOut(const QString &store)
{
    const QString newest = storage::Backups::of(storage::linksFollowed(store)).all().value(0);
    if (newest.isEmpty())
        return Text::tr(
                   "restore a backup with \"siyu restore\", or save what can be read with \"siyu salvage %1 NEW\".")
            .arg(store);
    return Text::tr(
               "restore its newest backup with \"siyu restore %2\", or save what can be read with \"siyu salvage %1 "
               "NEW\".")
        .arg(store, newest);
}

QString messageFor(const storage::StoreError &error)
{
    switch (error.kind()) {
    case ErrorKind::Cancelled:
        return Text::tr("Cancelled. Nothing was changed.");
    case ErrorKind::Abandoned:
        return Text::tr(
                   "%1 is locked by %2, and whether that still runs cannot be told from here. Close it there; where "
                   "it is gone, take the lock over: --take-over.")
            .arg(error.subject(), lockHolder(error.detail()));
    case ErrorKind::Busy:
        return Text::tr("%1 is in use by another program (%2). Close it there, or wait until it has finished.")
            .arg(error.subject(), error.detail());
    case ErrorKind::NotFound:
        return Text::tr("%1 was not found.").arg(error.subject());
    case ErrorKind::Invalid:
        return Text::tr("%1 is not valid: %2").arg(error.subject(), error.detail());
    case ErrorKind::Conflict:
        return Text::tr("This cannot be done because %1 was changed or is used since: %2")
            .arg(error.subject(), error.detail());
    case ErrorKind::Io:
        return Text::tr("%1 could not be read or written. Check the disk and the folder's permissions, then try again.")
            .arg(error.subject());
    case ErrorKind::Full:
        return Text::tr("The disk that holds %1 is full. Nothing was changed; free some space and try again.")
            .arg(error.subject());
    case ErrorKind::Corrupt:
        return Text::tr("%1 is damaged. Nothing was written to it; %2").arg(error.subject(), wayOut(error.subject()));
    case ErrorKind::Foreign:
        return Text::tr("Another program changed the tables of %1 (%2). It was not touched; %3")
            .arg(error.subject(), foreignTables(error.detail()), wayOut(error.subject()));
    case ErrorKind::NewerSchema:
        return Text::tr("%1 was made by a newer SiyuDesk. Update the program; the file was not touched.")
            .arg(error.subject());
    case ErrorKind::OlderSchema:
        return Text::tr(
                   "%1 was made by an older SiyuDesk. Run any command that writes to it: it is backed up and brought "
                   "up to date.")
            .arg(error.subject());
    case ErrorKind::ReadOnly:
        return Text::tr(
                   "%1 cannot be written: the file or its folder is read-only. Reading works; to write, change its "
                   "permissions or copy it elsewhere.")
            .arg(error.subject());
    case ErrorKind::NotAStore:
        return Text::tr("%1 is not a SiyuDesk store. It was not touched; choose a .siyu file.").arg(error.subject());
    case ErrorKind::NetworkFolder:
        return Text::
            tr("%1 lies on a network file system (%2), where SQLite cannot lock it safely. Copy it to a disk of this "
               "machine to write to it.")
                .arg(error.subject(), error.detail());
    case ErrorKind::Bug:
        break;
    }
    return Text::tr("Something went wrong inside SiyuDesk (%1). Nothing was saved; please report this.")
        .arg(error.subject());
}

} // namespace

Error toError(const storage::StoreError &error)
{
    return Error{error.kind(), messageFor(error), error.detail()};
}

} // namespace app
