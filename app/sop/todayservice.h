#pragma once

#include "app/sop/taskwords.h"
#include "app/store/teamstore.h"
#include "app/sop/plan.h"
#include "storage/customers/customerorders.h"

#include <QStringList>

namespace app::sop {

enum class TodaySection { Overdue, Due, Later, Done };

/// A task as the queue of the day shows it.
struct TodayTask
{
    storage::TaskLine line;
    ShownState state = ShownState::Due;
    TodaySection section = TodaySection::Due;
    storage::UtcMs at = 0; ///< when to make it: its time, or the time it was snoozed to
    int batch = -1;        ///< index into TodayQueue::batches
};

/// Open tasks with the same content: one step of a plan, or one line of a script, on one day for one team member. A batch
/// is worked through customer by customer, group by group or account by account; a mass send also has one account and
/// one text, and is done as a whole.
struct TodayBatch
{
    bool isMassSend = false;
    TargetKind of = TargetKind::Customer;
    std::vector<int> tasks; ///< consecutive indexes into TodayQueue::tasks
};

/// The queue of the day: by section, then by time. Skipped tasks count as done.
struct TodayQueue
{
    std::vector<TodayTask> tasks;
    std::vector<TodayBatch> batches; ///< of two tasks or more
    int done = 0;
    int overdue = 0;

    int total() const { return int(tasks.size()); }
    int left() const { return total() - done; }
};

/// Sorts the tasks of a day that ends at `until` into the queue as of `now`; tasks snoozed beyond the day
/// or missed are omitted. The tasks of a batch are adjacent, at the time of the first.
TodayQueue arrangeToday(std::vector<storage::TaskLine> lines, storage::UtcMs now, storage::UtcMs until);

/// A line of the script that a task is part of.
struct ScriptPart
{
    QString speaker;      ///< the account that says it
    int afterMinutes = 0; ///< after the line before
    QString text;
    bool isOwn = false; ///< the line of the task
};

/// What to know of a group before writing in it.
struct GroupGlance
{
    QString kind;
    std::optional<std::int64_t> members;
    std::optional<storage::LocalDay> opening;
};

/// Everything to look at before making a touch. Money is in units of 0.0001 yuan.
struct TaskCard
{
    storage::TaskId task;
    TargetKind of = TargetKind::Customer;
    storage::CustomerId customer;   ///< none in a group and for Moments
    std::optional<GroupGlance> group;
    std::vector<ScriptPart> script; ///< of which the text is one line; empty if it is none
    QString name, nickname, remark, owner, account, city;
    QStringList tags;
    std::optional<storage::UtcMs> addedAt, lastContactAt;
    storage::CustomerOrders orders;
    QString lastNote;
    QString plan;
    int step = 0, steps = 0; ///< from 1
    std::optional<int> day;  ///< of the step, after the anchor
    Purpose purpose = Purpose::Nurture;
    Via via = Via::Chat;
    QString text; ///< as it will be pasted
};

/// Placeholders left in a text: "{{remark}}", "{name}".
QStringList gapsOf(const QString &text);

/// The page of the day: the queue of one team member, the details of a task, and the number of touches tomorrow.
class TodayService final
{
public:
    explicit TodayService(TeamStore &store) : m_store(store) {}

    /// Without `staff`, everyone's. Open tasks are reviewed (judgeTasks()): those not allowed are closed in the
    /// result. Changes nothing in the store; Tick creates tasks.
    Result<std::vector<storage::TaskLine>> lines(storage::StaffId staff);
    Result<TaskCard> card(storage::TaskId id);
    /// The tags of a customer, each with its group: "intent: high".
    Result<QStringList> tagsOf(storage::CustomerId customer);
    /// A library script for one customer, with its variables filled in for the account that is their friend.
    Result<QString> textFor(const QString &text, storage::CustomerId customer);
    /// The number of touches the active plans schedule for tomorrow.
    Result<int> touchesTomorrow(JobContext &job);

private:
    void addCustomer(TaskCard &card);
    void addGroup(TaskCard &card, storage::GroupId id);
    void addScript(TaskCard &card, const storage::Task &task);
    void addPlan(TaskCard &card, const storage::Task &task);

    TeamStore &m_store;
};

} // namespace app::sop
