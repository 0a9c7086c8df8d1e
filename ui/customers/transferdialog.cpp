#include "ui/customers/transferdialog.h"

#include "app/customers/quickadd.h"
#include "app/text.h"
#include "storage/customers/customerfieldstore.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"
#include "ui/widgets/shown.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;
using State = app::Transfers::State;

namespace {

enum Column { Who, From, To, Since, How };

QString stateWord(State state)
{
    return state == State::Waiting ? Text::tr("waiting for the customer") : Text::tr("proposed");
}

} // namespace

TransferDialog::TransferDialog(Desk &desk, std::vector<storage::CustomerId> customers, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_customers(std::move(customers)), m_asker(desk.workspace)
{
    setObjectName(QStringLiteral("transferDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Transfer to another account"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(1));
    if (!m_customers.empty() && !desk.workspace.isReadOnly())
        column->addWidget(makeProposal());
    m_problem = makeLabel(this);
    m_problem->setObjectName(QStringLiteral("transferProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeUnderWay(), 1);
    resize(Theme::em(50), Theme::em(36));
    connect(&desk.workspace, &app::Workspace::changed, this, &TransferDialog::ask);
    ask();
}

QWidget *TransferDialog::makeProposal()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.75));
    m_who = makeLabel(part);
    m_who->setObjectName(QStringLiteral("transferWho"));
    m_who->setFont(Theme::font(1.15, true));
    column->addWidget(m_who);
    auto *sentence = makeLabel(
        Text::tr("This does not change anything in WeCom. Transfer the customers in the admin console, then record "
                 "the result here. Once accepted, the friendship, running SOPs and open tasks continue with the new "
                 "account."),
        part);
    sentence->setProperty("second", true);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *form = new QFormLayout;
    form->setSpacing(Theme::em(0.5));
    const auto box = [&](const char *name, const QString &title) {
        auto *made = new QComboBox(part);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        made->setMinimumWidth(Theme::em(16));
        form->addRow(title, made);
        return made;
    };
    m_from = box("transferFrom", Text::tr("From account"));
    m_to = box("transferTo", Text::tr("To account"));
    column->addLayout(form);
    m_propose = new QPushButton(Text::tr("&Propose"), part);
    m_propose->setObjectName(QStringLiteral("proposeTransfer"));
    m_propose->setProperty("primary", true);
    m_propose->setAutoDefault(false); // Enter in the list below must not propose anything
    column->addWidget(m_propose, 0, Qt::AlignRight);
    connect(m_propose, &QPushButton::clicked, this, &TransferDialog::propose);
    connect(m_to, &QComboBox::currentIndexChanged, this, &TransferDialog::enable);
    return part;
}

QWidget *TransferDialog::makeUnderWay()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    m_count = makeLabel(part);
    m_count->setObjectName(QStringLiteral("transfersCount"));
    m_count->setFont(Theme::font(1.15, true));
    column->addWidget(m_count);
    m_list = new QTreeWidget(part);
    m_list->setObjectName(QStringLiteral("transfers"));
    m_list->setAccessibleName(Text::tr("Transfers in progress"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels(
        {Text::tr("Customer"), Text::tr("From account"), Text::tr("To account"), Text::tr("Since"), Text::tr("State")});
    setColumnWidths(*m_list->header(), {12, 9, 9, 8});
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    row->addStretch(1);
    const auto decision = [&](const char *name, const QString &text, const QString &tip, State state) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAutoDefault(false);
        row->addWidget(made);
        m_decisions.push_back(made);
        connect(made, &QPushButton::clicked, this, [this, state] { decide(state); });
    };
    decision("transferWaiting", Text::tr("&Waiting"), Text::tr("Waiting for the customer's answer"), State::Waiting);
    decision("transferRefused", Text::tr("&Refused"), Text::tr("The customer refused"), State::Refused);
    decision("transferLimit", Text::tr("&Limit reached"), Text::tr("The account or customer has reached a limit"),
             State::Limit);
    decision("transferAccepted", Text::tr("&Accepted"), Text::tr("The customer is now a friend of the new account"),
             State::Accepted);
    column->addLayout(row);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TransferDialog::enable);
    return part;
}

