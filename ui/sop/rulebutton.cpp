#include "ui/sop/rulebutton.h"

#include "app/text.h"
#include "ui/segments/ruleeditor.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

int conditionsOf(const QJsonObject &rule)
{
    for (const char *key : {"all", "any"}) {
        if (rule.contains(QLatin1String(key)))
            return int(rule.value(QLatin1String(key)).toArray().size());
    }
    return 1;
}

} // namespace

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
    setText(m_rule ? Text::tr("%n condition(s)", nullptr, conditionsOf(*m_rule)) : Text::tr("none"));
    setAccessibleDescription(text());
}

void RuleButton::open()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("ruleDialog"));
    dialog->setWindowTitle(m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(Theme::em(46), Theme::em(26));
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(Theme::em(0.75));
    auto *question = new QLabel(m_question, dialog);
    question->setWordWrap(true);
    question->setProperty("second", true);
    column->addWidget(question);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *editor = new RuleEditor(m_theme, scroll);
    editor->setNames(m_names);
    editor->setRule(m_rule.value_or(QJsonObject()));
    scroll->setWidget(editor);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    auto *none = buttons->addButton(Text::tr("&No condition"), QDialogButtonBox::ResetRole);
    none->setObjectName(QStringLiteral("noCondition"));
    column->addWidget(buttons);
    const auto take = [this, dialog](const std::optional<QJsonObject> &rule) {
        dialog->accept();
        if (rule == m_rule)
            return;
        setRule(rule);
        emit changed();
    };
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this,
            [editor, take] { take(editor->isEmpty() ? std::nullopt : std::optional(editor->rule())); });
    connect(none, &QPushButton::clicked, this, [take] { take(std::nullopt); });
    dialog->open();
}

} // namespace ui
