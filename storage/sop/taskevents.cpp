#include "storage/sop/taskevents.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

constexpr int subjectIsTask = 3; // event.subject_kind
constexpr int byHand = 1;        // event.origin

} // namespace

EventId addTaskEvent(sqlite::Connection &connection, const LoggedEvent &event, TaskId task, GroupId group)
{
    const auto id = takeId<EventId>(connection, "event");
    auto insert = connection.prepare(
        "INSERT INTO event(id, customer_id, account_id, staff_id, kind, at, subject_kind, subject_id, origin, text, "
        "group_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    insert->bindAll(id, event.customer, event.account, event.staff, event.kind, event.at, subjectIsTask, task, byHand);
    insert->bindText(10, event.text).bind(11, group).run();
    return id;
}

void noteContact(sqlite::Connection &connection, CustomerId customer, UtcMs at)
{
    connection.prepare("UPDATE customer SET last_contact_at = max(ifnull(last_contact_at, 0), ?2) WHERE id = ?1")
        ->bindAll(customer, at)
        .run();
}

} // namespace storage
