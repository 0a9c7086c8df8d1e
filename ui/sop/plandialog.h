#pragma once

#include "app/sop/plan.h"
#include "ui/sop/endactionrows.h"
#include "ui/sop/rulebutton.h"

#include <QDialog>

#include <functional>
#include <memory>

class QFormLayout;

namespace ui {

/// The less common settings of an SOP: entry and re-entry, goal and exit conditions, what follows its end, and its own
/// limits.
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const Theme &theme, const app::sop::Plan &plan, const RuleNamesBySubject &names, QWidget *parent);

    using PlanChange = std::function<void(app::sop::Plan &)>;

signals:
    /// Contains only the fields that were changed here.
    void changed(const ui::PlanDialog::PlanChange &change);

private:
    QSpinBox *addNumber(QFormLayout *form, const char *name, const QString &text, const char *key,
                        const QString &suffix, const std::optional<int> &value);
    void showReentry();
    app::sop::Plan read() const;

    app::sop::Plan m_plan;
    QComboBox *m_per, *m_entry, *m_again, *m_reply;
    QSpinBox *m_againDays, *m_perDay, *m_perMonth, *m_gap, *m_wait, *m_nurture, *m_holdout;
    QLineEdit *m_exclusive;
    RuleButton *m_goal, *m_exit;
    std::unique_ptr<EndActionRows> m_ends;
};

} // namespace ui
