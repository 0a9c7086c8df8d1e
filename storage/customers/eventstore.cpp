#include "storage/customers/eventstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

constexpr int byHand = 1; // event.origin

} // namespace

EventId EventStore::add(const LoggedEvent &event)
{
    const auto id = takeId<EventId>(m_connection, "event");
    auto insert =
        m_connection.prepare("INSERT INTO event(id, customer_id, account_id, staff_id, kind, at, text, origin) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert->bindAll(id, event.customer, event.account, event.staff, event.kind, event.at);
    insert->bindText(7, event.text).bind(8, byHand);
    insert->run();
    return id;
}

} // namespace storage
