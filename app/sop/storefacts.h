#pragma once

#include "app/team/workcalendar.h"
#include "app/sop/facts.h"
#include "app/sop/planbook.h"
#include "app/sop/planningstate.h"
#include "app/sop/rulebits.h"
#include "storage/sop/anchorstore.h"

#include <unordered_set>

namespace app::sop {

/// The facts of planning, from the image and the file of one store. CustomerSlot is the image's slot. What is rarely
/// needed of a customer (questions, replies, recalls) is looked up when the customer is first asked for.
/// The caller holds the image's reading lock while it is used. Throws what storage throws.
class StoreFacts final : public Facts
{
public:
    StoreFacts(TeamStore &store, const PlanBook &book);

    /// Loads what the plans need.
    Result<void> load(JobContext &job);
    /// From then on everybody concerned by plan `index` has day 0 today.
    void startEverybodyToday(int index) { m_startToday = index; }
    /// Who is or was in which plan: those do not enter a segment anew just because they are in it.
    void learn(const PlanningState &state);

    void occurrences(int plan, storage::LocalDay day, storage::UtcMs now, std::vector<Occurrence> &out) const override;
    bool holds(int rule, CustomerSlot customer, storage::LocalDay day) const override;
    const CustomerFacts &customer(CustomerSlot customer) const override;
    Link link(CustomerSlot customer, AccountKey account) const override;
    DayKind dayKind(storage::LocalDay day) const override;

    /// The touches of a customer for the counts, from the earlier of this month's and this week's beginning.
    void loadCount(CustomerSlot customer, storage::LocalDay day, CustomerCount &count) const;
    /// The account that was added at that very moment; 0 where there is none.
    AccountKey accountAddedAt(CustomerSlot customer, storage::UtcMs at) const;
    std::int64_t ownerOf(CustomerSlot customer) const;
    /// Who operates the account on the day, covers included; 0: nobody.
    std::int64_t operatorOf(AccountKey account, storage::LocalDay day) const;

private:
    void readTeam();
    CustomerFacts gather(CustomerSlot customer) const;
    AccountKey chooseSender(CustomerSlot customer, const std::vector<AccountKey> &open) const;
    void friendsAdded(storage::LocalDay since, std::vector<Occurrence> &out) const;
    void segmentEntered(int plan, storage::LocalDay day, std::vector<Occurrence> &out) const;
    void everybody(int plan, storage::LocalDay day, storage::UtcMs at, std::vector<Occurrence> &out) const;
    void tagGiven(int plan, storage::UtcMs since, std::vector<Occurrence> &out) const;
    void add(const std::vector<storage::AnchorEvent> &events, std::vector<Occurrence> &out) const;

    struct Operator
    {
        AccountKey account;
        std::int64_t staff;
        storage::LocalDay from, until;
        bool cover;
    };

    TeamStore &m_store;
    const PlanBook &m_book;
    WorkCalendar m_calendar;
    mutable RuleBits m_rules;
    mutable storage::AnchorStore m_anchors;
    mutable std::vector<CustomerFacts> m_customers;
    mutable std::vector<bool> m_known;
    std::vector<Operator> m_operators;
    std::vector<std::unordered_set<CustomerSlot>> m_enrolled; // plan → who may not enter by mere membership
    bool m_sells = false;
    bool m_loadedOrders = false;
    int m_startToday = -1;
};

} // namespace app::sop
