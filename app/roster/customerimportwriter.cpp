#include "app/roster/customerimportwriter.h"

#include "app/roster/otherphones.h"
#include "app/text.h"
#include "storage/error.h"
#include "storage/store/store.h"
#include "storage/text/phone.h"

#include <algorithm>

namespace app {

using storage::absent;
using storage::CustomerId;
using storage::CustomerNumber;
using storage::CustomerText;
using storage::FriendshipEnd;

namespace {

constexpr std::int64_t msPerSecond = 1000;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

CustomerImportWriter::CustomerImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                                           const ErasedPeople &erased, ImportOutcome &outcome, RosterKind kind,
                                           RosterCompletion *completion)
    : m_store(store), m_connection(store.connection()), m_notes(m_connection, import), m_change(change),
      m_outcome(outcome), m_kind(kind), m_completion(completion), m_losses(m_connection, m_notes, change, outcome),
      m_erased(erased), m_wasEmpty(!storage::RosterMatchStore(m_connection).hasCustomers()),
      m_customers(m_connection, "customer"), m_tagIds(m_connection, "tag"), m_tagGroups(m_connection, "tag_group"),
      m_names(store, import, kind == RosterKind::Losses),
      m_matcher(
          store, outcome, m_wasEmpty, [this] { m_writer.flush(); },
          [this](CustomerId customer) { return isFresh(customer) || wasSeen(customer); }),
      m_writer(m_connection), m_records(store, m_notes, change, outcome, m_writer),
      m_tags(store, m_notes, m_writer, m_tagIds, m_tagGroups), m_hashes(m_connection),
      m_friendships(store, m_notes, change, outcome, m_writer, m_unchanged, completion)
{
    if (m_wasEmpty)
        storage::BulkImport(m_connection).dropIdentityIndex();
}

void CustomerImportWriter::write(CustomerBatch &batch)
{
    for (const NewName &name : batch.newTags)
        m_tags.take(name);
    m_names.take(batch);
    for (std::size_t index = 0; index < batch.rows.size(); ++index) {
        CustomerRow &row = batch.rows[index];
        ++m_outcome.rows;
        if (m_completion)
            seeInCompletion(batch, row);
        switch (row.verdict) {
        case CustomerRow::Verdict::Unchanged:
            m_unchanged.insert(row.hash);
            ++m_outcome.unchanged;
            continue;
        case CustomerRow::Verdict::Duplicate:
            ++m_outcome.skipped;
            continue;
        case CustomerRow::Verdict::Rejected:
            ++m_outcome.rejected;
            continue;
        case CustomerRow::Verdict::Write:
            break;
        }
        writeRow(batch, index);
    }
    m_writer.flush(); // while the batch holds the texts
}

void CustomerImportWriter::writeRow(CustomerBatch &batch, std::size_t index)
{
    CustomerRow &row = batch.rows[index];
    if (m_kind == RosterKind::Losses) {
        writeLoss(batch, index);
        return;
    }
    prepareRow(row);
    dropEarlyEnd(batch, index);
    if (m_kind == RosterKind::Friendships) {
        writeFriendship(batch, index);
        return;
    }
    const CustomerId customer = m_matcher.find(batch, row);
    if (customer) {
        dropErasedPhones(batch, row);
        merge(batch, row, customer);
    } else if (isErased(batch, row)) {
        leaveErasedOut(row.number, batch.problems, m_outcome);
        std::erase(batch.spoilt, index);
    } else if (row.storeId != 0 && row.identities == 0 && row.record[CustomerText::Name].empty()) {
        reject(batch, index, Text::tr("There is no name and no identity."),
               Text::tr("Enter a name, phone number or ID."));
    } else {
        create(batch, row);
    }
}

bool CustomerImportWriter::isErased(const CustomerBatch &batch, const CustomerRow &row) const
{
    if (m_erased.isEmpty())
        return false;
    if (m_erased.holdsRow(row.hash) ||
        m_erased.holdsFriend(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]))
        return true;
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (m_erased.holdsIdentity(identity.kind, identity.value))
            return true;
    }
    const std::vector<std::string_view> others = otherPhones(row.record[CustomerText::MaskedPhone]);
    return std::any_of(others.begin(), others.end(), [this](std::string_view phone) { return isErasedPhone(phone); });
}

bool CustomerImportWriter::isErasedPhone(std::string_view phone) const
{
    return !storage::isHouseNumber(phone) && m_erased.holdsIdentity(storage::IdentityKind::Phone, phone);
}

/// Someone else's row keeps the other numbers.
void CustomerImportWriter::dropErasedPhones(CustomerBatch &batch, CustomerRow &row) const
{
    if (m_erased.isEmpty() || row.record[CustomerText::MaskedPhone].empty())
        return;
    std::string kept;
    for (const std::string_view phone : otherPhones(row.record[CustomerText::MaskedPhone])) {
        if (!isErasedPhone(phone))
            kept = joinedOtherPhones(kept, phone, true);
    }
    row.record[CustomerText::MaskedPhone] = batch.arena.keep(kept);
}

