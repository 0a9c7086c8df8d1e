#pragma once

#include "app/sop/todayservice.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace ui {

/// The name of each account, by its ID.
using AccountNames = QHash<std::int64_t, QString>;

/// The day's queue as rows: a heading for each section that has tasks, followed by its tasks. Tasks of a chat batch
/// have their own heading, and so has what follows them in the section; a mass send is one row, identified by any of
/// its tasks.
class TaskListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeading = Qt::UserRole,
        IsBatchHead, ///< the heading of a batch, or of one task that follows a batch
        InBatch,
        Name,
        Detail,
        Time,
        WindowEnd,
        State,
        IsUnsaved,
        IsClosed,
        Tone
    };
    /// The meaning of the state, for its colour.
    enum class StateTone { Plain, Good, Warning, Bad, Accent };

    using QAbstractListModel::QAbstractListModel;

    /// The tasks in `kept` count as closed, although they are not in the last section.
    void setQueue(app::sop::TodayQueue queue, const storage::TeamZone &zone, const QSet<std::int64_t> &unsaved,
                  const QSet<std::int64_t> &kept = {});
    /// The names that the headings of batches and mass sends show; set before the queue.
    void setAccounts(AccountNames accounts) { m_accounts = std::move(accounts); }
    const app::sop::TodayQueue &queue() const { return m_queue; }
    void clear();

    /// Null for a heading.
    const app::sop::TodayTask *taskAt(int row) const;
    const app::sop::TodayTask *task(storage::TaskId id) const;
    /// -1 if it is not in the queue.
    int rowOf(storage::TaskId id) const;
    /// The open tasks of the batch of groups to which a task belongs; empty if it belongs to none.
    std::vector<storage::TaskId> openInGroupBatch(storage::TaskId id) const;
    /// The tasks of the mass send that contains this task; empty if there is none.
    std::vector<const app::sop::TodayTask *> massSendOf(storage::TaskId id) const;
    /// The next open task after `row`, preferring its batch, otherwise the one before it; -1 if there is none.
    int openNear(int row) const;
    /// Who may take its place where it goes: those of its mass send, those below it and then those above it, the
    /// nearest first.
    std::vector<storage::TaskId> standInsOf(storage::TaskId id) const;
    /// The open task for the same touch (step of an enrolment), which may have another ID; none if there is no such
    /// task.
    storage::TaskId openTaskOfTouch(const storage::Task &task) const;
    /// True where it is there and still to do.
    bool isOpen(storage::TaskId id) const;
    bool isOpen(const app::sop::TodayTask &task) const;
    /// The open tasks that are not snoozed, in the order of the rows.
    std::vector<storage::TaskId> tasksToDo() const;
    /// The first task from `row` on that is still to do, whatever its batch, else the nearest above; -1: none.
    int openFrom(int row) const;
    /// The next task in this direction, closed ones too; -1: none.
    int neighbour(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant taskData(const app::sop::TodayTask &task, int role) const;
    QVariant massData(const app::sop::TodayBatch &batch, int role) const;
    QString batchText(const app::sop::TodayBatch &batch) const;
    /// The SOP, the step and the account of one task.
    QString originText(const app::sop::TodayTask &task) const;
    QString accountsOf(const app::sop::TodayBatch &batch) const;
    /// `isUnderHead`: a heading above, in the same section, is about other tasks.
    void addRows(int task, bool &isUnderHead);
    QString clock(storage::UtcMs at) const;
    const app::sop::TodayBatch *batchAt(int row) const;
    const app::sop::TodayTask &first(const app::sop::TodayBatch &batch) const;

    struct Row
    {
        app::sop::TodaySection section;
        int task;      ///< -1: heading
        int batch;     ///< -1: none
        int head = -1; ///< the heading of this single task
    };
    app::sop::TodayQueue m_queue;
    std::vector<Row> m_rows;
    const storage::TeamZone *m_zone = nullptr;
    QSet<std::int64_t> m_unsaved, m_kept;
    AccountNames m_accounts;
};

/// "10:30" in the team's zone.
QString clockText(const storage::TeamZone &zone, storage::UtcMs at);
/// "copied", "overdue" … in the language of the interface.
QString stateText(app::sop::ShownState state);

} // namespace ui
