#include "app/customers/customerimportwriter.h"

#include "app/customers/addway.h"
#include "app/text.h"
#include "storage/error.h"
#include "storage/team/accountstore.h"
#include "storage/text/hash64.h"

#include <QJsonDocument>

#include <algorithm>

namespace app {

using storage::absent;
using storage::CustomerId;
using storage::CustomerNumber;
using storage::CustomerText;

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QJsonValue toJson(std::int64_t number)
{
    return number == absent ? QJsonValue() : QJsonValue(qint64(number));
}

QJsonValue toJson(std::string_view text)
{
    return text.empty() ? QJsonValue() : QJsonValue(toText(text));
}

std::uint64_t friendshipKey(storage::AccountId account, std::int64_t addedAt, std::string_view name)
{
    return storage::hash64(name, std::uint64_t(account.value) * 31 + std::uint64_t(addedAt));
}

/// A later instant on another day is a new friendship: the customer deleted and came again.
bool isAnotherOccurrence(std::int64_t known, std::int64_t given)
{
    return known != absent && given != absent && given >= known + storage::msPerDay;
}

} // namespace

CustomerImportWriter::CustomerImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                                           ImportOutcome &outcome)
    : m_store(store), m_connection(store.connection()), m_imports(m_connection), m_import(import), m_change(change),
      m_outcome(outcome), m_wasEmpty(m_connection.integer("SELECT NOT EXISTS (SELECT 1 FROM customer)") != 0),
      m_customers(m_connection, "customer"), m_friendships(m_connection, "friendship"), m_tagIds(m_connection, "tag"),
      m_tagGroups(m_connection, "tag_group"), m_accountIds(m_connection, "account"), m_staffIds(m_connection, "staff"),
      m_channelIds(m_connection, "channel"), m_departments(m_connection, "department"),
      m_identities(m_connection, [this] { m_writer.flush(); }), m_writer(m_connection), m_reader(m_connection),
      m_tags(store, m_imports, import, m_writer, m_tagIds, m_tagGroups), m_selectFriendship(m_connection.prepareOnce(R"(
          SELECT id, added_at, add_way, channel_id, ended_at, end_kind, remark, description, import_hash FROM friendship
          WHERE customer_id = ?1 AND account_id = ?2 ORDER BY id DESC LIMIT 1)"))
{
    if (m_wasEmpty)
        m_connection.execute("DROP INDEX identity_value"); // built after the rows: half the time
}

void CustomerImportWriter::write(CustomerBatch &batch)
{
    takeNames(batch);
    for (CustomerRow &row : batch.rows) {
        ++m_outcome.rows;
        switch (row.verdict) {
        case CustomerRow::Verdict::Unchanged:
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
        prepareRow(row);
        if (const CustomerId customer = resolve(batch, row))
            merge(batch, row, customer);
        else
            create(batch, row);
    }
    m_writer.flush(); // while the batch holds the texts
}

void CustomerImportWriter::takeNames(CustomerBatch &batch)
{
    for (const NewName &name : batch.newTags)
        m_tags.take(name);
    for (const NewName &name : batch.newAccounts) {
        m_accounts.push_back(accountFor(name));
        m_operators.push_back(storage::AccountStore(m_connection).operatorOn(m_accounts.back(), m_store.today()));
    }
    for (const NewName &name : batch.newChannels)
        m_channels.push_back(channelFor(name));
}

storage::AccountId CustomerImportWriter::accountFor(const NewName &name)
{
    {
        auto select =
            m_connection.prepare("SELECT id FROM account WHERE wecom_userid = ?1 OR (?1 IS NULL AND name = ?2)");
        select->bindText(1, name.group).bind(2, name.name);
        if (select->step())
            return select->id<storage::AccountId>(0);
    }
    storage::DepartmentId department;
    if (!name.parent.isEmpty()) {
        auto select = m_connection.prepare("SELECT id FROM department WHERE name = ?1");
        select->bind(1, name.parent);
        if (select->step()) {
            department = select->id<storage::DepartmentId>(0);
        } else {
            department = storage::DepartmentId(m_departments.next());
            m_connection.prepare("INSERT INTO department(id, name) VALUES(?1, ?2)")
                ->bindAll(department, name.parent)
                .run();
        }
    }
    // Two people may share a name; the userid then tells them apart.
    auto taken = m_connection.prepare("SELECT 1 FROM account WHERE name = ?1");
    taken->bind(1, name.name);
    const QString shown = taken->step() ? QStringLiteral("%1 (%2)").arg(name.name, name.group) : name.name;
    const storage::AccountId account(m_accountIds.next());
    auto insert =
        m_connection.prepare("INSERT INTO account(id, name, wecom_userid, department_id) VALUES(?1, ?2, ?3, ?4)");
    insert->bind(1, account).bind(2, shown).bindText(3, name.group).bind(4, department);
    insert->run();
    m_connection.prepare("INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, 0, ?2)")
        ->bindAll(account, staffFor(shown))
        .run();
    return account;
}

storage::StaffId CustomerImportWriter::staffFor(const QString &name)
{
    auto select = m_connection.prepare("SELECT id FROM staff WHERE name = ?1");
    select->bind(1, name);
    if (select->step())
        return select->id<storage::StaffId>(0);
    const storage::StaffId staff(m_staffIds.next());
    m_connection.prepare("INSERT INTO staff(id, name) VALUES(?1, ?2)")->bindAll(staff, name).run();
    return staff;
}

storage::ChannelId CustomerImportWriter::channelFor(const NewName &name)
{
    auto select = m_connection.prepare("SELECT id FROM channel WHERE name = ?1 OR qr_state = ?1");
    select->bind(1, name.name);
    if (select->step())
        return select->id<storage::ChannelId>(0);
    const storage::ChannelId channel(m_channelIds.next());
    m_connection.prepare("INSERT INTO channel(id, name) VALUES(?1, ?2)")->bindAll(channel, name.name).run();
    return channel;
}

void CustomerImportWriter::prepareRow(CustomerRow &row)
{
    if (row.channel >= 0) {
        row.friendship.channel = m_channels[std::size_t(row.channel)];
        row.record[CustomerNumber::Channel] = row.friendship.channel.value;
    }
    if (row.account < 0)
        return;
    row.friendship.account = m_accounts[std::size_t(row.account)];
    if (const storage::StaffId staff = m_operators[std::size_t(row.account)])
        row.record[CustomerNumber::Owner] = staff.value;
    if (row.friendship.endKind != 0 && row.friendship.endedAt == absent)
        row.friendship.endedAt = m_store.now();
}

CustomerId CustomerImportWriter::resolve(CustomerBatch &batch, const CustomerRow &row)
{
    CustomerId customer;
    m_hits.assign(std::size_t(row.identities), {});
    if (!m_wasEmpty && !m_identitiesLoaded) {
        m_identities.load(); // not before a row asks: the same file again asks nothing
        m_identitiesLoaded = true;
    }
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        const CustomerId hit = m_hits[std::size_t(i)] = m_identities.find(identity.kind, identity.value);
        if (!hit || hit == customer)
            continue;
        if (!customer && !hasOtherIdentity(hit, batch, row, i)) {
            customer = hit;
            continue;
        }
        batch.problems.push_back({row.number, 0, toText(identity.value),
                                  Text::tr("This %1 belongs to another customer already; it stays there.")
                                      .arg(storage::nameOf(identity.kind)),
                                  Text::tr("If both are one person, merge them.")});
    }
    return customer ? customer : resolveByFriendship(batch, row);
}

/// A phone leads to nobody who is known under another WeCom id than the row's: people share and pass on numbers.
bool CustomerImportWriter::hasOtherIdentity(CustomerId customer, const CustomerBatch &batch, const CustomerRow &row,
                                            int trusted)
{
    for (int i = 0; i < trusted; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (identity.kind != storage::IdentityKind::ExternalUserId && identity.kind != storage::IdentityKind::UnionId)
            continue;
        m_writer.flush();
        auto other =
            m_connection.prepare("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value <> ?3");
        other->bindAll(customer, int(identity.kind), identity.value);
        if (other->step())
            return true;
    }
    return false;
}

CustomerId CustomerImportWriter::resolveByFriendship(const CustomerBatch &batch, const CustomerRow &row)
{
    // One account cannot add two people of the same name in the same second: name, account and time are one friendship.
    if (!row.friendship.account || row.friendship.addedAt == absent ||
        m_store.zone().msOfDay(row.friendship.addedAt) == 0)
        return {};
    if (m_wasEmpty && row.identities > 0)
        return {};
    loadFriendshipKeys();
    const auto found = m_friendshipKeys.find(
        friendshipKey(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]));
    if (found == m_friendshipKeys.end() || found->second == 0)
        return {};
    for (int i = 0; i < row.identities; ++i) {
        m_writer.flush();
        auto other = m_connection.prepare("SELECT 1 FROM identity WHERE customer_id = ?1 AND kind = ?2");
        other->bindAll(found->second, int(batch.identities[std::size_t(row.firstIdentity + i)].kind));
        if (other->step())
            return {};
    }
    return CustomerId(found->second);
}

