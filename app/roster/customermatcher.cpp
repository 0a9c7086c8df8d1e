#include "app/roster/customermatcher.h"

#include "app/customers/personname.h"
#include "app/roster/otherphones.h"
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

/// Files have a resolution of one second.
std::uint64_t friendshipKey(storage::AccountId account, std::int64_t addedAt, std::string_view name)
{
    return storage::hash64(name, std::uint64_t(account.value) * 31 + std::uint64_t(addedAt / 1000));
}

std::uint64_t otherPhoneKey(std::string_view name, std::string_view phone)
{
    return storage::hash64(name, storage::hash64(phone));
}

} // namespace

CustomerMatcher::CustomerMatcher(TeamStore &store, ImportOutcome &outcome, bool wasEmpty,
                                 std::function<void()> beforeAsking, std::function<bool(CustomerId)> wasSeen)
    : m_known(store.connection()), m_friendships(store.connection()), m_zone(store.zone()), m_outcome(outcome),
      m_wasEmpty(wasEmpty), m_beforeAsking(std::move(beforeAsking)), m_wasSeen(std::move(wasSeen)),
      m_identities(store.connection(), m_beforeAsking)
{
}

CustomerId CustomerMatcher::findByIdentity(const IdentityValue &identity)
{
    return m_identities.find(identity.kind, identity.value);
}

void CustomerMatcher::noteFriendship(const CustomerRow &row, CustomerId customer)
{
    if (m_friendshipKeysLoaded || row.identities == 0)
        m_friendshipKeys.try_emplace(
            friendshipKey(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]),
            customer.value);
}

CustomerId CustomerMatcher::find(CustomerBatch &batch, CustomerRow &row)
{
    m_hits.assign(std::size_t(row.identities), {});
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        m_hits[std::size_t(i)] = m_identities.find(identity.kind, identity.value);
    }
    CustomerId customer;
    bool hasConflict = false;
    for (int i = 0; i < row.identities; ++i) {
        const CustomerId hit = m_hits[std::size_t(i)];
        if (!hit || hit == customer)
            continue;
        if (!customer && !hasOtherIdentity(hit, batch, row, i) && isSamePerson(hit, batch, row, i))
            customer = hit;
        else
            hasConflict = true;
    }
    if (!customer)
        customer = resolveByStoreId(batch, row);
    bool byOtherPhone = false;
    if (!customer && (hasConflict || !row.record[CustomerText::MaskedPhone].empty())) {
        customer = resolveByOtherPhone(batch, row);
        byOtherPhone = bool(customer);
    }
    if (hasConflict)
        sayConflicts(batch, row, customer, byOtherPhone);
    return customer ? customer : resolveByFriendship(batch, row);
}

/// `isAlreadyReported`: already reported when the customer was created without these phone numbers.
void CustomerMatcher::sayConflicts(CustomerBatch &batch, CustomerRow &row, CustomerId customer, bool isAlreadyReported)
{
    for (int i = 0; i < row.identities; ++i) {
        const CustomerId hit = m_hits[std::size_t(i)];
        if (!hit || hit == customer)
            continue;
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        const bool isPhone = identity.kind == storage::IdentityKind::Phone;
        if (isPhone)
            row.record[CustomerText::MaskedPhone] =
                batch.arena.keep(joinedOtherPhones(row.record[CustomerText::MaskedPhone], identity.value, true));
        if (isPhone && isAlreadyReported)
            continue;
        ++m_outcome.conflicts;
        batch.problems.push_back({row.number, 0, toText(identity.value),
                                  Text::tr("This %1 already belongs to another customer and stays there.")
                                      .arg(storage::nameOf(identity.kind)),
                                  Text::tr("If both are the same person, merge them.")});
    }
}

bool CustomerMatcher::isSamePerson(CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                                   int identity)
{
    const auto isPhone = [&](int i) {
        return batch.identities[std::size_t(row.firstIdentity + i)].kind == storage::IdentityKind::Phone;
    };
    for (int i = 0; i < row.identities; ++i) {
        if (m_hits[std::size_t(i)] == customer && !isPhone(i))
            return true;
    }
    if (!isPhone(identity))
        return true;
    m_beforeAsking();
    const auto names = m_known.names(customer);
    if (!names)
        return true;
    bool isNamed = false;
    for (const std::string_view held :
         {std::string_view(names->name), std::string_view(names->nickname), std::string_view(names->remark)}) {
        for (const CustomerText field : {CustomerText::Name, CustomerText::Nickname, CustomerText::Remark}) {
            const std::string_view given = row.record[field];
            if (held.empty() || given.empty())
                continue;
            if (held == given || canBeOneName(held, given))
                return true;
            isNamed = true;
        }
    }
    const bool areReal = looksReal(names->name) && looksReal(row.record[CustomerText::Name]);
    return !isNamed || isFriendSince(customer, row) || !(areReal || m_wasSeen(customer));
}

/// The row has a friendship of the customer, with the same account and second: the name has changed.
bool CustomerMatcher::isFriendSince(CustomerId customer, const CustomerRow &row)
{
    if (!row.friendship.account || row.friendship.addedAt == absent || m_zone.msOfDay(row.friendship.addedAt) == 0)
        return false;
    return m_friendships.beganInSecond(customer, row.friendship.account, row.friendship.addedAt);
}

