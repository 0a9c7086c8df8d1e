#pragma once

#include "app/sop/todayservice.h"

#include <QDialog>

class QListWidget;

namespace ui {

/// Asked when the window closes: the texts that were copied and not confirmed, with a check for each that was sent.
class CopiedDialog final : public QDialog
{
    Q_OBJECT

public:
    CopiedDialog(const std::vector<const app::sop::TodayTask *> &tasks, QWidget *parent);

signals:
    /// The window may close: those that were sent, and those that were not.
    void answered(const std::vector<storage::TaskId> &sent, const std::vector<storage::TaskId> &notSent);
    /// The window may close, and nothing is said about them yet.
    void left();

private:
    void answer();

    QListWidget *m_list;
};

} // namespace ui
