#include "ui/sop/unconfirmedtextsdialog.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

UnconfirmedTextsDialog::UnconfirmedTextsDialog(const std::vector<const app::sop::TodayTask *> &tasks, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("copiedDialog"));
    setWindowTitle(Text::tr("Were these sent?"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(30), Theme::em(24));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    auto *question = makeLabel(Text::tr("%n text(s) were copied but not confirmed. Uncheck those that were not sent; "
                                        "they stay due.",
                                        nullptr, int(tasks.size())),
                               this);
    question->setWordWrap(true);
    column->addWidget(question);
    m_list->setObjectName(QStringLiteral("copiedTasks"));
    m_list->setAccessibleName(windowTitle());
    for (const app::sop::TodayTask *task : tasks) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  ·  %2").arg(shownCustomer(task->line.to), task->line.task.text.simplified()),
            m_list);
        item->setData(idRole, qint64(task->line.task.id.value));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(Text::tr("&Save and close"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveCopied"));
    save->setProperty("primary", true);
    save->setDefault(true);
    auto *leave = buttons->addButton(Text::tr("&Ask me next time"), QDialogButtonBox::DestructiveRole);
    leave->setObjectName(QStringLiteral("leaveCopied"));
    column->addWidget(buttons);
    save->setFocus(); // Enter confirms
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnconfirmedTextsDialog::answer);
    connect(leave, &QPushButton::clicked, this, [this] {
        accept();
        emit left();
    });
}

void UnconfirmedTextsDialog::answer()
{
    std::vector<storage::TaskId> sent, notSent;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const storage::TaskId id(item->data(idRole).toLongLong());
        (item->checkState() == Qt::Checked ? sent : notSent).push_back(id);
    }
    accept();
    emit answered(sent, notSent);
}

} // namespace ui
