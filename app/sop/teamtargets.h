#pragma once

#include "app/sop/facts.h"
#include "app/sop/grouprule.h"
#include "app/sop/schedule.h"
#include "app/store/teamstore.h"

#include <unordered_map>

namespace app::sop {

/// The group chats and accounts of a team as planning refers to them: by number, with their facts, and the audiences of
/// the plans for them.
class TeamTargets final
{
public:
    explicit TeamTargets(TeamStore &store) : m_store(store) {}

    /// Reads the accounts and, if wanted and a plan is for them, the groups. Fails if an audience cannot be read.
    Result<void> load(const PlanSet &set, bool withGroups);

    /// Empty if there is none with this ID, or if no plan is for groups.
    std::optional<Target> find(TargetKind kind, std::int64_t id) const;
    std::int64_t idOf(Target target) const;
    QString nameOf(Target target) const;

    const GroupFacts &group(GroupSlot slot) const { return m_groups[slot].facts; }
    /// Facts of an unknown account restrict nothing.
    const AccountFacts &account(AccountKey key) const;
    AccountKey accountAt(AccountSlot slot) const { return m_accounts[slot].key; }

    /// Whether a group or account is in the audience: index into PlanSet::rules.
    bool isInAudience(int rule, Target target, storage::LocalDay day) const;
    /// All groups or accounts in an audience; without one, all groups that are not dissolved, or all active accounts.
    std::vector<Target> audience(int rule, TargetKind kind, storage::LocalDay day) const;

private:
    struct Group
    {
        GroupLine line;
        GroupFacts facts;
    };
    /// Groups or accounts by ID, or groups by a rule.
    struct Members
    {
        std::vector<bool> listed; // by slot
        std::optional<GroupRule> rule;
    };

    Result<void> loadGroups(bool withFigures);
    void loadAccounts();
    Result<void> readAudience(const PlanRule &rule, Members &members) const;
    std::int64_t withSuccessor(std::int64_t group) const;

    TeamStore &m_store;
    std::vector<Group> m_groups;
    std::vector<AccountFacts> m_accounts;
    QStringList m_accountNames;
    std::unordered_map<std::int64_t, std::uint32_t> m_groupSlots, m_accountSlots;
    std::unordered_map<int, Members> m_audiences; // by rule
};

} // namespace app::sop
