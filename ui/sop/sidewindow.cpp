#include "ui/sop/sidewindow.h"

#include "app/customers/phonereveal.h"
#include "app/image/customersearch.h"
#include "app/text.h"
#include "storage/customers/customerlines.h"
#include "storage/customers/customerstore.h"
#include "ui/sop/masssendview.h"
#include "ui/sop/newfrienddialog.h"
#include "ui/sop/scriptdialog.h"
#include "ui/sop/scriptpane.h"
#include "ui/sop/taskcardview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reservedkeys.h"
#include "ui/widgets/shown.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

constexpr int usualWidth = 360; ///< pixels; larger texts need more
constexpr int longestQuery = 60, listedPeople = 5, entriesARow = 3, idRole = Qt::UserRole, nameRole = Qt::UserRole + 1;

} // namespace

app::Result<SideWindow::Found> SideWindow::search(app::TeamStore &store, app::JobContext &job, const QString &query)
{
    Found found;
    std::vector<storage::CustomerId> ids;
    // An ID or a phone number identifies one customer, even if others have those digits in their notes.
    if (const auto known = storage::CustomerStore(store.connection()).byKey(query)) {
        found.count = 1;
        ids.push_back(*known);
    } else {
        const auto image = store.readImage(app::CustomerSearch::parts(), job);
        if (!image)
            return tl::unexpected<app::Error>(image.error());
        const app::SearchAnswer answer = app::CustomerSearch(**image).find(query, listedPeople);
        found.count = answer.count;
        for (const auto slot : answer.first)
            ids.push_back((*image)->numbering().idOf(slot));
    }
    for (const storage::CustomerLine &line : storage::customerLines(store.connection(), ids)) {
        QStringList more;
        for (const QString &part : {line.remark, line.owner}) {
            if (!part.isEmpty() && part != line.shown)
                more << part;
        }
        found.people.push_back({line.id, shownCustomer(line.shown), more.join(QStringLiteral(" · "))});
    }
    return found;
}

