#pragma once

#include "app/jobs/jobcontext.h"
#include "app/sop/plan.h"
#include "app/sop/planningstate.h"
#include "app/store/teamstore.h"

#include <map>

namespace app::sop {

/// Sums of tasks and of what came of them.
struct TouchResults
{
    int tasks = 0; ///< all that planning made, with those that guards blocked
    int open = 0, onTime = 0, late = 0, skipped = 0, missed = 0, blocked = 0, notApplicable = 0, cancelled = 0;
    int replied = 0, viewed = 0,
        ordered = 0;                         ///< customers' touches with an answer: a reply, content viewed, a purchase
    std::int64_t orders = 0, amount = 0;     ///< purchases and their amount, in 0.0001 yuan
    int goal = 0;                            ///< touches after which the customer reached the goal of the plan
    std::int64_t members = 0, responded = 0; ///< of calls to action with known answers
    std::int64_t views = 0, likes = 0, comments = 0; ///< of Moments posts
    int counted = 0;                                 ///< posts of which likes, comments or views are known

    int sent() const { return onTime + late; }
    /// The touches that could have been on time.
    int due() const { return sent() + skipped + missed; }
    TouchResults &operator+=(const TouchResults &other);
};

/// A share; without a value if it is of none.
struct Share
{
    int count = 0, of = 0;
    std::optional<double> value() const { return of > 0 ? std::optional(double(count) / of) : std::nullopt; }
};

/// By what the touches of a plan are summed.
enum class ResultsBy { Step = 1, Variant, Member, Account, Content };

/// What came of a plan: of its touches, and of the customers, groups or accounts in it.
struct PlanResults
{
    struct Row
    {
        int step = 0; ///< from 1; 0: it is no longer in the plan, or the rows are not by step
        std::optional<int> day, minute, afterMinutes;
        std::optional<CallKind> call;
        std::optional<int> targetPercent; ///< of the call to action
        QString label; ///< the beginning of its text; the variant, member, account or item of the library
        TouchResults results;
    };
    struct Count
    {
        QString reason;
        int count = 0;
    };

    QString plan;
    PlanKind kind = PlanKind::OneToOne;
    int days = 0;
    bool hasGoal = false;
    /// Whether the file holds replies, views and purchases at all: without them, there is no figure, not 0.
    bool knowsReplies = false, knowsViews = false, knowsOrders = false;
    int entered = 0, running = 0, touched = 0, replied = 0, ordered = 0, goal = 0; ///< customers, groups or accounts
    std::map<EndReason, int> ended;
    /// Customers who converted: the goal ended the plan for them, or they meet it now; without a goal, they bought from
    /// the entry until `days` after the last step. Of those for whom that time is over; none in a plan by a cycle. The
    /// second: the same of the hold-out, who get no touch.
    Share converted, convertedHeldOut;
    int heldOut = 0;
    TouchResults total;
    std::vector<Row> rows;      ///< by step, also of steps without tasks
    std::vector<Count> reasons; ///< of blocked and skipped touches, the most frequent first

    /// Fewer customers than this on one side say little: both shares are shown with that remark.
    static constexpr int fewCustomers = 30;
    bool isSmallSample() const { return converted.of < fewCustomers || convertedHeldOut.of < fewCustomers; }
};

/// Results with answers within `days` after a touch; fails with NotFound if there is no such plan.
Result<PlanResults> resultsOf(TeamStore &store, const QString &plan, ResultsBy by, int days, JobContext &job);

} // namespace app::sop
