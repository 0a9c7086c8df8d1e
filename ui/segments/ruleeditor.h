#pragma once

#include "ui/segments/ruleclauserow.h"

class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

/// The rule builder: rows of conditions of which all or any must be met; more complex rules are shown as text. Reads
/// and writes rules as JSON, as in rule files.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    RuleEditor(const Theme &theme, QWidget *parent = nullptr);

    void setNames(RuleNamesBySubject names);
    void setRule(const QJsonObject &rule);
    /// The current rule; an empty object if the text is not valid JSON or there is no condition.
    QJsonObject rule() const;
    /// What stands there, a text that is no rule yet included: equal where nothing was changed, empty where there is
    /// nothing.
    QByteArray content() const;
    /// False where there is text that is no rule in JSON.
    bool isReadable() const { return content().isEmpty() || !rule().isEmpty(); }
    /// True while a condition that takes a list has no value yet: nothing is counted, and nothing is wrong either.
    bool isWaiting() const;
    /// Why the text is not a rule in JSON; empty if it is.
    QString problem() const;

signals:
    void changed();

private:
    RuleClauseRow *addRow(const RuleClause &clause);
    void clearRows();
    void showAsText(bool asText);
    RuleDraft draft() const;

    const Theme &m_theme;
    RuleNamesBySubject m_names;
    QStackedWidget *m_stack;
    QComboBox *m_match;
    QVBoxLayout *m_rows;
    std::vector<RuleClauseRow *> m_clauses;
    QPlainTextEdit *m_text;
    QToolButton *m_asText;
};

} // namespace ui
