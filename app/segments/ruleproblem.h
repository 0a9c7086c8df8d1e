#pragma once

#include <QString>

#include <vector>

namespace app {

/// One thing wrong in a rule file: where (JSON path, "$" is the whole rule), what stands there, what may stand there.
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

/// All problems, a line each.
QString textOf(const RuleProblems &problems);

} // namespace app
