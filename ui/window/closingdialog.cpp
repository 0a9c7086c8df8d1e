#include "ui/window/closingdialog.h"

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

void ClosingDialog::show(const std::vector<app::Workspace::LongWork> &work, int unsaved, bool isBusy, bool isWaiting)
{
    QStringList lines;
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
    m_discard->setText(work.empty()  ? Text::tr("&Discard changes")
                       : unsaved > 0 ? Text::tr("Stop and &discard changes")
                                     : Text::tr("S&top"));
}

} // namespace ui
