#pragma once

#include "storage/customers/customerorders.h"
#include "storage/customers/customertexts.h"
#include "storage/customers/identitykind.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// An identity of a customer, for display.
struct Identity
{
    IdentityKind kind = IdentityKind::Phone;
    QString value;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// A friendship for display, with the account's name.
struct Friendship
{
    FriendshipId id;
    QString account;
    std::optional<std::int64_t> addedAt;
    std::optional<std::int64_t> addWay;
    std::optional<std::int64_t> endedAt;
    int endKind = 0;                              ///< open, by customer, by us, transferred, unknown
    QString userid, channel, remark, description; ///< WeCom userid of the account; the rest as set in that account

    friend bool operator==(const Friendship &, const Friendship &) = default;
};

/// One entry of a customer's timeline.
struct TimelineEntry
{
    std::int64_t at = 0;
    int kind = 0; ///< EventKind
    QString text;
    bool isVoid = false;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// A customer as shown in the profile.
struct CustomerProfile
{
    CustomerId id;
    CustomerTexts texts;
    QString shown; ///< what the customer is called: see customername.h
    QString owner, channel;
    std::optional<std::int64_t> gender, birthMonthDay, birthYear, addedAt, lastContactAt, stage;
    bool doNotContact = false;
    std::vector<Identity> identities;
    std::vector<Friendship> friendships;
    std::vector<QString> tags, tagGroups; ///< one group per tag, empty if it has none
    CustomerOrders orders;
    std::vector<TimelineEntry> timeline; ///< newest first, at most a hundred

    friend bool operator==(const CustomerProfile &, const CustomerProfile &) = default;
};

/// A customer that a KEY can refer to.
struct KeyMatch
{
    CustomerId customer;
    QString name;
    QString exactly; ///< the KEY that is unambiguous: "id:4", "member:4"
};

/// Reads customers, one at a time.
class CustomerStore final
{
public:
    explicit CustomerStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// All customers that KEY can refer to, each once: by identity first, then by ID, written without leading zeros.
    /// "id:4" and "member:4" are unambiguous. A merged customer is the one it was merged into.
    std::vector<KeyMatch> matches(const QString &key);
    /// The first match, if any.
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
