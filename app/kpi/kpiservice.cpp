#include "app/kpi/kpiservice.h"

#include "app/kpi/people.h"
#include "storage/kpi/kpistore.h"

namespace app {

using storage::LocalDay;

namespace {

unsigned feedMask(const storage::KpiStore::Feeds &feeds)
{
    return (feeds.orders ? OrdersFeed : 0u) | (feeds.friendships ? FriendshipsFeed : 0u) |
           (feeds.events ? EventsFeed : 0u) | (feeds.groups ? GroupsFeed : 0u) |
           (feeds.staffDays ? StaffDaysFeed : 0u) | (feeds.channelDays ? ChannelDaysFeed : 0u) |
           (feeds.costs ? CostsFeed : 0u) | (feeds.groupDays ? GroupDaysFeed : 0u) |
           (feeds.satisfaction ? SatisfactionFeed : 0u) | (feeds.tasks ? TasksFeed : 0u) |
           (feeds.leads ? LeadsFeed : 0u) | (feeds.coupons ? CouponsFeed : 0u);
}

constexpr unsigned layerFeeds = OrdersFeed | FriendshipsFeed;

} // namespace

Result<KpiAnswer> KpiService::figures(storage::sqlite::Connection &connection, const KpiQuery &query,
                                      const KpiFilter &filter, LocalDay today, JobContext &job)
{
    unsigned feeds = 0;
    for (const Metric *metric : query.metrics)
        feeds |= metric->feeds;
    return guarded([&]() -> Result<KpiAnswer> {
        const auto image = m_image.read(connection, partsFor(feeds, filter), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        loadMemberships(connection);
        loadFeedback(connection);
        m_tasks = {};
        if (feeds & TasksFeed) {
            const LocalDay from =
                query.compare ? std::min(previousPeriod(query.period, today).from, yearBefore(query.period).from)
                              : query.period.from;
            loadTasks(connection, {from, query.period.to}, filter, today);
        }
        const FeedReach &days = reach(connection);
        KpiCut asked = cut(connection, filter, today);
        asked.ordersUntil = days.orders.to;
        return computeKpis(facts(), asked, days, query);
    });
}

Result<std::vector<Cohort>> KpiService::cohorts(storage::sqlite::Connection &connection, CohortOf of,
                                                const KpiFilter &filter, LocalDay today, JobContext &job)
{
    return guarded([&]() -> Result<std::vector<Cohort>> {
        const auto image = m_image.read(connection, partsFor(layerFeeds, filter), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        return computeCohorts(facts(), cut(connection, filter, today), of);
    });
}

Result<std::vector<RfmRow>> KpiService::rfm(storage::sqlite::Connection &connection, const KpiFilter &filter,
                                            LocalDay today, JobContext &job)
{
    return guarded([&]() -> Result<std::vector<RfmRow>> {
        const auto image = m_image.read(connection, partsFor(layerFeeds, filter), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        return computeRfm(facts(), cut(connection, filter, today), m_image.numbering().ids());
    });
}

Result<std::vector<storage::CustomerId>> KpiService::people(storage::sqlite::Connection &connection,
                                                            const Metric &metric, const Period &period,
                                                            const KpiFilter &filter, LocalDay today, JobContext &job)
{
    return guarded([&]() -> Result<std::vector<storage::CustomerId>> {
        const auto image = m_image.read(connection, partsFor(metric.feeds, filter), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        m_tasks = {};
        if (metric.feeds & TasksFeed)
            loadTasks(connection, period, filter, today);
        return idsOf(peopleBehind(facts(), cut(connection, filter, today), metric, period));
    });
}

Result<std::vector<storage::CustomerId>> KpiService::cohortPeople(storage::sqlite::Connection &connection, CohortOf of,
                                                                  LocalDay month, int offset, const KpiFilter &filter,
                                                                  LocalDay today, JobContext &job)
{
    return guarded([&]() -> Result<std::vector<storage::CustomerId>> {
        const auto image = m_image.read(connection, partsFor(layerFeeds, filter), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        return idsOf(app::cohortPeople(facts(), cut(connection, filter, today), of, month, offset));
    });
}

std::vector<storage::CustomerId> KpiService::idsOf(const Bitset &people) const
{
    std::vector<storage::CustomerId> list;
    people.forEach([&](Slot slot) { list.push_back(m_image.numbering().idOf(slot)); });
    std::sort(list.begin(), list.end());
    return list;
}

Result<FeedDays> KpiService::feedDays(storage::sqlite::Connection &connection, JobContext &job)
{
    return guarded([&]() -> Result<FeedDays> {
        const auto image = m_image.read(connection, partsFor(layerFeeds, {}), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        if (m_feedDays && m_feedDays->first == m_image.commits())
            return m_feedDays->second;
        const KpiFacts all = facts();
        FeedDays days{lastOrderDay(all.orders), noDay};
        for (const auto &column : {all.friendships.addedDay, all.friendships.endedDay}) {
            for (std::size_t row = 0; row < column.size(); ++row) {
                if (column[row] != noDay && !all.friendships.runs.isDead(row))
                    days.friendships = std::max(days.friendships, column[row]);
            }
        }
        m_feedDays = {m_image.commits(), days};
        return days;
    });
}

Image::Parts KpiService::partsFor(unsigned feeds, const KpiFilter &filter) const
{
    // Friendships determine private orders and source channels, so nearly everything needs them.
    Image::Parts parts = Image::Customers | Image::Friendships;
    if (feeds & (OrdersFeed | EventsFeed))
        parts |= Image::Orders;
    if (feeds & EventsFeed)
        parts |= Image::Events;
    if (!filter.products.empty())
        parts |= Image::OrderItemLines;
    return parts;
}

void KpiService::loadMemberships(storage::sqlite::Connection &connection)
{
    if (m_memberships && m_memberships->commits == m_image.commits())
        return;
    Memberships loaded;
    loaded.commits = m_image.commits();
    std::vector<Slot> owners;
    std::vector<std::int64_t> keys;
    for (const storage::KpiStore::Membership &row : storage::KpiStore(connection).memberships()) {
        const Slot slot = m_image.numbering().slotOf(row.customer);
        if (slot == noSlot)
            continue;
        owners.push_back(slot);
        loaded.joinedAt.push_back(row.joinedAt.value_or(noTime));
        loaded.leftAt.push_back(row.leftAt.value_or(noTime));
    }
    keys = loaded.joinedAt;
    const std::vector<std::uint32_t> order = loaded.index.build(m_image.slotCount(), std::move(owners), keys);
    RunIndex::gather(loaded.joinedAt, order);
    RunIndex::gather(loaded.leftAt, order);
    for (const std::int64_t at : loaded.joinedAt)
        loaded.joinedDay.push_back(at == noTime ? noDay : m_image.zone().dayOf(at));
    m_memberships = std::move(loaded);
}

/// Deletions and blocks of the days that WeCom's statistics tell.
void KpiService::loadFeedback(storage::sqlite::Connection &connection)
{
    if (m_feedback && m_feedback->commits == m_image.commits())
        return;
    Feedback loaded;
    loaded.commits = m_image.commits();
    for (const storage::KpiStore::Feedback &row : storage::KpiStore(connection).negativeFeedback()) {
        loaded.day.push_back(row.day);
        loaded.account.push_back(m_image.friendships().accountCodes().find(row.account.value));
        loaded.count.push_back(row.count);
    }
    m_feedback = std::move(loaded);
}

void KpiService::loadTasks(storage::sqlite::Connection &connection, const Period &period, const KpiFilter &filter,
                           LocalDay today)
{
    const storage::TeamZone &zone = m_image.zone();
    const storage::UtcMs over = filter.now.value_or(zone.toUtc(today + 1, 0));
    const storage::UtcMs until = std::min(zone.toUtc(period.to + 1, 0), over);
    for (const storage::KpiStore::EndedTask &task :
         storage::KpiStore(connection).endedTasks(zone.toUtc(period.from, 0), until, filter.staff)) {
        m_tasks.endDay.push_back(zone.dayOf(task.endedAt));
        m_tasks.onTime.push_back(task.onTime);
        m_tasks.customer.push_back(task.customer != 0 ? m_image.numbering().slotOf(task.customer) : noSlot);
    }
}

/// Computed once per commit. Call with the image locked.
const FeedReach &KpiService::reach(storage::sqlite::Connection &connection)
{
    KeptReach made{m_image.commits(), m_image.has(Image::Orders), m_image.has(Image::Events), {}};
    if (m_reach && m_reach->commits == made.commits && m_reach->hasOrders == made.hasOrders &&
        m_reach->hasEvents == made.hasEvents)
        return m_reach->reach;
    storage::KpiStore store(connection);
    const storage::KpiStore::Files found = store.files();
    const auto dayOf = [this](const std::optional<storage::UtcMs> &at) { return at ? m_image.zone().dayOf(*at) : noDay; };
    loadMemberships(connection);
    loadFeedback(connection);
    made.reach = reachOf(facts(), feedMask(store.feeds()),
                         {dayOf(found.friendships), dayOf(found.events), dayOf(found.groups), found.tellsRefunds,
                          found.tellsLosses});
    m_reach = std::move(made);
    return m_reach->reach;
}

KpiFacts KpiService::facts() const
{
    KpiFacts facts;
    facts.slotCount = std::uint32_t(m_image.slotCount());
    facts.channel = m_image.customers().channel();
    const FriendshipRuns &friends = m_image.friendships();
    facts.friendships = {{&friends.index()}, friends.addedAt(),  friends.endedAt(),
                         friends.addedDay(), friends.endedDay(), friends.account(),
                         friends.channel(),  friends.addWay(),   friends.endKind()};
    if (m_image.has(Image::Orders))
        facts.orders = OrderFacts::of(m_image.orders());
    if (m_image.has(Image::OrderItemLines)) {
        const OrderItems &items = m_image.orderItems();
        facts.orders.items.index = &items.index();
        facts.orders.itemProduct = items.product();
        facts.orders.itemAmount = items.amount();
        facts.orders.itemRefunded = items.amountRefunded();
    }
    if (m_image.has(Image::Events)) {
        const EventRuns &events = m_image.events();
        facts.activities = {{&events.index()}, events.day(), events.kind()};
    }
    if (m_feedback)
        facts.feedback = {m_feedback->day, m_feedback->account, m_feedback->count};
    facts.tasks = {m_tasks.endDay, m_tasks.onTime, m_tasks.customer};
    if (m_memberships)
        facts.memberships = {{&m_memberships->index}, m_memberships->joinedAt, m_memberships->leftAt,
                             m_memberships->joinedDay};
    return facts;
}

KpiCut KpiService::cut(storage::sqlite::Connection &connection, const KpiFilter &filter, LocalDay today) const
{
    storage::KpiStore store(connection);
    KpiCut cut;
    cut.today = today;
    cut.segment = filter.segment;
    cut.privateOnly = filter.privateOnly;
    cut.sameDayIsOne = m_rules->sameDayOrdersAreOne;
    const FriendshipRuns &friends = m_image.friendships();
    if (filter.channel) {
        cut.channel = ChannelCut{friends.channelCodes().find(filter.channel.value),
                                 m_image.customers().channelCodes().find(filter.channel.value)};
    }
    if (filter.staff) {
        cut.staff = unknownCode;
        for (const storage::KpiStore::Operated &window : store.operatedBy(filter.staff)) {
            const std::uint32_t account = friends.accountCodes().find(window.account.value);
            cut.operated[account].push_back(
                {window.from, window.until.value_or(std::numeric_limits<LocalDay>::max() / 2)});
        }
    }
    if (!m_image.has(Image::Orders))
        return cut;
    const OrderRuns &orders = m_image.orders();
    if (filter.staff)
        cut.staff = orders.staffCodes().find(filter.staff.value);
    if (filter.orderSource != 0)
        cut.source = orders.sourceCodes().find(filter.orderSource);
    for (const std::int64_t source : store.privateSources())
        cut.privateSources.push_back(orders.sourceCodes().find(source));
    for (const storage::ProductId product : filter.products) {
        cut.products.push_back(
            m_image.has(Image::OrderItemLines) ? m_image.orderItems().productCodes().find(product.value) : unknownCode);
    }
    std::sort(cut.privateSources.begin(), cut.privateSources.end());
    std::sort(cut.products.begin(), cut.products.end());
    return cut;
}

} // namespace app
