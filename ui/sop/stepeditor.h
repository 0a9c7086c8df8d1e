#pragma once

#include "app/sop/plan.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;
class QTimer;

namespace ui {

/// The fields of one step. Says every finished change; what is wrong with it is shown beside the fields.
class StepEditor final : public QFrame
{
    Q_OBJECT

public:
    StepEditor(Theme &theme, QWidget *parent);

    void showStep(const app::sop::Step &step);
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
    void read();
    void showKind();

    app::sop::Step m_step;
    QSpinBox *m_day, *m_after, *m_window;
    QComboBox *m_kind, *m_purpose, *m_via;
    QTimeEdit *m_time;
    QStackedWidget *m_moment; ///< the time of day, or the delay
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QTimer *m_pause;
    bool m_isShowing = false;
};

} // namespace ui
