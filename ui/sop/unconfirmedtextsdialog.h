#pragma once

#include "app/sop/todayservice.h"

#include <QDialog>

class QListWidget;

namespace ui {

/// Shown when the window closes: the texts that were copied but not confirmed, with a check box for each that was sent.
class UnconfirmedTextsDialog final : public QDialog
{
    Q_OBJECT

public:
    UnconfirmedTextsDialog(const std::vector<const app::sop::TodayTask *> &tasks, QWidget *parent);

signals:
    /// The window may close; lists the tasks that were sent and those that were not.
    void answered(const std::vector<storage::TaskId> &sent, const std::vector<storage::TaskId> &notSent);
    /// The window may close; nothing has been said about the tasks yet.
    void left();

private:
    void answer();

    QListWidget *m_list;
};

} // namespace ui