void TransferDialog::ask()
{
    const storage::CustomerId first = m_customers.empty() ? storage::CustomerId() : m_customers.front();
    m_asker.ask(
        [first](app::TeamStore &store, app::JobContext &) -> app::Result<Known> {
            return app::guarded([&]() -> app::Result<Known> {
                Known known;
                known.accounts = app::QuickAdd(store).known().accounts;
                if (const auto profile = storage::CustomerStore(store.connection()).profile(first)) {
                    known.name = shownCustomer(profile->shown);
                    for (const storage::Friendship &friendship : profile->friendships) {
                        if (friendship.endKind == 0)
                            known.open << friendship.account;
                    }
                }
                known.underWay = storage::FriendshipStore(store.connection()).transfers(false);
                return known;
            });
        },
        [this](const app::Result<Known> &known) {
            if (known)
                showKnown(*known);
            else
                showProblem(known.error().message);
        });
}

void TransferDialog::showKnown(const Known &known)
{
    if (m_who) {
        const bool isOne = m_customers.size() == 1;
        m_who->setText(isOne ? known.name : Text::tr("%n customer(s)", nullptr, int(m_customers.size())));
        const QString from = m_from->currentText(), to = m_to->currentText();
        m_from->clear();
        if (!isOne)
            m_from->addItem(Text::tr("Each customer's current account")); // represents any account
        m_from->addItems(isOne ? known.open : known.accounts);
        m_to->clear();
        m_to->addItems(known.accounts);
        if (isOne && known.open.isEmpty())
            showProblem(Text::tr("%1 is not a friend of any account.").arg(known.name));
        m_from->setCurrentIndex(std::max(0, m_from->findText(from)));
        const auto other = std::find_if(known.accounts.begin(), known.accounts.end(),
                                        [&](const QString &account) { return !known.open.contains(account); });
        m_to->setCurrentIndex(!to.isEmpty()                   ? std::max(0, m_to->findText(to))
                              : other == known.accounts.end() ? -1
                                                              : int(other - known.accounts.begin()));
    }
    showUnderWay(known.underWay);
}

void TransferDialog::showUnderWay(const std::vector<storage::Transfer> &transfers)
{
    m_underWay = transfers;
    m_list->clear();
    for (const storage::Transfer &transfer : m_underWay) {
        auto *item = new QTreeWidgetItem(
            m_list, {shownCustomer(transfer.customerName), transfer.fromName, transfer.toName,
                     storage::isoDay(m_desk.workspace.zone().dayOf(transfer.proposedAt)), stateWord(transfer.state)});
        item->setSizeHint(Who, QSize(0, Theme::em(2)));
        const bool isMeant = std::find(m_customers.begin(), m_customers.end(), transfer.customer) != m_customers.end();
        item->setSelected(isMeant);
        if (isMeant)
            m_list->setCurrentItem(item, Who, QItemSelectionModel::NoUpdate);
    }
    m_count->setText(m_underWay.empty() ? Text::tr("No transfers in progress.")
                                        : Text::tr("%n transfer(s) in progress", nullptr, int(m_underWay.size())));
    enable();
}

void TransferDialog::enable()
{
    if (m_propose)
        m_propose->setEnabled(m_from->count() > 0 && !m_to->currentText().isEmpty());
    const bool canDecide = !m_list->selectedItems().isEmpty() && !m_desk.workspace.isReadOnly();
    for (QPushButton *decision : m_decisions)
        decision->setEnabled(canDecide);
}

void TransferDialog::propose()
{
    const bool isAny = m_customers.size() > 1 && m_from->currentIndex() == 0;
    m_problem->hide();
    m_desk.workspace
        .edit([customers = m_customers, to = m_to->currentText(),
               from = isAny ? QString() : m_from->currentText()](app::TeamStore &store, app::JobContext &) {
            return app::Transfers(store).propose(customers, to, from);
        })
        .then(this, [this](const app::Result<std::vector<std::int64_t>> &proposed) {
            if (!proposed)
                showProblem(proposed.error().message);
            else
                emit said(Text::tr("%n transfer(s) proposed.", nullptr, int(proposed->size())));
        });
}

void TransferDialog::decide(State state)
{
    std::vector<std::int64_t> chosen;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        chosen.push_back(m_underWay[std::size_t(m_list->indexOfTopLevelItem(item))].id);
    m_problem->hide();
    m_desk.workspace
        .edit([chosen, state](app::TeamStore &store, app::JobContext &) {
            return app::Transfers(store).decide(chosen, state);
        })
        .then(this, [this, count = int(chosen.size())](const app::Result<void> &decided) {
            if (!decided)
                showProblem(decided.error().message);
            else
                emit said(Text::tr("Result recorded for %n transfer(s).", nullptr, count));
        });
}

void TransferDialog::showProblem(const QString &sentence)
{
    ui::showProblem(m_problem, sentence);
}

} // namespace ui
