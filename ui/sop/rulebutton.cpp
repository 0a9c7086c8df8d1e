#include "ui/sop/rulebutton.h"

#include "ui/sop/ruledialog.h"

namespace ui {

RuleButton::RuleButton(const Theme &theme, const QString &title, const QString &question, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_title(title), m_question(question)
{
    setAccessibleName(title);
    connect(this, &QPushButton::clicked, this, &RuleButton::open);
    showRule();
}

void RuleButton::setRule(const std::optional<QJsonObject> &rule)
{
    m_rule = rule;
    showRule();
}

void RuleButton::showRule()
{
    setText(ruleText(m_rule));
    setAccessibleDescription(text());
}

void RuleButton::open()
{
    auto *dialog = new RuleDialog(m_theme, m_title, m_question, m_names, m_rule, window());
    connect(dialog, &RuleDialog::changed, this, [this](const std::optional<QJsonObject> &rule) {
        setRule(rule);
        emit changed();
    });
    dialog->open();
}

} // namespace ui
