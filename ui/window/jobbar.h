#pragma once

#include "app/jobs/jobmonitor.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

/// The running long work, at the right of the status bar: name, progress bar, time left, Cancel. Shows the newest job
/// and hides when none runs; very short jobs are never shown.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    void watch(app::JobMonitor *monitor, const QString &title);

private:
    struct Watched
    {
        QPointer<app::JobMonitor> monitor;
        QString title;
    };

    void show();
    Watched *newest();

    std::vector<Watched> m_watched;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_left;
    QToolButton *m_cancel;
};

} // namespace ui
