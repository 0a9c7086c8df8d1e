#include "storage/customers/identityindex.h"

#include "storage/text/hash64.h"

#include <bit>

namespace storage {

IdentityIndex::IdentityIndex(sqlite::Connection &connection, std::function<void()> beforeAsking)
    : m_connection(connection), m_beforeAsking(std::move(beforeAsking)),
      m_confirm(connection.prepareOnce("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value = ?3")),
      m_entries(1024)
{
}

void IdentityIndex::load()
{
    reserve(static_cast<std::size_t>(m_connection.integer("SELECT count(*) FROM identity")));
    sqlite::Statement select = m_connection.prepareOnce("SELECT customer_id, kind, value FROM identity");
    while (select.step())
        add(static_cast<IdentityKind>(select.integer(1)), select.view(2), select.id<CustomerId>(0));
}

void IdentityIndex::reserve(std::size_t entries)
{
    const std::size_t wanted = std::bit_ceil(entries * 2 + 1024);
    if (wanted <= m_entries.size())
        return;
    std::vector<Entry> old(wanted);
    old.swap(m_entries);
    for (const Entry &entry : old) {
        if (entry.customer)
            place(entry.hash, entry.customer);
    }
}

void IdentityIndex::add(IdentityKind kind, std::string_view value, CustomerId customer)
{
    if (m_used * 10 >= m_entries.size() * 6)
        grow();
    place(hashOf(kind, value), customer.value);
    ++m_used;
}

CustomerId IdentityIndex::find(IdentityKind kind, std::string_view value)
{
    const std::uint64_t hash = hashOf(kind, value);
    const std::size_t mask = m_entries.size() - 1;
    for (std::size_t at = hash & mask; m_entries[at].customer != 0; at = (at + 1) & mask) {
        if (m_entries[at].hash != hash)
            continue;
        m_beforeAsking();
        m_confirm.reset();
        m_confirm.bind(1, m_entries[at].customer).bind(2, int(kind)).bind(3, value);
        if (m_confirm.step()) {
            m_confirm.reset();
            return CustomerId(m_entries[at].customer);
        }
    }
    return {};
}

std::uint64_t IdentityIndex::hashOf(IdentityKind kind, std::string_view value)
{
    return hash64(value, std::uint64_t(kind));
}

void IdentityIndex::grow()
{
    reserve(m_entries.size());
}

void IdentityIndex::place(std::uint64_t hash, std::int64_t customer)
{
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = hash & mask;
    while (m_entries[at].customer != 0)
        at = (at + 1) & mask;
    m_entries[at] = {hash, customer};
}

} // namespace storage
