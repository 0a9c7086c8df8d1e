#include "app/kpi/cohort.h"
#include "app/kpi/kpiengine.h"
#include "app/kpi/metriccatalogue.h"
#include "app/kpi/rfm.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <numeric>
#include <random>

// Metrics for 1,000,000 customers, 1,000,000 friendships and 2,000,000 orders in memory, without a file.
// Target: the data of any dashboard in 30 ms.

namespace {

using namespace app;

constexpr std::uint32_t customers = 1'000'000;
constexpr std::uint32_t orders = 2'000'000;
constexpr storage::LocalDay today = 20'700;
constexpr int days = 3 * 365;

struct Columns
{
    RunIndex orderIndex, friendIndex;
    std::vector<storage::LocalDay> created, paidDay, purchaseDay, addedDay, endedDay;
    std::vector<storage::UtcMs> paidAt, addedAt, endedAt;
    std::vector<std::int64_t> placed, paid, refunded, ids;
    std::vector<std::uint8_t> status, endKind;
    std::vector<std::uint32_t> source, staff, account, channel, customerChannel;
    std::vector<std::int16_t> addWay;

    KpiFacts facts() const
    {
        KpiFacts facts;
        facts.slotCount = customers;
        facts.channel = customerChannel;
        OrderFacts &o = facts.orders;
        o.runs.index = &orderIndex;
        o.createdDay = created;
        o.paidDay = paidDay;
        o.purchaseDay = purchaseDay;
        o.paidAt = paidAt;
        o.placed = placed;
        o.paid = paid;
        o.refunded = refunded;
        o.status = status;
        o.source = source;
        o.staff = staff;
        facts.friendships = {{&friendIndex}, addedAt, endedAt, addedDay, endedDay, account, channel, addWay, endKind};
        return facts;
    }
};

void makeOrders(Columns &columns, std::mt19937_64 &random)
{
    std::vector<Slot> owners(orders);
    std::vector<std::int64_t> keys(orders);
    for (std::uint32_t i = 0; i < orders; ++i) {
        // The square makes some customers buy often and many never.
        const double share = double(random() >> 11) / double(1ULL << 53);
        owners[i] = Slot(share * share * (customers - 1));
        keys[i] =
            (today - std::int64_t(random() % days)) * storage::msPerDay + std::int64_t(random() % storage::msPerDay);
    }
    for (const std::uint32_t from : columns.orderIndex.build(customers, owners, keys)) {
        const std::int64_t amount = std::int64_t(random() % 5'000'000);
        const bool isUnpaid = random() % 20 == 0;
        const auto day = storage::LocalDay(keys[from] / storage::msPerDay);
        columns.created.push_back(day);
        columns.paidDay.push_back(isUnpaid ? noDay : day);
        columns.paidAt.push_back(isUnpaid ? noTime : keys[from]);
        columns.placed.push_back(amount);
        columns.paid.push_back(isUnpaid ? 0 : amount);
        columns.refunded.push_back(random() % 25 == 0 ? amount / std::int64_t(1 + random() % 2) : 0);
        columns.status.push_back(isUnpaid ? OrderRuns::Unpaid : OrderRuns::Finished);
        columns.purchaseDay.push_back(OrderRuns::purchaseDayOf(columns.paidDay.back(), columns.status.back(),
                                                               columns.paid.back(), columns.refunded.back()));
        columns.source.push_back(std::uint32_t(1 + random() % 4));
        columns.staff.push_back(std::uint32_t(1 + random() % 50));
    }
}

void makeFriends(Columns &columns, std::mt19937_64 &random)
{
    std::vector<Slot> owners(customers);
    std::iota(owners.begin(), owners.end(), 0);
    columns.friendIndex.build(customers, owners, {});
    columns.ids.resize(customers);
    std::iota(columns.ids.begin(), columns.ids.end(), 1);
    for (std::uint32_t i = 0; i < customers; ++i) {
        const auto day = storage::LocalDay(today - std::int32_t(random() % days));
        const bool isEnded = random() % 6 == 0;
        const auto end = storage::LocalDay(std::min<std::int64_t>(today, day + std::int64_t(random() % 200)));
        columns.addedDay.push_back(day);
        columns.addedAt.push_back(day * storage::msPerDay);
        columns.endedDay.push_back(isEnded ? end : noDay);
        columns.endedAt.push_back(isEnded ? end * storage::msPerDay : noTime);
        columns.endKind.push_back(isEnded ? FriendshipRuns::ByCustomer : FriendshipRuns::Open);
        columns.account.push_back(std::uint32_t(1 + random() % 50));
        columns.channel.push_back(std::uint32_t(1 + random() % 20));
        columns.customerChannel.push_back(columns.channel.back());
        columns.addWay.push_back(1);
    }
}

void measure(const char *name, const std::function<std::size_t()> &work)
{
    std::vector<double> times, processor;
    std::size_t rows = 0;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        rows = work();
        processor.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    // On a busy machine, compare the processor time.
    std::printf("%-58s median %7.1f ms  processor %7.1f ms  (%zu rows)\n", name, times[times.size() / 2],
                processor[processor.size() / 2], rows);
}

std::size_t ask(const KpiFacts &facts, const KpiCut &cut, const QStringList &keys, int length, CalendarUnit by,
                bool compare)
{
    KpiQuery query;
    query.period = {today - length + 1, today};
    query.by = by;
    query.compare = compare;
    for (const QString &key : keys)
        query.metrics.push_back(findMetric(key));
    return computeKpis(facts, cut, ~0u, query).pieces.size();
}

} // namespace

int main()
{
    std::mt19937_64 random(7);
    Columns columns;
    makeOrders(columns, random);
    makeFriends(columns, random);
    const KpiFacts facts = columns.facts();
    KpiCut cut;
    cut.today = today;
    Bitset third(customers);
    for (Slot slot = 0; slot < customers; slot += 3)
        third.set(slot);
    KpiCut segment = cut;
    segment.segment = &third;
    const auto list = [](const char *keys) { return QString::fromLatin1(keys).split(QLatin1Char(' ')); };
    const QStringList sales = list("gmv net_sales orders buyers aov repurchase_rate private_gmv refund_rate");
    const QStringList pool = list("pool_size new_friends new_customers deletion_rate net_growth lost conversion_rate");

    measure("gmv, orders, buyers a day for a year",
            [&] { return ask(facts, cut, list("gmv orders buyers"), 365, CalendarUnit::Day, false); });
    measure("eight sales figures of 30 days, daily, compared",
            [&] { return ask(facts, cut, sales, 30, CalendarUnit::Day, true); });
    measure("the same in a segment of a third",
            [&] { return ask(facts, segment, sales, 30, CalendarUnit::Day, true); });
    measure("seven pool figures of 30 days, daily, compared",
            [&] { return ask(facts, cut, pool, 30, CalendarUnit::Day, true); });
    measure("seven pool figures a day for a year",
            [&] { return ask(facts, cut, pool, 365, CalendarUnit::Day, false); });
    measure("repurchase within 30 days by month for a year",
            [&] { return ask(facts, cut, list("repurchase_within_days"), 365, CalendarUnit::Month, false); });
    measure("cohorts of 36 months", [&] { return computeCohorts(facts, cut, CohortOf::FirstOrder).size(); });
    measure("RFM of all buyers", [&] { return computeRfm(facts, cut, columns.ids).size(); });
    return 0;
}
