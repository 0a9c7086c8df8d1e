#include "app/imports/references.h"

#include "app/imports/identitytrust.h"
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

/// How a kind of record is found, and whether it is created from its name alone.
struct Source
{
    Reference kind;
    storage::NamedTable table;
    bool isMade = true;
};

constexpr Source sources[] = {{Reference::Staff, {"staff"}},
                              {Reference::Account, {"account", "wecom_userid", "wecom_userid"}},
                              {Reference::Department, {"department"}},
                              {Reference::Channel, {"channel", "qr_state"}},
                              {Reference::Group, {"group_chat", "chat_id", "chat_id"}},
                              {Reference::Product, {"product", "code", "code"}},
                              {Reference::CouponBatch, {"coupon_batch"}},
                              {Reference::Campaign, {.name = "campaign", .newKind = 9}},
                              {Reference::LiveSession, {"live_session"}, false},
                              {Reference::Content, {"content"}, false}};

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

} // namespace

References::References(TeamStore &store, IdRuns &ids, storage::ImportId import, storage::ChangeId change,
                       const ErasedPeople &erased)
    : m_store(store), m_connection(store.connection()), m_ids(ids), m_named(m_connection),
      m_notes(m_connection, import), m_change(change), m_writer(m_connection),
      m_identities(m_connection, [this] { m_writer.flush(); }), m_erased(erased)
{
}

References::Known &References::known(Reference kind)
{
    const auto [entry, isNew] = m_known.try_emplace(kind);
    if (!isNew)
        return entry->second;
    Known &known = entry->second;
    m_named.forEachNamed(sourceOf(kind).table, [&](std::int64_t id, std::string_view code, std::string_view name) {
        addTo(kind, known, id, code, name);
    });
    return known;
}

void References::addTo(Reference kind, Known &known, std::int64_t id, std::string_view code, std::string_view name)
{
    if (!code.empty())
        known.addCode(codeKey(kind, code), id);
    addName(known, name, code, id);
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
    const auto add = [&](std::int64_t, std::string_view code, std::string_view name) {
        addTo(kind, entry->second, id, code, name);
    };
    m_named.useNamed(sourceOf(kind).table, id, add);
}

const char *References::tableOf(Reference kind)
{
    return kind == Reference::None ? "" : kind == Reference::Order ? "orders" : sourceOf(kind).table.name;
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
    if (!make || !sourceOf(kind).isMade)
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
    return known == 0 || this->known(kind).coded.contains(known);
}

std::int64_t References::make(Reference kind, std::string_view code, std::string_view name)
{
    std::int64_t id = 0;
    if (kind == Reference::Account) {
        id = makeAccount(code, name);
    } else {
        const storage::NamedTable &table = sourceOf(kind).table;
        id = m_ids.next(table.name);
        m_named.addNamed(table, id, code, name);
    }
    Known &table = known(kind);
    if (!code.empty())
        table.addCode(codeKey(kind, code), id);
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
    m_named.addNamed(sourceOf(Reference::Account).table, id, code == name ? std::string_view() : code, shown);
    m_named.addOperator(storage::AccountId(id), 0, find(Reference::Staff, {}, shown, true).id);
    return id;
}

std::int64_t References::orderOf(std::string_view number)
{
    const auto [entry, isNew] = m_orders.try_emplace(std::string(number), 0);
    if (isNew)
        entry->second = m_named.orderOf(number);
    return entry->second;
}

CustomerId References::customer(const Person &person, bool make)
{
    CustomerId found;
    for (const auto &[kind, value] : person.identities) {
        if (!found)
            found = m_identities.find(kind, value);
    }
    if (!found && person.identities.empty() && !person.name.empty())
        return customerNamed(person.name);
    if (found || !make || person.identities.empty() || isErased(person))
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

bool References::isErased(const Person &person) const
{
    return std::any_of(person.identities.begin(), person.identities.end(), [this](const auto &identity) {
        return m_erased.holdsIdentity(identity.first, identity.second);
    });
}

CustomerId References::customerNamed(std::string_view text)
{
    const storage::Phone phone = storage::parsePhone(text);
    if (phone.kind == storage::Phone::Kind::Valid) {
        if (const CustomerId customer = m_identities.find(IdentityKind::Phone, phone.digits))
            return customer;
    }
    std::string scratch;
    for (const IdentityKind kind : identityKindsByTrust) {
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
    m_named.forEachCustomer([this](std::int64_t id, std::string_view name, std::string_view remark) {
        for (const std::string_view called : {name, remark}) {
            if (called.empty())
                continue;
            const auto [entry, isNew] = m_names.try_emplace(storage::hash64(called), id);
            if (!isNew && entry->second != id)
                entry->second = 0;
        }
    });
}

bool References::addPositions(std::int64_t staff, std::string_view names)
{
    std::vector<std::string_view> values;
    storage::splitMany(names, values);
    bool isChanged = false;
    for (const std::string_view name : values) {
        std::int64_t position = m_named.positionNamed(name);
        if (!position) {
            position = m_ids.next("position");
            m_named.addPosition(position, name);
        }
        if (m_named.hasPosition(staff, position))
            continue;
        m_named.givePosition(staff, position);
        m_notes.added("staff_position", staff, QString::number(position));
        isChanged = true;
    }
    return isChanged;
}

/// The previous operator ends the day before.
bool References::setOperator(storage::AccountId account, std::string_view staff, std::optional<storage::LocalDay> from)
{
    const std::int64_t person = find(Reference::Staff, {}, staff, true).id;
    const storage::LocalDay day = from ? *from : m_store.today();
    const auto current = m_named.currentOperator(account);
    if (current && current->staff == person)
        return false;
    if (current && current->from >= day)
        return false; // a later takeover is known
    if (current) {
        m_named.endOperator(account, current->from, day - 1);
        ChangedFields changed;
        changed.add("until_day", std::optional<int>(), int(day) - 1);
        m_notes.changed("account_operator", account.value, changed, QString::number(current->from));
    }
    const storage::LocalDay begin = current ? day : storage::LocalDay(0);
    m_named.addOperator(account, begin, person);
    m_notes.added("account_operator", account.value, QString::number(int(begin)),
                  {{QStringLiteral("staff_id"), noteValue(person)}});
    return true;
}

} // namespace app
