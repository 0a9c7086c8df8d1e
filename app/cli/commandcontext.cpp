#include "app/cli/commandcontext.h"

#include "app/storewords.h"
#include "app/text.h"
#include "storage/store/store.h"
#include "storage/team/staffstore.h"

#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace app {

QString CommandContext::storePath() const
{
    if (!m_options.storePath.isEmpty())
        return m_options.storePath;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("team.siyu"));
}

Result<void> CommandContext::checkNow() const
{
    if (m_options.now.isEmpty() || storage::TeamZone().parseIsoDateTime(m_options.now))
        return {};
    return failure(ErrorKind::Invalid,
                   Text::tr("--now: \"%1\" is not a valid time. Use the format 2026-11-22T09:00.").arg(m_options.now));
}

storage::StoreLock::Rule CommandContext::lockRule() const
{
    return m_options.takeOver ? storage::StoreLock::Rule::TakeOver : storage::StoreLock::Rule::Respect;
}

void CommandContext::sayTakenOver(const QString &holder)
{
    if (!holder.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(lockTakenOver(holder)));
}

Result<TeamStore *> CommandContext::open(TeamStore::Access access)
{
    if (m_store)
        return m_store.get();
    auto opened = TeamStore::open(storePath(), access, {}, &m_job, {.lock = lockRule()});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    sayTakenOver((*opened)->store().takenFrom());
    if (!m_options.now.isEmpty())
        (*opened)->setNow((*opened)->zone().parseIsoDateTime(m_options.now)); // checked by checkNow()
    if (!m_options.actor.isEmpty()) {
        const auto staff = storage::StaffStore((*opened)->connection()).byName(m_options.actor);
        if (!staff)
            return failure(ErrorKind::NotFound, Text::tr("No team member is named \"%1\".").arg(m_options.actor));
        (*opened)->setActor(staff->id);
    }
    m_store = std::move(*opened);
    return m_store.get();
}

} // namespace app