void CustomerImportWriter::loadFriendshipKeys()
{
    if (m_friendshipKeysLoaded)
        return;
    m_friendshipKeysLoaded = true;
    storage::sqlite::Statement select = m_connection.prepareOnce(R"(
        SELECT f.customer_id, f.account_id, f.added_at, c.name FROM friendship f JOIN customer c ON c.id = f.customer_id
        WHERE f.added_at IS NOT NULL)");
    while (select.step()) {
        const auto key = friendshipKey(select.id<storage::AccountId>(1), select.integer(2), select.view(3));
        const auto [entry, isNew] = m_friendshipKeys.try_emplace(key, select.integer(0));
        if (!isNew && entry->second != select.integer(0))
            entry->second = 0;
    }
}

void CustomerImportWriter::create(CustomerBatch &batch, CustomerRow &row)
{
    const CustomerId customer(m_customers.next());
    const bool isFriend = bool(row.friendship.account);
    if (row.record[CustomerNumber::AddedAt] == absent)
        row.record[CustomerNumber::AddedAt] = m_store.now();
    m_writer.insertCustomer(customer, row.record, isFriend ? std::nullopt : std::optional(row.hash), m_change);
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        const auto isSame = [&identity](const IdentityValue &other) {
            return other.kind == identity.kind && other.value == identity.value;
        };
        const auto first = batch.identities.begin() + row.firstIdentity;
        if (m_hits[std::size_t(i)] || std::any_of(first, first + i, isSame))
            continue;
        m_writer.insertIdentity(customer, identity.kind, identity.value);
        m_identities.add(identity.kind, identity.value, customer);
    }
    if (isFriend) {
        m_writer.insertFriendship(storage::FriendshipId(m_friendships.next()), customer, row.friendship, row.hash,
                                  m_change);
        if (m_friendshipKeysLoaded || row.identities == 0) {
            const auto key =
                friendshipKey(row.friendship.account, row.friendship.addedAt, row.record[CustomerText::Name]);
            m_friendshipKeys.try_emplace(key, customer.value);
        }
    }
    m_tags.insert(batch, row, customer);
    ++m_outcome.created;
}

