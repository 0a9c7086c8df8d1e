#include "app/sop/stepidentity.h"

#include <algorithm>
#include <set>

namespace app::sop {

namespace {

bool equal(Step a, Step b)
{
    a.id.reset();
    b.id.reset();
    return a == b;
}

bool saysTheSame(const Step &a, const Step &b)
{
    return a.content == b.content && a.text == b.text && a.lines == b.lines && a.variants == b.variants;
}

bool isOnTheSameDay(const Step &a, const Step &b)
{
    return a.day.value_or(0) == b.day.value_or(0) && a.via == b.via;
}

bool isDueTheSame(const Step &a, const Step &b)
{
    return isOnTheSameDay(a, b) && a.minute == b.minute && a.afterMinutes == b.afterMinutes;
}

using Likeness = bool (*)(const Step &, const Step &);

bool areEqual(const Step &a, const Step &b)
{
    return equal(a, b);
}

bool areAtTheirTime(const Step &a, const Step &b)
{
    return saysTheSame(a, b) && isDueTheSame(a, b);
}

class Matcher final
{
public:
    explicit Matcher(Plan &plan) : m_plan(plan)
    {
        for (const Step &step : plan.steps) {
            if (step.id)
                m_taken.insert(*step.id);
        }
    }

    /// In the order of the steps on both sides, so that of several equal steps the first stays the first.
    void match(const Plan &version, Likeness alike)
    {
        for (Step &step : m_plan.steps) {
            if (step.id)
                continue;
            const auto found =
                std::find_if(version.steps.begin(), version.steps.end(), [this, &step, alike](const Step &other) {
                    return !m_taken.contains(*other.id) && alike(step, other);
                });
            if (found == version.steps.end())
                continue;
            step.id = found->id;
            m_taken.insert(*step.id);
        }
    }

    /// Matches a step that was rewritten and moved to another time of its day, if it is the only one left on that day.
    void matchByDay(const Plan &version)
    {
        const auto isLeft = [this](const Step &other) { return !m_taken.contains(*other.id); };
        for (Step &step : m_plan.steps) {
            if (step.id)
                continue;
            const auto isAlike = [&step](const Step &other) { return isOnTheSameDay(step, other); };
            const auto isRival = [&](const Step &other) { return !other.id && isAlike(other); };
            const auto isMeant = [&](const Step &other) { return isLeft(other) && isAlike(other); };
            if (std::count_if(m_plan.steps.begin(), m_plan.steps.end(), isRival) != 1 ||
                std::count_if(version.steps.begin(), version.steps.end(), isMeant) != 1)
                continue;
            step.id = std::find_if(version.steps.begin(), version.steps.end(), isMeant)->id;
            m_taken.insert(*step.id);
        }
    }

    void numberTheRest(int nextId)
    {
        if (!m_taken.empty())
            nextId = std::max(nextId, *m_taken.rbegin() + 1);
        for (Step &step : m_plan.steps) {
            if (!step.id)
                step.id = nextId++;
        }
    }

private:
    Plan &m_plan;
    std::set<int> m_taken;
};

} // namespace

void identifySteps(Plan &plan, const std::vector<Plan> &versions, int nextId)
{
    Matcher matcher(plan);
    for (size_t i = 0; i < versions.size(); ++i) {
        matcher.match(versions[i], areEqual);
        matcher.match(versions[i], areAtTheirTime);
        matcher.match(versions[i], saysTheSame);
        if (i == 0)
            matcher.match(versions[i], isDueTheSame);
    }
    if (!versions.empty())
        matcher.matchByDay(versions.front());
    matcher.numberTheRest(nextId);
}

void identifyByPosition(Plan &plan)
{
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        if (!plan.steps[i].id)
            plan.steps[i].id = int(i);
    }
}

Plan withoutPlainIds(Plan plan)
{
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].id && *plan.steps[i].id != int(i))
            return plan;
    }
    for (Step &step : plan.steps)
        step.id.reset();
    return plan;
}

int greatestId(const Plan &plan)
{
    int greatest = -1;
    for (const Step &step : plan.steps)
        greatest = std::max(greatest, step.id.value_or(-1));
    return greatest;
}

} // namespace app::sop
