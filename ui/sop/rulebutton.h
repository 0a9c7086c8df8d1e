#pragma once

#include "ui/segments/ruleclauserow.h"

#include <QJsonObject>
#include <QPushButton>

#include <optional>

namespace ui {

/// A button for a rule: shows the number of conditions and opens the rule builder.
class RuleButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `title` names what the rule decides, `question` says what happens to the customers who match.
    RuleButton(const Theme &theme, const QString &title, const QString &question, QWidget *parent);

    void setNames(const RuleNamesBySubject &names) { m_names = names; }
    void setRule(const std::optional<QJsonObject> &rule);
    const std::optional<QJsonObject> &rule() const { return m_rule; }

signals:
    /// The user changed the rule.
    void changed();

private:
    void open();
    void showRule();

    const Theme &m_theme;
    QString m_title, m_question;
    RuleNamesBySubject m_names;
    std::optional<QJsonObject> m_rule;
};

} // namespace ui