/// Whether an earlier row of this file, even an unchanged one, was about the customer.
bool CustomerImportWriter::wasSeen(CustomerId customer)
{
    if (m_touched.contains(std::uint64_t(customer.value)))
        return true;
    if (m_outcome.unchanged == 0)
        return false;
    return m_hashes.any(customer, [this](std::uint64_t hash) { return m_unchanged.contains(hash); });
}

/// A file of friendships does not create customers: they must exist.
void CustomerImportWriter::writeFriendship(CustomerBatch &batch, std::size_t index)
{
    CustomerRow &row = batch.rows[index];
    if (!row.friendship.account) {
        reject(batch, index, Text::tr("The row does not say which account the customer is a friend of."),
               Text::tr("Enter the account."));
        return;
    }
    const CustomerId customer = m_matcher.find(batch, row);
    if (!customer && isErased(batch, row)) {
        leaveErasedOut(row.number, batch.problems, m_outcome);
        std::erase(batch.spoilt, index);
        return;
    }
    if (!customer) {
        reject(batch, index, Text::tr("No matching customer."),
               Text::tr("Import the customer first, or use a phone number or other identity that is already known."));
        return;
    }
    m_writer.flush();
    const bool changed = mergeFriendships(batch, row, customer, false);
    m_touched.insert(std::uint64_t(customer.value));
    ++(changed ? m_outcome.updated : m_outcome.unchanged);
}

void CustomerImportWriter::writeLoss(CustomerBatch &batch, std::size_t index)
{
    const CustomerRow &row = batch.rows[index];
    LossMatcher::Loss loss;
    loss.accounts = m_names.namesakes(row.account);
    loss.hasAccount = row.account >= 0;
    loss.name = row.record[CustomerText::Name];
    loss.addedAt = row.friendship.addedAt;
    loss.endedAt = row.friendship.endedAt;
    for (int i = 0; i < row.identities && !loss.customer; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        loss.customer = m_matcher.findByIdentity(identity);
    }
    const LossMatcher::Match match = m_losses.find(loss);
    const auto wasTheirs = [&](storage::AccountId account) {
        return m_erased.holdsFriend(account, loss.addedAt, loss.name);
    };
    if (!match.friendship &&
        (isErased(batch, row) || std::any_of(loss.accounts.begin(), loss.accounts.end(), wasTheirs))) {
        leaveErasedOut(row.number, batch.problems, m_outcome);
        std::erase(batch.spoilt, index);
        return;
    }
    if (!match.friendship) {
        reject(batch, index, match.reason, match.repair);
        return;
    }
    const bool changed = m_losses.end(match, loss.endedAt, row.friendship.end);
    ++(changed ? m_outcome.updated : m_outcome.unchanged);
}

/// Rejects an end before the start; with dates only, both may be on the same day.
void CustomerImportWriter::dropEarlyEnd(CustomerBatch &batch, std::size_t index)
{
    CustomerRow &row = batch.rows[index];
    storage::FriendshipRecord &given = row.friendship;
    if (given.addedAt == absent || given.endedAt == absent || given.endedAt > given.addedAt - storage::msPerDay)
        return;
    given.endedAt = absent;
    given.end = FriendshipEnd::Open;
    batch.problems.push_back({row.number, 0, toText(row.record[CustomerText::Name]),
                              Text::tr("The friendship ends before it begins."),
                              Text::tr("Correct one of the two times. The end time was not imported.")});
    spoil(batch, index);
}

void CustomerImportWriter::spoil(CustomerBatch &batch, std::size_t index)
{
    if (std::find(batch.spoilt.begin(), batch.spoilt.end(), index) == batch.spoilt.end())
        batch.spoilt.push_back(index);
}

void CustomerImportWriter::reject(CustomerBatch &batch, std::size_t index, const QString &reason, const QString &repair)
{
    const CustomerRow &row = batch.rows[index];
    batch.problems.push_back({row.number, 0, toText(row.record[CustomerText::Name]), reason, repair});
    spoil(batch, index);
    ++m_outcome.rejected;
}

void CustomerImportWriter::seeInCompletion(const CustomerBatch &batch, const CustomerRow &row)
{
    m_completion->seeRow(row.hash);
    for (int nth = 0; nth <= row.further; ++nth) {
        const int name = nth == 0 ? row.account : batch.furtherAccounts[std::size_t(row.firstFurther + nth - 1)];
        const storage::AccountId account = m_names.account(name);
        if (row.verdict == CustomerRow::Verdict::Rejected) {
            m_completion->noteRejected(account, row.friendship.addedAt);
        } else if (account) {
            m_completion->seeAccount(account);
            if (row.friendship.addedAt != absent)
                m_completion->seeMoment(account, row.friendship.addedAt);
        }
    }
}

