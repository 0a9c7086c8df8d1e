// How the day begins and ends: what is stale, what may be done, and what was copied and never confirmed.
#include "app/assembly/feedservice.h"
#include "app/sop/taskservice.h"
#include "app/text.h"
#include "ui/desk/front.h"
#include "ui/sop/unconfirmedtextsdialog.h"
#include "ui/sop/todaypage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedbutton.h"

#include <QLocale>

namespace ui {

using app::DataFeed;
using app::Text;
using app::sop::TodayTask;
using storage::TaskState;

namespace {

constexpr std::size_t namedFeeds = 3;
constexpr std::array keysThatWrite{"today.copy",    "today.done",  "today.notSent", "today.snooze", "today.skip",
                                   "today.note",    "today.tag",   "today.reply",   "today.undo",   "today.newFriend",
                                   "today.scripts", "today.words", "today.cover"};

} // namespace

/// Disables actions that write if the file is open read-only, with the reason as their tool tip.
void TodayPage::enableKeys()
{
    const QString reason =
        workspace().isReadOnly() ? Text::tr("This file is open read-only and cannot be changed.") : QString();
    for (const char *name : keysThatWrite)
        allowAction(actions().find(name), reason);
}

/// Runs once after each change of the store.
void TodayPage::askFeeds()
{
    if (std::exchange(m_feedsAskedAt, workspace().savedAt()) == workspace().savedAt())
        return;
    workspace()
        .ask([](app::TeamStore &store, app::JobContext &) {
            return app::guarded([&store]() -> app::Result<QStringList> {
                QStringList stale;
                for (const DataFeed &feed : app::FeedService(store).feeds()) {
                    if (feed.state != DataFeed::State::Stale)
                        continue;
                    stale << (feed.coveredTo
                                  ? Text::tr("%1 (until %2)").arg(feed.name, storage::isoDay(*feed.coveredTo))
                                  : feed.name);
                }
                return stale;
            });
        })
        .then(this, [this](const app::Result<QStringList> &stale) {
            if (!stale || !workspace().isOpen())
                return;
            const QStringList first = stale->mid(0, namedFeeds);
            m_feeds->setVisible(!stale->isEmpty());
            m_feeds->setFullText(Text::tr("%n data feed(s) need updating: %1", nullptr, int(stale->size()))
                                     .arg(QLocale().createSeparatedList(first) +
                                          (stale->size() > first.size() ? QStringLiteral(" …") : QString())));
            m_feeds->setToolTip(stale->join(QLatin1Char('\n')));
        });
}

bool TodayPage::askBeforeClosing(std::function<void()> goOn)
{
    if (m_leavesCopied || !workspace().isOpen() || workspace().isReadOnly())
        return false;
    std::vector<const TodayTask *> copied;
    for (const TodayTask &task : m_model->queue().tasks) {
        if (task.line.task.state == TaskState::Copied)
            copied.push_back(&task);
    }
    if (copied.empty())
        return false;
    for (auto *asking : window()->findChildren<UnconfirmedTextsDialog *>()) // asked already: the newest wish counts
        asking->reject();
    auto *dialog = new UnconfirmedTextsDialog(copied, frontOf(window()));
    connect(dialog, &UnconfirmedTextsDialog::answered, this,
            [this, goOn](const std::vector<storage::TaskId> &sent, const std::vector<storage::TaskId> &notSent) {
                confirm(sent, notSent, false);
                goOn();
            });
    connect(dialog, &UnconfirmedTextsDialog::left, this, [this, goOn] {
        m_leavesCopied = true;
        goOn();
        m_leavesCopied = false;
    });
    dialog->open();
    return true;
}

} // namespace ui
