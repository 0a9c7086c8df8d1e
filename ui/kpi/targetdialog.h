#pragma once

#include "app/reports/dashboardservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Edits the target of a metric: the period and the value. Returns the target and writes nothing itself.
class TargetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known` is the current target.
    TargetDialog(const app::Metric &metric, std::pair<storage::Target::Scope, std::int64_t> scope,
                 const QString &scopeName, storage::LocalDay today, const std::optional<storage::Target> &known,
                 QWidget *parent);
    void setReadOnly(bool isReadOnly);
    /// What was wanted could not be saved: says why, and what was typed stays.
    void showProblem(const QString &sentence);

signals:
    /// The dialog stays until accept(): what was typed is not lost where it is refused.
    void targetGiven(const storage::Target &target);
    void removalWanted(const storage::Target &target);

private:
    void addDays(const QString &name, const app::Period &period);
    void give();
    /// The target for the entered days and value; no value while the number is invalid.
    std::optional<storage::Target> target() const;

    const app::Metric &m_metric;
    std::pair<storage::Target::Scope, std::int64_t> m_scope;
    std::optional<storage::Target> m_known;
    std::vector<app::Period> m_periods;
    QComboBox *m_days;
    QLineEdit *m_value;
    QLabel *m_problem;
    QPushButton *m_set, *m_remove;
};

} // namespace ui
