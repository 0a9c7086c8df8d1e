#include "ui/sop/newfrienddialog.h"

#include "app/customers/quickadd.h"
#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using app::Text;

namespace {

const QString lastAccount = QStringLiteral("newFriendAccount"), lastChannel = QStringLiteral("newFriendChannel");

} // namespace

NewFriendDialog::NewFriendDialog(Desk &desk, const QString &name, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_name(new QLineEdit(name, this)), m_account(new QComboBox(this)),
      m_channel(new QComboBox(this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("newFriendDialog"));
    setWindowTitle(Text::tr("New friend"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(Theme::em(0.75));
    const auto put = [&](const char *object, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1String(object));
        field->setAccessibleName(text);
        field->setMinimumWidth(Theme::em(16));
        form->addRow(text, field);
    };
    put("friendName", Text::tr("Name"), m_name);
    put("friendAccount", Text::tr("Account the customer added"), m_account);
    put("friendChannel", Text::tr("Channel"), m_channel);
    for (QComboBox *box : {m_account, m_channel}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    m_account->setEditText(QString::fromUtf8(desk.preferences.state(lastAccount)));
    m_channel->setEditText(QString::fromUtf8(desk.preferences.state(lastChannel)));
    m_problem->setObjectName(QStringLiteral("friendProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *add = buttons->addButton(Text::tr("&Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("addFriend"));
    add->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFriendDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    askNames();
    m_name->setFocus();
}

void NewFriendDialog::askNames()
{
    m_desk.workspace
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<app::QuickAdd::Known> {
            return app::QuickAdd(store).known();
        })
        .then(this, [this](const app::Result<app::QuickAdd::Known> &names) {
            if (!names)
                return;
            const auto fill = [](QComboBox *box, const QStringList &list) {
                const QString typed = box->currentText();
                box->addItems(list);
                box->setEditText(typed.isEmpty() && list.size() == 1 ? list.first() : typed);
            };
            fill(m_account, names->accounts);
            fill(m_channel, names->channels);
        });
}

void NewFriendDialog::save()
{
    const app::NewFriend person{m_name->text(), m_account->currentText(), m_channel->currentText()};
    m_desk.workspace
        .edit([person](app::TeamStore &store, app::JobContext &) { return app::QuickAdd(store).add(person); })
        .then(this, [this, person](const app::Result<app::QuickAdded> &friendship) {
            showProblem(m_problem, friendship ? QString() : friendship.error().message);
            if (!friendship)
                return;
            m_desk.preferences.setState(lastAccount, person.account.toUtf8());
            m_desk.preferences.setState(lastChannel, person.channel.toUtf8());
            emit added(friendship->customer, person.name.trimmed());
            accept();
        });
}

} // namespace ui
