#include "app/result.h"

#include "app/log.h"
#include "app/storewords.h"
#include "app/text.h"
#include "storage/files/fileidentity.h"
#include "storage/store/backups.h"
#include "storage/store/lockerrors.h"

namespace app {

namespace {

/// How to recover: restore the newest backup, if any, or salvage the file itself.
QString recoveryHint(const QString &store)
{
    const QString newest = storage::Backups::of(storage::linksFollowed(store)).all().value(0);
    if (newest.isEmpty())
        return Text::tr(
                   "Restore a backup with \"siyu restore\", or salvage the readable content with \"siyu salvage %1 "
                   "NEW\".")
            .arg(store);
    return Text::tr("Restore the latest backup with \"siyu restore %2\", or salvage the readable content with \"siyu "
                    "salvage %1 NEW\".")
        .arg(store, newest);
}

QString messageFor(const storage::StoreError &error)
{
    switch (error.kind()) {
    case ErrorKind::Cancelled:
        return Text::tr("Cancelled. No changes were made.");
    case ErrorKind::Abandoned:
        return Text::tr(
                   "%1 is locked by %2. It is not known whether that program is still running. Close it there; if it "
                   "is gone, take over the lock with --take-over.")
            .arg(error.subject(), lockHolder(error.detail()));
    case ErrorKind::Busy:
        return inUse(error.subject(), error.detail());
    case ErrorKind::NotFound:
        return Text::tr("%1 was not found.").arg(error.subject());
    case ErrorKind::Invalid:
        return Text::tr("%1 is not valid: %2").arg(error.subject(), error.detail());
    case ErrorKind::Conflict:
        return Text::tr("This cannot be done because %1 has since been changed or used: %2")
            .arg(error.subject(), error.detail());
    case ErrorKind::Io:
        if (error.detail() == storage::notALockFile)
            return Text::tr("The store cannot be locked: %1 is a folder or something else that is not a lock file. "
                            "Move it away or rename it, then try again. No changes were made.")
                .arg(error.subject());
        return Text::tr("Cannot read or write %1. Check the disk and the folder permissions, then try again.")
            .arg(error.subject());
    case ErrorKind::Full:
        return Text::tr("The disk containing %1 is full. No changes were made. Free up some space and try again.")
            .arg(error.subject());
    case ErrorKind::Corrupt:
        return Text::tr("%1 is damaged. Nothing was written to it. %2")
            .arg(error.subject(), recoveryHint(error.subject()));
    case ErrorKind::Foreign:
        return Text::tr("Another program changed the tables in %1 (%2). SiyuDesk did not change the file. %3")
            .arg(error.subject(), foreignTables(error.detail()), recoveryHint(error.subject()));
    case ErrorKind::NewerSchema:
        return Text::tr("%1 was created by a newer version of SiyuDesk and was not changed. Update SiyuDesk to open "
                        "it.")
            .arg(error.subject());
    case ErrorKind::OlderSchema:
        return Text::tr("%1 was created by an older version of SiyuDesk. Run any command that writes to it: it will be "
                        "backed up and upgraded.")
            .arg(error.subject());
    case ErrorKind::ReadOnly:
        return Text::tr(
                   "Cannot write to %1: the file or its folder is read-only. You can still read it; to make changes, "
                   "change its permissions or copy it elsewhere.")
            .arg(error.subject());
    case ErrorKind::NotAStore:
        return Text::tr("%1 is not a SiyuDesk team file and was not changed. Choose a .siyu file.")
            .arg(error.subject());
    case ErrorKind::NetworkFolder:
        return Text::tr(
                   "%1 is on a network file system (%2) where SQLite cannot lock it safely. Copy it to a local disk to "
                   "make changes.")
            .arg(error.subject(), error.detail());
    case ErrorKind::Bug:
        break;
    }
    return Text::tr("Something went wrong in SiyuDesk (%1). Nothing was saved. Please report this problem.")
        .arg(error.subject());
}

} // namespace

Error toError(const storage::StoreError &error)
{
    if (error.kind() != ErrorKind::Cancelled)
        qCWarning(logErrors, "kind %d%s%s", int(error.kind()), error.detail().isEmpty() ? "" : ": ",
                  qUtf8Printable(error.detail()));
    // What SQLite says of a lock is in the log; the message says it in our words.
    const bool isForPeople = error.kind() != ErrorKind::Busy || namesLockHolder(error.detail());
    return Error{error.kind(), messageFor(error), isForPeople ? error.detail() : QString()};
}

Error toError(const std::exception &error)
{
    qCCritical(logErrors, "unexpected: %s", error.what());
    return Error{ErrorKind::Bug, QString::fromUtf8(error.what()), {}};
}

} // namespace app
