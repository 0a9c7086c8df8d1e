#pragma once

#include "app/sop/taskwords.h"
#include "app/store/teamstore.h"
#include "app/sop/plan.h"

#include <QStringList>

namespace app::sop {

enum class TodaySection { Overdue, Due, Later, Done };

/// A task as the day's queue shows it.
struct TodayTask
{
    storage::TaskLine line;
    ShownState state = ShownState::Due;
    TodaySection section = TodaySection::Due;
    storage::UtcMs at = 0; ///< when to make it: its time, or the one it was put off to
    int batch = -1;        ///< index into TodayQueue::batches
};

/// Open tasks with the same content: one step of a plan on one day for one member of staff. A chat batch is worked
/// through person by person; a mass send also has one account and one text, and is one piece of work.
struct TodayBatch
{
    bool isMassSend = false;
    std::vector<int> tasks; ///< indexes into TodayQueue::tasks, one after the other
};

/// The day's queue: by section, within one by time. Skipped ones count as done: they need nobody any more.
struct TodayQueue
{
    std::vector<TodayTask> tasks;
    std::vector<TodayBatch> batches; ///< of two tasks or more
    int done = 0;
    int overdue = 0;

    int total() const { return int(tasks.size()); }
    int left() const { return total() - done; }
};

/// Sorts the tasks of a day that ends at `until` into the queue as it stands at `now`; what is put off beyond the day
/// or was missed is left out. The tasks of a batch stand together, at the time of its first.
TodayQueue arrangeToday(std::vector<storage::TaskLine> lines, storage::UtcMs now, storage::UtcMs until);

/// Everything that one looks at before a touch is made. Money is 0.0001 yuan.
struct TaskCard
{
    storage::TaskId task;
    storage::CustomerId customer;
    QString name, nickname, remark, owner, account, city;
    QStringList tags;
    std::optional<storage::UtcMs> addedAt, lastContactAt;
    std::int64_t orders = 0, paid = 0;
    QString lastNote;
    QString plan;
    int step = 0, steps = 0; ///< step from 1
    std::optional<int> day;  ///< of the step, after the anchor
    Purpose purpose = Purpose::Nurture;
    Via via = Via::Chat;
    QString text; ///< as it will be pasted
};

/// What a text still leaves open: "{{remark}}", "{name}".
QStringList gapsOf(const QString &text);

/// The page of the day: the queue of one member of staff, what is behind one task, and what tomorrow brings.
class TodayService final
{
public:
    explicit TodayService(TeamStore &store) : m_store(store) {}

    /// No `staff`: everybody's, each that is open judged anew (judgeTasks()): what may not be offered is closed. Changes
    /// nothing; Tick brings tasks into being.
    Result<std::vector<storage::TaskLine>> lines(storage::StaffId staff);
    Result<TaskCard> card(storage::TaskId id);
    /// The tags of a person, each with its group: "intent: high".
    Result<QStringList> tagsOf(storage::CustomerId customer);
    /// A script of the library for one person: its variables filled, from the account that they are a friend of.
    Result<QString> textFor(const QString &text, storage::CustomerId customer);
    /// How many touches the active plans mean to make tomorrow.
    Result<int> touchesTomorrow(JobContext &job);

private:
    void addCustomer(TaskCard &card);
    void addPlan(TaskCard &card, const storage::Task &task);

    TeamStore &m_store;
};

} // namespace app::sop
