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
    /// Whether what stands in a cell can be written over, by Enter or a double click.
    void setFixable(bool isFixable) { m_isFixable = isFixable; }

signals:
    /// All cells of the column that say the same are meant; without a value only the one.
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
