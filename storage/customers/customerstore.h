#pragma once

#include "storage/customers/identitykind.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// An identity of a customer as it is shown.
struct Identity
{
    IdentityKind kind = IdentityKind::Phone;
    QString value;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// A friendship as it is shown, with the account's name.
struct Friendship
{
    FriendshipId id;
    QString account;
    std::optional<std::int64_t> addedAt;
    std::optional<std::int64_t> addWay;
    std::optional<std::int64_t> endedAt;
    int endKind = 0;                              ///< open, by customer, by us, transferred, unknown
    QString userid, channel, remark, description; ///< WeCom userid of the account; the rest as that account knows them

    friend bool operator==(const Friendship &, const Friendship &) = default;
};

/// One line of a person's timeline.
struct TimelineEntry
{
    std::int64_t at = 0;
    int kind = 0; ///< EventKind
    QString text;
    bool isVoid = false;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// A person as the profile shows them.
struct CustomerProfile
{
    CustomerId id;
    QString name, nickname, remark, province, city, company, memberLevel, owner, channel, notes, maskedPhone;
    std::optional<std::int64_t> gender, birthMonthDay, birthYear, addedAt, lastContactAt, stage;
    bool doNotContact = false;
    std::vector<Identity> identities;
    std::vector<Friendship> friendships;
    std::vector<QString> tags, tagGroups; ///< a group per tag, empty where it has none
    std::int64_t orders = 0, amountPaid = 0, amountRefunded = 0;
    std::vector<TimelineEntry> timeline; ///< newest first, the last hundred

    friend bool operator==(const CustomerProfile &, const CustomerProfile &) = default;
};

/// Whom a KEY can mean.
struct KeyMatch
{
    CustomerId customer;
    QString name;
    QString exactly; ///< the KEY that means nobody else: "id:4", "member:4"
};

/// The reading half of the customers room, one person at a time.
class CustomerStore final
{
public:
    explicit CustomerStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// All whom KEY can mean, each once: by identity value first, then by id, which is written without zeros before it.
    /// "id:4" and "member:4" say which. One that was merged is the one it went into.
    std::vector<KeyMatch> matches(const QString &key);
    /// The first of these; nothing where nobody fits.
    std::optional<CustomerId> byKey(const QString &key);
    std::optional<CustomerProfile> profile(CustomerId id);

private:
    void addByIdentity(const QString &value, std::optional<IdentityKind> kind, std::vector<KeyMatch> &found);
    void addById(const QString &text, std::vector<KeyMatch> &found);
    void addMatch(CustomerId customer, const QString &exactly, std::vector<KeyMatch> &found);
    void readRow(CustomerProfile &profile, sqlite::Statement &row);
    void readTies(CustomerProfile &profile);
    void readHistory(CustomerProfile &profile);

    sqlite::Connection &m_connection;
};

} // namespace storage
