#include "app/kpi/metrics/poolmetrics.h"

namespace app {

namespace {

using S = const MetricSums &;
using enum MetricUnit;
using enum MetricKind;
using enum Better;
using enum MetricFamily;

constexpr unsigned anyFriends = ByChannel | ByStaff | BySegment;
constexpr unsigned losses = FriendshipsFeed | LossesFeed;

constexpr Metric metrics[] = {
    {"new_friends", "New friends", "新增好友", "Friendships begun in the period, transfers left out",
     "期内建立的好友关系，不含继承", Count, Process, Up, Pool, FriendshipsFeed, anyFriends,
     [](S s) { return Figure::of(s.pool.newFriends); }},
    {"new_customers", "New customers", "新增客户", "Customers whose first friendship began in the period",
     "首个好友关系建立于期内的客户", Count, Process, Up, Pool, FriendshipsFeed, anyFriends,
     [](S s) { return Figure::of(s.pool.newCustomers); }},
    {"group_join_rate", "Group join rate", "进群率", "New customers who joined a group within 7 days ÷ new customers",
     "7 日内进群的新增客户 ÷ 新增客户", Ratio, Process, Up, Pool, FriendshipsFeed | GroupsFeed, anyFriends,
     [](S s) { return Figure::quotient(s.pool.joinedGroup, s.pool.newCustomers, s.pool.joinsPending > 0); }},
    {"deletion_rate", "Deletion rate", "删除率",
     "Friendships ended by the customer (unknown side counted) ÷ (friends at the start + new friends); without data on "
     "losses, deletions and blocks from WeCom's statistics",
     "被客户删除的好友关系（含未知方）÷（期初好友 + 新增好友）；没有流失数据时，按企业微信统计的删除/拉黑数计算", Ratio,
     Outcome, Down, Pool, losses, anyFriends,
     [](S s) { return Figure::quotient(s.pool.endedByCustomer, s.pool.friendsAtStart + s.pool.newFriends); }, 0,
     [](S s) { return Figure::quotient(s.negativeFeedback, s.pool.friendsAtStart + s.pool.newFriends); }},
    {"deletions", "Deletions", "删除数", "Friendships ended by the customer in the period (unknown side counted)",
     "期内被客户删除的好友关系（含未知方）", Count, Outcome, Down, Pool, losses, anyFriends,
     [](S s) { return Figure::of(s.pool.endedByCustomer); }},
    {"deletions_unknown_side", "Deletions, side unknown", "删除数（未知方）",
     "Friendships ended in the period of which nobody knows who ended them", "期内结束但不知由谁结束的好友关系", Count,
     Outcome, Down, Pool, losses, anyFriends, [](S s) { return Figure::of(s.pool.endedUnknown); }},
#define SIYU_NEW_FRIENDS(deletion, retention, number)                                                                  \
    {deletion,                                                                                                         \
     "New-friend deletion, " #number " d",                                                                             \
     #number " 日新增删除率",                                                                                          \
     "Friendships begun in the period and ended by the customer within " #number " days ÷ those observed that long",   \
     "期内建立并在 " #number " 日内被客户删除的好友关系 ÷ 已观察满 " #number " 日的",                                  \
     Ratio,                                                                                                            \
     Process,                                                                                                          \
     Down,                                                                                                             \
     NewFriends,                                                                                                       \
     losses,                                                                                                  \
     anyFriends,                                                                                                       \
     [](S s) { return Figure::quotient(s.window.reached, s.window.observed, s.window.pending > 0); },                  \
     number},                                                                                                          \
    {                                                                                                                  \
        retention, "Friend retention, " #number " d", #number " 日好友留存率",                                         \
            "1 − new-friend deletion within " #number " days", "1 − " #number " 日新增删除率", Ratio, Process, Up,     \
            NewFriends, losses, anyFriends,                                                                   \
            [](S s) {                                                                                                  \
                return Figure::quotient(s.window.observed - s.window.reached, s.window.observed,                       \
                                        s.window.pending > 0);                                                         \
            },                                                                                                         \
            number                                                                                                     \
    }
    SIYU_NEW_FRIENDS("new_deletion_rate", "friend_retention", 7),
    SIYU_NEW_FRIENDS("new_deletion_rate_1", "friend_retention_1", 1),
    SIYU_NEW_FRIENDS("new_deletion_rate_30", "friend_retention_30", 30),
#undef SIYU_NEW_FRIENDS
    {"net_growth", "Net growth", "净增", "New friends − friendships ended, transfers left out",
     "新增好友 − 结束的好友关系，不含继承", Count, Outcome, Up, Pool, losses, anyFriends,
     [](S s) { return Figure::of(s.pool.newFriends - s.pool.ended); }},
    {"pool_size", "Customer pool", "客户池", "Customers with an open friendship at the end of the period",
     "期末有好友关系的客户", Count, Outcome, Up, Pool, FriendshipsFeed, anyFriends,
     [](S s) { return Figure::of(s.pool.poolAtEnd); }},
    {"effective_customers", "Effective customers", "有效客户",
     "Pool at the end with something of their own in 30 days or a paid order in 90",
     "期末客户池中 30 日内有自主行为或 90 日内有支付的客户", Count, Outcome, Up, Activity, FriendshipsFeed | EventsFeed,
     anyFriends, [](S s) { return Figure::of(s.pool.effective); }},
    {"active_rate", "Active rate", "活跃率", "Pool at the end with anything of their own in the period ÷ pool",
     "期末客户池中期内有自主行为的 ÷ 客户池", Ratio, Process, Up, Activity, FriendshipsFeed | EventsFeed, anyFriends,
     [](S s) { return Figure::quotient(s.pool.active, s.pool.poolAtEnd); }},
    {"lost", "Lost customers", "流失",
     "In the pool at the start or added in the period, without a friendship at its end",
     "期初在池或期内新增、期末已无好友关系的客户", Count, Outcome, Down, Pool, losses, anyFriends,
     [](S s) { return Figure::of(s.pool.lost); }},
    {"churn_rate", "Churn rate", "流失率", "Lost ÷ (pool at the start + new customers)",
     "流失 ÷（期初客户池 + 新增客户）", Ratio, Outcome, Down, Pool, losses, anyFriends,
     [](S s) { return Figure::quotient(s.pool.lost, s.pool.poolAtStart + s.pool.newCustomers); }},
    {"dormant", "Dormant customers", "沉睡", "In the pool at the end for 90 days or more, nothing of their own in them",
     "期末在池满 90 日、且 90 日内无自主行为的客户", Count, Outcome, Down, Activity, FriendshipsFeed | EventsFeed, anyFriends,
     [](S s) { return Figure::of(s.pool.dormant); }},
    {"conversion_rate", "Conversion rate", "成交转化率",
     "Customers who purchased in the period while a friend ÷ customers with an open friendship at any moment of it",
     "期内在好友期间购买的客户 ÷ 期内任一时刻有好友关系的客户", Ratio, Outcome, Up, Conversion,
     FriendshipsFeed | OrdersFeed | BuyersFeed, anyFriends,
     [](S s) { return Figure::quotient(s.pool.boughtInPool, s.pool.inPool); }},
};

} // namespace

std::span<const Metric> poolMetrics()
{
    return metrics;
}

} // namespace app
