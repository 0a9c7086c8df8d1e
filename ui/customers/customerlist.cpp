#include "ui/customers/customerlist.h"

#include "app/text.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

CustomerList::CustomerList(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::em(0.75), 0);
    column->setSpacing(Theme::em(0.5));
    makeModel();
    m_pages = new QStackedWidget(this);
    m_table = new CustomerGridView(*m_model, m_desk.theme, m_desk.preferences, m_pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeNobody());
    column->addWidget(m_pages, 1);
    makeFooter(column);
    connect(m_model, &CustomerTableModel::sortWanted, this, [this](int section, Qt::SortOrder order) {
        if (const auto wanted = CustomerTableModel::orderOf(section))
            emit sortWanted({*wanted, order == Qt::DescendingOrder});
    });
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

QWidget *CustomerList::makeNobody()
{
    auto *nobody = new QWidget(m_pages);
    auto *box = new QVBoxLayout(nobody);
    auto *sentence = new QLabel(Text::tr("Nobody fits this search and these filters."), nobody);
    sentence->setProperty("second", true);
    auto *clear = new QPushButton(Text::tr("Show everybody"), nobody);
    clear->setObjectName(QStringLiteral("showEverybody"));
    connect(clear, &QPushButton::clicked, this, &CustomerList::everybodyWanted);
    box->addStretch(1);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addWidget(clear, 0, Qt::AlignHCenter);
    box->addStretch(2);
    return nobody;
}

void CustomerList::makeFooter(QVBoxLayout *column)
{
    auto *footer = new QHBoxLayout;
    footer->setSpacing(Theme::em(1));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("customerCount"));
    m_count->setProperty("second", true);
    m_selection = new QLabel(this);
    m_selection->setObjectName(QStringLiteral("customerSelection"));
    m_selectAll = new QPushButton(this);
    m_selectAll->setObjectName(QStringLiteral("selectAllMatching"));
    footer->addWidget(m_count);
    footer->addWidget(m_selection);
    footer->addWidget(m_selectAll);
    footer->addStretch(1);
    column->addLayout(footer);
    connect(m_selectAll, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
}

void CustomerList::showAnswer(const app::GridAnswer &answer, const CustomerGridView::Place &place)
{
    const bool isAnother = *answer.customers != m_model->ids();
    m_model->setSnapshot(answer.customers, &m_desk.workspace.zone());
    m_pages->setCurrentIndex(answer.customers->empty() && answer.everybody != 0 ? 1 : 0);
    if (isAnother)
        m_table->restore(place, {answer.rows.begin(), answer.rows.end() - 1});
    if (answer.rows.back() >= 0)
        m_table->selectRow(answer.rows.back());
}

void CustomerList::clear()
{
    m_model->setSnapshot(std::make_shared<const CustomerTableModel::Ids>(), nullptr);
    m_pages->setCurrentIndex(0);
}

void CustomerList::showCounts(std::int64_t everybody, bool isFiltered)
{
    const std::int64_t matching = m_model->rowCount(), selected = m_table->selectedCount();
    if (everybody < 0)
        m_count->clear();
    else if (!isFiltered)
        m_count->setText(Text::tr("%1 customers").arg(shownCount(matching)));
    else
        m_count->setText(Text::tr("%1 of %2 customers").arg(shownCount(matching), shownCount(everybody)));
    m_selection->setText(selected > 0 ? Text::tr("%1 selected").arg(shownCount(selected)) : QString());
    m_selectAll->setVisible(selected > 1 && selected < matching);
    m_selectAll->setText(Text::tr("Select all %1 that match").arg(shownCount(matching)));
}

void CustomerList::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

} // namespace ui
