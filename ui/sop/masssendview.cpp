#include "ui/sop/masssendview.h"

#include "app/text.h"
#include "ui/desk/actiontable.h"
#include "ui/sop/sendtext.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reservedkeys.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::ShownState;
using app::sop::TodayTask;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

MassSendView::MassSendView(Theme &theme, ActionTable &actions, Size size, QWidget *parent)
    : QFrame(parent), m_size(size), m_column(new QVBoxLayout(this))
{
    const bool isLarge = m_size == Size::Large;
    setProperty("card", true);
    const int margin = Theme::em(isLarge ? 1.5 : 1);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(Theme::em(0.5));
    m_title = addLabel("massTitle", 1.4, true);
    m_whom = addLabel("massWhom", 1, false, true);
    m_step = addLabel("massStep", 1, true);
    m_text = new SendText(theme, QStringLiteral("mass"), isLarge, this);
    m_column->addWidget(m_text);
    m_unsaved = addLabel("massUnsaved", 1, false);
    m_unsaved->setProperty("warning", true);
    m_unsaved->setText(Text::tr("Not saved yet: another long task is writing to the file. This will be saved right "
                                "after."));
    makeReceivers();
    makeButtons(actions);
}

QLabel *MassSendView::addLabel(const char *name, double size, bool semibold, bool second)
{
    QLabel *label = makeWrappedLabel(this, name, size, semibold, second);
    m_column->addWidget(label);
    return label;
}

void MassSendView::makeReceivers()
{
    auto *row = new QHBoxLayout;
    m_count = makeLabel(this);
    m_count->setObjectName(QStringLiteral("massCount"));
    m_count->setFont(Theme::font(1, true));
    row->addWidget(m_count, 1);
    const auto link = [this, row](const char *name, const QString &text, bool arePicked) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, arePicked] { emit allPicked(arePicked); });
        row->addWidget(button);
    };
    link("massAll", Text::tr("Select all"), true);
    link("massNone", Text::tr("Select none"), false);
    m_column->addSpacing(Theme::em(0.5));
    m_column->addLayout(row);
    m_receivers = new QListWidget(this);
    m_receivers->setObjectName(QStringLiteral("receivers"));
    m_receivers->setAccessibleName(Text::tr("Recipients"));
    m_receivers->setUniformItemSizes(true);
    new ReservedKeys(m_receivers, {Qt::Key_Up, Qt::Key_Down});
    m_receivers->setMinimumHeight(Theme::em(8));
    m_column->addWidget(m_receivers, 1);
    m_hint = addLabel("massHint", 0.9, false, true);
    connect(m_receivers, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isFilling)
            emit picked(storage::TaskId(item->data(idRole).toLongLong()), item->checkState() == Qt::Checked);
    });
}

void MassSendView::makeButtons(ActionTable &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    const std::vector<const char *> names =
        m_size == Size::Large
            ? std::vector<const char *>{"today.copy", "today.copyNames", "today.notSent", "today.snooze", "today.skip"}
            : std::vector<const char *>{"today.copy", "today.copyNames", "today.notSent"};
    for (const char *name : names) {
        QAction *action = actions.find(name);
        auto *button = new QPushButton(action->iconText(), this);
        button->setObjectName(QStringLiteral("mass.") + QLatin1String(name));
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::NoFocus); // as on the task card: the page has keys for the same actions
        followAction(button, action);
        row->addWidget(button);
        if (!m_copy)
            m_copy = button;
    }
    m_copy->setProperty("primary", true);
    if (m_size == Size::Large)
        row->addStretch(1);
    m_column->addLayout(row);
}

void MassSendView::setTerms(const std::vector<app::ForbiddenTerm> &terms)
{
    m_text->setTerms(terms);
}

void MassSendView::showBatch(const std::vector<const TodayTask *> &tasks, const storage::TeamZone &zone,
                             const QSet<std::int64_t> &unpicked, bool isUnsaved)
{
    const TodayTask &first = *tasks.front();
    int copied = 0, picked = 0;
    for (const TodayTask *task : tasks) {
        const bool isPicked = !unpicked.contains(task->line.task.id.value);
        picked += isPicked;
        copied += isPicked && task->line.task.state == storage::TaskState::Copied;
    }
    const bool isSent = picked > 0 && copied == picked;
    m_title->setText(Text::tr("Mass send to %n recipient(s)", nullptr, int(tasks.size())));
    m_step->setText(QStringLiteral("%1–%2  ·  %3  ·  %4")
                        .arg(clockText(zone, first.at),
                             clockText(zone, first.line.task.windowEndAt + (first.at - first.line.task.dueAt)),
                             first.line.plan, Text::tr("step %1").arg(first.line.stepNumber)));
    m_text->setText(first.line.task.text);
    m_count->setText(Text::tr("%1 of %2 selected").arg(picked).arg(tasks.size()));
    m_hint->setText(isSent ? Text::tr("Uncheck anyone it did not reach, then press C. The others are marked done.")
                           : Text::tr("Choose the recipients, copy the text, then choose the same people in WeCom."));
    m_copy->setText(isSent ? Text::tr("Sent, next") : Text::tr("Copy"));
    m_unsaved->setVisible(isUnsaved);
    fillReceivers(tasks, unpicked);
}

void MassSendView::fillReceivers(const std::vector<const TodayTask *> &tasks, const QSet<std::int64_t> &unpicked)
{
    m_isFilling = true;
    std::vector<storage::TaskId> ids;
    for (const TodayTask *task : tasks)
        ids.push_back(task->line.task.id);
    if (ids != m_shown) { // otherwise only check boxes change: keep focus and scroll position
        m_shown = ids;
        m_receivers->clear();
        for (const TodayTask *task : tasks) {
            auto *item = new QListWidgetItem(shownCustomer(task->line.to), m_receivers);
            item->setData(idRole, qint64(task->line.task.id.value));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
        m_receivers->setCurrentRow(0);
    }
    for (int i = 0; i < m_receivers->count(); ++i)
        m_receivers->item(i)->setCheckState(unpicked.contains(ids[size_t(i)].value) ? Qt::Unchecked : Qt::Checked);
    m_isFilling = false;
}

void MassSendView::showCard(const app::sop::TaskCard &card)
{
    m_whom->setText(card.account.isEmpty() ? QString() : Text::tr("from account %1").arg(card.account));
}

storage::TaskId MassSendView::currentReceiver() const
{
    const QListWidgetItem *item = m_receivers->currentItem();
    return item ? storage::TaskId(item->data(idRole).toLongLong()) : storage::TaskId();
}

} // namespace ui
