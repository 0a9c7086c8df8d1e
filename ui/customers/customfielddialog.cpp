#include "ui/customers/customfielddialog.h"

#include "app/segments/customfields.h"
#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::CustomFields;
using app::Text;
using storage::CustomField;
using Kind = storage::CustomField::Kind;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Text::tr("Text");
    case Kind::Number:
        return Text::tr("Number");
    case Kind::Date:
        return Text::tr("Date");
    case Kind::Choice:
        return Text::tr("Choice");
    case Kind::YesNo:
        return Text::tr("Yes or no");
    }
    return {};
}

CustomFieldDialog::CustomFieldDialog(Desk &desk, const std::optional<CustomField> &field, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_field(field), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_choices(new QPlainTextEdit(this)), m_choicesTitle(makeLabel(Text::tr("Options, one per line"), this)),
      m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("ownFieldDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(field ? Text::tr("Change field") : Text::tr("New field"));
    m_name->setObjectName(QStringLiteral("fieldName"));
    m_name->setAccessibleName(Text::tr("Field name"));
    m_name->setMinimumWidth(Theme::em(18));
    m_kind->setObjectName(QStringLiteral("fieldKind"));
    m_kind->setAccessibleName(Text::tr("Type"));
    for (const Kind kind : {Kind::Text, Kind::Number, Kind::Date, Kind::Choice, Kind::YesNo})
        m_kind->addItem(kindWord(kind), int(kind));
    m_choices->setObjectName(QStringLiteral("fieldChoices"));
    m_choices->setAccessibleName(m_choicesTitle->text());
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(Theme::em(8));
    if (field) {
        m_name->setText(field->name);
        m_kind->setCurrentIndex(m_kind->findData(int(field->kind)));
        m_kind->setEnabled(false);
        m_kind->setToolTip(Text::tr("The type cannot be changed, because existing values would not fit."));
        m_choices->setPlainText(field->choices.join(QLatin1Char('\n')));
    }
    m_problem->setObjectName(QStringLiteral("fieldProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->setSpacing(Theme::em(0.75));
    form->addRow(Text::tr("Field name"), m_name);
    form->addRow(Text::tr("Type"), m_kind);
    form->addRow(m_choicesTitle, m_choices);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(Text::tr("Cancel"), this);
    auto *go = new QPushButton(field ? Text::tr("Save") : Text::tr("Add field"), this);
    go->setObjectName(QStringLiteral("fieldSave"));
    go->setProperty("primary", true);
    go->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(0.75));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomFieldDialog::enable);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &CustomFieldDialog::save);
    enable();
    m_name->setFocus();
}

Kind CustomFieldDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

QStringList CustomFieldDialog::choices() const
{
    return kind() == Kind::Choice ? m_choices->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                  : QStringList();
}

void CustomFieldDialog::enable()
{
    m_choices->setVisible(kind() == Kind::Choice);
    m_choicesTitle->setVisible(kind() == Kind::Choice);
    adjustSize();
}

void CustomFieldDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (!m_field) {
        m_desk.workspace
            .edit([name, kind = kind(), choices = choices()](app::TeamStore &store, app::JobContext &) {
                return CustomFields(store).add(name, kind, choices);
            })
            .then(this, [this](const app::Result<CustomField> &added) { take(added); });
        return;
    }
    CustomField wanted = *m_field;
    wanted.name = name;
    wanted.choices = choices();
    m_desk.workspace
        .edit([before = m_field->name, wanted](app::TeamStore &store, app::JobContext &) -> app::Result<CustomField> {
            const auto changed = CustomFields(store).change(before, wanted.name, wanted.choices);
            return changed ? app::Result<CustomField>(wanted) : tl::unexpected<app::Error>(changed.error());
        })
        .then(this, [this](const app::Result<CustomField> &changed) { take(changed); });
}

void CustomFieldDialog::take(const app::Result<CustomField> &result)
{
    showProblem(m_problem, result ? QString() : result.error().message);
    if (!result)
        return;
    emit saved(*result);
    accept();
}

} // namespace ui