SideWindow::SideWindow(Desk &desk, ActionTable &actions, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint), m_desk(desk), m_search(desk.workspace),
      m_factsAsker(desk.workspace), m_scriptText(desk.workspace)
{
    setObjectName(QStringLiteral("sideWindow"));
    setWindowTitle(Text::tr("Side"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(0.75), Theme::em(0.75), Theme::em(0.75), Theme::em(0.75));
    column->setSpacing(Theme::em(0.75));
    m_progress = new ElidedLabel(this);
    m_progress->setProperty("second", true);
    column->addWidget(m_progress);
    column->addWidget(makePerson());
    m_stack = new QStackedWidget(this);
    const auto scrolled = [this](QWidget *inside) {
        auto *area = new QScrollArea(m_stack);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(inside);
        m_stack->addWidget(area);
    };
    m_card = new TaskCardView(desk.theme, actions, TaskCardView::Size::Narrow, m_stack);
    scrolled(m_card);
    m_mass = new MassSendView(desk.theme, actions, MassSendView::Size::Narrow, m_stack);
    scrolled(m_mass);
    m_sentence = makeLabel(m_stack);
    m_sentence->setObjectName(QStringLiteral("sideEmpty"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_sentence);
    m_facts = new PersonView(desk.theme, m_stack);
    scrolled(m_facts);
    connect(m_facts, &PersonView::phoneWanted, this, &SideWindow::reveal);
    connect(m_facts, &PersonView::profileWanted, this, [this] { emit profileWanted(m_found.customer); });
    column->addWidget(m_stack, 1);
    column->addWidget(makeEntries());
    m_scripts = new ScriptPane(desk, this);
    m_scripts->setFixedHeight(Theme::em(11));
    column->addWidget(m_scripts);
    connect(m_scripts, &ScriptPane::chosen, this, &SideWindow::copyScript);
    connect(m_scripts, &ScriptPane::editWanted, this, [this] { (new ScriptDialog(m_desk, this))->open(); });
    resize(std::max(usualWidth, Theme::em(22)), Theme::em(50));
    setMinimumWidth(Theme::em(20));
    showPerson();
}

QWidget *SideWindow::makePerson()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    m_query = new QLineEdit(part);
    m_query->setObjectName(QStringLiteral("personQuery"));
    m_query->setAccessibleName(Text::tr("Find a person"));
    m_query->setPlaceholderText(Text::tr("Name, phone number or ID; Ctrl+V to paste"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    new ReservedKeys(m_query, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down});
    auto *paste = new QToolButton(part);
    paste->setObjectName(QStringLiteral("findPerson"));
    paste->setIcon(m_desk.theme.icon(QStringLiteral("search")));
    paste->setAccessibleName(Text::tr("Find person from clipboard"));
    paste->setToolTip(paste->accessibleName());
    row->addWidget(m_query, 1);
    row->addWidget(paste);
    column->addLayout(row);
    m_people = new QListWidget(part);
    m_people->setObjectName(QStringLiteral("foundPeople"));
    m_people->setAccessibleName(Text::tr("Matching customers"));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setUniformItemSizes(true);
    m_people->hide();
    new ReservedKeys(m_people, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down});
    column->addWidget(m_people);
    m_answer = makeLabel(part);
    m_answer->setObjectName(QStringLiteral("foundPerson"));
    m_answer->setProperty("second", true);
    m_answer->setWordWrap(true);
    m_answer->setMinimumWidth(1); // a long name does not widen the window
    m_answer->hide();
    column->addWidget(m_answer);
    connect(paste, &QToolButton::clicked, this, [this] { this->paste(true); });
    connect(m_query, &QLineEdit::returnPressed, this, [this] { find(m_query->text().simplified()); });
    const auto choose = [this](const QListWidgetItem *item) {
        setPerson({storage::CustomerId(item->data(idRole).toLongLong()), item->data(nameRole).toString(), {}});
    };
    connect(m_people, &QListWidget::itemActivated, this, choose);
    connect(m_people, &QListWidget::itemClicked, this, choose);
    connect(&m_desk.theme, &Theme::changed, paste,
            [this, paste] { paste->setIcon(m_desk.theme.icon(QStringLiteral("search"))); });
    return part;
}

QWidget *SideWindow::makeEntries()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *top = new QHBoxLayout;
    m_who = new ElidedLabel(part);
    m_who->setObjectName(QStringLiteral("about"));
    m_who->setFont(Theme::font(1, true));
    m_back = new QToolButton(part);
    m_back->setObjectName(QStringLiteral("backToCard"));
    m_back->setText(Text::tr("Back to card"));
    m_back->setAccessibleName(m_back->text());
    m_back->setAutoRaise(true);
    top->addWidget(m_who, 1);
    top->addWidget(m_back);
    column->addLayout(top);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::em(0.5));
    const auto put = [grid](QPushButton *button) {
        const int number = grid->count();
        grid->addWidget(button, number / entriesARow, number % entriesARow);
    };
    const auto entry = [&](const char *kind, const QString &text) {
        auto *button = new QPushButton(text, part);
        button->setObjectName(QStringLiteral("log.") + QLatin1String(kind));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, kind] {
            if (const Person about = person(); about.customer)
                emit entryWanted(QLatin1String(kind), about.customer, about.name);
        });
        put(button);
    };
    entry("reply", Text::tr("Replied"));
    entry("call", Text::tr("Call"));
    entry("note", Text::tr("Follow-up"));
    entry("complaint", Text::tr("Complaint"));
    entry("order", Text::tr("Order in chat"));
    auto *add = new QPushButton(Text::tr("New friend"), part);
    add->setObjectName(QStringLiteral("newFriend"));
    add->setAccessibleName(add->text());
    put(add);
    column->addLayout(grid);
    connect(add, &QPushButton::clicked, this, &SideWindow::addFriend);
    connect(m_back, &QToolButton::clicked, this, [this] { setPerson({}); });
    return part;
}

void SideWindow::showProgress(const QString &progress, Content content, const QString &sentence)
{
    m_progress->setText(progress);
    m_sentence->setText(sentence);
    m_content = content;
    showContent();
}

/// Shows the customer found, otherwise the content of the queue.
void SideWindow::showContent()
{
    constexpr int facts = int(Content::Sentence) + 1;
    m_stack->setCurrentIndex(m_found.customer ? facts : int(m_content));
}

void SideWindow::showCardPerson(storage::CustomerId customer, const QString &name)
{
    m_ofCard = {customer, name, {}};
    showPerson();
}

void SideWindow::refresh()
{
    if (!m_desk.workspace.isOpen())
        return;
    m_scripts->refresh();
    askFacts();
}

void SideWindow::clear()
{
    m_found = m_ofCard = {};
    m_pasted.clear();
    m_query->clear();
    m_people->hide();
    m_answer->hide();
    hide();
}

void SideWindow::showPerson()
{
    const Person about = person();
    m_who->setText(about.customer ? Text::tr("Customer: %1").arg(about.name) : Text::tr("No customer selected"));
    m_back->setVisible(bool(m_found.customer));
    showContent();
    for (const char *kind : {"log.note", "log.reply", "log.call", "log.complaint", "log.order"})
        findChild<QPushButton *>(QLatin1String(kind))
            ->setEnabled(bool(about.customer) && m_desk.workspace.isOpen() && !m_desk.workspace.isReadOnly());
}

void SideWindow::setPerson(const Person &person)
{
    m_found = person;
    m_people->hide();
    m_answer->setVisible(bool(person.customer));
    m_answer->setText(person.line.isEmpty() ? person.name : QStringLiteral("%1  ·  %2").arg(person.name, person.line));
    m_answer->setToolTip(m_answer->text());
    m_facts->clear(person.name);
    showPerson();
    if (!person.customer)
        return;
    askFacts();
    emit customerFound(person.customer, person.name);
}

