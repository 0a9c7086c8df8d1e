#pragma once

#include "app/kpi/metrics/ordertally.h"
#include "app/kpi/metrics/pooltally.h"
#include "app/kpi/metrics/tasktally.h"

#include <QString>

namespace app {

enum class MetricUnit { Count, Money, Ratio, Minutes, Number };
enum class MetricKind { Process, Outcome };
enum class Better { Up, Down, Band };

/// The feeds a metric needs; if one is missing there is no value, and the tile names the feed.
enum Feed : unsigned {
    OrdersFeed = 1,
    FriendshipsFeed = 2,
    EventsFeed = 4,
    GroupsFeed = 8,
    StaffDaysFeed = 16,
    ChannelDaysFeed = 32,
    CostsFeed = 64,
    GroupDaysFeed = 128,
    SatisfactionFeed = 256,
    TasksFeed = 512,
    LeadsFeed = 1024,
    CouponsFeed = 2048,
    RefundsFeed = 4096,      ///< what is known of refunds
    BuyersFeed = 8192,       ///< who bought
    LossesFeed = 16384,      ///< who ended a friendship
    AttributionFeed = 32768, ///< which member an order counts for; only asked of figures cut by one
    FeedbackFeed = 65536,    ///< deletions and blocks by day, which may stand in for losses
};

/// The filters that a metric supports; with any other filter it has no value.
enum MetricScope : unsigned { ByChannel = 1, ByStaff = 2, BySegment = 4, ByProduct = 8, BySource = 16 };

/// A number: `numerator` alone (counts, money) or divided by `denominator`. Money is in 0.0001 yuan.
struct Figure
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1; ///< 0: no value
    bool isQuotient = false;
    bool isProvisional = false; ///< includes a window of days that is not over
    bool isMoney = false;       ///< numerator and, of a share, denominator are money
    bool hasValue() const { return denominator != 0; }

    static Figure none() { return {0, 0}; }
    static Figure of(std::int64_t value) { return {value, 1}; }
    static Figure quotient(std::int64_t numerator, std::int64_t denominator, bool provisional = false)
    {
        return {numerator, denominator, true, provisional};
    }
    /// Money divided by money.
    static Figure share(std::int64_t part, std::int64_t whole) { return {part, whole, true, false, true}; }
    friend bool operator==(const Figure &, const Figure &) = default;

    /// numerator ÷ denominator, rounded half away from zero; for average amounts.
    std::int64_t rounded() const;
};

/// The sums of one period, from which the metrics are calculated.
struct MetricSums
{
    Period period;
    OrderSums orders;
    PoolSums pool;
    WindowSums window; ///< with the metric's own number of days
    TaskSums tasks;
    std::int64_t negativeFeedback = 0; ///< added up only for a figure made `withFeedback`
};

/// The sums that a metric uses, so that only those are computed.
enum class MetricFamily { Orders, PrivateOrders, Returns, Pool, Conversion, Activity, Repurchase, NewFriends, Tasks };

/// One entry of the catalogue: the definition used everywhere and shown with the number in both languages.
struct Metric
{
    const char *key;
    const char *name, *nameZh;
    const char *definition, *definitionZh;
    MetricUnit unit;
    MetricKind kind;
    Better better;
    MetricFamily family;
    unsigned feeds;  ///< Feed
    unsigned scopes; ///< MetricScope
    Figure (*figure)(const MetricSums &);
    int days = 0; ///< window of the metric, for those that have one
    /// Of a figure of losses, what it is where no feed of them but WeCom's statistics tell how many deleted us.
    Figure (*withFeedback)(const MetricSums &) = nullptr;
};

} // namespace app
