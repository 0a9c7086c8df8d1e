#include "ui/sop/tasklistmodel.h"

#include "app/sop/targetwords.h"
#include "app/text.h"
#include "ui/widgets/shown.h"

#include <QLocale>

namespace ui {

using app::Text;
using app::sop::ShownState;
using app::sop::TodaySection;
using app::sop::TodayTask;

namespace {

constexpr std::int64_t minuteMs = 60'000;
const QString between = QStringLiteral(" · ");

QString sectionText(TodaySection section, int count)
{
    switch (section) {
    case TodaySection::Overdue:
        return Text::tr("Overdue  %1").arg(count);
    case TodaySection::Due:
        return Text::tr("Due  %1").arg(count);
    case TodaySection::Later:
        return Text::tr("Later  %1").arg(count);
    case TodaySection::Done:
        return Text::tr("Done  %1").arg(count);
    }
    return {};
}

QString stepText(const TodayTask &task)
{
    const QString step = Text::tr("%1 · step %2").arg(task.line.plan).arg(task.line.stepNumber);
    return task.line.task.part == 0 ? step : Text::tr("%1, line %2").arg(step).arg(task.line.task.part + 1);
}

TaskListModel::StateTone toneOf(ShownState state)
{
    using Tone = TaskListModel::StateTone;
    switch (state) {
    case ShownState::Overdue:
        return Tone::Bad;
    case ShownState::Copied:
        return Tone::Accent;
    case ShownState::Done:
    case ShownState::DoneLate:
        return Tone::Good;
    default:
        return Tone::Plain;
    }
}

} // namespace

QString clockText(const storage::TeamZone &zone, storage::UtcMs at)
{
    const auto minutes = int(zone.msOfDay(at) / minuteMs);
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString stateText(ShownState state)
{
    switch (state) {
    case ShownState::Scheduled:
        return Text::tr("later");
    case ShownState::Due:
        return Text::tr("due");
    case ShownState::Copied:
        return Text::tr("copied");
    case ShownState::Done:
        return Text::tr("done");
    case ShownState::DoneLate:
        return Text::tr("done late");
    case ShownState::Skipped:
        return Text::tr("skipped");
    case ShownState::Snoozed:
        return Text::tr("snoozed");
    case ShownState::Overdue:
        return Text::tr("overdue");
    case ShownState::Missed:
        return Text::tr("missed");
    case ShownState::Blocked:
        return Text::tr("blocked");
    case ShownState::NotApplicable:
        return Text::tr("not applicable");
    case ShownState::Cancelled:
        return Text::tr("cancelled");
    case ShownState::Void:
        return Text::tr("voided");
    }
    return {};
}

void TaskListModel::setQueue(app::sop::TodayQueue queue, const storage::TeamZone &zone,
                             const QSet<std::int64_t> &unsaved, const QSet<std::int64_t> &kept)
{
    beginResetModel();
    m_queue = std::move(queue);
    m_zone = &zone;
    m_unsaved = unsaved;
    m_kept = kept;
    m_rows.clear();
    bool isUnderHead = false;
    for (int i = 0; i < m_queue.total(); ++i)
        addRows(i, isUnderHead);
    endResetModel();
}

void TaskListModel::addRows(int task, bool &isUnderHead)
{
    const TodayTask &one = m_queue.tasks[size_t(task)];
    const auto *batch = one.batch >= 0 ? &m_queue.batches[size_t(one.batch)] : nullptr;
    const bool isFirst = batch && batch->tasks.front() == task;
    if (batch && batch->isMassSend && !isFirst)
        return;
    if (m_rows.empty() || m_rows.back().section != one.section) {
        m_rows.push_back({one.section, -1, -1});
        isUnderHead = false;
    }
    const bool isChatBatch = batch && !batch->isMassSend;
    if (isChatBatch ? isFirst : isUnderHead)
        m_rows.push_back({one.section, -1, one.batch, batch ? -1 : task});
    isUnderHead = isUnderHead || isChatBatch;
    m_rows.push_back({one.section, task, one.batch});
}

void TaskListModel::clear()
{
    beginResetModel();
    m_queue = {};
    m_rows.clear();
    m_kept.clear();
    m_zone = nullptr;
    endResetModel();
}

const TodayTask *TaskListModel::taskAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].task < 0)
        return nullptr;
    return &m_queue.tasks[size_t(m_rows[size_t(row)].task)];
}

const app::sop::TodayBatch *TaskListModel::batchAt(int row) const
{
    const int batch = m_rows[size_t(row)].batch;
    return batch < 0 ? nullptr : &m_queue.batches[size_t(batch)];
}

const TodayTask &TaskListModel::first(const app::sop::TodayBatch &batch) const
{
    return m_queue.tasks[size_t(batch.tasks.front())];
}

