#pragma once

#include "ui/segments/ruleclauserow.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

namespace ui {

/// The builder of rules over one rule, which may also be none.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` names what the rule decides, `question` what holds for those it fits.
    RuleDialog(const Theme &theme, const QString &title, const QString &question, const RuleNamesBySubject &names,
               const std::optional<QJsonObject> &rule, QWidget *parent);

signals:
    /// A person changed it.
    void changed(const std::optional<QJsonObject> &rule);
};

/// "2 conditions", "none".
QString ruleText(const std::optional<QJsonObject> &rule);

} // namespace ui
