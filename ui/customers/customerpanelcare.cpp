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

// The parts of the panel by which something is done with a person.
namespace ui {

using app::Text;

void CustomerPanel::addMenu(QHBoxLayout *row)
{
    auto *button = new QToolButton(content());
    button->setObjectName(QStringLiteral("personMenu"));
    button->setText(QStringLiteral("⋯"));
    button->setAccessibleName(Text::tr("More about this customer"));
    button->setToolTip(button->accessibleName());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addAction(Text::tr("Transfer to another account…"), this, &CustomerPanel::transferWanted);
    if (m_isBlacklisted)
        menu->addAction(Text::tr("Take off the blacklist"), this, [this] {
            emit fieldWanted(QStringLiteral("status"), QStringLiteral("active"), Text::tr("Off the blacklist."));
        });
    else
        menu->addAction(Text::tr("Put on the blacklist"), this, [this] {
            emit fieldWanted(QStringLiteral("status"), QStringLiteral("blacklisted"),
                             Text::tr("On the blacklist: nobody contacts them any more."));
        });
    menu->addSeparator();
    menu->addAction(Text::tr("Erase on request…"), this, &CustomerPanel::erasureWanted);
    button->setMenu(menu);
    button->setVisible(!m_readOnly);
    row->addWidget(button, 0, Qt::AlignTop);
}

/// An SOP that runs: how it goes on, and the way out.
void CustomerPanel::addTakeOut(QGridLayout *grid, int row, const ProfileSection::Line &line)
{
    auto *out = new QPushButton(Text::tr("Take out"), content());
    out->setObjectName(QStringLiteral("takeOut.%1").arg(line.enrolment.value));
    out->setAccessibleName(Text::tr("Take out of %1").arg(line.name));
    out->setToolTip(Text::tr("Open tasks of it are cancelled; can be undone"));
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
    const QString state = m_gate.isEmpty() ? Text::tr("May be contacted.") : m_gate;
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
        button("mayContact", Text::tr("May be contacted again"), gate, QStringLiteral("no"),
               Text::tr("May be contacted again."));
    else
        button("doNotContact", Text::tr("Do not contact"), gate, QStringLiteral("yes"),
               Text::tr("Will not be contacted: SOPs, batches and quick replies leave them out."));
    if (m_consent.lines.empty() || m_isWithdrawn)
        button("consentGiven", Text::tr("Record a consent"), consent, QStringLiteral("given"),
               Text::tr("The consent is written down."));
    else
        button("consentWithdrawn", Text::tr("Record a withdrawal"), consent, QStringLiteral("withdrawn"),
               Text::tr("The consent is withdrawn: nobody contacts them any more."));
    column->addWidget(holder);
}

void CustomerPanel::addNotes(QVBoxLayout *column)
{
    if (m_readOnly && m_profile->notes.trimmed().isEmpty())
        return;
    section(column, Text::tr("Notes"));
    m_notes = new NotesEdit(m_profile->notes, m_readOnly, content());
    column->addWidget(m_notes);
    connect(m_notes, &NotesEdit::edited, this, [this](const QString &notes) { emit notesEdited(notes, m_notes); });
    connect(m_notes, &NotesEdit::ended, this, [this] {
        if (const auto later = std::exchange(m_later, {}); later && later->basics.id == customer())
            showProfile(*later, m_desk.workspace.zone());
    });
}

void CustomerPanel::addTimeline(QVBoxLayout *column)
{
    section(column, Text::tr("Timeline"));
    if (!m_readOnly) {
        auto *input = new QLineEdit(content());
        input->setObjectName(QStringLiteral("panelAddNote"));
        input->setPlaceholderText(Text::tr("Add a note, Enter keeps it"));
        input->setAccessibleName(Text::tr("Add a note to the timeline"));
        column->addWidget(input);
        connect(input, &QLineEdit::returnPressed, this, [this, input] {
            if (!input->text().trimmed().isEmpty())
                emit noteAdded(input->text());
            input->clear();
        });
    }
    column->addWidget(m_timeline);
    m_timeline->show();
}

} // namespace ui
