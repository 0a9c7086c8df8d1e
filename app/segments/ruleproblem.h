#pragma once

#include <QString>

#include <vector>

namespace app {

/// A problem in a rule: its path in the JSON ("$" is the whole rule), and what is wrong and what to write instead, as
/// translated sentences.
struct RuleProblem
{
    QString path;
    QString problem;

    /// "$.all[0].op: …".
    QString text() const;
    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};
using RuleProblems = std::vector<RuleProblem>;

/// All problems, one per line.
QString textOf(const RuleProblems &problems);

} // namespace app
