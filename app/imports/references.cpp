#include "app/imports/references.h"

#include "app/text.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/hash64.h"
#include "storage/text/namekey.h"
#include "storage/text/phone.h"

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::IdentityKind;

namespace {

/// How a kind of record is found and created. `select` returns ID, code, name.
struct Source
{
    Reference kind;
    const char *table;
    const char *select;
    const char *insert; ///< ?1 ID, ?2 code or NULL, ?3 name; null if a name alone is not sufficient
};

constexpr Source sources[] = {
    {Reference::Staff, "staff", "SELECT id, NULL, name FROM staff", "INSERT INTO staff(id, name) VALUES(?1, ?3)"},
    {Reference::Account, "account", "SELECT id, wecom_userid, name FROM account",
     "INSERT INTO account(id, wecom_userid, name) VALUES(?1, ?2, ?3)"},
    {Reference::Department, "department", "SELECT id, NULL, name FROM department",
     "INSERT INTO department(id, name) VALUES(?1, ?3)"},
    {Reference::Channel, "channel", "SELECT id, qr_state, name FROM channel",
     "INSERT INTO channel(id, name) VALUES(?1, ?3)"},
    {Reference::Group, "group_chat", "SELECT id, chat_id, name FROM group_chat",
     "INSERT INTO group_chat(id, chat_id, name) VALUES(?1, ?2, ?3)"},
    {Reference::Product, "product", "SELECT id, code, name FROM product",
     "INSERT INTO product(id, code, name) VALUES(?1, ?2, ?3)"},
    {Reference::CouponBatch, "coupon_batch", "SELECT id, NULL, name FROM coupon_batch",
     "INSERT INTO coupon_batch(id, name) VALUES(?1, ?3)"},
    {Reference::Campaign, "campaign", "SELECT id, NULL, name FROM campaign",
     "INSERT INTO campaign(id, name, kind) VALUES(?1, ?3, 9)"},
    {Reference::LiveSession, "live_session", "SELECT id, NULL, name FROM live_session", nullptr},
    {Reference::Content, "content", "SELECT id, NULL, name FROM content", nullptr}};

const Source &sourceOf(Reference kind)
{
    return *std::find_if(std::begin(sources), std::end(sources),
                         [kind](const Source &one) { return one.kind == kind; });
}

QString notKnown(Reference kind)
{
    switch (kind) {
    case Reference::Order:
        return Text::tr("There is no order with this number.");
    case Reference::LiveSession:
        return Text::tr("There is no livestream with this name.");
    case Reference::Content:
        return Text::tr("There is no content with this name.");
    default:
        return Text::tr("Nothing with this name was found.");
    }
}

/// WeCom ignores the case of userids; all other codes are case-sensitive.
std::string codeKey(Reference kind, std::string_view code)
{
    return kind == Reference::Account ? storage::nameKey(code) : std::string(code);
}

constexpr IdentityKind byTrust[] = {IdentityKind::ExternalUserId, IdentityKind::UnionId,   IdentityKind::Phone,
                                    IdentityKind::Taobao,         IdentityKind::Youzan,    IdentityKind::Shop,
                                    IdentityKind::Douyin,         IdentityKind::Pinduoduo, IdentityKind::MemberNumber,
                                    IdentityKind::WeChat,         IdentityKind::Email};

} // namespace

References::References(TeamStore &store, IdRuns &ids, storage::ImportId import, storage::ChangeId change)
    : m_store(store), m_connection(store.connection()), m_ids(ids), m_imports(m_connection), m_import(import),
      m_change(change), m_writer(m_connection), m_identities(m_connection, [this] { m_writer.flush(); }),
      m_erased(m_connection)
{
}

References::Known &References::known(Reference kind)
{
    const auto [entry, isNew] = m_known.try_emplace(kind);
    if (!isNew)
        return entry->second;
    storage::sqlite::Statement rows = m_connection.prepareOnce(sourceOf(kind).select);
    while (rows.step())
        addTo(kind, entry->second, rows);
    return entry->second;
}

