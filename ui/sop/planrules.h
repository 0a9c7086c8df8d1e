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

/// The settings of the whole draft: audience, day 0, priority and its own sending rules. Submits every finished change
/// by itself.
class PlanRules final : public QWidget
{
    Q_OBJECT

public:
    using PlanChange = std::function<void(app::sop::Plan &)>;

    PlanRules(Theme &theme, const PlanDraft &draft, QWidget *parent);

    /// The names offered as an audience.
    struct Offered
    {
        QStringList segments, groups, accounts;
    };
    /// Shows the current draft; keeps quiet hours that are being typed.
    void showPlan(const Offered &offered);
    /// Submits what is still being typed and discards invalid input: another plan is shown next.
    void finish();
    /// Sets the completions for the rules of the SOP and its day 0.
    void setNames(const RuleNamesBySubject &names) { m_names = names; }
    /// Shows why the plan is not saved; invalid quiet hours are shown first.
    void showProblem(const QString &problem);

signals:
    void changed(const ui::PlanRules::PlanChange &change);
    /// A selection was not completed: the fields may differ from the plan.
    void refreshWanted();

private:
    void connectFields();
    /// Submits a change of one field.
    void change(const PlanChange &change);
    void changeGuards(const std::function<void(app::sop::PlanGuards &)> &change);
    void changeQuiet();
    void fillAudience();
    void fillTargets();
    void chooseTargets();
    void chooseAudience();
    void chooseRule();
    void openAnchor();
    void openMore();

    Theme &m_theme;
    const PlanDraft &m_draft;
    RuleNamesBySubject m_names;
    Offered m_offered;
    QLabel *m_problem;
    ElidedButton *m_anchor;
    QComboBox *m_audience, *m_weekends, *m_holidays;
    QSpinBox *m_priority, *m_perWeek;
    QLineEdit *m_quiet;
    bool m_isShowing = false, m_quietIsWrong = false;
};

} // namespace ui