void SideWindow::askFacts()
{
    if (!m_found.customer)
        return;
    m_factsAsker.ask([customer = m_found.customer](app::TeamStore &store,
                                                   app::JobContext &) { return PersonView::facts(store, customer); },
                     [this](const app::Result<PersonView::Facts> &facts) {
                         if (facts && facts->profile.basics.id == m_found.customer)
                             m_facts->showFacts(*facts, m_desk.workspace.zone());
                     });
}

/// Viewing a phone number is logged first; a file that is open read-only has no log.
void SideWindow::reveal()
{
    if (m_desk.workspace.isReadOnly()) {
        m_facts->revealPhone();
        return;
    }
    const storage::CustomerId customer = m_found.customer;
    m_desk.workspace
        .edit([customer](app::TeamStore &store, app::JobContext &) { return app::recordPhoneReveal(store, customer); })
        .then(this, [this, customer](const app::Result<void> &recorded) {
            if (!recorded)
                m_desk.prompts.tell(this, recorded.error().message, recorded.error().detail);
            else if (customer == m_found.customer)
                m_facts->revealPhone();
        });
}

/// Automatically only if the text is new, one short line and not copied by this program.
void SideWindow::paste(bool isAsked)
{
    const QString text = QGuiApplication::clipboard()->text();
    const QString query = text.simplified().left(longestQuery);
    if (!isAsked && (query.isEmpty() || query == m_pasted || text.trimmed().contains(QLatin1Char('\n')) ||
                     text.trimmed().size() > longestQuery || QGuiApplication::clipboard()->ownsClipboard()))
        return;
    if (query.isEmpty()) {
        m_answer->setText(Text::tr("The clipboard contains no text. Copy a name or phone number first."));
        m_answer->show();
        return;
    }
    m_query->setText(query);
    find(query);
}

void SideWindow::find(const QString &query)
{
    if (query.isEmpty() || !m_desk.workspace.isOpen())
        return;
    m_pasted = query;
    m_search.ask([query](app::TeamStore &store, app::JobContext &job) { return search(store, job, query); },
                 [this, query](const app::Result<Found> &found) {
                     if (found) {
                         take(query, *found);
                         return;
                     }
                     m_answer->setText(found.error().message);
                     m_answer->show();
                 });
}

void SideWindow::take(const QString &query, const Found &found)
{
    m_people->clear();
    if (found.people.size() == 1) {
        setPerson(found.people.front());
        return;
    }
    m_people->setVisible(!found.people.empty());
    m_answer->setVisible(found.people.empty() || found.count > std::int64_t(found.people.size()));
    m_answer->setText(found.people.empty()
                          ? Text::tr("No one matches \"%1\".").arg(query)
                          : Text::tr("and %n more", nullptr, int(found.count) - int(found.people.size())));
    for (const Person &person : found.people) {
        auto *item = new QListWidgetItem(
            person.line.isEmpty() ? person.name : QStringLiteral("%1  ·  %2").arg(person.name, person.line), m_people);
        item->setToolTip(item->text());
        item->setData(idRole, qint64(person.customer.value));
        item->setData(nameRole, person.name);
    }
    const int row = std::max(m_people->sizeHintForRow(0), Theme::em(1));
    m_people->setFixedHeight(row * int(found.people.size()) + 2 * m_people->frameWidth() + Theme::em(0.25));
    m_people->setCurrentRow(0);
    if (!found.people.empty() && m_query->hasFocus())
        m_people->setFocus();
}

void SideWindow::copyScript(const QString &name, const QString &body)
{
    m_scriptText.ask(
        [body, customer = person().customer](app::TeamStore &store, app::JobContext &) {
            return app::sop::TodayService(store).textFor(body, customer);
        },
        [this, name](const app::Result<QString> &text) {
            if (!text)
                return;
            QGuiApplication::clipboard()->setText(*text);
            const QStringList gaps = app::sop::gapsOf(*text);
            m_answer->setText(
                gaps.isEmpty() ? Text::tr("\"%1\" copied.").arg(name)
                               : Text::tr("Copied, but there is no data for %1.").arg(gaps.join(QStringLiteral(", "))));
            m_answer->show();
        });
}

void SideWindow::addFriend()
{
    if (!m_desk.workspace.isOpen() || m_desk.workspace.isReadOnly())
        return;
    // A search without a result is probably the name of the new friend.
    const QString name = m_found.customer || m_people->isVisible() ? QString() : m_query->text();
    auto *dialog = new NewFriendDialog(m_desk, name, this);
    connect(dialog, &NewFriendDialog::added, this, [this](storage::CustomerId customer, const QString &added) {
        setPerson({customer, added, {}});
        emit friendAdded(customer);
    });
    dialog->open();
}

void SideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste(true);
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

bool SideWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Text pasted into the search box is looked up at once.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste(true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        paste(false);
}

} // namespace ui
