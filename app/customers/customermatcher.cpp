#include "app/customers/customermatcher.h"

#include "app/text.h"
#include "storage/text/hash64.h"

namespace app {

using storage::absent;
using storage::CustomerId;
using storage::CustomerText;

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Files know times to the second.
std::uint64_t friendshipKey(storage::AccountId account, std::int64_t addedAt, std::string_view name)
{
    return storage::hash64(name, std::uint64_t(account.value) * 31 + std::uint64_t(addedAt / 1000));
}

} // namespace

CustomerMatcher::CustomerMatcher(TeamStore &store, ImportOutcome &outcome, bool wasEmpty,
                                 std::function<void()> beforeAsking, std::function<bool(CustomerId)> wasSeen)
    : m_connection(store.connection()), m_zone(store.zone()), m_outcome(outcome), m_wasEmpty(wasEmpty),
      m_beforeAsking(std::move(beforeAsking)), m_wasSeen(std::move(wasSeen)), m_identities(m_connection, m_beforeAsking)
{
}

/// Not before a row asks: the same file again asks nothing.
void CustomerMatcher::loadIdentities()
{
    if (m_identitiesLoaded)
        return;
    m_identities.load();
    m_identitiesLoaded = true;
}

CustomerId CustomerMatcher::findByIdentity(const IdentityValue &identity)
{
    loadIdentities();
    return m_identities.find(identity.kind, identity.value);
}

void CustomerMatcher::noteFriendship(const CustomerRow &row, CustomerId customer)
{
    if (m_friendshipKeysLoaded || row.identities == 0)
        m_friendshipKeys.try_emplace(
            friendshipKey(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]),
            customer.value);
}

CustomerId CustomerMatcher::find(CustomerBatch &batch, const CustomerRow &row)
{
    CustomerId customer;
    m_hits.assign(std::size_t(row.identities), {});
    if (!m_wasEmpty)
        loadIdentities();
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        const CustomerId hit = m_hits[std::size_t(i)] = m_identities.find(identity.kind, identity.value);
        if (!hit || hit == customer)
            continue;
        if (!customer && !hasOtherIdentity(hit, batch, row, i)) {
            customer = hit;
            continue;
        }
        ++m_outcome.conflicts;
        batch.problems.push_back({row.number, 0, toText(identity.value),
                                  Text::tr("This %1 belongs to another customer already; it stays there.")
                                      .arg(storage::nameOf(identity.kind)),
                                  Text::tr("If both are one person, merge them.")});
    }
    return customer ? customer : resolveByFriendship(batch, row);
}

/// A phone leads to nobody who is known under another WeCom id than the row's: people share and pass on numbers.
bool CustomerMatcher::hasOtherIdentity(CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                                       int trusted)
{
    for (int i = 0; i < trusted; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (identity.kind != storage::IdentityKind::ExternalUserId && identity.kind != storage::IdentityKind::UnionId)
            continue;
        m_beforeAsking();
        auto other =
            m_connection.prepare("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value <> ?3");
        other->bindAll(customer, int(identity.kind), identity.value);
        if (other->step())
            return true;
    }
    return false;
}

CustomerId CustomerMatcher::resolveByFriendship(const CustomerBatch &batch, const CustomerRow &row)
{
    // One account cannot add two people of the same name in the same second: name, account and time are one friendship.
    // Where only the day is known two can be, so one who was in this file already is not taken for the second.
    if (!row.friendship.account || row.friendship.addedAt == absent)
        return {};
    if (m_wasEmpty && row.identities > 0)
        return {};
    loadFriendshipKeys();
    const auto found = m_friendshipKeys.find(
        friendshipKey(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]));
    const CustomerId customer = found == m_friendshipKeys.end() ? resolveByHand(row) : CustomerId(found->second);
    if (!customer || (m_zone.msOfDay(row.friendship.addedAt) == 0 && m_wasSeen(customer)))
        return {};
    for (int i = 0; i < row.identities; ++i) {
        m_beforeAsking();
        auto other = m_connection.prepare("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2");
        other->bindAll(customer, int(batch.identities[std::size_t(row.firstIdentity + i)].kind));
        if (other->step())
            return {};
    }
    return customer;
}

/// Somebody typed this friend in when they were added: the same account, the same name, a day apart at most.
CustomerId CustomerMatcher::resolveByHand(const CustomerRow &row)
{
    CustomerId found;
    for (const CustomerText field : {CustomerText::Name, CustomerText::Remark, CustomerText::Nickname}) {
        if (row.record[field].empty())
            continue;
        const auto range = m_byHand.equal_range(friendshipKey(row.friendship.account, 0, row.record[field]));
        for (auto entry = range.first; entry != range.second; ++entry) {
            if (std::abs(entry->second.addedAt - row.friendship.addedAt) > storage::msPerDay)
                continue;
            if (found && found.value != entry->second.customer)
                return {}; // two of that name: a person decides
            found = CustomerId(entry->second.customer);
        }
    }
    return found;
}

void CustomerMatcher::loadFriendshipKeys()
{
    if (m_friendshipKeysLoaded)
        return;
    m_friendshipKeysLoaded = true;
    storage::sqlite::Statement select = m_connection.prepareOnce(R"(
        SELECT f.customer_id, f.account_id, f.added_at, c.name, f.import_hash IS NULL AND f.end_kind = 0
        FROM friendship f JOIN customer c ON c.id = f.customer_id WHERE f.added_at IS NOT NULL)");
    while (select.step()) {
        const auto key = friendshipKey(select.id<storage::AccountId>(1), select.integer(2), select.view(3));
        if (select.integer(4) != 0)
            m_byHand.emplace(friendshipKey(select.id<storage::AccountId>(1), 0, select.view(3)),
                             TypedIn{select.integer(0), select.integer(2)});
        const auto [entry, isNew] = m_friendshipKeys.try_emplace(key, select.integer(0));
        if (!isNew && entry->second != select.integer(0))
            entry->second = 0;
    }
}

} // namespace app
