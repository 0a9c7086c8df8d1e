#include "ui/kpi/peopledialog.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

PeopleDialog::PeopleDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_count(makeLabel(Text::tr("Looking up customers…"), this)), m_list(new QTableWidget(0, 3, this))
{
    setObjectName(QStringLiteral("peopleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *name = makeLabel(title, this);
    name->setFont(Theme::font(1.15, true));
    name->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("peopleCount"));
    m_count->setProperty("second", true);
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(title);
    m_list->setHorizontalHeaderLabels({Text::tr("Name"), Text::tr("Owner"), Text::tr("Customer ID")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_list, &QTableWidget::cellDoubleClicked, this, &PeopleDialog::choose);
    connect(m_list, &QTableWidget::cellActivated, this, &PeopleDialog::choose);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1));
    layout->setSpacing(Theme::em(0.5));
    layout->addWidget(name);
    layout->addWidget(m_count);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(Theme::em(42), Theme::em(38));
}

void PeopleDialog::setPeople(const app::PeopleBehind &people)
{
    m_people = people.shown;
    const QString count = QLocale(QLocale::English).toString(qint64(people.count));
    m_count->setText(people.count > std::int64_t(m_people.size())
                         ? Text::tr("%1 customers; the first %2 are shown. Double-click one to open it.")
                               .arg(count)
                               .arg(m_people.size())
                     : people.count == 0 ? Text::tr("No customers behind this figure.")
                                         : Text::tr("%1 customer(s). Double-click one to open it.", nullptr, int(people.count)).arg(count));
    m_list->setRowCount(int(m_people.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const app::Person &person = m_people[std::size_t(row)];
        m_list->setItem(row, 0, new QTableWidgetItem(shownCustomer(person.name)));
        m_list->setItem(row, 1, new QTableWidgetItem(person.owner));
        m_list->setItem(row, 2, new QTableWidgetItem(QString::number(person.id.value)));
    }
    if (!m_people.empty())
        m_list->setCurrentCell(0, 0);
    m_list->setFocus();
}

void PeopleDialog::setError(const app::Error &error)
{
    m_count->setText(error.message);
}

void PeopleDialog::choose(int row)
{
    if (row < 0 || std::size_t(row) >= m_people.size() || !isVisible())
        return;
    const storage::CustomerId customer = m_people[std::size_t(row)].id;
    accept();
    emit customerChosen(customer);
}

} // namespace ui
