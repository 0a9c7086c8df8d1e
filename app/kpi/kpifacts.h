#pragma once

#include "app/image/friendshipruns.h"
#include "app/image/orderruns.h"
#include "storage/orders/purchase.h"

#include <cstdint>
#include <span>

namespace app {

/// The rows of one kind as runs per customer; without an index the feed is not loaded, and every run is empty.
struct FactRuns
{
    const RunIndex *index = nullptr;

    bool isEmpty() const { return !index || index->rowCount() == index->deadCount(); }
    RunIndex::Rows rows(Slot slot) const { return index ? index->rows(slot) : RunIndex::Rows{}; }
    /// Whether the row was changed, deleted or undone since: a pass over all rows skips it.
    bool isDead(std::size_t row) const { return index && index->owners()[row] == RunIndex::deadRow; }
};

/// Orders as parallel columns by row. Money is 0.0001 yuan; `source`, `staff` and `itemProduct` are codes, 0 = none.
struct OrderFacts
{
    FactRuns runs;
    std::span<const storage::LocalDay> createdDay, paidDay;
    std::span<const storage::LocalDay> purchaseDay; ///< noDay if the order is not a purchase
    std::span<const storage::UtcMs> paidAt;
    std::span<const std::int64_t> placed, paid, refunded;
    std::span<const std::uint8_t> status; ///< as in the schema
    std::span<const std::uint32_t> source, staff;
    FactRuns items; ///< lines by order row
    std::span<const std::uint32_t> itemProduct;
    std::span<const std::int64_t> itemAmount, itemRefunded;

    /// The orders of the image, without their lines.
    static OrderFacts of(const OrderRuns &orders);

    std::uint32_t size() const { return std::uint32_t(paidAt.size()); }
    /// Paid and not fully refunded so far. Includes orders of amount 0; excludes fully refunded orders.
    bool isPurchase(std::uint32_t order) const { return purchaseDay[order] != noDay; }
    /// A return without an order: a refund on the day it was created.
    bool isReturn(std::uint32_t order) const
    {
        return storage::isReturnWithoutOrder(paidDay[order] != noDay, status[order]);
    }
};

/// Friendships as parallel columns in runs. A missing start is "always"; a missing end with kind 0 is "still open".
struct FriendshipFacts
{
    FactRuns runs;
    std::span<const storage::UtcMs> addedAt, endedAt;
    std::span<const storage::LocalDay> addedDay, endedDay;
    std::span<const std::uint32_t> account, channel; ///< codes
    std::span<const std::int16_t> addWay;            ///< WeCom's code
    std::span<const std::uint8_t> endKind; ///< as in the schema: open, by customer, by us, transferred, unknown

    bool openAt(std::uint32_t friendship, storage::UtcMs at) const
    {
        if (addedAt[friendship] != noTime && addedAt[friendship] > at)
            return false;
        return endedAt[friendship] != noTime ? endedAt[friendship] > at : endKind[friendship] == 0;
    }
};

/// Memberships of customers in group chats.
struct MembershipFacts
{
    FactRuns runs;
    std::span<const storage::UtcMs> joinedAt, leftAt;
    std::span<const storage::LocalDay> joinedDay;
};

/// What customers did themselves (`own` in storage/customers/eventkind.h), by local day.
struct ActivityFacts
{
    FactRuns runs;
    std::span<const storage::LocalDay> day;
    std::span<const std::uint8_t> kind;
};

/// Tasks that count for the on-time rate, in no particular order: the local day on which their window
/// ended, whether they were done by then, and their customer (noSlot: a group or an account).
struct TaskFacts
{
    std::span<const storage::LocalDay> endDay;
    std::span<const std::uint8_t> onTime;
    std::span<const Slot> customer;
};

/// How many deleted or blocked an account on a day (negative_feedback_cnt of WeCom's statistics), in no order; days of
/// which nothing is told are left out.
struct FeedbackFacts
{
    std::span<const storage::LocalDay> day;
    std::span<const std::uint32_t> account; ///< code, as of friendships
    std::span<const std::int64_t> count;
};

/// Everything the metrics read of the image: nothing is owned, nothing is copied.
struct KpiFacts
{
    std::uint32_t slotCount = 0; ///< of customers
    std::span<const std::uint32_t>
        channel; ///< source channel of the customer by slot, a code of the customers' channels
    OrderFacts orders;
    FriendshipFacts friendships;
    MembershipFacts memberships;
    ActivityFacts activities;
    TaskFacts tasks;
    FeedbackFacts feedback;
};

} // namespace app
