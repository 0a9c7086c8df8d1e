#pragma once

#include "ui/segments/ruleclauserow.h"
#include "ui/sop/plandraft.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;
class QTimer;

namespace ui {

class RuleButton;

/// The fields of one step of the draft. Submits every finished change by itself; errors are shown next to the
/// fields.
class StepEditor final : public QFrame
{
    Q_OBJECT

public:
    using StepChange = std::function<void(app::sop::Step &)>;

    StepEditor(Theme &theme, const PlanDraft &draft, QWidget *parent);

    /// Shows a step of the draft. A text that is being typed is kept: call finish() before showing another step.
    void showStep(int index);
    /// Sets the completions for the condition.
    void setNames(const RuleNamesBySubject &names);
    void showProblem(const QString &problem);
    /// Submits a text that is still being typed.
    void finish();
    /// Whether a text is submitted after a pause in typing; otherwise only when the field loses the focus.
    void setSaysByItself(bool does);
    /// While someone is asked about a submitted text, it stays when the plan is shown again, and is not submitted
    /// twice.
    void hold();
    /// The question is answered: the text of the plan is shown.
    void release();
    /// Shows a text as if it was being typed.
    void type(const QString &text);

signals:
    void changed(int step, const ui::StepEditor::StepChange &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(class QGridLayout *grid);
    void connectFields();
    void makeText(class QVBoxLayout *column);
    void openVariants();
    void openLines();
    void showKind(const app::sop::Step &step);
    /// Submits a text that is still being typed, then a change of one field.
    void change(const StepChange &change);
    void changeMoment();
    const app::sop::Step &step() const;
    void showText(const app::sop::Step &step);
    void startTyping();
    void stopTyping();
    void fillVias();
    app::sop::Via usualVia() const { return app::sop::defaultVia(m_draft.plan().kind); }

    Theme &m_theme;
    const PlanDraft &m_draft;
    int m_index = -1;
    QSpinBox *m_day, *m_after, *m_window, *m_deadline;
    QComboBox *m_kind, *m_purpose, *m_via, *m_postTheme;
    QLabel *m_themeCaption, *m_conditionCaption, *m_linesCaption, *m_deadlineCaption;
    QTimeEdit *m_time;
    QStackedWidget *m_moment; ///< the time of day or the delay
    QPlainTextEdit *m_text;
    RuleButton *m_condition;
    QPushButton *m_variants, *m_lines;
    QLabel *m_problem;
    QTimer *m_pause;
    bool m_isTyping = false; ///< the text differs from what was submitted last; the timer alone cannot tell: it has run
                             ///< out when it submits
    bool m_isHeld = false;
    bool m_saysByItself = true;
    bool m_isShowing = false;
};

} // namespace ui
