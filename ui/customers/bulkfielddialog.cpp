#include "ui/customers/bulkfielddialog.h"

#include "app/customers/customereditservice.h"
#include "app/text.h"
#include "ui/customers/gridtexts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::GridField;
using app::Text;

namespace {

/// Whether several customers can share a value of the field; tags are edited elsewhere.
bool isCommon(const GridField &field)
{
    static const QStringList ownOfOne{QStringLiteral("name"), QStringLiteral("nickname"), QStringLiteral("region")};
    return !field.edited.isEmpty() && !ownOfOne.contains(field.edited) && field.kind != GridField::Kind::Tags &&
           field.kind != GridField::Kind::Phone;
}

} // namespace

BulkFieldDialog::BulkFieldDialog(Desk &desk, std::vector<GridField> fields, Words words, std::int64_t customers,
                                 QWidget *parent)
    : QDialog(parent), m_desk(desk), m_fields(std::move(fields)), m_words(std::move(words)),
      m_field(new QComboBox(this)), m_value(new QComboBox(this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("bulkFieldDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Change a field for many customers"));
    auto *title = makeLabel(Text::tr("%n customer(s) will get the same value", nullptr, int(customers)), this);
    title->setObjectName(QStringLiteral("bulkFieldTitle"));
    title->setFont(Theme::font(1.15, true));
    auto *sentence = makeLabel(Text::tr("Customers who already have it stay as they are. An empty value clears the "
                                        "field. You can cancel while it runs, or undo it in one step."),
                               this);
    sentence->setProperty("second", true);
    sentence->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setAccessibleName(Text::tr("Field"));
    m_value->setObjectName(QStringLiteral("bulkValue"));
    m_value->setAccessibleName(Text::tr("Value"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    for (int column = 0; column < int(m_fields.size()); ++column) {
        if (isCommon(m_fields[std::size_t(column)])) {
            m_columns.push_back(column);
            m_field->addItem(m_fields[std::size_t(column)].title);
        }
    }
    auto *form = new QFormLayout;
    form->setSpacing(Theme::em(0.75));
    form->addRow(Text::tr("Field"), m_field);
    form->addRow(Text::tr("Value"), m_value);
    m_problem->setObjectName(QStringLiteral("bulkFieldProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *cancel = new QPushButton(Text::tr("Cancel"), this);
    m_go = new QPushButton(Text::tr("Change %n customer(s)", nullptr, int(customers)), this);
    m_go->setObjectName(QStringLiteral("bulkFieldGo"));
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(0.75));
    column->addWidget(title);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(row);
    resize(Theme::em(34), Theme::em(18));
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkFieldDialog::offer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &BulkFieldDialog::check);
    offer();
}

const GridField &BulkFieldDialog::chosen() const
{
    return m_fields[std::size_t(m_columns[std::size_t(m_field->currentIndex())])];
}

void BulkFieldDialog::offer()
{
    m_problem->hide();
    m_value->clear();
    m_value->addItems(m_words(m_columns[std::size_t(m_field->currentIndex())]));
    m_value->setCurrentIndex(-1);
    m_value->clearEditText();
    m_value->lineEdit()->setPlaceholderText(chosen().kind == GridField::Kind::Date ? QStringLiteral("2026-11-22")
                                                                                   : QString());
}

QString BulkFieldDialog::field() const
{
    return chosen().edited;
}

QString BulkFieldDialog::value() const
{
    return GridTexts::typed(chosen(), m_value->currentText());
}

QString BulkFieldDialog::what() const
{
    const QString shown = m_value->currentText().trimmed();
    return Text::tr("%1: %2").arg(chosen().title, shown.isEmpty() ? QStringLiteral("–") : shown);
}

void BulkFieldDialog::check()
{
    m_desk.workspace
        .ask([field = field(), value = value()](app::TeamStore &store, app::JobContext &) {
            return app::CustomerEditService(store).check(field, value);
        })
        .then(this, [this](const app::Result<void> &possible) {
            if (possible) {
                accept();
                return;
            }
            showProblem(m_problem, possible.error().message);
            m_value->setFocus();
        });
}

} // namespace ui
