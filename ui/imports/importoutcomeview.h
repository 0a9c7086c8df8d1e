#pragma once

#include "app/imports/importoutcome.h"
#include "app/jobs/jobmonitor.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Third and fourth step of an import: progress, then what it did or would do, with the problems grouped by reason.
class ImportOutcomeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcomeView(QWidget *parent);

    void showProgress(const QString &title, const app::JobProgress &progress);
    /// Shows `sentence` above the counts.
    void showOutcome(const QString &sentence, const app::ImportOutcome &outcome, const QStringList &columns);
    void showFailure(const QString &message);
    void setSentence(const QString &sentence);
    /// Whether cells can be edited, with Enter or a double click.
    void setFixable(bool isFixable) { m_isFixable = isFixable; }

signals:
    /// The fix applies to all cells of the column with the same value; without a value, to a single cell.
    void fixed(const app::CellFix &fix);

private:
    void showCounts(const app::ImportOutcome &outcome);
    void edit(QTreeWidgetItem *item);
    void takeFix(QTreeWidgetItem *item);
    void showProblems(const app::ImportOutcome &outcome, const QStringList &columns);

    QLabel *m_sentence;
    QProgressBar *m_bar;
    QWidget *m_counts;
    QLabel *m_notes;
    QLabel *m_problemTitle;
    QTreeWidget *m_problems;
    bool m_isFixable = false;
};

} // namespace ui
