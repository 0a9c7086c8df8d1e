#include "app/imports/idrun.h"

#include "storage/imports/importstore.h"
#include "storage/store/counters.h"

namespace app {

IdRun::IdRun(storage::sqlite::Connection &connection, const char *table)
    : m_connection(connection), m_table(table), m_first(storage::takeIds(connection, table, 0)), m_next(m_first)
{
}

void IdRun::close(storage::ImportId import)
{
    if (count() == 0)
        return;
    storage::takeIds(m_connection, m_table, count());
    storage::ImportStore(m_connection).addCreated(import, m_table, m_first, m_next - 1);
    m_first = m_next;
}

} // namespace app
