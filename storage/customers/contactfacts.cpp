#include "storage/customers/contactfacts.h"

namespace storage {

std::optional<ContactFacts> contactFacts(sqlite::Connection &connection, CustomerId customer)
{
    auto select = connection.prepare(
        "SELECT status, do_not_contact, consent_withdrawn_at IS NOT NULL FROM customer WHERE id = ?1");
    select->bind(1, customer);
    if (!select->step())
        return std::nullopt;
    return ContactFacts{CustomerStatus(select->integer(0)), select->integer(1) != 0, select->integer(2) != 0};
}

} // namespace storage
