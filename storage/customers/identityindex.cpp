#include "storage/customers/identityindex.h"

#include "storage/text/hash64.h"

#include <bit>

namespace storage {

namespace {

constexpr std::size_t fullTenths = 7; // of a part, before it grows
constexpr std::size_t leastSize = 64;

} // namespace

IdentityIndex::IdentityIndex(sqlite::Connection &connection, std::function<void()> beforeAsking)
    : m_connection(connection), m_beforeAsking(std::move(beforeAsking)),
      m_confirm(connection.prepareOnce("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value = ?3"))
{
    reserve(0);
}

bool IdentityIndex::isEmpty(sqlite::Connection &connection)
{
    return connection.integer("SELECT EXISTS (SELECT 1 FROM identity)") == 0;
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
    const std::size_t wanted = std::bit_ceil(entries / m_parts.size() * 10 / fullTenths + leastSize);
    for (Part &part : m_parts) {
        if (wanted > part.entries.size())
            part.resize(wanted);
    }
}

void IdentityIndex::Part::resize(std::size_t size)
{
    std::vector<Entry> old(size);
    old.swap(entries);
    for (const Entry &entry : old) {
        if (entry.customer)
            place(entry);
    }
}

void IdentityIndex::Part::place(const Entry &entry)
{
    const std::size_t mask = entries.size() - 1;
    std::size_t at = entry.hash & mask;
    while (entries[at].customer != 0)
        at = (at + 1) & mask;
    entries[at] = entry;
}

void IdentityIndex::add(IdentityKind kind, std::string_view value, CustomerId customer)
{
    const std::uint64_t hash = hashOf(kind, value);
    Part &part = partOf(hash);
    if (part.used * 10 >= part.entries.size() * fullTenths)
        part.resize(part.entries.size() * 2);
    part.place({hash, customer.value});
    ++part.used;
}

CustomerId IdentityIndex::find(IdentityKind kind, std::string_view value)
{
    const std::uint64_t hash = hashOf(kind, value);
    const std::vector<Entry> &entries = partOf(hash).entries;
    const std::size_t mask = entries.size() - 1;
    for (std::size_t at = hash & mask; entries[at].customer != 0; at = (at + 1) & mask) {
        if (entries[at].hash != hash)
            continue;
        m_beforeAsking();
        m_confirm.reset();
        m_confirm.bind(1, entries[at].customer).bind(2, kind).bind(3, value);
        if (m_confirm.step()) {
            m_confirm.reset();
            return CustomerId(entries[at].customer);
        }
    }
    return {};
}

std::uint64_t IdentityIndex::hashOf(IdentityKind kind, std::string_view value)
{
    return hash64(value, std::uint64_t(kind));
}

} // namespace storage
