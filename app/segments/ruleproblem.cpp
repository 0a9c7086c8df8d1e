#include "app/segments/ruleproblem.h"

#include "app/text.h"

#include <QStringList>

namespace app {

QString RuleProblem::text() const
{
    return Text::tr("%1: found %2, expected %3").arg(path, found, allowed);
}

QString textOf(const RuleProblems &problems)
{
    QStringList lines;
    for (const RuleProblem &problem : problems)
        lines.append(problem.text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
