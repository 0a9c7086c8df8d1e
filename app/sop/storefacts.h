#pragma once

#include "app/sop/facts.h"
#include "app/sop/planbook.h"
#include "app/sop/rulebits.h"
#include "app/sop/teamtargets.h"
#include "app/sop/touchcounts.h"
#include "app/sop/workcalendar.h"
#include "storage/sop/anchorstore.h"

#include <unordered_map>

namespace app::sop {

/// The facts for planning, from the image and the file of one store. CustomerSlot is the slot of the image. Rarely
/// needed data (questions, replies, recalls) is looked up when a customer is first requested.
/// The caller holds the image's read lock while using it. Throws what storage throws.
class StoreFacts final : public Facts
{
public:
    StoreFacts(TeamStore &store, const PlanBook &book);

    /// Loads what the plans need; without groups, nothing can be asked of them.
    Result<ImageView> load(JobContext &job, bool withGroups = true);
    /// From then on rules are only asked about these customers.
    void askOnly(const std::vector<CustomerSlot> &customers);
    /// Customers who enter plan `index` today have day 0 today, whenever the anchor occurred.
    void startEverybodyToday(int index) { m_startToday = index; }

    void occurrences(int plan, storage::LocalDay day, storage::UtcMs now, std::vector<Occurrence> &out) const override;
    bool holds(int rule, Target target, storage::LocalDay day) const override;
    const CustomerFacts &customer(CustomerSlot customer) const override;
    Link link(CustomerSlot customer, AccountKey account) const override;
    storage::UtcMs lastReply(CustomerSlot customer, AccountKey account) const override;
    const GroupFacts &group(GroupSlot group) const override { return m_targets.group(group); }
    bool isMostlyInNurture(GroupSlot group, storage::LocalDay day, int nurtureDays) const override;
    const AccountFacts &account(AccountKey account) const override { return m_targets.account(account); }
    AccountKey accountAt(AccountSlot slot) const override { return m_targets.accountAt(slot); }
    DayKind dayKind(storage::LocalDay day) const override;

    const TeamTargets &targets() const { return m_targets; }

    /// Touches made to a target in the last 31 days, for the counts; touches still to be made are counted
    /// when they are reviewed.
    void loadCount(Target target, storage::LocalDay day, TargetCount &count) const;
    /// The account that was added at exactly that time; 0 if there is none.
    AccountKey accountAddedAt(CustomerSlot customer, storage::UtcMs at) const;
    std::int64_t ownerOf(CustomerSlot customer) const;
    struct Operated
    {
        std::int64_t staff = 0; ///< 0: none
        std::int64_t cover = 0; ///< the ID of the cover, if it is a colleague
    };
    /// Who operates the account on that day, colleagues who cover first.
    Operated operatorOf(AccountKey account, storage::LocalDay day) const;

private:
    void readTeam();
    std::int64_t regularOperatorOf(AccountKey account, storage::LocalDay day) const;
    CustomerFacts gather(CustomerSlot customer) const;
    storage::LocalDay firstFriendDay(CustomerSlot customer) const;
    AccountKey chooseSender(CustomerSlot customer, const std::vector<AccountKey> &open) const;
    void friendsAdded(storage::LocalDay since, std::vector<Occurrence> &out) const;
    void segmentEntered(int plan, storage::LocalDay day, storage::UtcMs now, std::vector<Occurrence> &out) const;
    std::vector<Occurrence> seenEntering(int plan, storage::LocalDay day) const;
    bool isEntryOpen(int plan, storage::LocalDay day) const;
    void everybody(int plan, storage::LocalDay day, storage::UtcMs at, std::vector<Occurrence> &out) const;
    void groupsOpened(int plan, storage::LocalDay since, storage::LocalDay day, std::vector<Occurrence> &out) const;
    std::vector<storage::CountedTouch> touchesOf(Target target, storage::UtcMs since) const;
    void add(const std::vector<storage::AnchorEvent> &events, std::vector<Occurrence> &out) const;

    struct Operator
    {
        AccountKey account;
        std::int64_t staff;
        storage::LocalDay from, until;
        std::int64_t cover; ///< its ID; 0: the regular operator
    };

    TeamStore &m_store;
    const PlanBook &m_book;
    WorkCalendar m_calendar;
    mutable RuleBits m_rules;
    TeamTargets m_targets;
    mutable storage::AnchorStore m_anchors;
    mutable std::vector<CustomerFacts> m_customers;
    mutable std::vector<bool> m_known;
    std::vector<Operator> m_operators;
    mutable std::unordered_map<CustomerSlot, std::vector<storage::LastReply>> m_replies;
    bool m_sells = false;
    bool m_sellsInGroups = false;
    bool m_loadedOrders = false;
    int m_startToday = -1;
};

} // namespace app::sop
