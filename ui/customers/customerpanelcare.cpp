#include "app/text.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/flowlayout.h"
#include "ui/customers/notesedit.h"
#include "ui/customers/persontimeline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

// The sections of the panel with actions on the customer.
namespace ui {

using app::Text;

void CustomerPanel::addMenu(QHBoxLayout *row)
{
    auto *button = new QToolButton(content());
    button->setObjectName(QStringLiteral("personMenu"));
    button->setText(QStringLiteral("⋯"));
    button->setAccessibleName(Text::tr("More actions for this customer"));
    button->setToolTip(button->accessibleName());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addAction(Text::tr("Transfer to another account…"), this, &CustomerPanel::transferWanted);
    if (m_isBlacklisted)
        menu->addAction(Text::tr("Remove from blocklist"), this, [this] {
            emit fieldWanted(QStringLiteral("status"), QStringLiteral("active"),
                             Text::tr("Removed from the blocklist."));
        });
    else
        menu->addAction(Text::tr("Add to blocklist"), this, [this] {
            emit fieldWanted(QStringLiteral("status"), QStringLiteral("blacklisted"),
                             Text::tr("Added to the blocklist. They will no longer be contacted."));
        });
    menu->addSeparator();
    menu->addAction(Text::tr("Erase personal data…"), this, &CustomerPanel::erasureWanted);
    button->setMenu(menu);
    button->setVisible(!m_readOnly);
    row->addWidget(button, 0, Qt::AlignTop);
}

/// A running SOP: its next steps, and a button to take the customer out.
void CustomerPanel::addTakeOut(QGridLayout *grid, int row, const ProfileSection::Line &line)
{
    auto *out = new QPushButton(Text::tr("Remove"), content());
    out->setObjectName(QStringLiteral("takeOut.%1").arg(line.enrolment.value));
    out->setAccessibleName(Text::tr("Remove from %1").arg(line.name));
    out->setToolTip(Text::tr("Its open tasks are cancelled. You can undo this."));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::em(0.2));
    texts->addWidget(label(line.name, true));
    texts->addWidget(label(line.value));
    auto *cell = new QHBoxLayout;
    cell->setSpacing(Theme::em(0.5));
    cell->addLayout(texts, 1);
    cell->addWidget(out, 0, Qt::AlignTop);
    grid->addLayout(cell, row, 0, 1, 2);
    connect(out, &QPushButton::clicked, this, [this, enrolment = line.enrolment] { emit takeOutWanted(enrolment); });
}

void CustomerPanel::addConsent(QVBoxLayout *column)
{
    section(column, m_consent.title);
    const QString state = m_gate.isEmpty() ? Text::tr("Can be contacted.") : m_gate;
    column->addWidget(label(state, m_gate.isEmpty()));
    for (const ProfileSection::Line &line : m_consent.lines)
        column->addWidget(label(QStringLiteral("%1: %2").arg(line.name, line.value)));
    if (m_readOnly)
        return;
    auto *holder = new QWidget(content());
    auto *flow = new FlowLayout(holder, Theme::em(0.4));
    const auto button = [&](const char *name, const QString &text, const QString &field, const QString &value,
                            const QString &said) {
        auto *made = new QPushButton(text, holder);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, [=, this] { emit fieldWanted(field, value, said); });
    };
    const QString gate = QStringLiteral("do_not_contact"), consent = QStringLiteral("consent");
    if (m_profile->doNotContact)
        button("mayContact", Text::tr("Allow contact again"), gate, QStringLiteral("no"),
               Text::tr("Can be contacted again."));
    else
        button("doNotContact", Text::tr("Do not contact"), gate, QStringLiteral("yes"),
               Text::tr("Will not be contacted. SOPs, batches and quick replies skip them."));
    if (m_consent.lines.empty() || m_isWithdrawn)
        button("consentGiven", Text::tr("Record consent"), consent, QStringLiteral("given"),
               Text::tr("Consent recorded."));
    else
        button("consentWithdrawn", Text::tr("Record withdrawal of consent"), consent, QStringLiteral("withdrawn"),
               Text::tr("Consent withdrawn. They will no longer be contacted."));
    column->addWidget(holder);
}

void CustomerPanel::addNotes(QVBoxLayout *column)
{
    if (m_readOnly && m_profile->texts[storage::CustomerText::Notes].trimmed().isEmpty())
        return;
    section(column, Text::tr("Notes"));
    m_notes = new NotesEdit(m_profile->texts[storage::CustomerText::Notes], m_readOnly, content());
    column->addWidget(m_notes);
    connect(m_notes, &NotesEdit::edited, this, [this](const QString &notes) { emit notesEdited(notes, m_notes); });
    connect(m_notes, &NotesEdit::ended, this, &CustomerPanel::showLater);
}

QString CustomerPanel::draft() const
{
    if (!m_profile || m_readOnly)
        return {};
    if (m_notes && m_notes->isDirty())
        return Text::tr("The notes on %1 are not saved.").arg(shownName());
    if (!typed("panelAddNote").trimmed().isEmpty())
        return Text::tr("The follow-up on %1 is not saved.").arg(shownName());
    return {};
}

void CustomerPanel::saveDraft(std::function<void()> saved)
{
    const QString followUp = typed("panelAddNote");
    if (m_notes && m_notes->isDirty()) {
        m_notes->save([this, saved] { saveDraft(saved); }); // then the follow-up
    } else if (!followUp.trimmed().isEmpty()) {
        m_followUpSaved = std::move(saved);
        emit noteAdded(followUp);
    } else {
        saved();
    }
}

void CustomerPanel::dropDraft()
{
    typeAgain("panelAddNote", {});
    if (m_notes && m_notes->isEditing())
        m_notes->end();
}

void CustomerPanel::followUpAnswered(bool isSaved)
{
    const auto saved = std::exchange(m_followUpSaved, {});
    if (!isSaved)
        return;
    typeAgain("panelAddNote", {});
    if (saved)
        saved();
}

void CustomerPanel::addTimeline(QVBoxLayout *column)
{
    section(column, Text::tr("Timeline"));
    if (!m_readOnly) {
        auto *input = new QLineEdit(content());
        input->setObjectName(QStringLiteral("panelAddNote"));
        input->setPlaceholderText(Text::tr("Log a follow-up; Enter saves"));
        input->setAccessibleName(Text::tr("Add a follow-up to the timeline"));
        column->addWidget(input);
        connect(input, &QLineEdit::returnPressed, this, [this, input] {
            if (!input->text().trimmed().isEmpty())
                emit noteAdded(input->text());
        });
    }
    column->addWidget(m_timeline);
    m_timeline->show();
}

} // namespace ui