const TodayTask *TaskListModel::task(storage::TaskId id) const
{
    const auto found = std::find_if(m_queue.tasks.begin(), m_queue.tasks.end(),
                                    [id](const TodayTask &one) { return one.line.task.id == id; });
    return found == m_queue.tasks.end() ? nullptr : &*found;
}

std::vector<const TodayTask *> TaskListModel::massSendOf(storage::TaskId id) const
{
    const TodayTask *one = task(id);
    std::vector<const TodayTask *> tasks;
    if (!one || one->batch < 0 || !m_queue.batches[size_t(one->batch)].isMassSend)
        return tasks;
    for (const int index : m_queue.batches[size_t(one->batch)].tasks)
        tasks.push_back(&m_queue.tasks[size_t(index)]);
    return tasks;
}

std::vector<storage::TaskId> TaskListModel::openInGroupBatch(storage::TaskId id) const
{
    const TodayTask *one = task(id);
    std::vector<storage::TaskId> tasks;
    if (!one || one->batch < 0 || m_queue.batches[size_t(one->batch)].of != app::sop::TargetKind::Group)
        return tasks;
    for (const int index : m_queue.batches[size_t(one->batch)].tasks) {
        const TodayTask &other = m_queue.tasks[size_t(index)];
        if (isOpen(other))
            tasks.push_back(other.line.task.id);
    }
    return tasks;
}

int TaskListModel::rowOf(storage::TaskId id) const
{
    const TodayTask *wanted = task(id);
    for (int row = 0; wanted && row < int(m_rows.size()); ++row) {
        const TodayTask *one = taskAt(row);
        if (!one)
            continue;
        const auto *batch = batchAt(row);
        if (one == wanted || (batch && batch->isMassSend && one->batch == wanted->batch))
            return row;
    }
    return -1;
}

int TaskListModel::openNear(int row) const
{
    const auto isOpenRow = [this](int one) {
        const TodayTask *task = taskAt(one);
        return task && isOpen(*task);
    };
    const int batch = row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].batch : -1;
    for (int pass = batch >= 0 ? 0 : 1; pass < 2; ++pass) {
        const auto fits = [&](int one) { return isOpenRow(one) && (pass == 1 || m_rows[size_t(one)].batch == batch); };
        for (int after = row + 1; after < int(m_rows.size()); ++after) {
            if (fits(after))
                return after;
        }
        for (int before = 0; pass == 0 && before < row; ++before) {
            if (fits(before))
                return before;
        }
    }
    for (int before = std::min(row, int(m_rows.size())) - 1; before >= 0; --before) {
        if (isOpenRow(before))
            return before;
    }
    return -1;
}

std::vector<storage::TaskId> TaskListModel::standInsOf(storage::TaskId id) const
{
    std::vector<storage::TaskId> tasks;
    for (const TodayTask *one : massSendOf(id))
        tasks.push_back(one->line.task.id);
    const int row = rowOf(id), rows = int(m_rows.size());
    const auto add = [&](int at) {
        if (const TodayTask *one = taskAt(at))
            tasks.push_back(one->line.task.id);
    };
    for (int below = row + 1; row >= 0 && below < rows; ++below)
        add(below);
    for (int above = row - 1; above >= 0; --above)
        add(above);
    return tasks;
}

storage::TaskId TaskListModel::openTaskOfTouch(const storage::Task &task) const
{
    const auto found = std::find_if(m_queue.tasks.begin(), m_queue.tasks.end(), [this, &task](const TodayTask &one) {
        const storage::Task &other = one.line.task;
        return isOpen(one) && other.enrolment == task.enrolment && other.cycle == task.cycle &&
               other.step == task.step && other.part == task.part;
    });
    return found == m_queue.tasks.end() ? storage::TaskId() : found->line.task.id;
}

bool TaskListModel::isOpen(storage::TaskId id) const
{
    const TodayTask *one = task(id);
    return one && isOpen(*one);
}

bool TaskListModel::isOpen(const TodayTask &task) const
{
    return task.section != TodaySection::Done && !m_kept.contains(task.line.task.id.value);
}

std::vector<storage::TaskId> TaskListModel::tasksToDo() const
{
    std::vector<storage::TaskId> tasks;
    for (const TodayTask &task : m_queue.tasks) {
        if (isOpen(task) && task.state != ShownState::Snoozed)
            tasks.push_back(task.line.task.id);
    }
    return tasks;
}

int TaskListModel::openFrom(int row) const
{
    const auto isOpenRow = [this](int at) {
        const TodayTask *one = taskAt(at);
        return one && isOpen(*one);
    };
    const int rows = int(m_rows.size()), first = std::clamp(row, 0, rows);
    for (int at = first; at < rows; ++at) {
        if (isOpenRow(at))
            return at;
    }
    for (int at = first - 1; at >= 0; --at) {
        if (isOpenRow(at))
            return at;
    }
    return -1;
}