void References::addTo(Reference kind, Known &known, const storage::sqlite::Statement &row)
{
    const std::string_view code = row.isNull(1) ? std::string_view() : row.view(1);
    if (!code.empty())
        known.codes.emplace(codeKey(kind, code), row.integer(0));
    addName(known, row.view(2), code, row.integer(0));
}

/// An account with a duplicate name is stored as `张伟 (zw2)`, but files contain 张伟.
void References::addName(Known &table, std::string_view name, std::string_view code, std::int64_t id)
{
    const auto add = [&](std::string_view called) {
        const auto [entry, isNew] = table.names.try_emplace(std::string(called), id);
        if (!isNew && entry->second != id)
            entry->second = 0;
        table.spellings.try_emplace(storage::nameKey(called), id);
    };
    add(name);
    if (const std::string suffix = " (" + std::string(code) + ')'; !code.empty() && name.ends_with(suffix))
        add(name.substr(0, name.size() - suffix.size()));
}

void References::learn(Reference kind, std::int64_t id)
{
    const auto entry = m_known.find(kind);
    if (entry == m_known.end())
        return; // not loaded yet: loading will include it
    storage::sqlite::Statement row = m_connection.prepareOnce(QByteArray(sourceOf(kind).select) + " WHERE id = ?1");
    row.bind(1, id);
    if (row.step())
        addTo(kind, entry->second, row);
}

const char *References::tableOf(Reference kind)
{
    return kind == Reference::None ? "" : kind == Reference::Order ? "orders" : sourceOf(kind).table;
}

References::Answer References::find(Reference kind, std::string_view code, std::string_view name, bool make)
{
    if (kind == Reference::Order) {
        const std::int64_t order = orderOf(code.empty() ? name : code);
        return order ? Answer{order, {}, {}}
                     : Answer{0, notKnown(kind), Text::tr("Import the orders first, then this file again.")};
    }
    Known &table = known(kind);
    if (!code.empty()) {
        if (const auto found = table.codes.find(codeKey(kind, code)); found != table.codes.end())
            return {found->second, {}, {}};
    }
    const std::string_view called = name.empty() ? code : name;
    const std::optional<std::int64_t> found = named(kind, table, called);
    if (found && !(!code.empty() && code != called && isAnother(kind, *found))) {
        if (*found)
            return {*found, {}, {}};
        return {0, Text::tr("Several have this name."),
                kind == Reference::Account ? Text::tr("Add the userid in a separate column.")
                                           : Text::tr("Add its ID or code in a separate column.")};
    }
    if (!make || !sourceOf(kind).insert)
        return {0, notKnown(kind), Text::tr("Import their list first, then this file again.")};
    return {this->make(kind, code, called), {}, {}, true};
}

/// The record with this name (0: several); accounts, staff, departments and channels match any spelling of it.
std::optional<std::int64_t> References::named(Reference kind, const Known &table, std::string_view name)
{
    if (const auto found = table.names.find(std::string(name)); found != table.names.end())
        return found->second;
    if (kind != Reference::Account && kind != Reference::Staff && kind != Reference::Department &&
        kind != Reference::Channel)
        return std::nullopt;
    const auto found = table.spellings.find(storage::nameKey(name));
    return found == table.spellings.end() ? std::nullopt : std::optional(found->second);
}

/// Whether a known name with an unknown code means another record than `known` (0: several). Chat IDs
/// distinguish groups, userids accounts; all others are distinguished by name only.
bool References::isAnother(Reference kind, std::int64_t known)
{
    if (kind != Reference::Account)
        return kind == Reference::Group;
    const Table &codes = this->known(kind).codes;
    return known == 0 ||
           std::any_of(codes.begin(), codes.end(), [known](const auto &one) { return one.second == known; });
}

std::int64_t References::make(Reference kind, std::string_view code, std::string_view name)
{
    const Source &source = sourceOf(kind);
    std::int64_t id = 0;
    if (kind == Reference::Account) {
        id = makeAccount(code, name);
    } else {
        id = m_ids.next(source.table);
        storage::sqlite::Statement insert = m_connection.prepareOnce(source.insert);
        insert.bind(1, id).bind(3, name);
        if (std::string_view(source.insert).find("?2") != std::string_view::npos)
            insert.bindText(2, code);
        insert.run();
    }
    Known &table = known(kind);
    if (!code.empty())
        table.codes.emplace(codeKey(kind, code), id);
    addName(table, name, {}, id);
    return id;
}

