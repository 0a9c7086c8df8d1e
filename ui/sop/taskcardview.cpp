#include "ui/sop/taskcardview.h"

#include "app/customers/refundtext.h"
#include "app/text.h"
#include "storage/text/money.h"
#include "ui/desk/actiontable.h"
#include "ui/sop/sendtext.h"
#include "ui/sop/sopwords.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::ShownState;
using Role = Theme::Role;

namespace {

QString joined(std::initializer_list<QString> parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present << part;
    }
    return present.join(QStringLiteral("  ·  "));
}

QString dayText(const storage::TeamZone &zone, std::optional<storage::UtcMs> at)
{
    return at ? storage::isoDay(zone.dayOf(*at)) : QStringLiteral("–");
}

} // namespace

TaskCardView::TaskCardView(Theme &theme, ActionTable &actions, Size size, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_size(size), m_column(new QVBoxLayout(this))
{
    const bool isLarge = m_size == Size::Large;
    setProperty("card", true);
    const int margin = Theme::em(isLarge ? 1.5 : 1);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(Theme::em(0.5));
    auto *top = new QHBoxLayout;
    m_name = new ElidedLabel(this);
    m_name->setObjectName(QStringLiteral("cardName"));
    m_name->setFont(Theme::font(1.4, true));
    m_state = makeMarkupLabel(this);
    m_state->setObjectName(QStringLiteral("cardState"));
    top->addWidget(m_name, 1);
    top->addWidget(m_state, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_column->addLayout(top);
    m_whom = addLabel("cardWhom", 1, false, true);
    m_tags = addLabel("cardTags", 0.9, false);
    m_tags->setTextFormat(Qt::RichText);
    m_facts = addLabel("cardFacts", 1, false);
    m_note = addLabel("cardNote", 1, false, true);
    m_column->addSpacing(Theme::em(0.5));
    m_step = addLabel("cardStep", 1, true);
    m_text = new SendText(theme, QStringLiteral("card"), isLarge, this);
    m_column->addWidget(m_text);
    m_unsaved = addLabel("cardUnsaved", 1, false);
    m_unsaved->setProperty("warning", true);
    m_unsaved->setText(Text::tr("Not saved yet: another long task is writing to the file. This will be saved right "
                                "after."));
    m_column->addSpacing(Theme::em(0.5));
    makeButtons(actions);
    connect(&m_theme, &Theme::changed, this, &TaskCardView::paintState);
}

QLabel *TaskCardView::addLabel(const char *name, double size, bool semibold, bool second)
{
    QLabel *label = makeWrappedLabel(this, name, size, semibold, second);
    m_column->addWidget(label);
    return label;
}

void TaskCardView::makeButtons(ActionTable &actions)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::em(0.5));
    grid->setVerticalSpacing(Theme::em(0.5));
    const std::vector<const char *> names =
        m_size == Size::Large ? std::vector<const char *>{"today.copy", "today.done", "today.notSent", "today.snooze",
                                                          "today.skip", "today.note", "today.tag",     "today.reply"}
                              : std::vector<const char *>{"today.copy", "today.done", "today.skip"};
    int column = 0;
    for (const char *name : names) {
        QAction *action = actions.find(name);
        auto *button = new QPushButton(action->iconText(), this);
        button->setObjectName(QStringLiteral("button.") + QLatin1String(name));
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::NoFocus); // the page has keys for the same actions; the focus stays in the list
        if (m_size == Size::Narrow)
            button->setMinimumHeight(Theme::em(2.6));
        followAction(button, action);
        grid->addWidget(button, 0, column++);
        if (!m_copy)
            m_copy = button;
    }
    m_copy->setProperty("primary", true);
    if (m_size == Size::Large)
        grid->setColumnStretch(column, 1);
    m_column->addLayout(grid);
    m_column->addStretch(1);
}

void TaskCardView::showTask(const app::sop::TodayTask &task, const storage::TeamZone &zone, bool isUnsaved)
{
    const auto &line = task.line;
    m_shown = task.state;
    m_name->setText(shownCustomer(line.to));
    for (const char *name : {"button.today.note", "button.today.tag", "button.today.reply"}) {
        if (auto *button = findChild<QPushButton *>(QLatin1String(name)))
            button->setVisible(bool(line.task.customer)); // they are about one customer
    }
    m_whom->setText(line.staff.isEmpty() ? QString() : Text::tr("Task for %1").arg(line.staff));
    m_tagNames.clear();
    m_facts->clear();
    m_note->hide();
    const QString window = QStringLiteral("%1–%2").arg(
        clockText(zone, task.at), clockText(zone, line.task.windowEndAt + (task.at - line.task.dueAt)));
    m_step->setText(joined({window, line.plan, Text::tr("step %1").arg(line.stepNumber)}));
    m_unsaved->setVisible(isUnsaved);
    m_text->setText(line.task.text);
    paintState();
}

