#include "app/customers/refundtext.h"
#include "app/imports/shownphone.h"
#include "app/text.h"
#include "ui/customers/chip.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/flowlayout.h"
#include "ui/widgets/factedit.h"
#include "ui/widgets/shown.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

// The sections of the panel with what is known about the customer.
namespace ui {

using app::Text;
using storage::CustomerText;

void CustomerPanel::addHead(QVBoxLayout *column)
{
    const storage::CustomerProfile &p = *m_profile;
    QLabel *name = label(shownName());
    name->setObjectName(QStringLiteral("panelName"));
    name->setFont(Theme::font(1.4, true));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::em(0.5));
    top->addWidget(name, 1);
    addMenu(top);
    column->addLayout(top);
    QStringList parts;
    const QString &known = p.texts[CustomerText::Name];
    for (const QString &part :
         {known.isEmpty() ? QString() : p.texts[CustomerText::Nickname], p.texts[CustomerText::MemberLevel]}) {
        if (!part.isEmpty() && part != known && !parts.contains(part))
            parts << part;
    }
    if (!parts.isEmpty())
        column->addWidget(label(parts.join(QStringLiteral("  ·  ")), true));
    if (!m_gate.isEmpty()) {
        QLabel *warning = label(m_gate);
        warning->setProperty("danger", true);
        column->addWidget(warning);
    }
}

