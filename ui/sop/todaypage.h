#pragma once

#include "app/content/contentcheck.h"
#include "app/sop/todayservice.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"
#include "ui/sop/keptplaces.h"
#include "ui/sop/tagpopup.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/sop/unsavedkeys.h"

class QLabel;
class QListView;
class QMenu;
class QProgressBar;
class QStackedWidget;

namespace app::sop {
struct ClockDoubt;
}

namespace ui {

class DueReminder;
class ElidedButton;
class GlobalHotKey;
class MassSendView;
class SideWindow;
class TaskCardView;

/// The day's queue, worked through with keys: what to send to whom, one card at a time. Every key is saved at once.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, ActionTable &actions);
    ~TodayPage() override;

    void refresh() override;
    void clear() override;
    /// Accepts "task/ID" and "example".
    bool show(const QString &what) override;
    int unsaved() const override { return m_keys->unsaved(); }
    bool undoUnsaved() override;
    bool canTakeBack() const override { return m_keys->canTakeBack(); }
    /// What was copied and not confirmed is asked about.
    bool askBeforeClosing(std::function<void()> goOn) override;

    storage::TaskId currentTask() const { return m_current; }

signals:
    /// The current task is another one or has changed.
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Section = app::sop::TodaySection;

    void makeActions();
    void makeTop(class QVBoxLayout *column);
    /// A line above the day that says what is amiss and is clicked to put it right; hidden.
    ElidedButton *makeStrip(const char *name, std::function<void()> clicked);
    QWidget *makeEmpty();
    void connectParts();

    void bringUpToDate();
    /// `isClockConfirmed`: the user confirmed that the clock of this computer is right.
    void tick(bool isClockConfirmed);
    void askAboutClock(const app::sop::ClockDoubt &doubt);
    void askToTakeBack(storage::LocalDay until);
    /// Says why no day was planned until it was, and lets the person ask for it again.
    void showUnplanned(const QString &why);
    void showPlanned();
    void ask();
    struct Answer
    {
        std::vector<storage::TaskLine> lines;
        std::vector<app::ForbiddenTerm> terms;
        AccountNames accounts;
    };
    struct Tags
    {
        std::vector<TagPopup::Offer> all;
        QStringList had;
    };
    void takeLines(std::vector<storage::TaskLine> lines);
    /// Selects the first task to do if a closed one is selected: those are sorted to the end once the page is left.
    void leaveClosed();
    /// Selects the first task to do that was not there before: what an undo brought back.
    void selectReturned(const std::vector<storage::TaskId> &before);
    /// Rebuilds the queue from the known data: after an answer, a key or a minute.
    void rearrange();
    /// Keeps the current task, or replaces it if it is gone or, where it may be left (`mayLeave`), closed.
    void keepCurrent(const std::vector<storage::TaskId> &standIns, const std::optional<storage::Task> &before,
                     bool mayLeave);
    /// The task that takes the place of one that is gone or closed; none: no task is open.
    storage::TaskId standIn(const std::vector<storage::TaskId> &standIns) const;
    /// A sentence that applies while the current task stays as it is; withdrawn when another becomes current.
    void sayOfTask(const QString &sentence);
    void withdrawSaid();
    void showProgress();
    void showCurrent();
    void connectMassSend(MassSendView *view);
    void showMassSend(const std::vector<const app::sop::TodayTask *> &tasks);
    void showDetails();
    void askCard();
    void askTomorrow();
    void select(storage::TaskId id);
    void move(int step);

    void copyOrConfirm();
    void markDone();
    void markAllDone();
    const app::sop::TodayTask *customerTask();
    void notSent();
    void snooze(storage::UtcMs until);
    void openSnoozeMenu();
    void skip();
    void copyNames();
    void note();
    void openTags();
    void reply();
    void takeBack();
    void openSide();
    void makeSide();
    void connectReminder();
    void bringToFront();
    void addFriend();
    void friendAdded();
    void askFeeds();
    void enableKeys();
    /// Writes which of the tasks were sent; the others become due again.
    void confirm(const std::vector<storage::TaskId> &sent, const std::vector<storage::TaskId> &notSent, bool moveOn);
    QKeySequence sideKey() const;
    void setSideKey(const QKeySequence &key);
    void askSideKey();
    void logEntry(const QString &kind, storage::CustomerId customer, const QString &name);
    void editWords();
    void editCovers();
    void editScripts();
    bool mayBeDone(const app::sop::TodayTask &task) const;
    const app::sop::TodayTask *openCurrent();
    /// The current task, or the checked tasks of the current mass send.
    std::vector<storage::TaskId> picked() const;
    /// The task whose customer follow-ups, tags and replies refer to.
    const app::sop::TodayTask *subject() const;
    bool allAreCopied(const std::vector<storage::TaskId> &tasks) const;
    /// Writes a key for these tasks. If it closes them, their rows stay where they are and the next task is selected.
    void write(std::vector<storage::TaskId> tasks, UnsavedKeys::Effect effect, UnsavedKeys::Work work, bool moveOn);
    void keepPlaces(const std::vector<storage::TaskId> &tasks, const UnsavedKeys::Effect &effect);

    TaskListModel *m_model;
    UnsavedKeys *m_keys;
    DueReminder *m_reminder;
    GlobalHotKey *m_hotKey;
    QListView *m_list;
    QStackedWidget *m_right;
    TaskCardView *m_card;
    MassSendView *m_mass;
    TagPopup *m_tags = nullptr;
    QLabel *m_progress, *m_left, *m_empty;
    ElidedButton *m_feeds;     ///< which data feeds are stale; hidden while none is
    ElidedButton *m_unplanned; ///< why today is not planned; hidden while it is
    QProgressBar *m_bar;
    QMenu *m_snoozeMenu;
    SideWindow *m_side = nullptr;
    std::vector<storage::TaskLine> m_lines; ///< as read from the store
    app::sop::TodayQueue m_day;             ///< sorted; the list shows it with the kept places
    KeptPlaces m_places;                    ///< until the page is left
    app::sop::TaskCard m_details;           ///< of the current task, once loaded
    QSet<std::int64_t> m_unchecked;         ///< unchecked tasks of mass sends
    std::vector<app::ForbiddenTerm> m_terms;
    storage::StaffId m_staff; ///< whose day was asked for
    storage::TaskId m_current;
    int m_place = 0; ///< the row in which it was last
    /// The task whose place the current one took. An edit of its SOP plans it again with another ID.
    std::optional<storage::Task> m_gone;
    std::optional<std::pair<storage::TaskId, storage::TaskState>> m_saidOf; ///< what sayOfTask() was about
    storage::LocalDay m_tickedDay = 0;
    storage::LocalDay m_unplannedDay = 0; ///< on which the person left the question open; not asked again unasked
    Asker<Answer> m_answer;
    Asker<app::sop::TaskCard> m_cardAnswer;
    Asker<Tags> m_tagsAnswer;
    bool m_isTicking = false, m_hasAnswer = false, m_expectsReturn = false, m_asksTomorrow = false;
    bool m_leavesCopied = false;        ///< the user wants to be asked about copied texts next time
    storage::UtcMs m_feedsAskedAt = -1; ///< the store's last change when the feeds were checked
    QString m_lastReason;
};

} // namespace ui
