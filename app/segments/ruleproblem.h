#pragma once

#include <QString>

#include <vector>

namespace app {

/// A problem in a rule file: where (JSON path, "$" is the whole rule), what was found, what is expected.
struct RuleProblem
{
    QString path;
    QString found;
    QString allowed;

    /// One translated sentence with all three.
    QString text() const;
    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};
using RuleProblems = std::vector<RuleProblem>;

/// All problems, one per line.
QString textOf(const RuleProblems &problems);

} // namespace app