void CustomerPanel::addSection(QVBoxLayout *column, const ProfileSection &lines)
{
    if (lines.title.isEmpty())
        column->addSpacing(Theme::em(0.5));
    else
        section(column, lines.title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::em(1));
    grid->setVerticalSpacing(Theme::em(0.3));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ProfileSection::Line &line : lines.lines) {
        if (line.enrolment && !m_readOnly) {
            addTakeOut(grid, row++, line);
            continue;
        }
        grid->addWidget(label(line.name, true), row, 0, Qt::AlignTop);
        if (line.field.isEmpty() || m_readOnly) {
            grid->addWidget(label(line.value), row++, 1);
            continue;
        }
        auto *fact = new FactEdit(m_theme, line.name, line.value, line.written, content());
        fact->setObjectName(QStringLiteral("fact.") + line.field);
        if (m_words)
            fact->offer(m_words(line.field));
        connect(fact, &FactEdit::edited, this,
                [this, fact, field = line.field](const QString &text) { emit factEdited(field, text, fact); });
        connect(fact, &FactEdit::ended, this, &CustomerPanel::showLater, Qt::QueuedConnection);
        grid->addWidget(fact, row++, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

void CustomerPanel::addTags(QVBoxLayout *column)
{
    auto *holder = new QWidget(content());
    auto *flow = new FlowLayout(holder, Theme::em(0.4));
    for (const QString &tag : m_profile->tags) {
        auto *chip = new Chip(m_theme, {}, tag, holder);
        chip->setRemovable(!m_readOnly);
        connect(chip, &Chip::removed, this, [this, tag] { emit tagTaken(tag); });
        flow->addWidget(chip);
    }
    if (!m_readOnly) {
        auto *input = new QLineEdit(holder);
        input->setObjectName(QStringLiteral("panelAddTag"));
        input->setPlaceholderText(Text::tr("Add tag"));
        input->setAccessibleName(input->placeholderText());
        input->setFixedWidth(Theme::em(7));
        auto *completer = new QCompleter(m_tagNames, input);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        input->setCompleter(completer);
        connect(input, &QLineEdit::returnPressed, this, [this, input] {
            const QString tag = input->text().trimmed();
            if (!tag.isEmpty())
                emit tagGiven(tag);
        });
        flow->addWidget(input);
    }
    column->addSpacing(Theme::em(0.25));
    column->addWidget(holder);
}

void CustomerPanel::addIdentities(QVBoxLayout *column)
{
    const storage::CustomerProfile &p = *m_profile;
    const QString &otherPhones = p.texts[CustomerText::MaskedPhone];
    if (p.identities.empty() && otherPhones.isEmpty())
        return;
    section(column, Text::tr("Identities"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::em(1));
    grid->setVerticalSpacing(Theme::em(0.3));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const storage::Identity &identity : p.identities) {
        grid->addWidget(label(identityWord(int(identity.kind)), true), row, 0, Qt::AlignTop);
        if (identity.kind == storage::IdentityKind::Phone)
            addPhone(grid, row++, identity.value);
        else
            grid->addWidget(label(identity.value), row++, 1);
    }
    if (!otherPhones.isEmpty()) {
        grid->addWidget(label(Text::tr("Other phone numbers"), true), row, 0, Qt::AlignTop);
        grid->addWidget(label(m_masked ? app::maskedPhone(otherPhones) : app::shownPhone(otherPhones)), row, 1);
    }
    column->addLayout(grid);
}

void CustomerPanel::addPhone(QGridLayout *grid, int row, const QString &digits)
{
    if (!m_masked || m_revealed == m_profile->id) {
        QLabel *phone = label(app::shownPhone(digits));
        phone->setObjectName(QStringLiteral("panelPhone"));
        grid->addWidget(phone, row, 1);
        connect(this, &CustomerPanel::phonesMasked, phone, [this, grid, row, phone, digits] {
            phone->hide();
            phone->deleteLater();
            addPhone(grid, row, digits);
        });
        return;
    }
    auto *reveal = new QPushButton(app::maskedPhone(digits), content());
    reveal->setObjectName(QStringLiteral("revealPhone"));
    reveal->setProperty("link", true);
    reveal->setStyleSheet(QStringLiteral("QPushButton { border: none; padding: 0; background: transparent; color: %1; "
                                         "text-align: left; text-decoration: underline; }")
                              .arg(m_theme.color(Theme::Role::Accent).name()));
    reveal->setCursor(Qt::PointingHandCursor);
    reveal->setToolTip(Text::tr("Show full number (this is logged)"));
    reveal->setAccessibleName(Text::tr("Show phone number"));
    grid->addWidget(reveal, row, 1, Qt::AlignLeft);
    connect(reveal, &QPushButton::clicked, this, [this] { emit revealWanted(m_profile->id); });
    connect(this, &CustomerPanel::phonesRevealed, reveal, [this, grid, row, reveal, digits] {
        if (reveal->hasFocus())
            setFocus(); // or it would go to whatever comes next
        reveal->hide();
        reveal->deleteLater();
        addPhone(grid, row, digits);
    });
}

void CustomerPanel::addFriendships(QVBoxLayout *column, const storage::TeamZone &zone)
{
    if (m_profile->friendships.empty())
        return;
    section(column, Text::tr("Accounts"));
    for (const storage::Friendship &friendship : m_profile->friendships) {
        QStringList parts{friendshipWord(friendship.endKind)};
        if (friendship.addedAt)
            parts << Text::tr("since %1").arg(storage::isoDay(zone.dayOf(*friendship.addedAt)));
        if (friendship.endedAt)
            parts << Text::tr("until %1").arg(storage::isoDay(zone.dayOf(*friendship.endedAt)));
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::em(0.75));
        row->addWidget(label(friendship.account));
        QLabel *state = label(parts.join(QLatin1Char(' ')), true);
        row->addWidget(state, 1);
        column->addLayout(row);
    }
}

void CustomerPanel::addOrders(QVBoxLayout *column)
{
    const storage::CustomerProfile &p = *m_profile;
    section(column, Text::tr("Orders"));
    if (p.orders.paidCount == 0) {
        column->addWidget(label(Text::tr("No orders yet."), true));
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(1.5));
    const auto number = [&](const char *name, const QString &value, const QString &meaning) {
        auto *box = new QVBoxLayout;
        box->setSpacing(0);
        QLabel *large = label(value);
        large->setObjectName(QLatin1String(name));
        large->setWordWrap(false);
        large->setFont(Theme::font(1.15, true));
        QLabel *small = label(meaning, true);
        small->setFont(Theme::font(0.9));
        small->setWordWrap(false);
        box->addWidget(large);
        box->addWidget(small);
        row->addLayout(box);
    };
    number("panelOrders", shownCount(p.orders.count), Text::tr("orders"));
    number("panelPaid", shownMoney(p.orders.paid), Text::tr("¥ paid"));
    row->addStretch(1);
    column->addLayout(row);
    if (const QString refunds = app::refundText(p.orders, shownMoney(p.orders.refunded)); !refunds.isEmpty()) {
        QLabel *beside = label(refunds, true);
        beside->setObjectName(QStringLiteral("panelRefunds"));
        column->addWidget(beside);
    }
}

void CustomerPanel::addMerged(QVBoxLayout *column)
{
    if (m_merged.empty())
        return;
    section(column, Text::tr("Merged"));
    for (const storage::CustomerId gone : m_merged) {
        auto *row = new QHBoxLayout;
        row->addWidget(label(Text::tr("Record %1 was merged into this one.").arg(gone.value), true), 1);
        auto *apart = new QPushButton(Text::tr("Split"), content());
        apart->setObjectName(QStringLiteral("unmerge"));
        apart->setAccessibleName(Text::tr("Split off record %1").arg(gone.value));
        apart->setEnabled(!m_readOnly);
        connect(apart, &QPushButton::clicked, this, [this, gone] { emit unmergeWanted(gone); });
        row->addWidget(apart, 0, Qt::AlignTop);
        column->addLayout(row);
    }
}

} // namespace ui
