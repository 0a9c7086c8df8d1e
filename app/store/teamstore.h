#pragma once

#include "app/image/imageparts.h"
#include "app/result.h"
#include "app/store/acting.h"
#include "storage/store/storeaccess.h"
#include "storage/time/teamzone.h"

#include <memory>

namespace storage {
class Store;
struct Opening;
namespace sqlite {
class Connection;
}
} // namespace storage

namespace app {

class Image;
class ImageView;
class JobContext;
class LayerCache;
class OpenStore;
struct TeamRules;

/// An open team file as one piece of work uses it, with what every use case needs: the team's time zone and rules, the
/// business clock and who acts. Copies share the open file and have a clock and an actor of their own. main opens one
/// and passes it on; there is no global instance.
class TeamStore final
{
public:
    using Access = storage::StoreAccess;

    /// Creates an empty store. Fails with Conflict if the file exists.
    static Result<void> create(const QString &path);
    /// `now`: the business clock; empty for the real time. `job`, if given, reports the migration of an older file and
    /// can cancel it.
    static Result<std::unique_ptr<TeamStore>> open(const QString &path, Access access,
                                                   std::optional<storage::UtcMs> now = {}, JobContext *job = nullptr);
    static Result<std::unique_ptr<TeamStore>> open(const QString &path, Access access, std::optional<storage::UtcMs> now,
                                                   JobContext *job, const storage::Opening &opening);
    /// The same open file for another actor or time.
    TeamStore as(const Acting &acting) const;
    /// True while there are copies; the file closes with the last of them.
    bool isShared() const { return m_open.use_count() > 1; }

    storage::Store &store();
    /// The connection of the calling thread: the writer on the thread that opened the store, otherwise a reader of that
    /// thread, created on first use. Writing through a reader fails with ReadOnly.
    storage::sqlite::Connection &connection();
    const storage::TeamZone &zone() const;
    /// The current rules. A change creates a new object and leaves the old ones unchanged, so that any thread can use
    /// a reference for as long as the store is open.
    const TeamRules &rules() const;
    /// Call after a change of the rules, on the writing thread.
    void reloadRules();

    /// What questions are answered from.
    Image &image();
    /// A view of it, read on the connection of the calling thread; see Image::read().
    Result<ImageView> readImage(ImageParts::Parts parts, JobContext &job);
    /// Loads parts ahead of the questions that need them.
    Result<void> loadImage(ImageParts::Parts parts, JobContext &job);
    /// Layers of the customers (RFM …), kept as columns beside the image.
    LayerCache &layers();

    /// The business clock; the audit uses the real time (trueNow).
    storage::UtcMs now() const;
    storage::LocalDay today() const { return zone().dayOf(now()); }
    static storage::UtcMs trueNow();
    void setNow(std::optional<storage::UtcMs> now) { m_acting.time = now; }
    /// The time passed to setNow(); empty if the business clock is the real time.
    std::optional<storage::UtcMs> setTime() const { return m_acting.time; }

    /// Who acts; 0 where nobody was named.
    storage::StaffId actor() const { return m_acting.staff; }
    void setActor(storage::StaffId actor) { m_acting.staff = actor; }

private:
    TeamStore(std::shared_ptr<OpenStore> open, const Acting &acting);

    std::shared_ptr<OpenStore> m_open;
    Acting m_acting;
};

} // namespace app
