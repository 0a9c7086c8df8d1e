#include "app/sop/todayservice.h"

#include "app/groups/groupservice.h"
#include "app/imports/kinds/groupwords.h"
#include "app/sop/planstorage.h"
#include "app/sop/sopservice.h"
#include "app/sop/taskreview.h"
#include "app/sop/tasktext.h"
#include "app/text.h"
#include "storage/sop/cardstore.h"
#include "storage/sop/planstore.h"
#include "storage/sop/stepnumbers.h"
#include "storage/sop/textvalues.h"

#include <QRegularExpression>

#include <numeric>
#include <utility>

namespace app::sop {

namespace {

std::optional<TodaySection> sectionOf(ShownState state, bool isDue)
{
    switch (state) {
    case ShownState::Overdue:
        return TodaySection::Overdue;
    case ShownState::Due:
        return TodaySection::Due;
    case ShownState::Copied: // stays in its section
        return isDue ? TodaySection::Due : TodaySection::Later;
    case ShownState::Scheduled:
    case ShownState::Snoozed:
        return TodaySection::Later;
    case ShownState::Done:
    case ShownState::DoneLate:
    case ShownState::Skipped:
        return TodaySection::Done;
    default:
        return std::nullopt;
    }
}

/// What the tasks of a batch have in common.
auto batchKey(const TodayTask &task)
{
    const storage::Task &one = task.line.task;
    const bool isMassSend = Via(one.via) == Via::MassSend;
    const bool isCopiedOnce = isMassSend || one.group; // the same text for all
    return std::tuple(one.plan, one.step, one.part, one.plannedDay, one.staff, one.via,
                      task.state == ShownState::Snoozed ? task.at : 0,
                      isCopiedOnce ? one.account : storage::AccountId(), isCopiedOnce ? one.text : QString(),
                      isMassSend ? TodaySection::Due : task.section);
}

bool isWorkedInBatches(Via via)
{
    switch (via) {
    case Via::Chat:
    case Via::MassSend:
    case Via::GroupMessage:
    case Via::GroupNotice:
    case Via::Moments:
        return true;
    default:
        return false;
    }
}

/// Groups the tasks of each batch: a chat batch within its section, a mass send in its most urgent section.
void gather(TodayQueue &queue)
{
    std::map<decltype(batchKey(queue.tasks[0])), std::vector<int>> groups;
    for (int i = 0; i < queue.total(); ++i) {
        const TodayTask &task = queue.tasks[size_t(i)];
        if (task.section != TodaySection::Done && isWorkedInBatches(Via(task.line.task.via)))
            groups[batchKey(task)].push_back(i);
    }
    std::vector<int> place(queue.tasks.size()); // for each task, the position of its batch's first task
    std::iota(place.begin(), place.end(), 0);
    std::map<int, int> batchOfFirst;
    for (const auto &[key, tasks] : groups) {
        for (const int task : tasks) {
            place[size_t(task)] = tasks.front();
            queue.tasks[size_t(task)].section = queue.tasks[size_t(tasks.front())].section;
        }
        if (tasks.size() > 1)
            batchOfFirst.emplace(tasks.front(), 0);
    }
    for (auto &[first, batch] : batchOfFirst) {
        batch = int(queue.batches.size());
        const storage::Task &task = queue.tasks[size_t(first)].line.task;
        queue.batches.push_back({Via(task.via) == Via::MassSend, targetOf(task), {}});
    }
    std::vector<int> order(place.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&place](int a, int b) { return place[size_t(a)] < place[size_t(b)]; });
    std::vector<TodayTask> sorted;
    for (const int task : order) {
        sorted.push_back(std::move(queue.tasks[size_t(task)]));
        if (const auto batch = batchOfFirst.find(place[size_t(task)]); batch != batchOfFirst.end()) {
            sorted.back().batch = batch->second;
            queue.batches[size_t(batch->second)].tasks.push_back(int(sorted.size()) - 1);
        }
    }
    queue.tasks = std::move(sorted);
}

} // namespace

TodayQueue arrangeToday(std::vector<storage::TaskLine> lines, storage::UtcMs now, storage::UtcMs until)
{
    TodayQueue queue;
    for (storage::TaskLine &line : lines) {
        TodayTask task;
        task.state = shownState(line.task, now);
        const auto section = sectionOf(task.state, line.task.dueAt <= now);
        const bool putOff = task.state == ShownState::Snoozed;
        task.at = putOff ? line.task.snoozedUntil.value_or(line.task.dueAt) : line.task.dueAt;
        if (!section || (*section != TodaySection::Done && task.at >= until))
            continue;
        task.section = *section;
        task.line = std::move(line);
        queue.done += task.section == TodaySection::Done;
        queue.overdue += task.section == TodaySection::Overdue;
        queue.tasks.push_back(std::move(task));
    }
    std::stable_sort(queue.tasks.begin(), queue.tasks.end(), [](const TodayTask &a, const TodayTask &b) {
        return std::pair(a.section, a.at) < std::pair(b.section, b.at);
    });
    gather(queue);
    return queue;
}

