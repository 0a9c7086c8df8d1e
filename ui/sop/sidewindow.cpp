#include "ui/sop/sidewindow.h"

#include "app/customers/customersearch.h"
#include "app/text.h"
#include "storage/customers/customerlines.h"
#include "ui/sop/taskcardview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

constexpr int longestQuery = 60;

struct Found
{
    std::int64_t count = 0;
    storage::CustomerId customer;
    QString name;
};

app::Result<Found> search(app::TeamStore &store, app::JobContext &job, const QString &query)
{
    const auto image = store.ensureImage(app::CustomerSearch::parts(), job);
    if (!image)
        return tl::unexpected<app::Error>(image.error());
    Found found;
    std::vector<storage::CustomerId> ids;
    {
        const auto lock = (*image)->lockForReading();
        const app::SearchAnswer answer = app::CustomerSearch(**image).find(query, 1);
        found.count = answer.count;
        for (const auto slot : answer.first)
            ids.push_back((*image)->numbering().idOf(slot));
    }
    for (const storage::CustomerLine &line : storage::customerLines(store.connection(), ids)) {
        found.customer = line.id;
        found.name = line.name.isEmpty() ? line.nickname : line.name;
    }
    return found;
}

} // namespace

SideWindow::SideWindow(Desk &desk, ActionTable &actions, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint), m_desk(desk)
{
    setObjectName(QStringLiteral("sideWindow"));
    setWindowTitle(Text::tr("Beside WeCom"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(0.75), Theme::em(0.75), Theme::em(0.75), Theme::em(0.75));
    column->setSpacing(Theme::em(0.75));
    m_progress = new QLabel(this);
    m_progress->setProperty("second", true);
    column->addWidget(m_progress);
    m_stack = new QStackedWidget(this);
    m_card = new TaskCardView(desk.theme, actions, TaskCardView::Size::Narrow, m_stack);
    m_stack->addWidget(m_card);
    m_sentence = new QLabel(m_stack);
    m_sentence->setObjectName(QStringLiteral("sideEmpty"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_sentence);
    column->addWidget(m_stack, 1);
    auto *find = new QPushButton(Text::tr("&Find person from clipboard"), this);
    find->setObjectName(QStringLiteral("findPerson"));
    find->setAccessibleName(Text::tr("Find person from clipboard"));
    connect(find, &QPushButton::clicked, this, &SideWindow::findPerson);
    column->addWidget(find);
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("foundPerson"));
    m_found->setProperty("second", true);
    m_found->setWordWrap(true);
    m_found->hide();
    column->addWidget(m_found);
    resize(Theme::em(24), Theme::em(36));
    setMinimumWidth(Theme::em(20));
}

void SideWindow::showProgress(const QString &progress, bool hasTask, const QString &sentence)
{
    m_progress->setText(progress);
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(hasTask ? 0 : 1);
}

void SideWindow::findPerson()
{
    const QString query = QGuiApplication::clipboard()->text().simplified().left(longestQuery);
    m_found->show();
    if (query.isEmpty() || !m_desk.workspace.isOpen()) {
        m_found->setText(Text::tr("The clipboard holds no text. Copy a name or a phone number first."));
        return;
    }
    m_desk.workspace.ask([query](app::TeamStore &store, app::JobContext &job) { return search(store, job, query); })
        .then(this, [this, query, generation = ++m_generation](const app::Result<Found> &found) {
            if (generation != m_generation)
                return;
            if (!found || !found->customer) {
                m_found->setText(found ? Text::tr("Nobody fits “%1”.").arg(query) : found.error().message);
                return;
            }
            m_found->setText(found->count > 1
                                 ? Text::tr("%1, and %n more", nullptr, int(found->count - 1)).arg(found->name)
                                 : found->name);
            emit customerFound(found->customer, found->name);
        });
}

void SideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
