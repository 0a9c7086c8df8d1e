#include "app/store/openstore.h"

namespace app {

OpenStore::OpenStore(const QString &path, storage::StoreAccess access, const storage::OpeningWatch &watch,
                     const storage::Opening &opening)
    : m_store(path, access, storage::bundledMigrations(), watch, opening), m_image(m_zone)
{
    reloadRules();
}

storage::sqlite::Connection &OpenStore::connection()
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

void OpenStore::reloadRules()
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

} // namespace app
