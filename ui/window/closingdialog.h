#pragma once

#include "app/assembly/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

/// Asks what to do about unfinished work and unsaved changes.
/// The caller keeps it up to date with show() and closes it.
class ClosingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingDialog(QWidget *parent);

    /// `unsaved` changes wait for running work if `isBusy`; otherwise they were refused.
    void show(const std::vector<app::Workspace::LongWork> &work, int unsaved, bool isBusy, bool isWaiting);

signals:
    void waitChosen();
    void discardChosen();

private:
    QLabel *m_text, *m_waiting;
    QPushButton *m_wait, *m_discard, *m_stay;
};

} // namespace ui
