#pragma once

#include "ui/segments/ruleclauserow.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

namespace ui {

/// The rule builder for one optional rule.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` names what the rule decides, `question` says what happens to the customers who match.
    RuleDialog(const Theme &theme, const QString &title, const QString &question, const RuleNamesBySubject &names,
               const std::optional<QJsonObject> &rule, QWidget *parent);

signals:
    /// The user changed the rule.
    void changed(const std::optional<QJsonObject> &rule);
};

/// "2 conditions", or the text for no condition.
QString ruleText(const std::optional<QJsonObject> &rule);

} // namespace ui
