#pragma once

#include "app/image/image.h"
#include "app/jobs/jobcontext.h"
#include "app/result.h"
#include "app/segments/layercache.h"
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

/// An opened store with what every use-case needs beside it: the team's zone and rules, the business clock and who
/// acts. main makes one and passes it on; there is no global.
class TeamStore final
{
public:
    using Access = storage::Store::Access;

    /// Makes an empty store. Fails with Conflict where the file exists.
    static Result<void> create(const QString &path);
    /// `now`: the business clock of this call, or the true time. `job`, where there is one, hears of the update of an
    /// older file and may cancel it.
    static Result<std::unique_ptr<TeamStore>> open(const QString &path, Access access,
                                                   std::optional<storage::UtcMs> now = {}, JobContext *job = nullptr,
                                                   const storage::Opening &opening = {});

    storage::Store &store() { return m_store; }
    /// Of the calling thread: the one that writes on the thread that opened the store, on every other a reader of its
    /// own, made when first asked for. A write on a reader fails with ReadOnly.
    storage::sqlite::Connection &connection();
    const storage::TeamZone &zone() const { return m_zone; }
    /// Those of this moment. A change makes new ones and leaves these as they are, so that any thread may go on reading
    /// them as long as the store is open.
    const TeamRules &rules() const { return *m_rules.load(std::memory_order_acquire); }
    /// After a change of the rules; on the thread that writes.
    void reloadRules();

    /// What questions are answered from; its parts are loaded by ensureImage().
    Image &image() { return m_image; }
    Result<Image *> ensureImage(Image::Parts parts, JobContext &job);
    /// Layers of the customers (RFM …), kept as columns beside the image.
    LayerCache &layers() { return m_layers; }

    /// The business clock; audit keeps the true time (trueNow).
    storage::UtcMs now() const;
    storage::LocalDay today() const { return m_zone.dayOf(now()); }
    static storage::UtcMs trueNow();
    void setNow(std::optional<storage::UtcMs> now) { m_now = now; }
    /// What setNow() was given; empty where the business clock is the true time.
    std::optional<storage::UtcMs> setTime() const { return m_now; }

    /// Who acts; 0 where nobody was named.
    storage::StaffId actor() const { return m_actor; }
    void setActor(storage::StaffId actor) { m_actor = actor; }

private:
    TeamStore(const QString &path, Access access, std::optional<storage::UtcMs> now, JobContext *job,
              const storage::Opening &opening);

    storage::Store m_store;
    std::thread::id m_opener = std::this_thread::get_id();
    std::mutex m_readersMutex;
    std::map<std::thread::id, std::unique_ptr<storage::sqlite::Connection>> m_readers;
    std::vector<std::unique_ptr<const TeamRules>> m_ruleVersions; ///< all since the opening: a few hundred bytes each
    std::atomic<const TeamRules *> m_rules = nullptr;             ///< the last of them
    storage::TeamZone m_zone;
    Image m_image;
    LayerCache m_layers;
    std::optional<storage::UtcMs> m_now;
    storage::StaffId m_actor;
};

} // namespace app
