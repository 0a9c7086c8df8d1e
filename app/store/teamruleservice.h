#pragma once

#include "app/settings/teamrules.h"
#include "app/store/teamstore.h"

#include <QStringList>

#include <optional>

namespace app {

/// Changes the rules of a team: validated, as one undo step that names the changes, with before and after in the audit.
class TeamRuleService final
{
public:
    explicit TeamRuleService(TeamStore &store) : m_store(store) {}

    /// Sets the rules of the store to `wanted` and returns the changed keys; without changes there is no undo step.
    /// Fails with Invalid, naming the rule, if a value is not valid, or if the time zone differs: it is set when a
    /// store is created. With `shown`, the rules that the user was shown, only the user's changes are written: a rule
    /// that has changed since is kept.
    Result<QStringList> change(const TeamRules &wanted, const std::optional<TeamRules> &shown = {});

    /// The problem with the rules as one sentence; empty if they are valid.
    static QString problem(const TeamRules &rules);

private:
    TeamStore &m_store;
};

} // namespace app
