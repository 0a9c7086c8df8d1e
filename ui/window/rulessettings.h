#pragma once

#include "app/assembly/workspace.h"
#include "app/settings/teamrules.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace ui {

/// The team rules: masking of phone numbers, contact limits, quiet hours, selling, how metrics are computed. Edits a
/// copy of the rules; the dialog passes it to the service.
class RulesSettings final : public QWidget
{
    Q_OBJECT

public:
    RulesSettings(const app::TeamRules &rules, storage::LocalDay today, QWidget *parent);

    /// The rules as entered in the fields.
    app::TeamRules rules() const;
    /// The rules before editing.
    const app::TeamRules &shown() const { return m_rules; }
    /// Makes all fields read-only and shows the reason.
    void setReadOnly(const QString &reason);

private:
    void addPrivacy(QFormLayout *form);
    void addTouches(QFormLayout *form);
    void addSelling(QFormLayout *form, storage::LocalDay today);
    void addFigures(QFormLayout *form);
    QSpinBox *addNumber(QFormLayout *form, const char *name, const QString &label, int app::TeamRules::*rule, int most);
    QCheckBox *addCheck(QFormLayout *form, const char *name, const QString &label, bool app::TeamRules::*rule);

    app::TeamRules m_rules; ///< before editing
    std::vector<std::pair<QSpinBox *, int app::TeamRules::*>> m_numbers;
    std::vector<std::pair<QCheckBox *, bool app::TeamRules::*>> m_checks;
    QTimeEdit *m_quietFrom = nullptr, *m_quietUntil = nullptr;
    QCheckBox *m_coldStart = nullptr;
    QDateEdit *m_coldUntil = nullptr;
    QDoubleSpinBox *m_margin = nullptr;
};

} // namespace ui
