#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

#include <optional>

namespace app {

/// Changes the rules of a team: validated, one undo step naming what changed, in the audit with before and after.
class TeamRuleService final
{
public:
    explicit TeamRuleService(TeamStore &store) : m_store(store) {}

    /// Makes the rules of the store equal to `wanted` and answers the keys that changed; none is no change and no undo
    /// step. Invalid, naming the rule, where a value makes no sense. The time zone is set when a store is founded and
    /// not changed here: Invalid. With `shown`, what a person had before their eyes, only what they made different is
    /// written: a rule that changed since stays.
    Result<QStringList> change(const TeamRules &wanted, const std::optional<TeamRules> &shown = {});

    /// What is wrong with the rules, as one sentence; empty where nothing is.
    static QString problem(const TeamRules &rules);

private:
    TeamStore &m_store;
};

} // namespace app
