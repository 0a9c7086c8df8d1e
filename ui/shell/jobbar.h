#pragma once

#include "app/jobs/jobmonitor.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

/// The long work that runs, at the right of the status bar: name, bar, time left, Cancel. Shows the newest and hides
/// when nothing runs; work that ends within a moment is never shown.
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
