#pragma once

#include "app/assembly/workspace.h"

#include <QDialog>

#include <functional>

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

    /// `unsaved` changes wait, for the work where something is being written (`isBusy`); otherwise they were refused.
    /// `lost` are the reasons for which others were, and are not there any more.
    void show(const std::vector<app::Workspace::LongWork> &work, int unsaved, const QStringList &lost, bool isBusy,
              bool isWaiting);
    /// Opens the question of what becomes of something that is kept only when a person saves it: `sentence` says what.
    /// One of the three is called; an empty one is left out.
    static ClosingDialog *askAboutDraft(QWidget *parent, const QString &sentence, std::function<void()> save,
                                        std::function<void()> drop, std::function<void()> stay = {});

signals:
    void waitChosen();
    void discardChosen();

private:
    QLabel *m_text, *m_waiting;
    QPushButton *m_wait, *m_discard, *m_stay;
};

} // namespace ui
