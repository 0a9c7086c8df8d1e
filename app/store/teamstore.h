#pragma once

#include "app/image/image.h"
#include "app/jobs/jobcontext.h"
#include "app/kpi/layercache.h"
#include "app/result.h"
#include "app/settings/teamrules.h"
#include "storage/store/store.h"
#include "storage/time/localday.h"
#include "storage/time/teamzone.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace app {

/// An open store with what every use case needs: the team's time zone and rules, the business clock and the
/// actor. main creates one and passes it on; there is no global instance.
class TeamStore final
{
public:
    using Access = storage::Store::Access;

    /// Creates an empty store. Fails with Conflict if the file exists.
    static Result<void> create(const QString &path);
    /// `now`: the business clock of this call; empty for the real time. `job`, if given, reports the migration of an
    /// older file and can cancel it.
    static Result<std::unique_ptr<TeamStore>> open(const QString &path, Access access,
                                                   std::optional<storage::UtcMs> now = {}, JobContext *job = nullptr,
                                                   const storage::Opening &opening = {});

    storage::Store &store() { return m_store; }
    /// The connection of the calling thread: the writer on the thread that opened the store, otherwise a reader of that
    /// thread, created on first use. Writing through a reader fails with ReadOnly.
    storage::sqlite::Connection &connection();
    const storage::TeamZone &zone() const { return m_zone; }
    /// The current rules. A change creates a new object and leaves the old ones unchanged, so that any thread can use
    /// a reference for as long as the store is open.
    const TeamRules &rules() const { return *m_rules.load(std::memory_order_acquire); }
    /// Call after a change of the rules, on the writing thread.
    void reloadRules();

    /// What questions are answered from.
    Image &image() { return m_image; }
    /// A view of it, read on the connection of the calling thread; see Image::read().
    Result<ImageView> readImage(Image::Parts parts, JobContext &job) { return m_image.read(connection(), parts, job); }
    /// Loads parts ahead of the questions that need them.
    Result<void> loadImage(Image::Parts parts, JobContext &job) { return m_image.ensure(connection(), parts, job); }
    /// Layers of the customers (RFM …), kept as columns beside the image.
    LayerCache &layers() { return m_layers; }

    /// The business clock; the audit uses the real time (trueNow).
    storage::UtcMs now() const;
    storage::LocalDay today() const { return m_zone.dayOf(now()); }
    static storage::UtcMs trueNow();
    void setNow(std::optional<storage::UtcMs> now) { m_now = now; }
    /// The time passed to setNow(); empty if the business clock is the real time.
    std::optional<storage::UtcMs> setTime() const { return m_now; }

    /// Who acts; 0 where nobody was named.
    storage::StaffId actor() const { return storage::StaffId(m_actor.load(std::memory_order_relaxed)); }
    /// From any thread.
    void setActor(storage::StaffId actor) { m_actor.store(actor.value, std::memory_order_relaxed); }

private:
    TeamStore(const QString &path, Access access, std::optional<storage::UtcMs> now, JobContext *job,
              const storage::Opening &opening);

    storage::Store m_store;
    std::thread::id m_opener = std::this_thread::get_id();
    std::mutex m_readersMutex;
    std::map<std::thread::id, std::unique_ptr<storage::sqlite::Connection>> m_readers;
    std::vector<std::unique_ptr<const TeamRules>> m_ruleVersions; ///< all since opening: a few hundred bytes each
    std::atomic<const TeamRules *> m_rules = nullptr;             ///< the current version
    storage::TeamZone m_zone;
    Image m_image;
    LayerCache m_layers;
    std::optional<storage::UtcMs> m_now;
    std::atomic<std::int64_t> m_actor = 0;
};

} // namespace app