void CustomerImportWriter::merge(CustomerBatch &batch, CustomerRow &row, CustomerId customer)
{
    m_writer.flush();
    bool changed = mergeRecord(row, customer);
    changed |= mergeIdentities(batch, row, customer);
    changed |= mergeFriendship(row, customer);
    changed |= m_tags.merge(batch, row, customer, isFresh(customer), m_touched.contains(std::uint64_t(customer.value)));
    m_touched.insert(std::uint64_t(customer.value));
    ++(changed ? m_outcome.updated : m_outcome.unchanged);
}

bool CustomerImportWriter::mergeRecord(const CustomerRow &row, CustomerId customer)
{
    if (!m_reader.read(customer))
        throw storage::StoreError(ErrorKind::Corrupt, m_store.store().path(),
                                  QStringLiteral("an identity leads nowhere"));
    const bool onlyFill = isFresh(customer) || m_touched.contains(std::uint64_t(customer.value));
    storage::CustomerRecord merged = m_reader.record();
    QJsonObject before, after;
    for (std::size_t i = 0; i < storage::customerTextCount; ++i) {
        const std::string_view given = row.record.text[i];
        if (given.empty() || given == merged.text[i] || (onlyFill && !merged.text[i].empty()))
            continue;
        before.insert(QLatin1String(storage::customerTextColumns[i]), toJson(merged.text[i]));
        after.insert(QLatin1String(storage::customerTextColumns[i]), toJson(given));
        merged.text[i] = given;
    }
    for (std::size_t i = 0; i < storage::customerNumberCount; ++i) {
        const auto column = CustomerNumber(i);
        const std::int64_t given = row.record.number[i];
        std::int64_t &kept = merged.number[i];
        const bool firstStays = onlyFill || column == CustomerNumber::Owner || column == CustomerNumber::Channel;
        const bool earliest = column == CustomerNumber::AddedAt && kept != absent && given >= kept;
        const bool gender = column == CustomerNumber::Gender && given == 0;
        if (given == absent || given == kept || (firstStays && kept != absent && column != CustomerNumber::AddedAt) ||
            earliest || gender)
            continue;
        before.insert(QLatin1String(storage::customerNumberColumns[i]), toJson(kept));
        after.insert(QLatin1String(storage::customerNumberColumns[i]), toJson(given));
        kept = given;
    }
    if (after.isEmpty())
        return false;
    std::optional<std::uint64_t> hash;
    if (!row.friendship.account)
        hash = row.hash;
    else if (m_reader.importHash() != absent)
        hash = std::uint64_t(m_reader.importHash());
    before.insert(QStringLiteral("import_hash"), toJson(m_reader.importHash()));
    after.insert(QStringLiteral("import_hash"), hash ? QJsonValue(qint64(*hash)) : QJsonValue());
    const storage::ChangeId changedBefore = m_reader.changedBy();
    m_writer.updateCustomer(customer, merged, hash, m_change);
    if (!isFresh(customer)) {
        before.insert(QStringLiteral("changed_by"),
                      changedBefore ? QJsonValue(qint64(changedBefore.value)) : QJsonValue());
        after.insert(QStringLiteral("changed_by"), qint64(m_change.value));
        noteChanged("customer", customer.value, before, after);
    }
    return true;
}

