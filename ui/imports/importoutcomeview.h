#pragma once

#include "app/customers/importoutcome.h"
#include "app/jobs/jobmonitor.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTreeWidget;

namespace ui {

/// Third and fourth step of an import: how far it is, then what it did or would do, with the problems by reason.
class ImportOutcomeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcomeView(QWidget *parent);

    void showProgress(const QString &title, const app::JobProgress &progress);
    /// `sentence` stands above the counts.
    void showOutcome(const QString &sentence, const app::ImportOutcome &outcome, const QStringList &columns);
    void showFailure(const QString &message);
    void setSentence(const QString &sentence);

private:
    void showCounts(const app::ImportOutcome &outcome);
    void showProblems(const app::ImportOutcome &outcome, const QStringList &columns);

    QLabel *m_sentence;
    QProgressBar *m_bar;
    QWidget *m_counts;
    QLabel *m_notes;
    QLabel *m_problemTitle;
    QTreeWidget *m_problems;
};

} // namespace ui
