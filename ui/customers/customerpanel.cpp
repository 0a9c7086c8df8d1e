#include "ui/customers/customerpanel.h"

#include "app/text.h"
#include "ui/customers/notesedit.h"
#include "ui/customers/persontimeline.h"
#include "ui/widgets/factedit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/revealtime.h"
#include "ui/widgets/shown.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using app::Text;

CustomerPanel::CustomerPanel(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_theme(desk.theme), m_timeline(new PersonTimeline(desk, this)),
      m_maskAgain(new QTimer(this))
{
    m_maskAgain->setObjectName(QStringLiteral("maskPhonesAgain"));
    m_maskAgain->setSingleShot(true);
    m_maskAgain->setInterval(revealedMs);
    connect(m_maskAgain, &QTimer::timeout, this, &CustomerPanel::maskPhones);
    setObjectName(QStringLiteral("customerPanel"));
    setAccessibleName(Text::tr("Customer"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Theme::em(18));
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_place > 0 && end >= m_place)
            verticalScrollBar()->setValue(std::exchange(m_place, 0));
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_place = 0; }); // by the user
    showSentence({});
}

QVBoxLayout *CustomerPanel::beginAgain()
{
    m_timeline->hide();
    m_timeline->setParent(this); // must survive the old content
    auto *made = new QWidget;
    made->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(Theme::em(1.25), 0, Theme::em(0.75), Theme::em(1));
    column->setSpacing(Theme::em(0.5));
    if (QWidget *before = takeWidget()) {
        for (FactEdit *fact : before->findChildren<FactEdit *>())
            fact->blockSignals(true); // losing the keyboard by this, it gives nothing
        before->hide();
        before->deleteLater(); // may be the sender of the current signal
    }
    setWidget(made);
    return column;
}

void CustomerPanel::showSentence(const QString &sentence)
{
    m_profile.reset();
    m_place = 0;
    QVBoxLayout *column = beginAgain();
    QLabel *text = label(sentence, true);
    text->setAlignment(Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(text);
    column->addStretch(2);
}

void CustomerPanel::showProfile(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    const bool isSame = m_profile && m_profile->id == profile.basics.id;
    if (!isSame)
        finishTyping(); // it is of the person before
    if (isSame && isEditing()) {
        m_later = profile; // what is being written stays
        return;
    }
    m_later.reset();
    m_timeline->showPerson(profile.basics.id);
    std::vector<ProfileSection> sections = profileSections(profile, zone);
    ProfileSection consent = consentSection(profile, zone);
    const QString gate = app::textOf(profile.gate);
    if (m_profile == profile.basics && m_sections == sections && m_consent == consent && m_gate == gate &&
        m_merged == profile.details.merged)
        return; // do not replace a field that is being edited
    const int scrolled = m_place > 0 ? m_place : verticalScrollBar()->value();
    const QWidget *focus = isSame && isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focused = focus ? focus->objectName() : QString();
    const QString tag = isSame ? typed("panelAddTag") : QString();
    const QString followUp = isSame ? typed("panelAddNote") : QString();
    m_profile = profile.basics;
    m_sections = std::move(sections);
    m_consent = std::move(consent);
    m_isWithdrawn = profile.details.consentWithdrawnAt.has_value();
    m_isBlacklisted = profile.gate == app::ContactGate::Blacklisted;
    m_gate = gate;
    m_merged = profile.details.merged;
    if (m_revealed != m_profile->id)
        m_revealed = {};
    QVBoxLayout *column = beginAgain();
    addHead(column);
    addTags(column);
    for (const ProfileSection &lines : m_sections)
        addSection(column, lines);
    addIdentities(column);
    addFriendships(column, zone);
    addOrders(column);
    addNotes(column);
    addConsent(column);
    addMerged(column);
    addTimeline(column);
    column->addStretch(1);
    if (!isSame) {
        m_place = 0;
        return;
    }
    if (std::find(m_profile->tags.begin(), m_profile->tags.end(), tag) == m_profile->tags.end())
        typeAgain("panelAddTag", tag);
    typeAgain("panelAddNote", followUp);
    if (auto *again = focused.isEmpty() ? nullptr : content()->findChild<QWidget *>(focused))
        again->setFocus();
    scrollBackTo(scrolled);
}

/// The content gets its height later, by its layout and when the timeline has come.
void CustomerPanel::scrollBackTo(int place)
{
    content()->layout()->activate();
    verticalScrollBar()->setValue(place);
    m_place = verticalScrollBar()->value() == place ? 0 : place;
}

QString CustomerPanel::shownName() const
{
    return shownCustomer(m_profile->shown);
}

bool CustomerPanel::isEditing() const
{
    const auto facts = findChildren<FactEdit *>();
    return (m_notes && m_notes->isEditing()) ||
           std::any_of(facts.begin(), facts.end(), [](const FactEdit *fact) { return fact->isEditing(); });
}

/// What came while something was typed.
void CustomerPanel::showLater()
{
    if (isEditing())
        return;
    if (const auto later = std::exchange(m_later, {}); later && later->basics.id == customer())
        showProfile(*later, m_desk.workspace.zone());
}

QString CustomerPanel::typed(const char *field) const
{
    const auto *line = findChild<QLineEdit *>(QLatin1String(field));
    return line ? line->text() : QString();
}

void CustomerPanel::typeAgain(const char *field, const QString &text)
{
    if (auto *line = content()->findChild<QLineEdit *>(QLatin1String(field)))
        line->setText(text);
}

int CustomerPanel::unsaved() const
{
    const auto facts = findChildren<FactEdit *>();
    return int(std::count_if(facts.begin(), facts.end(), [](const FactEdit *fact) { return fact->isUnsaved(); }));
}

void CustomerPanel::finishTyping()
{
    for (FactEdit *fact : findChildren<FactEdit *>())
        fact->finish();
}

QLabel *CustomerPanel::label(const QString &text, bool second)
{
    auto *made = makeLabel(text, content());
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("second", second);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QVBoxLayout *CustomerPanel::section(QVBoxLayout *column, const QString &title)
{
    column->addSpacing(Theme::em(0.75));
    QLabel *heading = label(title);
    heading->setFont(Theme::font(1.0, true));
    column->addWidget(heading);
    return column;
}

void CustomerPanel::revealPhones(storage::CustomerId customer)
{
    if (!m_profile || m_profile->id != customer || m_revealed == customer)
        return;
    m_revealed = customer;
    m_maskAgain->start();
    emit phonesRevealed();
}

void CustomerPanel::maskPhones()
{
    if (!std::exchange(m_revealed, {}))
        return;
    m_maskAgain->stop();
    emit phonesMasked();
}

void CustomerPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace ui
