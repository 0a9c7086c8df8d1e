#include "storage/customers/rostermatchstore.h"

namespace storage {

bool RosterMatchStore::hasCustomers()
{
    return m_connection.integer("SELECT EXISTS (SELECT 1 FROM customer)") != 0;
}

std::optional<RosterMatchStore::Names> RosterMatchStore::names(CustomerId customer)
{
    auto select = m_connection.prepare("SELECT name, nickname, remark FROM customer WHERE id = ?1");
    select->bind(1, customer);
    if (!select->step())
        return std::nullopt;
    return Names{std::string(select->view(0)), std::string(select->view(1)), std::string(select->view(2))};
}

std::optional<std::string> RosterMatchStore::nameOfLiving(CustomerId customer)
{
    auto select = m_connection.prepare("SELECT name FROM customer WHERE id = ?1 AND status <> 3");
    select->bind(1, customer);
    return select->step() ? std::optional<std::string>(select->view(0)) : std::nullopt;
}

bool RosterMatchStore::hasIdentity(CustomerId customer, IdentityKind kind)
{
    auto select = m_connection.prepare("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2");
    select->bindAll(customer, kind);
    return select->step();
}

bool RosterMatchStore::hasOtherIdentity(CustomerId customer, IdentityKind kind, std::string_view value)
{
    auto select = m_connection.prepare("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value <> ?3");
    select->bindAll(customer, kind, value);
    return select->step();
}

bool RosterMatchStore::hasPhone(CustomerId customer, const std::function<bool(std::string_view)> &fits)
{
    auto select = m_connection.prepare("SELECT value FROM identity WHERE customer_id = ?1 AND kind = ?2");
    select->bindAll(customer, IdentityKind::Phone);
    while (select->step()) {
        if (fits(select->view(0)))
            return true;
    }
    return false;
}

void RosterMatchStore::eachOtherPhones(const std::function<void(const OtherPhones &)> &take)
{
    sqlite::Statement select = m_connection.prepareOnce(
        "SELECT id, name, masked_phone FROM customer WHERE masked_phone IS NOT NULL AND status <> 3");
    while (select.step())
        take({select.id<CustomerId>(0), select.view(1), select.view(2)});
}

void RosterMatchStore::eachDatedFriendship(const std::function<void(const NamedFriendship &)> &take)
{
    each("f.added_at IS NOT NULL", take);
}

void RosterMatchStore::eachFriendship(const std::function<void(const NamedFriendship &)> &take)
{
    each("c.status <> 3", take);
}

void RosterMatchStore::each(const QByteArray &condition, const std::function<void(const NamedFriendship &)> &take)
{
    sqlite::Statement select = m_connection.prepareOnce(
        "SELECT f.id, f.customer_id, f.account_id, f.added_at, c.name, c.remark, c.nickname, "
        "f.import_hash IS NULL AND f.end_kind = 0 FROM friendship f JOIN customer c ON c.id = f.customer_id WHERE " +
        condition);
    while (select.step())
        take({select.id<FriendshipId>(0), select.id<CustomerId>(1), select.id<AccountId>(2), select.optionalInteger(3),
              select.view(4), select.view(5), select.view(6), select.integer(7) != 0});
}

} // namespace storage
