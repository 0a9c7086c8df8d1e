#include "app/sop/planresults.h"

#include "app/kpi/layercache.h"
#include "app/segments/ruleevaluator.h"
#include "app/segments/ruleexpander.h"
#include "app/segments/ruletranslator.h"
#include "app/sop/planstorage.h"
#include "app/sop/schedule.h"
#include "app/sop/tasktext.h"
#include "app/text.h"
#include "storage/segments/namestore.h"
#include "storage/sop/planoutcomes.h"
#include "storage/sop/planstore.h"

#include <QJsonDocument>

#include <algorithm>
#include <unordered_set>

namespace app::sop {

using storage::EnrolmentOutcome;
using storage::LocalDay;
using storage::TaskOutcome;
using storage::TaskState;
using storage::UtcMs;

namespace {

/// "New tea has arrived …"
QString beginningOf(const Step &step)
{
    constexpr int longest = 24;
    QString text = step.text;
    if (text.isEmpty() && !step.lines.empty())
        text = step.lines.front().text;
    if (text.isEmpty() && !step.content.isEmpty())
        text = step.content.join(QStringLiteral(", "));
    if (text.isEmpty() && !step.variants.empty())
        text = step.variants.front().text.isEmpty() ? step.variants.front().content : step.variants.front().text;
    text = fillVariables(text, [](const QString &) { return std::optional<QString>(); }).simplified();
    return text.size() <= longest ? text : text.left(longest) + QChar(0x2026);
}

/// Sums the tasks of one plan.
class Summing final
{
public:
    Summing(TeamStore &store, const storage::StoredPlan &stored, const Plan &plan, ResultsBy by, int days,
            JobContext &job)
        : m_store(store), m_stored(stored), m_plan(plan), m_by(by), m_names(store.connection()), m_job(job)
    {
        m_results.plan = plan.name;
        m_results.kind = plan.kind;
        m_results.days = days;
        m_results.hasGoal = plan.goal.has_value();
        m_within = days * storage::msPerDay;
        m_length = storage::msPerDay; // a step at some time of its day
        for (const Step &step : plan.steps)
            m_length = std::max<UtcMs>(m_length, (std::max(0, step.day.value_or(0)) + 1) * storage::msPerDay +
                                                     step.afterMinutes.value_or(0) * std::int64_t(60'000));
    }

    Result<PlanResults> run()
    {
        storage::PlanOutcomes outcomes(m_store.connection(), m_stored.id);
        if (auto found = m_results.hasGoal ? findGoals() : Result<void>(); !found)
            return tl::unexpected<Error>(found.error());
        const storage::PlanOutcomes::Feeds feeds = outcomes.feeds();
        m_results.knowsReplies = feeds.replies;
        m_results.knowsViews = feeds.views;
        m_results.knowsOrders = feeds.orders;
        readEnrolments(outcomes);
        for (size_t i = 0; m_by == ResultsBy::Step && i < m_plan.steps.size(); ++i)
            rowOfStep(m_rows[{int(i), 0, {}}], int(i));
        std::int64_t count = 0;
        outcomes.forEachTask(m_within, [&](const TaskOutcome &task) {
            constexpr int perCheck = 4096;
            if (++count % perCheck == 0 && m_job.cancelled())
                throw storage::StoreError(ErrorKind::Cancelled, m_plan.name);
            add(task);
        });
        endTarget();
        for (auto &[key, row] : m_rows)
            m_results.rows.push_back(std::move(row));
        for (const auto &[reason, number] : m_reasons)
            m_results.reasons.push_back({reason, number});
        std::stable_sort(m_results.reasons.begin(), m_results.reasons.end(),
                         [](const auto &a, const auto &b) { return a.count > b.count; });
        return std::move(m_results);
    }

private:
    using Key = std::tuple<int, int, QString>;

    /// Of a cycle there is no end from which to look back.
    void readEnrolments(storage::PlanOutcomes &outcomes)
    {
        const bool isComparable = m_plan.kind == PlanKind::OneToOne && !isCycle(m_plan.anchor.kind) &&
                                  (m_results.hasGoal || m_results.knowsOrders);
        std::unordered_set<std::int64_t> entered, running, goal;
        outcomes.forEachEnrolment(m_length + m_within, [&](const EnrolmentOutcome &e) {
            const EndReason reason = EndReason(e.endReason);
            const bool isHeldOut = EnrolmentState(e.state) == EnrolmentState::HeldOut;
            const bool isMet = (reason == EndReason::Goal && e.endedAt) || m_meetGoal.contains(e.target);
            if (isComparable && std::max(e.enteredAt, e.anchorAt) + m_length + m_within <= m_store.now()) {
                Share &share = isHeldOut ? m_results.convertedHeldOut : m_results.converted;
                ++share.of;
                share.count += m_results.hasGoal ? isMet : e.orders > 0;
            }
            m_results.heldOut += isHeldOut;
            if (isHeldOut)
                return;
            entered.insert(e.target);
            if (EnrolmentState(e.state) == EnrolmentState::Running)
                running.insert(e.target);
            if (reason != EndReason::None)
                ++m_results.ended[reason];
            if (!isMet)
                return;
            goal.insert(e.target);
            m_goals[e.target].push_back(reason == EndReason::Goal ? std::optional(m_store.zone().dayOf(*e.endedAt))
                                                                  : std::nullopt);
        });
        m_results.entered = int(entered.size());
        m_results.running = int(running.size());
        m_results.goal = int(goal.size());
    }

    void add(const TaskOutcome &task)
    {
        if (task.target != m_target)
            endTarget();
        m_target = task.target;
        const TouchResults one = resultsOf(task);
        const Key key = keyOf(task);
        if (task.state == TaskState::Skipped || task.state == TaskState::Blocked)
            ++m_reasons[task.reason.isEmpty() ? Text::tr("No reason given") : task.reason];
        if (task.doneAt) {
            m_sent.emplace_back(*task.doneAt, key);
            m_hasReplied = m_hasReplied || task.replied;
            m_hasOrdered = m_hasOrdered || task.orders > 0;
        }
        m_results.total += one;
        row(key, task).results += one;
    }

    /// The goal counts for the latest touch before it.
    void endTarget()
    {
        m_results.touched += !m_sent.empty();
        m_results.replied += m_hasReplied;
        m_results.ordered += m_hasOrdered;
        const auto goals = m_goals.find(m_target);
        const auto &days = goals == m_goals.end() ? std::vector<std::optional<LocalDay>>() : goals->second;
        for (const std::optional<LocalDay> &day : days) {
            const auto latest = std::find_if(m_sent.rbegin(), m_sent.rend(), [&](const auto &sent) {
                return !day || m_store.zone().dayOf(sent.first) <= *day;
            });
            if (latest == m_sent.rend() || (day && *day - m_store.zone().dayOf(latest->first) > m_results.days))
                continue;
            ++m_rows.at(latest->second).results.goal;
            ++m_results.total.goal;
        }
        m_sent.clear();
        m_hasReplied = m_hasOrdered = false;
    }

    TouchResults resultsOf(const TaskOutcome &task) const
    {
        TouchResults one;
        one.tasks = 1;
        one.open = isOpen(task.state);
        one.onTime = task.state == TaskState::Done;
        one.late = task.state == TaskState::DoneLate;
        one.skipped = task.state == TaskState::Skipped;
        one.missed = task.state == TaskState::Missed;
        one.blocked = task.state == TaskState::Blocked;
        one.notApplicable = task.state == TaskState::NotApplicable;
        one.cancelled = task.state == TaskState::Cancelled;
        one.replied = task.replied;
        one.viewed = task.viewed;
        one.ordered = task.orders > 0;
        one.orders = task.orders;
        one.amount = task.amount;
        if (task.members && task.responded) {
            one.members = *task.members;
            one.responded = *task.responded;
        }
        one.views = task.views.value_or(0);
        one.likes = task.likes.value_or(0);
        one.comments = task.comments.value_or(0);
        one.counted = task.views || task.likes || task.comments;
        return one;
    }

    /// Steps in their order; those that the plan no longer has come last.
    Key keyOf(const TaskOutcome &task)
    {
        const int position = positionOf(task.step);
        switch (m_by) {
        case ResultsBy::Step:
            return {position, 0, {}};
        case ResultsBy::Variant:
            return {position, task.variant.value_or(-1), {}};
        case ResultsBy::Member:
            return {0, 0, nameOf(storage::NamedThing::Staff, task.staff.value)};
        case ResultsBy::Account:
            return {0, 0, nameOf(storage::NamedThing::Account, task.account.value)};
        case ResultsBy::Content:
            return {0, 0, nameOf(storage::NamedThing::Content, task.content.value)};
        }
        return {};
    }

    PlanResults::Row &row(const Key &key, const TaskOutcome &task)
    {
        const auto [place, isNew] = m_rows.try_emplace(key);
        PlanResults::Row &row = place->second;
        if (!isNew)
            return row;
        if (m_by != ResultsBy::Step && m_by != ResultsBy::Variant) {
            row.label = std::get<QString>(key);
            return row;
        }
        const int position = positionOf(task.step);
        if (position >= int(m_plan.steps.size())) {
            row.label = Text::tr("Removed steps");
            return row;
        }
        rowOfStep(row, position);
        if (m_by == ResultsBy::Variant)
            row.label = variantName(m_plan.steps[size_t(position)], task.variant);
        return row;
    }

    void rowOfStep(PlanResults::Row &row, int position) const
    {
        const Step &step = m_plan.steps[size_t(position)];
        row.step = position + 1;
        row.day = step.day.value_or(0);
        row.minute = step.minute;
        row.afterMinutes = step.afterMinutes;
        row.call = step.callKind;
        row.targetPercent = step.targetPercent;
        row.label = beginningOf(step);
    }

    static QString variantName(const Step &step, std::optional<int> variant)
    {
        if (!variant)
            return {};
        if (*variant >= int(step.variants.size()))
            return QString(QChar('A' + *variant % 26));
        const Variant &one = step.variants[size_t(*variant)];
        const QString what = !one.when.isEmpty() ? one.when : !one.content.isEmpty() ? one.content : one.text.left(16);
        return QStringLiteral("%1 %2").arg(QChar('A' + *variant % 26)).arg(what.simplified());
    }

    int positionOf(int step) const
    {
        for (size_t i = 0; i < m_plan.steps.size(); ++i) {
            if (m_plan.steps[i].id == step)
                return int(i);
        }
        return int(m_plan.steps.size());
    }

    QString nameOf(storage::NamedThing thing, std::int64_t id)
    {
        const auto [place, isNew] = m_known.try_emplace(id);
        if (isNew && id != 0)
            place->second = m_names.nameOf(thing, id);
        return place->second;
    }

    /// Who meets the goal of the plan now.
    Result<void> findGoals()
    {
        const auto stored = planWithIds(m_stored.definition);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        auto rule =
            RuleTranslator(m_store.connection()).fromStore(QJsonDocument(*stored->goal).toJson(QJsonDocument::Compact));
        if (rule)
            rule = expandRule(m_store.connection(), *rule);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        const auto view = m_store.image().read(m_store.connection(), partsOf(*rule) | Image::Customers, m_job);
        if (!view)
            return tl::unexpected<Error>(view.error());
        LayerCache layers;
        const RuleContext context(**view, m_store.connection(), layers, m_store.rules(), m_store.now());
        RuleEvaluator(context).members(*rule).forEach(
            [&](Slot slot) { m_meetGoal.insert((*view)->numbering().idOf(slot).value); });
        return {};
    }

    TeamStore &m_store;
    const storage::StoredPlan &m_stored;
    const Plan &m_plan;
    ResultsBy m_by;
    storage::NameStore m_names;
    JobContext &m_job;
    PlanResults m_results;
    UtcMs m_within = 0, m_length = 0;
    std::map<Key, PlanResults::Row> m_rows;
    std::map<QString, int> m_reasons;
    std::map<std::int64_t, QString> m_known;
    std::unordered_set<std::int64_t> m_meetGoal;
    // By target: the day on which the goal ended the plan; unknown if the customer meets it without that.
    std::map<std::int64_t, std::vector<std::optional<LocalDay>>> m_goals;
    std::int64_t m_target = 0;
    std::vector<std::pair<UtcMs, Key>> m_sent; // of the current target
    bool m_hasReplied = false, m_hasOrdered = false;
};

} // namespace

TouchResults &TouchResults::operator+=(const TouchResults &other)
{
    tasks += other.tasks;
    open += other.open;
    onTime += other.onTime;
    late += other.late;
    skipped += other.skipped;
    missed += other.missed;
    blocked += other.blocked;
    notApplicable += other.notApplicable;
    cancelled += other.cancelled;
    replied += other.replied;
    viewed += other.viewed;
    ordered += other.ordered;
    orders += other.orders;
    amount += other.amount;
    goal += other.goal;
    members += other.members;
    responded += other.responded;
    views += other.views;
    likes += other.likes;
    comments += other.comments;
    counted += other.counted;
    return *this;
}

Result<PlanResults> resultsOf(TeamStore &store, const QString &name, ResultsBy by, int days, JobContext &job)
{
    return guarded([&]() -> Result<PlanResults> {
        const auto stored = storage::PlanStore(store.connection()).byName(name);
        if (!stored)
            return failure(ErrorKind::NotFound, Text::tr("There is no SOP named \"%1\".").arg(name));
        auto plan = planFromStored(store.connection(), stored->definition);
        if (!plan)
            plan = planWithIds(stored->definition); // something it uses was deleted
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        plan->name = stored->name;
        return Summing(store, *stored, *plan, by, days, job).run();
    });
}

} // namespace app::sop