/// Accounts may share a name; the userid then distinguishes them. A team member of that name operates a new account.
std::int64_t References::makeAccount(std::string_view code, std::string_view name)
{
    std::string shown(name);
    if (known(Reference::Account).names.contains(shown))
        shown += " (" + std::string(code) + ')';
    const std::int64_t id = m_ids.next("account");
    m_connection.prepare("INSERT INTO account(id, wecom_userid, name) VALUES(?1, ?2, ?3)")
        ->bind(1, id)
        .bindText(2, code == name ? std::string_view() : code)
        .bind(3, std::string_view(shown))
        .run();
    m_connection.prepare("INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, 0, ?2)")
        ->bindAll(id, find(Reference::Staff, {}, shown, true).id)
        .run();
    return id;
}

std::int64_t References::orderOf(std::string_view number)
{
    const auto [entry, isNew] = m_orders.try_emplace(std::string(number), 0);
    if (isNew) {
        auto select = m_connection.prepare("SELECT id FROM orders WHERE order_no = ?1 LIMIT 2");
        select->bind(1, number);
        if (select->step())
            entry->second = select->integer(0);
        if (entry->second && select->step())
            entry->second = 0; // two shops use the number
    }
    return entry->second;
}

std::optional<References::AccountSpelling> References::accountOf(std::string_view userId)
{
    auto select = m_connection.prepare("SELECT wecom_userid, name FROM account WHERE wecom_userid = ?1 COLLATE NOCASE "
                                       "ORDER BY wecom_userid = ?1 DESC, id LIMIT 1");
    select->bind(1, userId);
    if (!select->step())
        return std::nullopt;
    return AccountSpelling{std::string(select->view(0)), std::string(select->view(1))};
}

std::int64_t References::onlyAccount()
{
    auto select =
        m_connection.prepare("SELECT CASE count(*) WHEN 1 THEN max(id) ELSE 0 END FROM account WHERE active = 1");
    return select->step() ? select->integer(0) : 0;
}

CustomerId References::customer(const Person &person, bool make)
{
    if (!m_identitiesLoaded && !person.identities.empty()) {
        m_identities.load();
        m_identitiesLoaded = true;
    }
    CustomerId found;
    for (const auto &[kind, value] : person.identities) {
        if (!found)
            found = m_identities.find(kind, value);
    }
    if (!found && person.identities.empty() && !person.name.empty())
        return customerNamed(person.name);
    const bool isErased = std::any_of(person.identities.begin(), person.identities.end(), [this](const auto &identity) {
        return m_erased.holdsIdentity(identity.first, identity.second);
    });
    if (found || !make || person.identities.empty() || isErased)
        return found;
    found = CustomerId(m_ids.next("customer"));
    storage::CustomerRecord record;
    record[storage::CustomerText::Name] = person.name;
    record[storage::CustomerNumber::AddedAt] = m_store.now();
    m_writer.insertCustomer(found, record, std::nullopt, m_change);
    for (const auto &[kind, value] : person.identities) {
        if (m_identities.find(kind, value))
            continue;
        m_writer.insertIdentity(found, kind, value);
        m_writer.flush(); // the values are written with the row
        m_identities.add(kind, value, found);
    }
    return found;
}

CustomerId References::customerNamed(std::string_view text)
{
    if (!m_identitiesLoaded) {
        m_identities.load();
        m_identitiesLoaded = true;
    }
    const storage::Phone phone = storage::parsePhone(text);
    if (phone.kind == storage::Phone::Kind::Valid) {
        if (const CustomerId customer = m_identities.find(IdentityKind::Phone, phone.digits))
            return customer;
    }
    std::string scratch;
    for (const IdentityKind kind : byTrust) {
        if (const CustomerId customer = m_identities.find(kind, storage::identityValue(kind, text, scratch)))
            return customer;
    }
    loadNames();
    const auto found = m_names.find(storage::hash64(text));
    return found == m_names.end() ? CustomerId() : CustomerId(found->second);
}

