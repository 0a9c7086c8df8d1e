#include "ui/sop/ruledialog.h"

#include "app/text.h"
#include "ui/segments/ruleeditor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
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

RuleDialog::RuleDialog(const Theme &theme, const QString &title, const QString &question,
                       const RuleNamesBySubject &names, const std::optional<QJsonObject> &rule, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(46), Theme::em(26));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    auto *asked = makeLabel(question, this);
    asked->setWordWrap(true);
    asked->setProperty("second", true);
    column->addWidget(asked);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *editor = new RuleEditor(theme, scroll);
    editor->setNames(names);
    editor->setRule(rule.value_or(QJsonObject()));
    scroll->setWidget(editor);
    column->addWidget(scroll, 1);
    auto *problem = makeLabel(this);
    problem->setObjectName(QStringLiteral("ruleDialogProblem"));
    problem->setProperty("danger", true);
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *none = buttons->addButton(Text::tr("Clear co&nditions"), QDialogButtonBox::ResetRole);
    none->setObjectName(QStringLiteral("noCondition"));
    column->addWidget(buttons);
    const auto take = [this, rule](const std::optional<QJsonObject> &given) {
        accept();
        if (given != rule)
            emit changed(given);
    };
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [editor, problem, take] {
        if (editor->isReadable()) {
            take(editor->rule().isEmpty() ? std::nullopt : std::optional(editor->rule()));
            return;
        }
        showProblem(problem, editor->problem());
    });
    connect(none, &QPushButton::clicked, this, [take] { take(std::nullopt); });
}

QString ruleText(const std::optional<QJsonObject> &rule)
{
    return rule ? Text::tr("%n condition(s)", nullptr, conditionsOf(*rule)) : Text::tr("none");
}

} // namespace ui