bool CustomerImportWriter::mergeIdentities(CustomerBatch &batch, const CustomerRow &row, CustomerId customer)
{
    bool changed = false;
    for (int i = 0; i < row.identities; ++i) {
        const IdentityValue &identity = batch.identities[std::size_t(row.firstIdentity + i)];
        if (m_hits[std::size_t(i)] || !m_writer.addIdentity(customer, identity.kind, identity.value))
            continue;
        m_identities.add(identity.kind, identity.value, customer);
        noteAdded("identity", customer, QStringLiteral("%1:%2").arg(int(identity.kind)).arg(toText(identity.value)));
        changed = true;
    }
    return changed;
}

std::optional<CustomerImportWriter::Friend> CustomerImportWriter::friendshipOf(CustomerId customer,
                                                                               storage::AccountId account)
{
    storage::sqlite::Statement &select = m_selectFriendship;
    select.reset();
    select.bind(1, customer).bind(2, account);
    if (!select.step())
        return std::nullopt;
    const auto number = [&select](int column) { return select.isNull(column) ? absent : select.integer(column); };
    Friend found;
    found.id = select.id<storage::FriendshipId>(0);
    found.record.account = account;
    found.record.addedAt = number(1);
    found.record.addWay = number(2);
    found.record.channel = select.id<storage::ChannelId>(3);
    found.record.endedAt = number(4);
    found.record.endKind = select.integer(5);
    found.importHash = number(8);
    found.remark = select.text(6).toUtf8();
    found.description = select.text(7).toUtf8();
    found.record.remark = std::string_view(found.remark.constData(), std::size_t(found.remark.size()));
    found.record.description = std::string_view(found.description.constData(), std::size_t(found.description.size()));
    select.reset();
    return found;
}

