#include "storage/customers/rosterimportstore.h"

namespace storage {

ImportHashes::ImportHashes(sqlite::Connection &connection)
    : m_select(connection.prepareOnce(R"(
          SELECT import_hash FROM friendship WHERE customer_id = ?1 AND import_hash IS NOT NULL UNION ALL
          SELECT import_hash FROM customer WHERE id = ?1 AND import_hash IS NOT NULL)"))
{
}

bool ImportHashes::any(CustomerId customer, const std::function<bool(std::uint64_t)> &isWanted)
{
    m_select.reset();
    m_select.bind(1, customer);
    bool found = false;
    while (m_select.step())
        found = found || isWanted(std::uint64_t(m_select.integer(0)));
    m_select.reset();
    return found;
}

void ImportHashes::eachInForce(sqlite::Connection &connection, const std::function<void(std::size_t)> &reserve,
                               const std::function<void(std::uint64_t)> &take)
{
    reserve(std::size_t(connection.integer("SELECT count(*) FROM friendship")));
    sqlite::Statement select = connection.prepareOnce(R"(
        SELECT import_hash FROM friendship WHERE import_hash IS NOT NULL AND end_kind = 0
        UNION ALL SELECT import_hash FROM customer WHERE import_hash IS NOT NULL)");
    while (select.step())
        take(std::uint64_t(select.integer(0)));
}

void BulkImport::dropIdentityIndex()
{
    m_connection.execute("DROP INDEX identity_value");
}

void BulkImport::buildIdentityIndex()
{
    m_connection.execute("PRAGMA threads = 2"); // sorts while it reads
    m_connection.execute("CREATE UNIQUE INDEX identity_value ON identity(kind, value)");
    m_connection.execute("PRAGMA threads = 0");
}

bool BulkImport::areReferencesSound(std::int64_t first, std::int64_t last)
{
    auto created = m_connection.prepareOnce("SELECT count(*) FROM customer WHERE id BETWEEN ?1 AND ?2");
    created.bindAll(first, last);
    bool isSound = created.step() && created.integer(0) == last - first + 1;
    // Reads each table once.
#define SIYU_NO_CUSTOMER "customer_id NOT BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM customer)"
#define SIYU_NO_CHANNEL "channel_id IS NOT NULL AND channel_id NOT IN (SELECT id FROM channel)"
    for (const char *check :
         {"SELECT 1, ?1, ?2 FROM customer WHERE " SIYU_NO_CHANNEL
          " OR owner_id IS NOT NULL AND owner_id NOT IN (SELECT id FROM staff)",
          "SELECT 1 FROM friendship WHERE " SIYU_NO_CUSTOMER " OR " SIYU_NO_CHANNEL
          " OR account_id NOT IN (SELECT id FROM account)",
          "SELECT 1 FROM identity WHERE " SIYU_NO_CUSTOMER,
          "SELECT 1 FROM customer_tag WHERE " SIYU_NO_CUSTOMER " OR tag_id NOT IN (SELECT id FROM tag)"}) {
        auto dangling = m_connection.prepareOnce(check);
        dangling.bindAll(first, last);
        isSound = isSound && !dangling.step();
    }
#undef SIYU_NO_CUSTOMER
#undef SIYU_NO_CHANNEL
    return isSound;
}

} // namespace storage