/// The ID from an export. Another store may use the same IDs, so the name must match and no identity may differ.
CustomerId CustomerMatcher::resolveByStoreId(const CustomerBatch &batch, const CustomerRow &row)
{
    if (row.storeId == 0)
        return {};
    m_beforeAsking();
    const CustomerId customer(row.storeId);
    const auto name = m_known.nameOfLiving(customer);
    if (!name || (row.isNamed && row.record[CustomerText::Name] != *name))
        return {};
    return hasOtherIdentityOfKind(customer, batch, row) ? CustomerId() : customer;
}

CustomerId CustomerMatcher::resolveByOtherPhone(const CustomerBatch &batch, const CustomerRow &row)
{
    if (m_wasEmpty && m_otherPhones.empty())
        return {};
    loadOtherPhones();
    const auto find = [&](std::string_view phone) {
        const auto found = m_otherPhones.find(otherPhoneKey(row.record[CustomerText::Name], phone));
        return found == m_otherPhones.end() ? CustomerId() : CustomerId(found->second);
    };
    CustomerId customer;
    for (const std::string_view phone : otherPhones(row.record[CustomerText::MaskedPhone])) {
        if (!customer && !isMaskedPhone(phone))
            customer = find(phone);
    }
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (identity.kind != storage::IdentityKind::Phone)
            continue;
        if (!m_hits[std::size_t(i)])
            return {}; // a phone number of their own that is still unknown
        if (!customer)
            customer = find(identity.value);
    }
    return customer && !hasOtherIdentityOfKind(customer, batch, row) ? customer : CustomerId();
}

/// Whether the customer has a different identity of a kind that the row contains. Phone numbers known to belong
/// to another customer are ignored, because they are shared.
bool CustomerMatcher::hasOtherIdentityOfKind(CustomerId customer, const CustomerBatch &batch, const CustomerRow &row)
{
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (m_hits[std::size_t(i)] && identity.kind == storage::IdentityKind::Phone)
            continue;
        m_beforeAsking();
        if (m_known.hasIdentity(customer, identity.kind))
            return true;
    }
    return false;
}

void CustomerMatcher::noteOtherPhones(const CustomerRow &row, CustomerId customer)
{
    for (const std::string_view phone : otherPhones(row.record[CustomerText::MaskedPhone])) {
        if (isMaskedPhone(phone))
            continue;
        const auto [entry, isNew] =
            m_otherPhones.try_emplace(otherPhoneKey(row.record[CustomerText::Name], phone), customer.value);
        if (!isNew && entry->second != customer.value)
            entry->second = 0;
    }
}

void CustomerMatcher::loadOtherPhones()
{
    if (m_otherPhonesLoaded || m_wasEmpty)
        return;
    m_otherPhonesLoaded = true;
    CustomerRow row;
    m_known.eachOtherPhones([&](const storage::RosterMatchStore::OtherPhones &other) {
        row.record[CustomerText::Name] = other.name;
        row.record[CustomerText::MaskedPhone] = other.phones;
        noteOtherPhones(row, other.customer);
    });
}

/// A phone number does not match a customer with another WeCom ID than the row: people share and pass on numbers.
bool CustomerMatcher::hasOtherIdentity(CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                                       int trusted)
{
    for (int i = 0; i < trusted; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (identity.kind != storage::IdentityKind::ExternalUserId && identity.kind != storage::IdentityKind::UnionId)
            continue;
        m_beforeAsking();
        if (m_known.hasOtherIdentity(customer, identity.kind, identity.value))
            return true;
    }
    return false;
}

CustomerId CustomerMatcher::resolveByFriendship(const CustomerBatch &batch, const CustomerRow &row)
{
    // An account cannot add two people of the same name in the same second: name, account and time are unique.
    // If only the day is known, it can: a customer already seen in this file is not used for a second row.
    if (!row.friendship.account || row.friendship.addedAt == absent)
        return {};
    if (m_wasEmpty && row.identities > 0)
        return {};
    loadFriendshipKeys();
    const auto found = m_friendshipKeys.find(
        friendshipKey(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]));
    const CustomerId customer = found == m_friendshipKeys.end() ? resolveByHand(row) : CustomerId(found->second);
    if (!customer || (m_zone.msOfDay(row.friendship.addedAt) == 0 && m_wasSeen(customer)) ||
        hasOtherIdentityOfKind(customer, batch, row))
        return {};
    return customer;
}

/// Finds a friend added by hand: the same account, the same name, at most a day apart.
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
                return {}; // two with that name: the user decides
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
    m_known.eachDatedFriendship([this](const storage::RosterMatchStore::NamedFriendship &held) {
        const std::int64_t customer = held.customer.value;
        if (held.isTyped)
            m_byHand.emplace(friendshipKey(held.account, 0, held.name), TypedIn{customer, *held.addedAt});
        const auto [entry, isNew] =
            m_friendshipKeys.try_emplace(friendshipKey(held.account, *held.addedAt, held.name), customer);
        if (!isNew && entry->second != customer)
            entry->second = 0;
    });
}

} // namespace app
