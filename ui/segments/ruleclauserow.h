#pragma once

#include "ui/segments/ruledraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ui {

/// Completions for values, by subject ("tag", "segment", "owner", "channel").
using RuleNamesBySubject = std::map<QString, QStringList>;

/// One condition of the rule builder as a row: subject, comparison, value, and for orders the period.
class RuleClauseRow final : public QWidget
{
    Q_OBJECT

public:
    RuleClauseRow(const Theme &theme, const RuleNamesBySubject &names, const RuleClause &clause, QWidget *parent);

    RuleClause clause() const;
    void focusValue();

signals:
    void changed();
    void removeWanted();

private:
    void chooseSubject();
    void showParts();

    const RuleNamesBySubject &m_names;
    QToolButton *m_not;
    QComboBox *m_subject;
    QComboBox *m_op;
    QLineEdit *m_text;
    QComboBox *m_word;
    QSpinBox *m_days;
};

} // namespace ui
