#pragma once

#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace storage {

/// Who an anchor concerns and when it happened.
struct AnchorEvent
{
    std::int64_t customer = 0;
    UtcMs at = 0;
};

/// A touch that counts for the guards: by whose plan (0: none), how and when.
struct CountedTouch
{
    UtcMs at = 0;
    std::int64_t plan = 0;
    bool massSend = false;
};

/// The last reply of a customer to one account (0: not known to which).
struct LastReply
{
    std::int64_t account = 0;
    UtcMs at = 0;
};

/// What plans ask of the file beside the image: the happenings of their anchors since an instant, and of one customer
/// the touches, the latest reply and the latest question.
class AnchorStore final
{
public:
    explicit AnchorStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::vector<AnchorEvent> tagGiven(std::int64_t tag, UtcMs since);
    std::vector<AnchorEvent> groupJoined(UtcMs since);
    std::vector<AnchorEvent> orders(UtcMs since, const QString &product);
    std::vector<AnchorEvent> firstOrders(UtcMs since, const QString &product);
    std::vector<AnchorEvent> lastOrders(UtcMs since, const QString &product);
    std::vector<AnchorEvent> ordersReceived(UtcMs since, const QString &product);
    /// The last purchase of the product (any with a cycle where none is named) plus its cycle.
    std::vector<AnchorEvent> repurchaseDue(UtcMs since, const QString &product);
    std::vector<AnchorEvent> couponExpiries(UtcMs since);
    std::vector<AnchorEvent> lastReplies(UtcMs since);
    std::optional<UtcMs> campaignTime(const QString &name, bool end);
    std::optional<UtcMs> liveStart(const QString &name);
    /// Names of live sessions, the latest first.
    QStringList liveSessions();

    /// The proactive one-to-one touches of a customer from `since` on that were made: done, logged and imported, each at
    /// the time at which it was made. By time.
    std::vector<CountedTouch> touches(std::int64_t customer, UtcMs since);
    /// Calls, messages and requests for recall that were made since the customer deleted us.
    int recalls(std::int64_t customer, UtcMs since);
    /// One for each account replied to.
    std::vector<LastReply> lastRepliesOf(std::int64_t customer);
    std::optional<UtcMs> lastQuestion(std::int64_t customer);
    /// The account the customer last replied to; 0: none.
    std::int64_t lastRepliedAccount(std::int64_t customer);

private:
    std::vector<AnchorEvent> collect(const char *sql, UtcMs since, const QString &product);

    sqlite::Connection &m_connection;
};

} // namespace storage
