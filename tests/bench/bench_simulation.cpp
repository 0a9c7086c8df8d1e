#include "app/sop/plancodec.h"
#include "app/sop/simulation.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace app::sop;

namespace {

/// Everyone became a friend of one of fifty accounts within the last three days.
class BenchFacts final : public Facts
{
public:
    explicit BenchFacts(CustomerSlot count, storage::UtcMs start) : m_count(count), m_start(start), m_customers(count)
    {
        for (CustomerSlot c = 0; c < count; ++c)
            m_customers[c].sender = 1 + c % 50;
    }
    void occurrences(int plan, storage::LocalDay, storage::UtcMs, std::vector<Occurrence> &out) const override
    {
        for (CustomerSlot c = 0; plan == 0 && c < m_count; ++c)
            out.push_back({{TargetKind::Customer, c}, AccountKey(1 + c % 50), m_start - std::int64_t(c) * 2'500});
    }
    bool holds(int, Target, storage::LocalDay) const override { return true; }
    const CustomerFacts &customer(CustomerSlot customer) const override { return m_customers[customer]; }
    Link link(CustomerSlot, AccountKey) const override { return Link::Open; }
    storage::UtcMs lastReply(CustomerSlot, AccountKey) const override { return 0; }
    const GroupFacts &group(GroupSlot) const override { return m_group; }
    bool isMostlyInNurture(GroupSlot, storage::LocalDay, int) const override { return false; }
    const AccountFacts &account(AccountKey) const override { return m_account; }
    AccountKey accountAt(AccountSlot slot) const override { return AccountKey(slot) + 1; }
    DayKind dayKind(storage::LocalDay day) const override
    {
        return storage::isoWeekday(day) >= 6 ? DayKind::Weekend : DayKind::Workday;
    }

private:
    CustomerSlot m_count;
    storage::UtcMs m_start;
    std::vector<CustomerFacts> m_customers;
    GroupFacts m_group;
    AccountFacts m_account;
};

} // namespace

/// Simulates 90 days of a ten-step plan for 100,000 customers; prints the time and the number of touches.
int main()
{
    QByteArray steps;
    for (int i = 0; i < 10; ++i)
        steps += QByteArray(i ? "," : "") + R"({"day":)" + QByteArray::number(i * 9) +
                 R"(,"time":"10:00","text":"t","via":"mass_send"})";
    const auto plan = planFromJson(QByteArray(R"({"name":"b","kind":"one_to_one","anchor":{"on":"friend_added"},
        "guards":{"max_per_day":1,"min_gap_hours":20,"weekends":"next_workday"},"steps":[)") +
                                   steps + "]}");
    PlanSet set{storage::TeamZone("Asia/Shanghai")};
    set.add(*plan, 1);
    const storage::LocalDay first = storage::dayFromCivil(2026, 11, 23);
    const storage::UtcMs now = set.teamZone().toUtc(first, 9 * 3'600'000);
    const BenchFacts facts(100'000, now);
    PlanningState state;
    QElapsedTimer timer;
    timer.start();
    std::int64_t touches = 0;
    const PlanEntries entries = simulate(first, 90, now, set, state, facts, TeamGuards{},
                                         [&touches](const std::vector<Touch> &day) { touches += qint64(day.size()); });
    QTextStream(stdout) << "simulate 90 days x " << entries.front().entered << ": " << timer.elapsed() << " ms, " << touches
                        << " touches\n";
    return 0;
}