void References::loadNames()
{
    if (m_namesLoaded)
        return;
    m_namesLoaded = true;
    storage::sqlite::Statement rows =
        m_connection.prepareOnce("SELECT id, name, remark FROM customer WHERE status <> 3");
    while (rows.step()) {
        for (int column = 1; column <= 2; ++column) {
            if (rows.isNull(column))
                continue;
            const auto [entry, isNew] = m_names.try_emplace(storage::hash64(rows.view(column)), rows.integer(0));
            if (!isNew && entry->second != rows.integer(0))
                entry->second = 0;
        }
    }
}

void References::link(const char *table, std::int64_t row, std::int64_t part, const char *sql, std::int64_t value)
{
    m_connection.prepare(sql)->bindAll(row, part, value).run();
    const QByteArray after = table == std::string_view("account_operator")
                                 ? "{\"staff_id\":" + QByteArray::number(qint64(value)) + '}'
                                 : "{}";
    m_imports.addChange(m_import, {table, row, QString::number(part), std::nullopt, after});
}

bool References::addPositions(std::int64_t staff, std::string_view names)
{
    std::vector<std::string_view> values;
    storage::splitMany(names, values);
    bool isChanged = false;
    for (const std::string_view name : values) {
        std::int64_t position = 0;
        {
            auto select = m_connection.prepare("SELECT id FROM position WHERE name = ?1");
            select->bind(1, name);
            position = select->step() ? select->integer(0) : 0;
        }
        if (!position) {
            position = m_ids.next("position");
            m_connection.prepare("INSERT INTO position(id, name) VALUES(?1, ?2)")->bindAll(position, name).run();
        }
        auto known = m_connection.prepare("SELECT 1 FROM staff_position WHERE staff_id = ?1 AND position_id = ?2");
        known->bindAll(staff, position);
        if (known->step())
            continue;
        link("staff_position", staff, position,
             "INSERT INTO staff_position(staff_id, position_id, share) VALUES(?1, ?2, ?3)", 100);
        isChanged = true;
    }
    return isChanged;
}

/// The previous operator ends the day before.
bool References::setOperator(storage::AccountId account, std::string_view staff, std::optional<storage::LocalDay> from)
{
    const std::int64_t person = find(Reference::Staff, {}, staff, true).id;
    const storage::LocalDay day = from ? *from : m_store.today();
    std::int64_t current = 0, currentFrom = 0;
    {
        auto select = m_connection.prepare("SELECT staff_id, from_day FROM account_operator WHERE account_id = ?1 "
                                           "AND until_day IS NULL ORDER BY from_day DESC LIMIT 1");
        select->bind(1, account);
        if (select->step()) {
            current = select->integer(0);
            currentFrom = select->integer(1);
        }
    }
    if (current == person)
        return false;
    if (current != 0 && currentFrom >= day)
        return false; // a later takeover is known
    if (current != 0) {
        m_connection.prepare("UPDATE account_operator SET until_day = ?3 WHERE account_id = ?1 AND from_day = ?2")
            ->bindAll(account, currentFrom, int(day) - 1)
            .run();
        m_imports.addChange(m_import, {"account_operator", account.value, QString::number(currentFrom),
                                       QByteArray("{\"until_day\":null}"),
                                       "{\"until_day\":" + QByteArray::number(int(day) - 1) + '}'});
    }
    link("account_operator", account.value, current == 0 ? 0 : int(day),
         "INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, ?2, ?3)", person);
    return true;
}

std::int64_t References::generationOf(std::int64_t campaign, CustomerId participant)
{
    auto select =
        m_connection.prepare("SELECT generation FROM participant WHERE campaign_id = ?1 AND customer_id = ?2");
    select->bindAll(campaign, participant);
    return select->step() ? select->integer(0) : 0;
}

} // namespace app
