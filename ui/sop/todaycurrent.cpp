// Which task is current, what is shown of it, and what the status bar says of it.
#include "ui/sop/masssendview.h"
#include "ui/sop/sidewindow.h"
#include "ui/sop/taskcardview.h"
#include "ui/sop/todaypage.h"
#include "ui/widgets/shown.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>

namespace ui {

using app::sop::TodayTask;
using storage::TaskState;

void TodayPage::keepCurrent(const std::vector<storage::TaskId> &standIns, const std::optional<storage::Task> &before,
                            bool mayLeave)
{
    const bool isThere = m_model->rowOf(m_current) >= 0;
    if (!isThere && !m_gone)
        m_gone = before;
    storage::TaskId next = m_gone ? m_model->openTaskOfTouch(*m_gone) : storage::TaskId();
    if (next)
        m_gone.reset();
    else if (!isThere || (mayLeave && !m_model->isOpen(m_current)))
        next = standIn(standIns);
    if (!next && isThere)
        return; // nothing is open
    if (next == m_current)
        return;
    m_current = next;
    m_details = {};
    m_unchecked.clear();
}

storage::TaskId TodayPage::standIn(const std::vector<storage::TaskId> &standIns) const
{
    const auto next =
        std::find_if(standIns.begin(), standIns.end(), [this](storage::TaskId one) { return m_model->isOpen(one); });
    if (next != standIns.end())
        return *next;
    const TodayTask *there = m_model->taskAt(m_model->openFrom(m_place)); // the day was empty for a moment
    return there ? there->line.task.id : storage::TaskId();
}

void TodayPage::selectReturned(const std::vector<storage::TaskId> &before)
{
    const auto now = m_model->tasksToDo();
    const auto returned = std::find_if(now.begin(), now.end(), [&before](storage::TaskId task) {
        return std::find(before.begin(), before.end(), task) == before.end();
    });
    if (returned != now.end())
        select(*returned);
}

void TodayPage::leaveClosed()
{
    const TodayTask *first = m_model->taskAt(m_model->openFrom(0));
    if (!first || !m_model->task(m_current) || m_model->isOpen(m_current))
        return;
    m_list->scrollToTop();
    select(first->line.task.id);
}

void TodayPage::sayOfTask(const QString &sentence)
{
    const TodayTask *task = m_model->task(m_current);
    m_saidOf.emplace(m_current, task ? task->line.task.state : TaskState::Scheduled);
    emit said(sentence);
}

void TodayPage::withdrawSaid()
{
    m_saidOf.reset();
    emit said({});
}

void TodayPage::showCurrent()
{
    const TodayTask *task = m_model->task(m_current);
    if (m_saidOf && (m_saidOf->first != m_current || !task || m_saidOf->second != task->line.task.state))
        withdrawSaid();
    const bool isDone = m_hasAnswer && m_day.left() == 0 && (!task || !m_model->isOpen(*task));
    const auto massSend = m_model->massSendOf(m_current);
    const auto content = isDone             ? SideWindow::Content::Sentence
                         : massSend.empty() ? SideWindow::Content::Card
                                            : SideWindow::Content::MassSend;
    m_right->setCurrentIndex(int(content));
    m_card->setVisible(task != nullptr);
    if (m_side)
        m_side->showProgress(m_progress->text(), task ? content : SideWindow::Content::Sentence, m_empty->text());
    if (m_side) {
        const TodayTask *about = subject();
        m_side->showCardPerson(about ? about->line.task.customer : storage::CustomerId(),
                               about ? shownCustomer(about->line.to) : QString());
    }
    if (!task) {
        emit currentChanged();
        return;
    }
    for (TaskCardView *view : {m_card, m_side ? m_side->card() : nullptr}) {
        if (!view || !massSend.empty())
            continue;
        view->setTerms(m_terms);
        view->showTask(*task, workspace().zone(), m_keys->isWaiting(m_current));
    }
    if (!massSend.empty())
        showMassSend(massSend);
    if (m_details.task == m_current)
        showDetails();
    askCard();
    emit currentChanged();
}

void TodayPage::showMassSend(const std::vector<const TodayTask *> &tasks)
{
    const bool isUnsaved = std::any_of(tasks.begin(), tasks.end(),
                                       [this](const TodayTask *task) { return m_keys->isWaiting(task->line.task.id); });
    for (MassSendView *view : {m_mass, m_side ? m_side->massSend() : nullptr}) {
        if (!view)
            continue;
        view->setTerms(m_terms);
        view->showBatch(tasks, workspace().zone(), m_unchecked, isUnsaved);
    }
}

void TodayPage::showDetails()
{
    m_card->showCard(m_details, workspace().zone());
    m_mass->showCard(m_details);
    if (!m_side)
        return;
    m_side->card()->showCard(m_details, workspace().zone());
    m_side->massSend()->showCard(m_details);
}

void TodayPage::connectMassSend(MassSendView *view)
{
    connect(view, &MassSendView::picked, this, [this](storage::TaskId task, bool isPicked) {
        if (isPicked)
            m_unchecked.remove(task.value);
        else
            m_unchecked.insert(task.value);
        m_gone.reset(); // the person works on what stands in for it
        withdrawSaid();
        showCurrent();
    });
    connect(view, &MassSendView::allPicked, this, [this](bool arePicked) {
        for (const TodayTask *task : m_model->massSendOf(m_current)) {
            if (arePicked)
                m_unchecked.remove(task->line.task.id.value);
            else
                m_unchecked.insert(task->line.task.id.value);
        }
        m_gone.reset();
        withdrawSaid();
        showCurrent();
    });
}

void TodayPage::askCard()
{
    m_cardAnswer.ask(
        [id = m_current](app::TeamStore &store, app::JobContext &) { return app::sop::TodayService(store).card(id); },
        [this, id = m_current](const app::Result<app::sop::TaskCard> &card) {
            if (id != m_current || !card)
                return;
            m_details = *card;
            showDetails();
        });
}

void TodayPage::select(storage::TaskId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void TodayPage::move(int step)
{
    const TodayTask *task = m_model->taskAt(m_model->neighbour(m_model->rowOf(m_current), step));
    if (task)
        select(task->line.task.id);
}

} // namespace ui
