#include "app/segments/ruleproblem.h"

#include <QStringList>

namespace app {

QString RuleProblem::text() const
{
    return path + QLatin1String(": ") + problem;
}

QString textOf(const RuleProblems &problems)
{
    QStringList lines;
    for (const RuleProblem &problem : problems)
        lines.append(problem.text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