void TaskCardView::showCard(const app::sop::TaskCard &card, const storage::TeamZone &zone)
{
    if (!card.name.isEmpty())
        m_name->setText(card.name);
    m_tagNames = card.tags;
    if (card.of == app::sop::TargetKind::Customer)
        showCustomer(card, zone);
    else
        showTarget(card);
    const QString window = m_step->text().section(QStringLiteral("  ·  "), 0, 0);
    m_step->setText(joined({window, card.plan, card.day ? Text::tr("day %1").arg(*card.day) : QString(),
                            Text::tr("step %1 of %2").arg(card.step).arg(card.steps),
                            Text::tr("Purpose: %1").arg(purposeText(card.purpose))}));
    m_text->setText(card.text);
    paintState();
}

/// The other lines of a script stand below the facts, each with the minutes to wait after the one before.
void TaskCardView::showTarget(const app::sop::TaskCard &card)
{
    const bool isGroup = card.group.has_value();
    m_whom->setText(
        joined({isGroup ? card.group->kind : QString(),
                isGroup && !card.account.isEmpty() ? Text::tr("from account %1").arg(card.account) : QString(),
                viaText(card.via)}));
    m_facts->setText(
        isGroup
            ? joined({card.group->members ? Text::tr("%n member(s)", nullptr, int(*card.group->members)) : QString(),
                      card.group->opening ? Text::tr("opened on %1").arg(storage::isoDay(*card.group->opening))
                                          : QString()})
            : QString());
    QStringList script;
    for (const app::sop::ScriptPart &line : card.script)
        script << (line.isOwn
                       ? Text::tr("+%1 min  %2: this task").arg(line.afterMinutes).arg(line.speaker)
                       : Text::tr("+%1 min  %2: %3").arg(QString::number(line.afterMinutes), line.speaker, line.text));
    m_note->setVisible(!script.isEmpty());
    m_note->setText(script.join(QLatin1Char('\n')));
}

void TaskCardView::showCustomer(const app::sop::TaskCard &card, const storage::TeamZone &zone)
{
    m_whom->setText(joined({card.remark == card.name ? QString() : card.remark, card.city,
                            card.owner.isEmpty() ? QString() : Text::tr("owner %1").arg(card.owner),
                            card.account.isEmpty() ? QString() : Text::tr("from account %1").arg(card.account),
                            viaText(card.via)}));
    const QString orders = card.orders.paidCount == 0
                               ? Text::tr("no orders yet")
                               : Text::tr("%n order(s)", nullptr, int(card.orders.count)) + QStringLiteral(", ¥") +
                                     storage::formatYuan(card.orders.paid);
    m_facts->setText(joined({Text::tr("Friend since %1").arg(dayText(zone, card.addedAt)),
                             Text::tr("last contact %1").arg(dayText(zone, card.lastContactAt)), orders,
                             app::refundText(card.orders, storage::formatYuan(card.orders.refunded))}));
    m_note->setVisible(!card.lastNote.isEmpty());
    m_note->setText(Text::tr("Follow-up: %1").arg(card.lastNote));
}

void TaskCardView::setTerms(const std::vector<app::ForbiddenTerm> &terms)
{
    m_text->setTerms(terms);
}

/// Updates everything whose colour is part of a text.
void TaskCardView::paintState()
{
    m_tags->setVisible(!m_tagNames.isEmpty());
    m_tags->setText(chips(m_tagNames));
    const Role role = m_shown == ShownState::Overdue                                   ? Role::Danger
                      : m_shown == ShownState::Copied                                  ? Role::Accent
                      : m_shown == ShownState::Done || m_shown == ShownState::DoneLate ? Role::Success
                                                                                       : Role::SecondText;
    m_state->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                         .arg(m_theme.color(role).name(), stateText(m_shown).toHtmlEscaped()));
    m_copy->setText(m_shown == ShownState::Copied ? Text::tr("Sent, next") : Text::tr("Copy"));
}

QString TaskCardView::chips(const QStringList &tags) const
{
    QStringList html;
    for (const QString &tag : tags)
        html << QStringLiteral("<span style=\"background-color:%1\">&nbsp;%2&nbsp;</span>")
                    .arg(m_theme.color(Role::Raised).name(), tag.toHtmlEscaped());
    return html.join(QStringLiteral("&nbsp; "));
}

} // namespace ui
