#include "ui/desk/closingdialog.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

ClosingDialog::ClosingDialog(QWidget *parent) : QDialog(parent), m_text(makeLabel(this)), m_waiting(makeLabel(this))
{
    setObjectName(QStringLiteral("closingDialog"));
    setWindowTitle(Text::tr("Not everything is saved yet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Theme::em(30));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    m_text->setObjectName(QStringLiteral("closingText"));
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_waiting->setText(Text::tr("Continues automatically when everything is saved."));
    m_waiting->setProperty("second", true);
    m_waiting->setWordWrap(true);
    column->addWidget(m_waiting);
    auto *buttons = new QDialogButtonBox(this);
    m_wait = buttons->addButton(Text::tr("&Save first"), QDialogButtonBox::AcceptRole);
    m_wait->setObjectName(QStringLiteral("closingWait"));
    m_wait->setProperty("primary", true);
    m_wait->setDefault(true);
    m_discard = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_discard->setObjectName(QStringLiteral("closingDiscard"));
    m_discard->setAutoDefault(false);
    m_stay = buttons->addButton(Text::tr("Keep workin&g"), QDialogButtonBox::RejectRole);
    m_stay->setObjectName(QStringLiteral("closingStay"));
    column->addWidget(buttons);
    connect(m_wait, &QPushButton::clicked, this, &ClosingDialog::waitChosen);
    connect(m_discard, &QPushButton::clicked, this, &ClosingDialog::discardChosen);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
}

ClosingDialog *ClosingDialog::askAboutDraft(QWidget *parent, const QString &sentence, std::function<void()> save,
                                            std::function<void()> drop, std::function<void()> stay)
{
    auto *dialog = new ClosingDialog(parent);
    dialog->m_text->setText(sentence);
    dialog->m_waiting->hide();
    dialog->m_discard->setText(Text::tr("&Discard the changes"));
    dialog->m_wait->setVisible(bool(save));
    QPushButton *first = save ? dialog->m_wait : dialog->m_stay;
    first->setDefault(true);
    first->setFocus();
    connect(dialog, &ClosingDialog::waitChosen, dialog, [dialog, save] {
        dialog->accept();
        save();
    });
    connect(dialog, &ClosingDialog::discardChosen, dialog, [dialog, drop] {
        dialog->accept();
        drop();
    });
    if (stay)
        connect(dialog, &QDialog::rejected, dialog, stay);
    dialog->open();
    return dialog;
}

void ClosingDialog::show(const std::vector<app::Workspace::LongWork> &work, int unsaved, const QStringList &lost,
                         bool isBusy, bool isWaiting)
{
    QStringList lines;
    for (const QString &reason : lost)
        lines << Text::tr("A change was not saved: %1").arg(reason);
    for (const app::Workspace::LongWork &one : work) {
        const app::JobProgress progress = one.monitor->latestProgress();
        lines
            << (progress.total > 0
                    ? Text::tr("Not finished yet: %1 (%2 %).").arg(one.title).arg(progress.done * 100 / progress.total)
                    : Text::tr("Not finished yet: %1.").arg(one.title));
    }
    if (unsaved > 0)
        lines << (isBusy ? Text::tr("%n change(s) are waiting for the file to become available and are not saved yet.",
                                    nullptr, unsaved)
                         : Text::tr("%n change(s) could not be saved. Choose \"Keep working\" to correct them.",
                                    nullptr, unsaved));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_wait->setVisible(isBusy && !isWaiting);
    m_waiting->setVisible(isBusy && isWaiting);
    if (!isVisible()) // the initial focus is never on the discarding button
        (m_wait->isHidden() ? m_stay : m_wait)->setFocus();
    m_discard->setText(!work.empty()
                           ? (unsaved > 0 ? Text::tr("Stop it and &discard the changes") : Text::tr("S&top it"))
                       : unsaved > 0 ? Text::tr("&Discard the changes")
                                     : Text::tr("&Leave anyway"));
}

} // namespace ui