void CustomerImportWriter::prepareRow(CustomerRow &row)
{
    if (row.channel >= 0) {
        row.friendship.channel = m_names.channel(row.channel);
        row.record[CustomerNumber::Channel] = row.friendship.channel.value;
    }
    if (row.account < 0)
        return;
    row.friendship.account = m_names.account(row.account);
    if (const storage::StaffId staff = m_names.accountOperator(row.account))
        row.record[CustomerNumber::Owner] = staff.value;
    if (row.friendship.end != FriendshipEnd::Open && row.friendship.endedAt == absent)
        row.friendship.endedAt = m_store.now();
}

void CustomerImportWriter::create(CustomerBatch &batch, CustomerRow &row)
{
    const CustomerId customer(m_customers.next());
    const bool isFriend = bool(row.friendship.account);
    if (row.record[CustomerNumber::AddedAt] == absent && row.knownFromNow)
        row.record[CustomerNumber::AddedAt] = m_store.now() / msPerSecond * msPerSecond;
    m_writer.insertCustomer(customer, row.record, isFriend ? std::nullopt : std::optional(row.hash), m_change);
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        const auto isSame = [&identity](const IdentityValue &other) {
            return other.kind == identity.kind && other.value == identity.value;
        };
        const auto first = batch.identities.begin() + row.firstIdentity;
        if (m_matcher.holder(i) || std::any_of(first, first + i, isSame))
            continue;
        m_writer.insertIdentity(customer, identity.kind, identity.value);
        m_matcher.noteIdentity(identity, customer);
    }
    for (int nth = 0; isFriend && nth <= row.further; ++nth)
        m_friendships.insert(friendship(batch, row, nth), row.hash, customer);
    if (isFriend)
        m_matcher.noteFriendship(row, customer);
    if (!row.record[CustomerText::MaskedPhone].empty())
        m_matcher.noteOtherPhones(row, customer);
    m_tags.insert(batch, row, customer);
    ++m_outcome.created;
}

void CustomerImportWriter::merge(CustomerBatch &batch, CustomerRow &row, CustomerId customer)
{
    m_writer.flush();
    const bool onlyFill = isFresh(customer) || wasSeen(customer);
    // A row last imported unchanged adds nothing, and must not override what the user corrected since.
    const bool isKnown = row.friendship.account && m_friendships.isKnown(row.friendship, row.hash, customer);
    bool changed = false;
    if (!isKnown) {
        changed |= mergeIdentities(batch, row, customer);
        changed |= m_tags.merge(batch, row, customer, isFresh(customer), onlyFill);
        changed |= m_records.merge(row, customer, {onlyFill, isFresh(customer), changed});
    }
    changed |= mergeFriendships(batch, row, customer, changed);
    m_touched.insert(std::uint64_t(customer.value));
    ++(changed ? m_outcome.updated : m_outcome.unchanged);
}

bool CustomerImportWriter::mergeIdentities(CustomerBatch &batch, const CustomerRow &row, CustomerId customer)
{
    bool changed = false;
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (m_matcher.holder(i) || m_erased.holdsIdentity(identity.kind, identity.value) ||
            !m_writer.addIdentity(customer, identity.kind, identity.value))
            continue;
        m_matcher.noteIdentity(identity, customer);
        if (!isFresh(customer))
            m_notes.addedIdentity(customer, identity.kind, identity.value);
        changed = true;
    }
    return changed;
}

storage::FriendshipRecord CustomerImportWriter::friendship(const CustomerBatch &batch, const CustomerRow &row,
                                                           int nth) const
{
    storage::FriendshipRecord record = row.friendship;
    if (nth > 0)
        record.account = m_names.account(batch.furtherAccounts[std::size_t(row.firstFurther + nth - 1)]);
    return record;
}

bool CustomerImportWriter::mergeFriendships(const CustomerBatch &batch, const CustomerRow &row, CustomerId customer,
                                            bool touched)
{
    bool changed = false;
    for (int nth = 0; row.friendship.account && nth <= row.further; ++nth)
        changed |= m_friendships.merge(friendship(batch, row, nth), row, customer, touched);
    return changed;
}

void CustomerImportWriter::finish()
{
    storage::BulkImport bulk(m_connection);
    if (m_wasEmpty)
        bulk.buildIdentityIndex();
    const std::int64_t first = m_customers.first(), last = first + m_customers.count() - 1;
    m_customers.close(m_notes.import());
    m_friendships.close();
    m_tagIds.close(m_notes.import());
    m_tagGroups.close(m_notes.import());
    m_names.close(m_notes.import());
    if (m_outcome.created + m_outcome.updated > 0 && !bulk.areReferencesSound(first, last))
        throw storage::StoreError(ErrorKind::Bug, m_store.store().path(), QStringLiteral("a row points nowhere"));
}

} // namespace app
