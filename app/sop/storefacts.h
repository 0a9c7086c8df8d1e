#pragma once

#include "app/team/workcalendar.h"
#include "app/sop/facts.h"
#include "app/sop/planbook.h"
#include "app/sop/rulebits.h"
#include "app/sop/touchcounts.h"
#include "app/sop/rulebits.h"
#include "storage/sop/anchorstore.h"

#include <unordered_map>

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
    /// From then on rules are only asked about these customers.
    void askOnly(const std::vector<CustomerSlot> &customers);
    /// Who enters plan `index` today has day 0 today, whenever the anchor happened.
    void startEverybodyToday(int index) { m_startToday = index; }

    void occurrences(int plan, storage::LocalDay day, storage::UtcMs now, std::vector<Occurrence> &out) const override;
    bool holds(int rule, CustomerSlot customer, storage::LocalDay day) const override;
    const CustomerFacts &customer(CustomerSlot customer) const override;
    Link link(CustomerSlot customer, AccountKey account) const override;
    storage::UtcMs lastReply(CustomerSlot customer, AccountKey account) const override;
    DayKind dayKind(storage::LocalDay day) const override;

    /// What was really sent to a customer in the last 31 days, for the counts; what is still to be sent is counted when
    /// it is judged.
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
    void segmentEntered(int plan, storage::LocalDay day, storage::UtcMs now, std::vector<Occurrence> &out) const;
    std::vector<Occurrence> seenEntering(int plan, storage::LocalDay day) const;
    bool isEntryOpen(int plan, storage::LocalDay day) const;
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
    mutable std::unordered_map<CustomerSlot, std::vector<storage::LastReply>> m_replies;
    bool m_sells = false;
    bool m_loadedOrders = false;
    int m_startToday = -1;
};

} // namespace app::sop
