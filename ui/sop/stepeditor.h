#pragma once

#include "app/sop/plan.h"
#include "ui/segments/ruleclauserow.h"

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

/// The fields of one step. Says every finished change; what is wrong with it is shown beside the fields.
class StepEditor final : public QFrame
{
    Q_OBJECT

public:
    StepEditor(Theme &theme, QWidget *parent);

    void showStep(const app::sop::Step &step, app::sop::PlanKind kind);
    /// Names that the condition is completed from.
    void setNames(const RuleNamesBySubject &names);
    void showProblem(const QString &problem);
    /// Says a text that is still being typed.
    void finish();

signals:
    void changed(const app::sop::Step &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(class QGridLayout *grid);
    void makeText(class QVBoxLayout *column);
    void openVariants();
    void take(const app::sop::Step &step);
    void read();
    void showKind();
    void fillVias();
    app::sop::Via usualVia() const { return app::sop::defaultVia(m_planKind); }

    Theme &m_theme;
    app::sop::Step m_step;
    app::sop::PlanKind m_planKind = app::sop::PlanKind::OneToOne;
    QSpinBox *m_day, *m_after, *m_window;
    QComboBox *m_kind, *m_purpose, *m_via;
    QTimeEdit *m_time;
    QStackedWidget *m_moment; ///< the time of day, or the delay
    QPlainTextEdit *m_text;
    RuleButton *m_condition;
    QPushButton *m_variants;
    QLabel *m_problem;
    QTimer *m_pause;
    bool m_isShowing = false;
};

} // namespace ui
