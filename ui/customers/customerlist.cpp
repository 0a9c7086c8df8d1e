#include "ui/customers/customerlist.h"

#include "app/text.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/gridfooter.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

CustomerList::CustomerList(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::em(0.75), 0);
    column->setSpacing(Theme::em(0.5));
    makeModel();
    m_table = new CustomerGridView(*m_model, m_desk.theme, this);
    column->addWidget(m_table, 1);
    m_footer = new GridFooter(m_desk, *m_table, *m_model, this);
    column->addWidget(m_footer);
    makeEmptyMessage();
}

void CustomerList::makeModel()
{
    m_model = new CustomerTableModel(
        [this](const CustomerTableModel::Ids &ids, std::function<void(CustomerTableModel::Lines)> deliver) {
            m_desk.workspace
                .ask([ids](app::TeamStore &store, app::JobContext &) -> app::Result<CustomerTableModel::Lines> {
                    return storage::gridLines(store.connection(), ids);
                })
                .then(m_model, [deliver](const app::Result<CustomerTableModel::Lines> &lines) {
                    if (lines)
                        deliver(*lines);
                });
        },
        this);
}

void CustomerList::makeEmptyMessage()
{
    m_emptyMessage = new QWidget(m_table);
    auto *box = new QVBoxLayout(m_emptyMessage);
    auto *sentence = makeLabel(Text::tr("No customers match this search and these filters."), m_emptyMessage);
    sentence->setProperty("second", true);
    auto *clear = new QPushButton(Text::tr("Show all customers"), m_emptyMessage);
    clear->setObjectName(QStringLiteral("showEverybody"));
    connect(clear, &QPushButton::clicked, this, &CustomerList::showAllRequested);
    box->addStretch(1);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addWidget(clear, 0, Qt::AlignHCenter);
    box->addStretch(2);
    m_emptyMessage->hide();
    m_table->viewport()->installEventFilter(this);
}

void CustomerList::placeEmptyMessage()
{
    m_emptyMessage->setGeometry(m_table->viewport()->geometry());
    m_emptyMessage->raise();
}

bool CustomerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        placeEmptyMessage();
    return QWidget::eventFilter(watched, event);
}

void CustomerList::showAnswer(const app::GridAnswer &answer, const CustomerGridView::Place &place)
{
    const bool isAnother = *answer.customers != m_model->ids();
    m_model->setSnapshot(answer.customers, &m_desk.workspace.zone());
    m_emptyMessage->setVisible(answer.customers->empty() && answer.everybody != 0);
    placeEmptyMessage();
    if (isAnother)
        m_table->restore(place, {answer.rows.begin(), answer.rows.end() - 1});
    if (answer.rows.back() >= 0)
        m_table->selectRow(answer.rows.back());
}

void CustomerList::clear()
{
    m_model->setSnapshot(std::make_shared<const CustomerTableModel::Ids>(), nullptr);
    m_emptyMessage->hide();
    m_footer->clear();
}

void CustomerList::showCounts(std::int64_t everybody, bool isFiltered, bool sumsStay)
{
    m_footer->showCounts(everybody, isFiltered, sumsStay);
}

void CustomerList::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

} // namespace ui