int TaskListModel::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < int(m_rows.size()); next += step) {
        if (taskAt(next))
            return next;
    }
    return -1;
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const app::sop::TodayBatch *batch = batchAt(index.row());
    const TodayTask *task = taskAt(index.row());
    const int single = m_rows[size_t(index.row())].head;
    if (role == IsHeading)
        return task == nullptr && batch == nullptr && single < 0;
    if (role == IsBatchHead)
        return task == nullptr && (batch != nullptr || single >= 0);
    if (role == InBatch)
        return task != nullptr && batch != nullptr && !batch->isMassSend;
    if (task)
        return batch && batch->isMassSend ? massData(*batch, role) : taskData(*task, role);
    if (role != Qt::DisplayRole && role != Name)
        return {};
    if (batch)
        return batchText(*batch);
    if (single >= 0)
        return originText(m_queue.tasks[size_t(single)]);
    const TodaySection section = m_rows[size_t(index.row())].section;
    return sectionText(
        section, int(std::count_if(m_queue.tasks.begin(), m_queue.tasks.end(), [this, section](const TodayTask &one) {
            return one.section == section && (section == TodaySection::Done || isOpen(one));
        })));
}

QVariant TaskListModel::taskData(const TodayTask &task, int role) const
{
    switch (role) {
    case Qt::DisplayRole: // for screen readers
        return QStringLiteral("%1 %2, %3, %4")
            .arg(clock(task.at), shownCustomer(task.line.to), task.line.plan, stateText(task.state));
    case Name:
        return shownCustomer(task.line.to);
    case Detail: // the heading of a batch shows its account
        return task.batch >= 0 ? stepText(task) : originText(task);
    case IsClosed:
        return !isOpen(task);
    case Time:
        return clock(task.at);
    case WindowEnd:
        return QStringLiteral("–") + clock(task.line.task.windowEndAt + (task.at - task.line.task.dueAt));
    case State: // the heading already shows these states
        return task.state == ShownState::Scheduled || task.state == ShownState::Due || task.state == ShownState::Overdue
                   ? QString()
                   : stateText(task.state);
    case IsUnsaved:
        return m_unsaved.contains(task.line.task.id.value);
    case Tone:
        return int(toneOf(task.state));
    default:
        return {};
    }
}

QString TaskListModel::originText(const TodayTask &task) const
{
    const QString account = m_accounts.value(task.line.task.account.value);
    return account.isEmpty() ? stepText(task) : stepText(task) + between + account;
}

/// "New friends · step 2 · 5 people · Tea shop". The accounts of Moments are in the rows.
QString TaskListModel::batchText(const app::sop::TodayBatch &batch) const
{
    const int count = int(batch.tasks.size());
    QStringList parts{stepText(first(batch)), batch.of == app::sop::TargetKind::Customer
                                                  ? Text::tr("%n people", nullptr, count)
                                                  : app::sop::targetsText(batch.of, count)};
    if (batch.of == app::sop::TargetKind::Account)
        return parts.join(between);
    if (const QString accounts = accountsOf(batch); !accounts.isEmpty())
        parts << accounts;
    return parts.join(between);
}

/// The accounts from which a batch is sent; a chat batch can have several.
QString TaskListModel::accountsOf(const app::sop::TodayBatch &batch) const
{
    QStringList names;
    for (const int index : batch.tasks) {
        const QString name = m_accounts.value(m_queue.tasks[size_t(index)].line.task.account.value);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return QLocale().createSeparatedList(names);
}

QVariant TaskListModel::massData(const app::sop::TodayBatch &batch, int role) const
{
    TodayTask shown = first(batch); // shows the most advanced state of its tasks
    bool isUnsaved = false;
    for (const int index : batch.tasks) {
        const TodayTask &task = m_queue.tasks[size_t(index)];
        if (task.line.task.state == storage::TaskState::Copied)
            shown.state = ShownState::Copied;
        isUnsaved = isUnsaved || m_unsaved.contains(task.line.task.id.value);
    }
    const QString receivers = Text::tr("%n recipient(s)", nullptr, int(batch.tasks.size()));
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 %2, %3, %4").arg(clock(shown.at), receivers, shown.line.plan, stateText(shown.state));
    case Name:
        return Text::tr("Mass send · %1").arg(receivers);
    case Detail: {
        const QString accounts = accountsOf(batch);
        return taskData(shown, role).toString() + (accounts.isEmpty() ? QString() : between + accounts);
    }
    case IsUnsaved:
        return isUnsaved;
    default:
        return taskData(shown, role);
    }
}

QString TaskListModel::clock(storage::UtcMs at) const
{
    return m_zone ? clockText(*m_zone, at) : QString();
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    return taskAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace ui
