#pragma once

#include "app/sop/plan.h"
#include "ui/segments/ruleclauserow.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class ElidedButton;

/// What holds for a whole plan: who it is for, from when its days count, its priority and its own guards.
class PlanRules final : public QWidget
{
    Q_OBJECT

public:
    PlanRules(Theme &theme, QWidget *parent);

    /// `segments`: names that are offered as an audience.
    void showPlan(const app::sop::Plan &plan, const QStringList &segments);
    /// Names that the rules of the plan and its day 0 are completed from.
    void setNames(const RuleNamesBySubject &names) { m_names = names; }
    void showProblem(const QString &problem);

signals:
    /// The plan with a finished change.
    void changed(const app::sop::Plan &plan);
    /// What is shown may no longer be what the plan says: a choice was not finished.
    void refreshWanted();

private:
    void read();
    void fillAudience(const QStringList &segments);
    void chooseAudience();
    void openAnchor();
    void change(const app::sop::Plan &plan);
    bool readGuards(app::sop::Plan &plan);
    void openMore();

    Theme &m_theme;
    RuleNamesBySubject m_names;
    app::sop::Plan m_plan;
    QLabel *m_problem;
    ElidedButton *m_anchor;
    QComboBox *m_audience, *m_weekends, *m_holidays;
    QSpinBox *m_priority, *m_perWeek;
    QLineEdit *m_quiet;
    bool m_isShowing = false;
};

} // namespace ui
