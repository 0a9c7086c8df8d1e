#pragma once

#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace storage {

/// Whom an anchor event is about, and when it happened.
struct AnchorEvent
{
    std::int64_t customer = 0;
    UtcMs at = 0;
};

/// A touch that counts for the sending rules: its plan (0: none), delivery method and time.
struct CountedTouch
{
    UtcMs at = 0;
    std::int64_t plan = 0;
    bool massSend = false;
};

/// The last reply of a customer to one account (0: account unknown).
struct LastReply
{
    std::int64_t account = 0;
    UtcMs at = 0;
};

/// Data for plans that is not in the image: the anchor events since an instant, and the touches, latest reply and
/// latest question of a customer.
class AnchorStore final
{
public:
    explicit AnchorStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Friends added, whether or not they still are friends.
    std::vector<AnchorEvent> friendsAdded(UtcMs since);
    std::vector<AnchorEvent> tagGiven(std::int64_t tag, UtcMs since);
    std::vector<AnchorEvent> groupJoined(UtcMs since);
    std::vector<AnchorEvent> orders(UtcMs since, const QString &product);
    std::vector<AnchorEvent> firstOrders(UtcMs since, const QString &product);
    std::vector<AnchorEvent> lastOrders(UtcMs since, const QString &product);
    std::vector<AnchorEvent> ordersReceived(UtcMs since, const QString &product);
    /// The last purchase of the product (without a name, any product with a cycle) plus its cycle.
    std::vector<AnchorEvent> repurchaseDue(UtcMs since, const QString &product);
    std::vector<AnchorEvent> couponExpiries(UtcMs since);
    std::vector<AnchorEvent> lastReplies(UtcMs since);

    // All of a customer, where those above are only the first or the last.
    std::vector<AnchorEvent> everyRepurchaseDue(UtcMs since, const QString &product);
    std::vector<AnchorEvent> everyCouponExpiry(UtcMs since);
    std::vector<AnchorEvent> everyReply(UtcMs since);

    std::optional<UtcMs> campaignTime(const QString &name, bool end);
    std::optional<UtcMs> liveStart(const QString &name);
    /// Names of livestreams, latest first.
    QStringList livestreamNames();

    /// The proactive one-to-one touches made with a customer from `since` on: done, logged and imported, each at the
    /// time it was made. By time.
    std::vector<CountedTouch> touches(std::int64_t customer, UtcMs since);
    /// The touches of SOPs made in a group from `since` on: a script counts once, when its first line is sent.
    std::vector<CountedTouch> groupTouches(std::int64_t group, UtcMs since);
    /// The Moments of SOPs posted by an account from `since` on.
    std::vector<CountedTouch> posts(std::int64_t account, UtcMs since);
    /// Calls, messages and requests for recall made since the customer deleted us.
    int recalls(std::int64_t customer, UtcMs since);
    /// One for each account the customer replied to.
    std::vector<LastReply> lastRepliesOf(std::int64_t customer);
    std::optional<UtcMs> lastQuestion(std::int64_t customer);
    /// The account the customer last replied to; 0: none.
    std::int64_t lastRepliedAccount(std::int64_t customer);

private:
    std::vector<CountedTouch> doneTasks(const char *sql, std::int64_t id, UtcMs since);
    std::vector<AnchorEvent> collect(const char *sql, UtcMs since, const QString &product);

    sqlite::Connection &m_connection;
};

} // namespace storage
