#pragma once

#include "app/image/image.h"
#include "app/kpi/layercache.h"
#include "app/settings/teamrules.h"
#include "storage/store/store.h"
#include "storage/time/teamzone.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace app {

/// What all uses of one open team file share. Used through TeamStore.
class OpenStore final
{
public:
    OpenStore(const QString &path, storage::StoreAccess access, const storage::OpeningWatch &watch,
              const storage::Opening &opening);

    storage::Store &store() { return m_store; }
    storage::sqlite::Connection &connection();
    const storage::TeamZone &zone() const { return m_zone; }
    const TeamRules &rules() const { return *m_rules.load(std::memory_order_acquire); }
    void reloadRules();
    Image &image() { return m_image; }
    LayerCache &layers() { return m_layers; }

private:
    storage::Store m_store;
    std::thread::id m_opener = std::this_thread::get_id();
    std::mutex m_readersMutex;
    std::map<std::thread::id, std::unique_ptr<storage::sqlite::Connection>> m_readers;
    std::vector<std::unique_ptr<const TeamRules>> m_ruleVersions; ///< all since opening: a few hundred bytes each
    std::atomic<const TeamRules *> m_rules = nullptr;             ///< the current version
    storage::TeamZone m_zone;
    Image m_image;
    LayerCache m_layers;
};

} // namespace app
