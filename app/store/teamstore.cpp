#include "app/store/teamstore.h"

#include "app/log.h"
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

TeamStore::TeamStore(const QString &path, Access access, std::optional<storage::UtcMs> now, JobContext *job,
                     const storage::Opening &opening)
    : m_store(path, access, storage::bundledMigrations(), watchBy(job), opening), m_image(m_zone), m_now(now)
{
    reloadRules();
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
                                                   std::optional<storage::UtcMs> now, JobContext *job,
                                                   const storage::Opening &opening)
{
    return guarded([&]() -> Result<std::unique_ptr<TeamStore>> {
        std::unique_ptr<TeamStore> store(new TeamStore(path, access, now, job, opening));
        qCInfo(logStore, "opened for %s, %lld bytes%s", access == Access::Write ? "writing" : "reading",
               static_cast<long long>(QFileInfo(path).size()),
               store->store().wasLeftOpen() ? ", not closed by the last writer" : "");
        return store;
    });
}

storage::sqlite::Connection &TeamStore::connection()
{
    const std::thread::id thread = std::this_thread::get_id();
    if (thread == m_opener)
        return m_store.connection();
    const std::lock_guard lock(m_readersMutex);
    std::unique_ptr<storage::sqlite::Connection> &reader = m_readers[thread];
    if (!reader)
        reader = m_store.newReader();
    return *reader;
}

void TeamStore::reloadRules()
{
    auto rules = std::make_unique<const TeamRules>(TeamRules::load(connection()));
    if (m_rules && *m_rules == *rules)
        return;
    m_rules.store(rules.get(), std::memory_order_release);
    m_ruleVersions.push_back(std::move(rules));
    if (m_zone.id() == m_ruleVersions.back()->timeZone)
        return;
    m_zone = storage::TeamZone(m_ruleVersions.back()->timeZone);
    m_image.reset();
}

storage::UtcMs TeamStore::now() const
{
    return m_now.value_or(trueNow());
}

storage::UtcMs TeamStore::trueNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace app
