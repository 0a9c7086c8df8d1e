#include "ui/sop/todaypage.h"

#include "app/content/termlist.h"
#include "app/text.h"
#include "storage/team/accountstore.h"
#include "ui/desk/globalhotkey.h"
#include "ui/desk/reminderhours.h"
#include "ui/sop/duereminder.h"
#include "ui/sop/masssendview.h"
#include "ui/sop/sidewindow.h"
#include "ui/sop/taskcardview.h"
#include "ui/sop/taskdelegate.h"
#include "ui/sop/tray.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reservedkeys.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::TodayTask;

namespace {

constexpr int minuteMs = 60'000;

AccountNames accountNames(storage::sqlite::Connection &connection)
{
    AccountNames names;
    for (const storage::Account &account : storage::AccountStore(connection).all())
        names.insert(account.id.value, account.name);
    return names;
}

} // namespace

TodayPage::TodayPage(Desk &desk, ActionTable &table)
    : Page(desk, table, QStringLiteral("today"), Text::tr("Today"), QStringLiteral("today")),
      m_model(new TaskListModel(this)), m_keys(new UnsavedKeys(desk.workspace, this)),
      m_reminder(new DueReminder(desk.theme, new SystemTray(this), this)), m_hotKey(new GlobalHotKey(this)),
      m_snoozeMenu(new QMenu(this)), m_answer(desk.workspace), m_cardAnswer(desk.workspace),
      m_tagsAnswer(desk.workspace)
{
    new ReservedKeys(m_snoozeMenu, {}); // T means "tomorrow" there, and "tag" on the page
    // An SOP activated or a roster imported elsewhere creates tasks for today. So does what another page stores only
    // after this one is shown. The keys of this page do not, nor does undoing them.
    connect(&workspace(), &app::Workspace::changed, this, [this] {
        const bool isOwn = m_isTicking || m_keys->unsaved() > 0 || m_expectsReturn;
        if (!m_hasAnswer || (isVisible() && isOwn))
            return;
        m_tickedDay = 0;
        if (isVisible())
            bringUpToDate();
    });
    // Also while the page is shown: the tasks that an undone change of an SOP withdrew are planned anew at once.
    connect(&workspace(), &app::Workspace::undone, this, [this](const QString &, const QString &action) {
        if (!m_hasAnswer || action.startsWith(QLatin1String("task.")))
            return;
        m_tickedDay = 0;
        if (isVisible())
            bringUpToDate();
    });
    makeActions();
    connectReminder();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(1));
    makeTop(column);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Theme::em(1));
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_list = new QListView(split);
    m_list->setObjectName(QStringLiteral("taskList"));
    m_list->setAccessibleName(Text::tr("Today's tasks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TaskDelegate(desk.theme, m_list));
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(Theme::em(18));
    m_right = new QStackedWidget(split);
    auto *scroll = new QScrollArea(m_right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_card = new TaskCardView(desk.theme, table, TaskCardView::Size::Large, scroll);
    scroll->setWidget(m_card);
    m_right->addWidget(scroll);
    m_mass = new MassSendView(desk.theme, table, MassSendView::Size::Large, m_right);
    m_right->addWidget(m_mass);
    m_right->addWidget(makeEmpty());
    connectMassSend(m_mass);
    split->addWidget(m_list);
    split->addWidget(m_right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({Theme::em(26), Theme::em(44)});
    column->addWidget(split, 1);
    connectParts();
}

TodayPage::~TodayPage() = default;

void TodayPage::makeTop(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(1));
    m_progress = makeLabel(this);
    m_progress->setObjectName(QStringLiteral("progressText"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(Text::tr("Today's progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::em(0.5));
    m_left = makeLabel(this);
    m_left->setObjectName(QStringLiteral("leftText"));
    m_left->setProperty("second", true);
    auto *side = new QToolButton(this);
    side->setObjectName(QStringLiteral("openSide"));
    side->setDefaultAction(actions().find("sideMode"));
    side->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_progress);
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    row->addWidget(side);
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("moreToday"));
    more->setAccessibleName(Text::tr("More"));
    more->setIcon(theme().icon(QStringLiteral("more")));
    connect(&theme(), &Theme::changed, more, [this, more] { more->setIcon(theme().icon(QStringLiteral("more"))); });
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (const char *name : {"today.newFriend", "today.scripts", "today.words", "today.cover", "today.sideKey"})
        menu->addAction(actions().find(name));
    more->setMenu(menu);
    row->addWidget(more);
    m_unplanned = makeStrip("unplanned", [this] {
        if (!m_isTicking && !workspace().isReadOnly())
            tick(false);
    });
    m_feeds = makeStrip("staleFeeds", [this] { actions().find("feeds")->trigger(); });
    column->addWidget(m_unplanned);
    column->addWidget(m_feeds);
    column->addLayout(row);
}

ElidedButton *TodayPage::makeStrip(const char *name, std::function<void()> clicked)
{
    auto *strip = new ElidedButton(Theme::em(10), Theme::em(40), this);
    strip->setObjectName(QLatin1String(name));
    strip->setFlat(true);
    const auto paint = [this, strip] { strip->setIcon(theme().icon(QStringLiteral("warning"), Theme::Role::Warning)); };
    paint();
    connect(&theme(), &Theme::changed, strip, paint);
    strip->setStyleSheet(QStringLiteral("text-align: left"));
    strip->setCursor(Qt::PointingHandCursor);
    strip->hide();
    connect(strip, &QPushButton::clicked, this, std::move(clicked));
    return strip;
}

QWidget *TodayPage::makeEmpty()
{
    auto *empty = new QWidget(m_right);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(2);
    m_empty = makeLabel(empty);
    m_empty->setObjectName(QStringLiteral("emptyToday"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFont(Theme::font(1.15));
    column->addWidget(m_empty);
    column->addSpacing(Theme::em(1));
    auto *plans = new QPushButton(Text::tr("View SOPs"), empty);
    plans->setObjectName(QStringLiteral("lookAtPlans"));
    connect(plans, &QPushButton::clicked, this, [this] { emit pageWanted(QStringLiteral("sop"), {}); });
    column->addWidget(plans, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return empty;
}

void TodayPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const TodayTask *task = m_model->taskAt(index.row());
        if (task && task->line.task.id != m_current) {
            m_current = task->line.task.id;
            m_gone.reset();
            showCurrent();
        }
    });
    connect(m_keys, &UnsavedKeys::waitingChanged, this, [this] {
        rearrange();
        emit takeBackChanged();
    });
    connect(&workspace(), &app::Workspace::undoFailed, this, [this] { m_expectsReturn = false; });
    connect(m_keys, &UnsavedKeys::failed, this, [this](const app::Error &error) {
        withdrawSaid();
        tellRefused(error);
        if (workspace().isOpen())
            ask(); // the effect shown for the key was not stored
    });
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        if (workspace().isOpen() && m_hasAnswer)
            refresh();
    });
    minute->start(minuteMs);
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // The side window can be opened from every page.
    QAction *side = actions().find("sideMode");
    if (window() != this && !window()->actions().contains(side))
        window()->addAction(side);
    m_leavesCopied = false;
    if (!event->spontaneous())
        leaveClosed();
    m_list->setFocus();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    if (m_saidOf)
        withdrawSaid();
    if (!event->spontaneous()) // the page is left, not minimised
        m_places.clear();
    Page::hideEvent(event);
}

void TodayPage::refresh()
{
    if (!workspace().isOpen())
        return;
    enableKeys();
    bringUpToDate();
    ask();
    askFeeds();
    if (m_side && m_side->isVisible())
        m_side->refresh();
}

/// Runs the tick once after a store was opened, at the start of a new day, and after changes made on other pages.
void TodayPage::bringUpToDate()
{
    const storage::LocalDay today = workspace().today();
    if (m_isTicking || workspace().isReadOnly() || m_tickedDay == today || m_unplannedDay == today)
        return;
    m_tickedDay = workspace().today();
    tick(false);
}

void TodayPage::ask()
{
    const storage::StaffId staff = workspace().actor();
    if (std::exchange(m_staff, staff) != staff)
        m_places.clear(); // those of another person's day
    m_answer.ask(
        [staff](app::TeamStore &store, app::JobContext &) -> app::Result<Answer> {
            const auto lines = app::sop::TodayService(store).lines(staff);
            if (!lines)
                return tl::unexpected<app::Error>(lines.error());
            return Answer{*lines, app::termsOf(store.connection()), accountNames(store.connection())};
        },
        [this](const app::Result<Answer> &answer) {
            if (!answer) {
                tell(answer.error());
                return;
            }
            m_terms = answer->terms;
            m_model->setAccounts(answer->accounts);
            takeLines(answer->lines);
        });
}

void TodayPage::takeLines(std::vector<storage::TaskLine> lines)
{
    m_hasAnswer = true;
    m_lines = std::move(lines);
    const auto before = m_model->tasksToDo();
    rearrange();
    if (std::exchange(m_expectsReturn, false))
        selectReturned(before);
}

void TodayPage::rearrange()
{
    if (!workspace().isOpen() || !m_hasAnswer)
        return;
    std::vector<storage::TaskLine> lines = m_lines;
    m_keys->applyTo(lines);
    QSet<std::int64_t> unsaved;
    for (const storage::TaskLine &line : lines) {
        if (m_keys->isWaiting(line.task.id))
            unsaved.insert(line.task.id.value);
    }
    const storage::TeamZone &zone = workspace().zone();
    const storage::UtcMs now = workspace().now(), until = zone.toUtc(workspace().today() + 1, 0);
    const std::vector<storage::TaskId> standIns = m_model->standInsOf(m_current);
    const TodayTask *shown = m_model->task(m_current);
    const auto before = shown ? std::optional(shown->line.task) : std::nullopt;
    // A closed task that a person chose stays current; one that was closed, or was the last, gives way to an open one.
    const bool mayLeave = !shown || m_model->isOpen(*shown) || m_model->openFrom(0) < 0;
    if (const int row = m_model->rowOf(m_current); row >= 0)
        m_place = row;
    const int scroll = m_list->verticalScrollBar()->value();
    m_day = app::sop::arrangeToday(lines, now, until);
    app::sop::TodayQueue shownDay = m_places.arrange(std::move(lines), now, until);
    m_model->setQueue(std::move(shownDay), zone, unsaved, m_places.tasks());
    m_list->verticalScrollBar()->setValue(scroll);
    keepCurrent(standIns, before, mayLeave);
    select(m_current);
    showProgress();
    showCurrent();
    const ReminderHours reminder = ReminderHours::load(desk().preferences);
    m_reminder->setHours(reminder.from, reminder.isOn ? reminder.until : reminder.from);
    m_reminder->look(m_day, zone.msOfDay(now) / minuteMs);
}

void TodayPage::showProgress()
{
    const app::sop::TodayQueue &queue = m_day;
    m_progress->setText(
        queue.overdue > 0 ? Text::tr("%1 of %2 done, %3 overdue").arg(queue.done).arg(queue.total()).arg(queue.overdue)
                          : Text::tr("%1 of %2 done").arg(queue.done).arg(queue.total()));
    m_bar->setMaximum(std::max(1, queue.total()));
    m_bar->setValue(queue.done);
    const int waiting = m_keys->waiting();
    m_left->setText(waiting > 0 ? Text::tr("%n keystroke(s) not saved yet", nullptr, waiting)
                                : Text::tr("%1 left").arg(queue.left()));
    if (queue.left() == 0)
        askTomorrow();
}

void TodayPage::askTomorrow()
{
    if (std::exchange(m_asksTomorrow, true))
        return;
    m_empty->setText(Text::tr("All done for today."));
    workspace()
        .ask([](app::TeamStore &store, app::JobContext &job) {
            return app::sop::TodayService(store).touchesTomorrow(job);
        })
        .then(this, [this](const app::Result<int> &touches) {
            m_asksTomorrow = false;
            if (!touches || !workspace().isOpen())
                return;
            m_empty->setText(*touches > 0 ? Text::tr("All done for today. Tomorrow: %n touch(es).", nullptr, *touches)
                                          : Text::tr("All done for today. Nothing is planned for tomorrow."));
            showCurrent();
        });
}

void TodayPage::clear()
{
    m_answer.drop();
    m_cardAnswer.drop();
    m_tagsAnswer.drop();
    m_keys->clear();
    m_reminder->forget();
    m_model->clear();
    m_lines.clear();
    m_day = {};
    m_places.clear();
    m_unchecked.clear();
    m_details = {};
    m_current = {};
    m_gone.reset();
    withdrawSaid();
    m_place = 0;
    m_tickedDay = 0;
    showPlanned();
    m_feedsAskedAt = -1;
    m_feeds->hide();
    m_isTicking = m_hasAnswer = m_expectsReturn = m_asksTomorrow = false;
    m_progress->clear();
    m_left->clear();
    if (m_side)
        m_side->clear();
}

bool TodayPage::show(const QString &what)
{
    if (what.startsWith(QLatin1String("task/"))) {
        select(storage::TaskId(what.mid(5).toLongLong()));
        return m_current.value == what.mid(5).toLongLong();
    }
    return what == QLatin1String("example");
}

} // namespace ui