QStringList gapsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral(R"(\{\{[^{}]*\}\}|\{[^{}]*\})"));
    QStringList gaps;
    for (auto match = gap.globalMatch(text); match.hasNext();)
        gaps << match.next().captured();
    return gaps;
}

Result<std::vector<storage::TaskLine>> TodayService::lines(storage::StaffId staff)
{
    return guarded([&]() -> Result<std::vector<storage::TaskLine>> {
        const storage::LocalDay today = m_store.today();
        auto lines = storage::TaskStore(m_store.connection())
                         .ofDay(staff, m_store.zone().toUtc(today, 0), m_store.zone().toUtc(today + 1, 0));
        std::vector<storage::Task *> tasks;
        for (storage::TaskLine &line : lines)
            tasks.push_back(&line.task);
        QuietJobContext job;
        if (auto judged = judgeTasks(m_store, job, tasks); !judged)
            return tl::unexpected<Error>(judged.error());
        return lines;
    });
}

Result<TaskCard> TodayService::card(storage::TaskId id)
{
    return guarded([&]() -> Result<TaskCard> {
        const auto task = storage::TaskStore(m_store.connection()).byId(id);
        if (!task)
            return failure(ErrorKind::NotFound, Text::tr("There is no task with ID %1.").arg(id.value));
        TaskCard card;
        card.task = id;
        card.of = targetOf(*task);
        card.customer = task->customer;
        card.step = storage::StepNumbers(m_store.connection()).of(task->plan, task->planVersion, task->step);
        card.purpose = Purpose(task->purpose);
        card.via = Via(task->via);
        card.text = TaskText(m_store).filled(*task);
        card.account = storage::TextValueStore(m_store.connection()).accountName(task->account);
        if (task->customer)
            addCustomer(card);
        else if (task->group)
            addGroup(card, task->group);
        else
            card.name = card.account;
        addPlan(card, *task);
        return card;
    });
}

Result<QStringList> TodayService::tagsOf(storage::CustomerId customer)
{
    return guarded([&]() -> Result<QStringList> {
        QStringList tags;
        for (const storage::CardTag &tag : storage::CardStore(m_store.connection()).tags(customer))
            tags << (tag.group.isEmpty() ? tag.name : Text::tr("%1: %2").arg(tag.group, tag.name));
        return tags;
    });
}

void TodayService::addCustomer(TaskCard &card)
{
    const auto customer = storage::CardStore(m_store.connection()).customer(card.customer);
    if (!customer)
        return;
    card.name = customer->name;
    card.nickname = customer->nickname;
    card.remark = customer->remark;
    card.city = customer->city;
    card.addedAt = customer->addedAt;
    card.lastContactAt = customer->lastContactAt;
    card.owner = customer->owner;
    card.tags = tagsOf(card.customer).value_or(QStringList());
    card.orders = customer->orders;
    card.lastNote = customer->lastNote;
}

void TodayService::addGroup(TaskCard &card, storage::GroupId id)
{
    const auto line = GroupService(m_store).line(id);
    if (!line)
        return;
    card.name = line->chat.name;
    card.group = GroupGlance{line->chat.kind, line->members, line->opening};
    card.tags = groupTags(line->chat.tags);
}

void TodayService::addPlan(TaskCard &card, const storage::Task &task)
{
    const auto stored = storage::PlanStore(m_store.connection()).byId(task.plan);
    if (!stored)
        return;
    card.plan = stored->name;
    const auto plan = planWithIds(stored->definition);
    if (!plan)
        return;
    card.steps = int(plan->steps.size());
    for (const Step &step : plan->steps) {
        if (step.id != task.step)
            continue;
        card.day = step.day;
    }
    if (task.group)
        addScript(card, task);
}

void TodayService::addScript(TaskCard &card, const storage::Task &task)
{
    constexpr std::int64_t minuteMs = 60'000;
    const auto parts = storage::TaskStore(m_store.connection()).partsOf(task);
    if (parts.size() < 2)
        return;
    storage::UtcMs before = parts.front().dueAt;
    for (const storage::Task &part : parts) {
        card.script.push_back({storage::TextValueStore(m_store.connection()).accountName(part.account),
                               int((part.dueAt - std::exchange(before, part.dueAt)) / minuteMs),
                               TaskText(m_store).filled(part), part.id == task.id});
    }
}

Result<QString> TodayService::textFor(const QString &text, storage::CustomerId customer)
{
    return guarded([&]() -> Result<QString> {
        const storage::AccountId account = storage::CardStore(m_store.connection()).accountOf(customer);
        return TaskText(m_store).filled(text, {customer, {}, account, m_store.today()});
    });
}

Result<int> TodayService::touchesTomorrow(JobContext &job)
{
    const storage::LocalDay tomorrow = m_store.today() + 1;
    auto touches = SopService(m_store).calendar(tomorrow, tomorrow, job);
    if (!touches)
        return tl::unexpected<Error>(touches.error());
    return int(std::count_if(touches->begin(), touches->end(), [](const PlannedTouch &touch) {
        return touch.state == touchStateName(TouchState::Scheduled);
    }));
}

} // namespace app::sop
