#pragma once

#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include "app/sop/planresults.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace ui {

/// What came of one SOP: how far customers came, a row of figures for each step, variant, member, account or item of
/// the library, the hold-out, and why touches were not made.
class ResultsPane final : public QWidget
{
    Q_OBJECT

public:
    ResultsPane(Desk &desk, QWidget *parent);

    /// Queries if the arguments have changed; `version` changes with the steps, state and tasks of the SOP.
    void showPlan(const QString &name, const QString &version);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void failed(const app::Error &error);

private:
    QLayout *makeTop();
    QTableWidget *makeTable();
    void ask();
    void take(const app::sop::PlanResults &results);
    void showSummary(const app::sop::PlanResults &results);
    void showFunnel(const app::sop::PlanResults &results);
    void showRows(const app::sop::PlanResults &results);
    void fitNames();

    Desk &m_desk;
    QComboBox *m_by, *m_days;
    QLabel *m_summary, *m_funnel, *m_reasons;
    QTableWidget *m_table;
    QString m_name, m_shown;
    Asker<app::sop::PlanResults> m_answer;
};

} // namespace ui
