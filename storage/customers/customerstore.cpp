#include "storage/customers/customerstore.h"

#include "storage/customers/customername.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/phone.h"

#include <algorithm>

namespace storage {

std::vector<KeyMatch> CustomerStore::matches(const QString &key)
{
    std::vector<KeyMatch> found;
    const qsizetype colon = key.indexOf(QLatin1Char(':'));
    const QString kindName = key.left(std::max<qsizetype>(0, colon)), value = key.mid(colon + 1);
    if (kindName == QLatin1String("id"))
        addById(value, found);
    else if (const auto kind = identityKindFromName(kindName))
        addByIdentity(value, kind, found);
    if (!found.empty())
        return found;
    addByIdentity(key, std::nullopt, found);
    addById(key, found);
    return found;
}

std::optional<CustomerId> CustomerStore::byKey(const QString &key)
{
    const std::vector<KeyMatch> found = matches(key);
    return found.empty() ? std::nullopt : std::optional(found.front().customer);
}

void CustomerStore::addByIdentity(const QString &value, std::optional<IdentityKind> kind, std::vector<KeyMatch> &found)
{
    const std::string text = value.trimmed().toStdString();
    const Phone phone = parsePhone(text);
    const std::string digits = phone.kind == Phone::Kind::Valid ? phone.digits : text;
    std::string idScratch, mailScratch;
    const std::string_view id = identityValue(IdentityKind::MemberNumber, text, idScratch);
    const std::string_view mail = identityValue(IdentityKind::Email, text, mailScratch);
    auto select = m_connection.prepare(R"(
        SELECT customer_id, kind, value FROM identity
        WHERE kind BETWEEN 1 AND 20 AND value IN (?1, ?2) OR kind = 1 AND value = ?3 OR kind = 6 AND value = ?4
        ORDER BY kind)");
    select->bind(1, std::string_view(text)).bind(2, id).bind(3, std::string_view(digits)).bind(4, mail);
    while (select->step()) {
        const auto held = IdentityKind(select->integer(1));
        if (!kind || *kind == held)
            addMatch(select->id<CustomerId>(0), nameOf(held) + QLatin1Char(':') + select->text(2), found);
    }
}

void CustomerStore::addById(const QString &text, std::vector<KeyMatch> &found)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || QString::number(number) != text)
        return;
    // A merged customer is the one it was merged into; an erased one does not match.
    auto select = m_connection.prepare(R"(
        WITH RECURSIVE chain(id, status, next) AS (
            SELECT id, status, merged_into FROM customer WHERE id = ?1
            UNION SELECT c.id, c.status, c.merged_into FROM chain JOIN customer c ON c.id = chain.next)
        SELECT id FROM chain WHERE status <> 3 LIMIT 1)");
    select->bind(1, std::int64_t(number));
    if (select->step())
        addMatch(select->id<CustomerId>(0), QStringLiteral("id:") + text, found);
}

void CustomerStore::addMatch(CustomerId customer, const QString &exactly, std::vector<KeyMatch> &found)
{
    if (std::any_of(found.begin(), found.end(), [customer](const KeyMatch &one) { return one.customer == customer; }))
        return;
    auto name = m_connection.prepare("SELECT name FROM customer WHERE id = ?1");
    name->bind(1, customer);
    found.push_back({customer, name->step() ? name->text(0) : QString(), exactly});
}

std::optional<CustomerProfile> CustomerStore::profile(CustomerId id)
{
    CustomerProfile profile;
    profile.id = id;
    {
        static const QByteArray sql =
            "SELECT " + customerTextList() +
            ", s.name, ch.name, c.gender, c.birth_month_day, c.birth_year, c.added_at, c.last_contact_at, c.stage, "
            "c.do_not_contact, " SIYU_CUSTOMER_NAME("c") R"(
            FROM customer c LEFT JOIN staff s ON s.id = c.owner_id
            LEFT JOIN channel ch ON ch.id = c.channel_id WHERE c.id = ?1)";
        auto select = m_connection.prepare(sql.constData());
        select->bind(1, id);
        if (!select->step())
            return std::nullopt;
        readRow(profile, *select);
    }
    readTies(profile);
    readHistory(profile);
    return profile;
}

void CustomerStore::readRow(CustomerProfile &profile, sqlite::Statement &row)
{
    int column = readCustomerTexts(row, 0, profile.texts);
    for (QString *text : {&profile.owner, &profile.channel})
        *text = row.text(column++);
    for (std::optional<std::int64_t> *number : {&profile.gender, &profile.birthMonthDay, &profile.birthYear,
                                                &profile.addedAt, &profile.lastContactAt, &profile.stage})
        *number = row.optionalInteger(column++);
    profile.doNotContact = row.integer(column++) != 0;
    profile.shown = row.text(column);
}

void CustomerStore::readTies(CustomerProfile &profile)
{
    auto identities =
        m_connection.prepare("SELECT kind, value FROM identity WHERE customer_id = ?1 ORDER BY kind, value");
    identities->bind(1, profile.id);
    while (identities->step())
        profile.identities.push_back({static_cast<IdentityKind>(identities->integer(0)), identities->text(1)});
    auto friends = m_connection.prepare(R"(
        SELECT f.id, a.name, f.added_at, f.add_way, f.ended_at, f.end_kind, a.wecom_userid, h.name, f.remark,
               f.description
        FROM friendship f JOIN account a ON a.id = f.account_id LEFT JOIN channel h ON h.id = f.channel_id WHERE f.customer_id = ?1 ORDER BY f.added_at, f.id)");
    friends->bind(1, profile.id);
    while (friends->step())
        profile.friendships.push_back({friends->id<FriendshipId>(0), friends->text(1), friends->optionalInteger(2),
                                       friends->optionalInteger(3), friends->optionalInteger(4),
                                       int(friends->integer(5)), friends->text(6), friends->text(7), friends->text(8),
                                       friends->text(9)});
    auto tags = m_connection.prepare(
        "SELECT t.name, g.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id LEFT JOIN tag_group g ON g.id = "
        "t.group_id WHERE ct.customer_id = ?1 ORDER BY t.name");
    tags->bind(1, profile.id);
    while (tags->step()) {
        profile.tags.push_back(tags->text(0));
        profile.tagGroups.push_back(tags->text(1));
    }
}

void CustomerStore::readHistory(CustomerProfile &profile)
{
    profile.orders = ordersOf(m_connection, profile.id);
    auto events = m_connection.prepare(
        "SELECT at, kind, trim(ifnull(written, '') || ' ' || ifnull(text, '')), void FROM event WHERE customer_id = ?1 "
        "ORDER BY at DESC, id DESC LIMIT 100");
    events->bind(1, profile.id);
    while (events->step())
        profile.timeline.push_back(
            {events->integer(0), int(events->integer(1)), events->text(2), events->integer(3) != 0});
}

} // namespace storage
