#include "storage/customers/duplicatescan.h"

namespace storage {

void DuplicateScan::eachPerson(const std::function<void(const Person &)> &take)
{
    sqlite::Statement rows = m_connection.prepareOnce(R"(
        SELECT id, name, province, city, birth_month_day, birth_year, masked_phone FROM customer
        WHERE status <> 3 AND name IS NOT NULL)");
    while (rows.step()) {
        Person person;
        person.customer = rows.id<CustomerId>(0);
        person.name = rows.view(1);
        person.province = rows.view(2);
        if (!rows.isNull(3))
            person.city = rows.view(3);
        person.birthMonthDay = rows.optionalInteger(4);
        person.birthYear = rows.integer(5);
        person.maskedPhone = rows.view(6);
        take(person);
    }
}

void DuplicateScan::eachNumber(const std::function<void(const Number &)> &take)
{
    sqlite::Statement rows = m_connection.prepareOnce(R"(
        SELECT i.customer_id, i.kind, i.value, c.name FROM identity i JOIN customer c ON c.id = i.customer_id
        WHERE i.kind IN (?1, ?2, ?3, ?4, ?5) AND c.status <> 3 ORDER BY i.customer_id)");
    rows.bindAll(IdentityKind::Phone, IdentityKind::Taobao, IdentityKind::Shop, IdentityKind::WeChat,
                 IdentityKind::MemberNumber);
    while (rows.step())
        take({rows.id<CustomerId>(0), IdentityKind(rows.integer(1)), rows.view(2), rows.view(3)});
}

void DuplicateScan::eachMoment(const std::function<void(const Moment &)> &take)
{
    sqlite::Statement rows = m_connection.prepareOnce(R"(
        SELECT f.customer_id, f.account_id, f.added_at FROM friendship f JOIN customer c ON c.id = f.customer_id
        WHERE f.added_at IS NOT NULL AND c.status <> 3)");
    while (rows.step())
        take({rows.id<CustomerId>(0), rows.id<AccountId>(1), rows.integer(2)});
}

} // namespace storage
