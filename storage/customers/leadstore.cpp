#include "storage/customers/leadstore.h"

#include "storage/store/counters.h"

namespace storage {

bool LeadStore::addUnlessOpen(CustomerId customer, UtcMs now)
{
    // Stages 1 to 3: new, contacted, quoted. Source 2: an event.
    auto open = m_connection.prepare("SELECT 1 FROM lead WHERE customer_id = ?1 AND stage <= 3");
    open->bind(1, customer);
    if (open->step())
        return false;
    auto insert = m_connection.prepare("INSERT INTO lead(id, customer_id, source, stage, owner_id, created_at) "
                                       "SELECT ?1, id, 2, 1, owner_id, ?3 FROM customer WHERE id = ?2");
    insert->bindAll(takeIds(m_connection, "lead", 1), customer, now).run();
    return true;
}

} // namespace storage
