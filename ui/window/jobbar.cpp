#include "ui/window/jobbar.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

using app::Text;

namespace {

constexpr int shownAfterMs = 300;

QString timeText(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left).count() + 1;
    return Text::tr("%1:%2 left").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

JobBar::JobBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("jobBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(this);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setAccessibleName(Text::tr("Progress"));
    m_bar->setFixedSize(Theme::em(10), Theme::em(0.5));
    m_bar->setTextVisible(false);
    m_left = makeLabel(this);
    m_left->setProperty("second", true);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setText(Text::tr("Cancel"));
    m_cancel->setAccessibleName(Text::tr("Cancel"));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_cancel)})
        layout->addWidget(part);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (Watched *watched = newest())
            watched->monitor->cancel();
        m_cancel->setEnabled(false);
    });
    hide();
}

void JobBar::watch(app::JobMonitor *monitor, const QString &title)
{
    if (!monitor)
        return;
    m_watched.push_back({monitor, title});
    connect(monitor, &app::JobMonitor::progressed, this, &JobBar::show);
    connect(monitor, &app::JobMonitor::finished, this, [this, monitor] {
        std::erase_if(m_watched, [monitor](const Watched &one) { return !one.monitor || one.monitor == monitor; });
        m_cancel->setEnabled(true);
        show();
    });
    QTimer::singleShot(shownAfterMs, this, &JobBar::show);
}

JobBar::Watched *JobBar::newest()
{
    std::erase_if(m_watched, [](const Watched &one) { return !one.monitor; });
    return m_watched.empty() ? nullptr : &m_watched.back();
}

void JobBar::show()
{
    Watched *watched = newest();
    setVisible(watched != nullptr);
    if (!watched)
        return;
    const app::JobProgress progress = watched->monitor->latestProgress();
    m_title->setText(progress.phase.isEmpty() ? watched->title : progress.phase);
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(int(progress.done * 1000 / progress.total));
    const auto left = watched->monitor->timeLeft();
    m_left->setText(left ? timeText(*left) : QString());
}

} // namespace ui