bool CustomerImportWriter::mergeFriendship(const CustomerRow &row, CustomerId customer)
{
    if (!row.friendship.account)
        return false;
    std::optional<Friend> known = friendshipOf(customer, row.friendship.account);
    const bool cameAgain = known && isAnotherOccurrence(known->record.addedAt, row.friendship.addedAt);
    QJsonObject before, after;
    if (known) {
        storage::FriendshipRecord &record = known->record;
        const auto put = [&](const char *column, auto &kept, const auto &given, bool wanted) {
            if (!wanted || kept == given)
                return;
            before.insert(QLatin1String(column), toJson(kept));
            after.insert(QLatin1String(column), toJson(given));
            kept = given;
        };
        if (cameAgain) {
            const std::int64_t unknownSide = 4;
            const bool open = record.endKind == 0;
            put("ended_at", record.endedAt, row.friendship.addedAt, open);
            put("end_kind", record.endKind, unknownSide, open);
        } else {
            const bool fill = isFresh(customer) || m_touched.contains(std::uint64_t(customer.value));
            put("added_at", record.addedAt, row.friendship.addedAt,
                record.addedAt == absent && row.friendship.addedAt != absent);
            put("add_way", record.addWay, row.friendship.addWay,
                row.friendship.addWay != absent && (!fill || record.addWay == absent));
            put("description", record.description, row.friendship.description,
                !row.friendship.description.empty() && (!fill || record.description.empty()));
            put("ended_at", record.endedAt, row.friendship.endedAt, row.friendship.endKind != 0 && record.endKind == 0);
            put("end_kind", record.endKind, row.friendship.endKind, row.friendship.endKind != 0 && record.endKind == 0);
        }
        if (!after.isEmpty()) {
            before.insert(QStringLiteral("import_hash"), toJson(known->importHash));
            after.insert(QStringLiteral("import_hash"), qint64(row.hash));
            m_writer.updateFriendship(known->id, record, row.hash, m_change);
            if (!m_friendships.holds(known->id.value))
                noteChanged("friendship", known->id.value, before, after);
        }
    }
    if (known && !cameAgain)
        return !after.isEmpty();
    m_writer.insertFriendship(storage::FriendshipId(m_friendships.next()), customer, row.friendship, row.hash,
                              m_change);
    return true;
}

void CustomerImportWriter::noteAdded(const char *table, CustomerId customer, const QString &part)
{
    if (!isFresh(customer))
        m_imports.addChange(m_import, {table, customer.value, part, std::nullopt, "{}"});
}

void CustomerImportWriter::noteChanged(const char *table, std::int64_t row, const QJsonObject &before,
                                       const QJsonObject &after)
{
    m_imports.addChange(m_import, {table,
                                   row,
                                   {},
                                   QJsonDocument(before).toJson(QJsonDocument::Compact),
                                   QJsonDocument(after).toJson(QJsonDocument::Compact)});
}

void CustomerImportWriter::finish()
{
    if (m_wasEmpty) {
        m_connection.execute("PRAGMA threads = 2"); // sorts while it reads
        m_connection.execute("CREATE UNIQUE INDEX identity_value ON identity(kind, value)");
        m_connection.execute("PRAGMA threads = 0");
    }
    const std::int64_t first = m_customers.first(), last = first + m_customers.count() - 1;
    for (IdRun *run : {&m_customers, &m_friendships, &m_tagIds, &m_tagGroups, &m_accountIds, &m_staffIds, &m_channelIds,
                       &m_departments})
        run->close(m_import);
    if (m_outcome.created + m_outcome.updated > 0)
        checkForeignKeys(first, last);
}

/// The customers `first` to `last` were created here, without a gap, so that what points to them need not be looked up.
void CustomerImportWriter::checkForeignKeys(std::int64_t first, std::int64_t last)
{
    auto created = m_connection.prepareOnce("SELECT count(*) FROM customer WHERE id BETWEEN ?1 AND ?2");
    created.bindAll(first, last);
    bool isSound = created.step() && created.integer(0) == last - first + 1;
    // One reading of each table.
#define SIYU_NO_CUSTOMER "customer_id NOT BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM customer)"
#define SIYU_NO_CHANNEL "channel_id IS NOT NULL AND channel_id NOT IN (SELECT id FROM channel)"
    for (const char *check :
         {"SELECT 1, ?1, ?2 FROM customer WHERE " SIYU_NO_CHANNEL
          " OR owner_id IS NOT NULL AND owner_id NOT IN (SELECT id FROM staff)",
          "SELECT 1 FROM friendship WHERE " SIYU_NO_CUSTOMER " OR " SIYU_NO_CHANNEL
          " OR account_id NOT IN (SELECT id FROM account)",
          "SELECT 1 FROM identity WHERE " SIYU_NO_CUSTOMER,
          "SELECT 1 FROM customer_tag WHERE " SIYU_NO_CUSTOMER " OR tag_id NOT IN (SELECT id FROM tag)"}) {
        auto dangling = m_connection.prepareOnce(check);
        dangling.bindAll(first, last);
        isSound = isSound && !dangling.step();
    }
#undef SIYU_NO_CUSTOMER
#undef SIYU_NO_CHANNEL
    if (!isSound)
        throw storage::StoreError(ErrorKind::Bug, m_store.store().path(), QStringLiteral("a row points nowhere"));
}

} // namespace app
