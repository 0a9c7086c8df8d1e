#pragma once

#include "app/store/workspace.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace ui {

/// The page of the rules of the team: masking of phones, how often customers may be touched, quiet hours, selling, how
/// figures are counted. A copy of the rules is edited; the dialog hands it to the service.
class RulesSettings final : public QWidget
{
    Q_OBJECT

public:
    RulesSettings(const app::TeamRules &rules, storage::LocalDay today, QWidget *parent);

    /// The rules as they stand in the fields.
    app::TeamRules rules() const;
    /// Those it was made with.
    const app::TeamRules &shown() const { return m_rules; }
    /// Nothing can be changed, and why.
    void setReadOnly(const QString &reason);

private:
    void addPrivacy(QFormLayout *form);
    void addTouches(QFormLayout *form);
    void addSelling(QFormLayout *form, storage::LocalDay today);
    void addFigures(QFormLayout *form);
    QSpinBox *addNumber(QFormLayout *form, const char *name, const QString &label, int app::TeamRules::*rule, int most);
    QCheckBox *addCheck(QFormLayout *form, const char *name, const QString &label, bool app::TeamRules::*rule);

    app::TeamRules m_rules; ///< as they were
    std::vector<std::pair<QSpinBox *, int app::TeamRules::*>> m_numbers;
    std::vector<std::pair<QCheckBox *, bool app::TeamRules::*>> m_checks;
    QTimeEdit *m_quietFrom = nullptr, *m_quietUntil = nullptr;
    QCheckBox *m_coldStart = nullptr;
    QDateEdit *m_coldUntil = nullptr;
    QDoubleSpinBox *m_margin = nullptr;
};

} // namespace ui
