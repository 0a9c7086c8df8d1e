#include "storage/sop/cardstore.h"

#include "storage/customers/customername.h"
#include "storage/customers/eventkind.h"

namespace storage {

std::optional<CardCustomer> CardStore::customer(CustomerId customer)
{
    CardCustomer card;
    auto record = m_connection.prepare("SELECT " SIYU_CUSTOMER_NAME("c") R"(,
            c.nickname, c.remark, c.city, c.added_at, c.last_contact_at, s.name
        FROM customer c LEFT JOIN staff s ON s.id = c.owner_id WHERE c.id = ?1)");
    if (!record->bindAll(customer).step())
        return std::nullopt;
    card.name = record->text(0);
    card.nickname = record->text(1);
    card.remark = record->text(2);
    card.city = record->text(3);
    card.addedAt = record->optionalInteger(4);
    card.lastContactAt = record->optionalInteger(5);
    card.owner = record->text(6);
    card.orders = ordersOf(m_connection, customer);
    auto note =
        m_connection.prepare("SELECT text FROM event WHERE customer_id = ?1 AND kind = ?2 AND void = 0 AND text IS "
                             "NOT NULL ORDER BY at DESC, id DESC LIMIT 1");
    if (note->bindAll(customer, int(EventKind::Note)).step())
        card.lastNote = note->text(0);
    return card;
}

QString CardStore::nameOf(CustomerId customer)
{
    auto row = m_connection.prepare("SELECT " SIYU_CUSTOMER_NAME("c") " FROM customer c WHERE c.id = ?1");
    return row->bindAll(customer).step() ? row->text(0) : QString();
}

std::vector<CardTag> CardStore::tags(CustomerId customer)
{
    auto rows = m_connection.prepare(
        "SELECT g.name, t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
        "LEFT JOIN tag_group g ON g.id = t.group_id WHERE ct.customer_id = ?1 ORDER BY t.group_id, t.name");
    rows->bindAll(customer);
    std::vector<CardTag> tags;
    while (rows->step())
        tags.push_back({rows->text(0), rows->text(1)});
    return tags;
}

std::optional<EnrolmentNames> CardStore::namesOf(EnrolmentId enrolment)
{
    auto row = m_connection.prepare(R"(
        SELECT p.name, coalesce(c.name, c.nickname, '') FROM enrolment e JOIN plan p ON p.id = e.plan_id
        JOIN customer c ON c.id = e.target_id WHERE e.id = ?1 AND e.target_kind = 1)");
    return row->bindAll(enrolment).step() ? std::optional(EnrolmentNames{row->text(0), row->text(1)}) : std::nullopt;
}

AccountId CardStore::accountOf(CustomerId customer)
{
    auto row = m_connection.prepare(
        "SELECT account_id FROM friendship WHERE customer_id = ?1 ORDER BY ended_at IS NOT NULL, added_at LIMIT 1");
    return row->bindAll(customer).step() ? row->id<AccountId>(0) : AccountId();
}

} // namespace storage
