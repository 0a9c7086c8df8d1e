#include "app/store/teamstore.h"

#include "app/jobs/jobcontext.h"
#include "app/log.h"
#include "app/store/openstore.h"
#include "app/text.h"

#include <QDateTime>
#include <QFileInfo>

namespace app {

namespace {

storage::OpeningWatch watchBy(JobContext *job)
{
    if (!job)
        return {};
    return {[job](int done, int total) {
                job->progress(done, total, Text::tr("Backing up the file before updating it"));
                return !job->cancelled();
            },
            [job] { job->progress(0, 0, Text::tr("Updating the file to the current version")); },
            [job] { return job->cancelled(); }};
}

} // namespace

TeamStore::TeamStore(std::shared_ptr<OpenStore> open, const Acting &acting)
    : m_open(std::move(open)), m_acting(acting)
{
}

Result<void> TeamStore::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::Conflict,
                       Text::tr("%1 already exists and was not changed. Choose another name.").arg(path));
    return guarded([&path]() -> Result<void> {
        storage::Store::create(path);
        return {};
    });
}

Result<std::unique_ptr<TeamStore>> TeamStore::open(const QString &path, Access access,
                                                   std::optional<storage::UtcMs> now, JobContext *job)
{
    return open(path, access, now, job, {});
}

Result<std::unique_ptr<TeamStore>> TeamStore::open(const QString &path, Access access,
                                                   std::optional<storage::UtcMs> now, JobContext *job,
                                                   const storage::Opening &opening)
{
    return guarded([&]() -> Result<std::unique_ptr<TeamStore>> {
        auto shared = std::make_shared<OpenStore>(path, access, watchBy(job), opening);
        std::unique_ptr<TeamStore> store(new TeamStore(std::move(shared), {{}, now}));
        qCInfo(logStore, "opened for %s, %lld bytes%s", access == Access::Write ? "writing" : "reading",
               static_cast<long long>(QFileInfo(path).size()),
               store->store().wasLeftOpen() ? ", not closed by the last writer" : "");
        return store;
    });
}

TeamStore TeamStore::as(const Acting &acting) const
{
    return {m_open, acting};
}

storage::Store &TeamStore::store()
{
    return m_open->store();
}

storage::sqlite::Connection &TeamStore::connection()
{
    return m_open->connection();
}

const storage::TeamZone &TeamStore::zone() const
{
    return m_open->zone();
}

const TeamRules &TeamStore::rules() const
{
    return m_open->rules();
}

void TeamStore::reloadRules()
{
    m_open->reloadRules();
}

Image &TeamStore::image()
{
    return m_open->image();
}

Result<ImageView> TeamStore::readImage(ImageParts::Parts parts, JobContext &job)
{
    return m_open->image().read(connection(), parts, job);
}

Result<void> TeamStore::loadImage(ImageParts::Parts parts, JobContext &job)
{
    return m_open->image().ensure(connection(), parts, job);
}

LayerCache &TeamStore::layers()
{
    return m_open->layers();
}

storage::UtcMs TeamStore::now() const
{
    return m_acting.time.value_or(trueNow());
}

storage::UtcMs TeamStore::trueNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace app
