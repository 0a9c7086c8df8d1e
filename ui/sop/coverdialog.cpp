#include "ui/sop/coverdialog.h"

#include "app/sop/coverservice.h"
#include "app/text.h"
#include "storage/segments/namestore.h"
#include "storage/team/staffstore.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::CoverService;

namespace {

constexpr int idRole = Qt::UserRole;

QDate toDate(storage::LocalDay day)
{
    return QDate::fromString(storage::isoDay(day), Qt::ISODate);
}

storage::LocalDay toDay(const QDate &date)
{
    return storage::parseIsoDay(date.toString(Qt::ISODate)).value_or(0);
}

} // namespace

CoverDialog::CoverDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_table(makeTable()), m_account(new QComboBox(this)), m_staff(new QComboBox(this)),
      m_from(new QDateEdit(this)), m_until(new QDateEdit(this)), m_result(makeLabel(this)), m_problem(makeLabel(this)),
      m_add(new QPushButton(Text::tr("&Add"), this)), m_remove(new QPushButton(Text::tr("&Remove"), this))
{
    setObjectName(QStringLiteral("coverDialog"));
    setWindowTitle(Text::tr("Cover"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    column->addWidget(m_table);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Theme::em(0.5));
    column->addLayout(form);
    const auto put = [&](const char *name, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        form->addRow(text, field);
    };
    put("coverAccount", Text::tr("Account"), m_account);
    put("coverStaff", Text::tr("Covered by"), m_staff);
    const QDate today = toDate(desk.workspace.today());
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setMinimumDate(today);
        edit->setDate(today);
    }
    put("coverFrom", Text::tr("First day"), m_from);
    put("coverUntil", Text::tr("Last day"), m_until);
    m_result->setObjectName(QStringLiteral("coverResult"));
    m_result->setWordWrap(true);
    column->addWidget(m_result);
    m_problem->setObjectName(QStringLiteral("coverProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    m_add->setObjectName(QStringLiteral("addCover"));
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    m_remove->setObjectName(QStringLiteral("removeCover"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    column->addWidget(buttons);
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &date) { m_until->setMinimumDate(date); });
    connect(m_add, &QPushButton::clicked, this, &CoverDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CoverDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty() && !m_desk.workspace.isReadOnly()); });
    m_add->setEnabled(!desk.workspace.isReadOnly());
    ask();
    m_account->setFocus();
}

QTableWidget *CoverDialog::makeTable()
{
    auto *table = new QTableWidget(0, 4, this);
    table->setObjectName(QStringLiteral("coverTable"));
    table->setAccessibleName(Text::tr("Covers"));
    table->setHorizontalHeaderLabels(
        {Text::tr("Account"), Text::tr("Covered by"), Text::tr("First day"), Text::tr("Last day")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setMinimumSize(Theme::em(34), Theme::em(10));
    return table;
}

void CoverDialog::ask()
{
    m_desk.workspace
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<Shown> {
            const auto covers = CoverService(store).list();
            if (!covers)
                return tl::unexpected<app::Error>(covers.error());
            Shown shown{storage::NameStore(store.connection()).names(storage::NamedThing::Account), {}, *covers};
            for (const storage::Staff &staff : storage::StaffStore(store.connection()).all()) {
                if (staff.active && staff.role != storage::Staff::AccessRole::Viewer)
                    shown.staff << staff.name;
            }
            return shown;
        })
        .then(this, [this](const app::Result<Shown> &shown) {
            if (shown)
                take(*shown);
            else
                showProblem(m_problem, shown.error().message);
        });
}

void CoverDialog::take(const Shown &shown)
{
    const auto fill = [](QComboBox *box, const QStringList &names) {
        if (box->count() == 0)
            box->addItems(names);
    };
    fill(m_account, shown.accounts);
    fill(m_staff, shown.staff);
    m_table->clearSelection(); // what is removed next is chosen anew
    m_table->setRowCount(int(shown.covers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const storage::Cover &cover = shown.covers[size_t(row)];
        int column = 0;
        for (const QString &text :
             {cover.accountName, cover.staffName, storage::isoDay(cover.from), storage::isoDay(cover.until)}) {
            auto *item = new QTableWidgetItem(text);
            item->setData(idRole, qint64(cover.id));
            m_table->setItem(row, column++, item);
        }
    }
}

void CoverDialog::add()
{
    const QString account = m_account->currentText(), staff = m_staff->currentText();
    const storage::LocalDay from = toDay(m_from->date()), until = toDay(m_until->date());
    m_add->setEnabled(false);
    m_desk.workspace
        .edit([=](app::TeamStore &store, app::JobContext &) {
            return CoverService(store).add(account, staff, from, until);
        })
        .then(this, [this, staff, account](const app::Result<CoverService::Added> &added) {
            m_add->setEnabled(true);
            showProblem(m_problem, added ? QString() : added.error().message);
            m_result->setText(added ? Text::tr("%1 covers \"%2\". Open tasks moved now: %3.")
                                          .arg(staff, account, QString::number(added->moved))
                                    : QString());
            ask();
        });
}

void CoverDialog::remove()
{
    const auto chosen = m_table->selectedItems();
    if (chosen.isEmpty())
        return;
    const std::int64_t id = chosen.first()->data(idRole).toLongLong();
    m_remove->setEnabled(false);
    m_desk.workspace.edit([id](app::TeamStore &store, app::JobContext &) { return CoverService(store).remove(id); })
        .then(this, [this](const app::Result<int> &moved) {
            showProblem(m_problem, moved ? QString() : moved.error().message);
            m_result->setText(moved ? Text::tr("The cover was removed. Open tasks that went back: %1.").arg(*moved)
                                    : QString());
            ask();
        });
}

} // namespace ui
