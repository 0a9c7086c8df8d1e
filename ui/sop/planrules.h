#pragma once

#include "ui/segments/ruleclauserow.h"
#include "ui/sop/plandraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class ElidedButton;

/// What holds for the whole plan of the draft: who it is for, from when its days count, its priority and its own guards.
/// Says every finished change by itself.
class PlanRules final : public QWidget
{
    Q_OBJECT

public:
    using PlanChange = std::function<void(app::sop::Plan &)>;

    PlanRules(Theme &theme, const PlanDraft &draft, QWidget *parent);

    /// Shows the draft's plan as it is now; quiet hours that are being typed stay. `segments`: names that are offered
    /// as an audience.
    void showPlan(const QStringList &segments);
    /// Says what is still being typed, and forgets what cannot be understood: another plan is shown next.
    void finish();
    /// Names that the rules of the plan and its day 0 are completed from.
    void setNames(const RuleNamesBySubject &names) { m_names = names; }
    /// Why the plan is not saved; wrong quiet hours go before it.
    void showProblem(const QString &problem);

signals:
    void changed(const ui::PlanRules::PlanChange &change);
    /// What is shown may no longer be what the plan says: a choice was not finished.
    void refreshWanted();

private:
    void connectFields();
    /// Says a change of one field.
    void change(const PlanChange &change);
    void changeGuards(const std::function<void(app::sop::PlanGuards &)> &change);
    void changeQuiet();
    void fillAudience(const QStringList &segments);
    void chooseAudience();
    void chooseRule();
    void openAnchor();
    void openMore();

    Theme &m_theme;
    const PlanDraft &m_draft;
    RuleNamesBySubject m_names;
    QLabel *m_problem;
    ElidedButton *m_anchor;
    QComboBox *m_audience, *m_weekends, *m_holidays;
    QSpinBox *m_priority, *m_perWeek;
    QLineEdit *m_quiet;
    bool m_isShowing = false, m_quietIsWrong = false;
};

} // namespace ui
