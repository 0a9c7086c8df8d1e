#include "ui/sop/variantsdialog.h"

#include "app/sop/planwords.h"
#include "app/text.h"
#include "ui/segments/ruledraft.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using app::sop::Step;
using app::sop::Variant;
using app::sop::VariantBy;

namespace {

constexpr const char *contentProperty = "content"; ///< of a text field: the library script it comes from

QString byText(VariantBy by)
{
    switch (by) {
    case VariantBy::Layer:
        return Text::tr("by customer stage");
    case VariantBy::Account:
        return Text::tr("by sending account");
    case VariantBy::Rotation:
        return Text::tr("in rotation, never the same twice in a row");
    case VariantBy::Random:
        return Text::tr("random, for comparison");
    }
    return {};
}

} // namespace

VariantsDialog::VariantsDialog(const Step &step, QWidget *parent)
    : QDialog(parent), m_step(step), m_by(new QComboBox(this)), m_table(new QTableWidget(0, 2, this))
{
    setObjectName(QStringLiteral("variantsDialog"));
    setWindowTitle(Text::tr("Text variants"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(46), Theme::em(30));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    m_by->setObjectName(QStringLiteral("variantsBy"));
    m_by->setAccessibleName(Text::tr("How a variant is chosen"));
    for (const auto &[word, by] : app::sop::variantWords)
        m_by->addItem(byText(by), int(by));
    m_by->setCurrentIndex(m_by->findData(int(step.variantsBy.value_or(VariantBy::Rotation))));
    column->addWidget(m_by, 0, Qt::AlignLeft);
    m_table->setObjectName(QStringLiteral("variants"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({Text::tr("For"), Text::tr("Text")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, Theme::em(10));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(5));
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(Text::tr("&Add variant"), this);
    add->setObjectName(QStringLiteral("addVariant"));
    auto *remove = new QPushButton(Text::tr("&Remove"), this);
    remove->setObjectName(QStringLiteral("removeVariant"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    for (const Variant &variant : step.variants)
        addRow(variant);
    if (step.variants.empty()) { // the existing text becomes the first variant
        addRow({{}, step.text, {}});
        addRow({});
    }
    showWhen();
    connect(m_by, &QComboBox::currentIndexChanged, this, &VariantsDialog::showWhen);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->cellWidget(m_table->rowCount() - 1, 1)->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->rowCount() > 0)
            m_table->removeRow(m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Step now = read();
        accept();
        if (!(now == m_step))
            emit changed(now);
    });
}

void VariantsDialog::addRow(const Variant &variant)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *when = new QComboBox(m_table);
    when->setEditable(true);
    when->setAccessibleName(Text::tr("For"));
    for (const QString &stage : RuleDraft::wordsFor(QStringLiteral("stage")))
        when->addItem(RuleDraft::wordLabel(stage), stage);
    const int known = when->findData(variant.when);
    if (known >= 0)
        when->setCurrentIndex(known);
    else
        when->setEditText(variant.when);
    auto *text = new QPlainTextEdit(variant.content.isEmpty() ? variant.text : variant.content, m_table);
    text->setAccessibleName(Text::tr("Text"));
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setProperty(contentProperty, variant.content);
    m_table->setCellWidget(row, 0, when);
    m_table->setCellWidget(row, 1, text);
}

void VariantsDialog::showWhen()
{
    const auto by = VariantBy(m_by->currentData().toInt());
    m_table->setColumnHidden(0, by != VariantBy::Layer && by != VariantBy::Account);
}

Step VariantsDialog::read() const
{
    Step step = m_step;
    step.variants.clear();
    const auto by = VariantBy(m_by->currentData().toInt());
    const bool hasWhen = by == VariantBy::Layer || by == VariantBy::Account;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *when = static_cast<const QComboBox *>(m_table->cellWidget(row, 0));
        const auto *text = static_cast<const QPlainTextEdit *>(m_table->cellWidget(row, 1));
        const QString typed = text->toPlainText(), content = text->property(contentProperty).toString();
        if (typed.trimmed().isEmpty())
            continue;
        Variant variant;
        if (typed == content)
            variant.content = content;
        else
            variant.text = typed;
        if (hasWhen) {
            const int stage = when->findText(when->currentText());
            variant.when =
                by == VariantBy::Layer && stage >= 0 ? when->itemData(stage).toString() : when->currentText().trimmed();
        }
        step.variants.push_back(variant);
    }
    step.variantsBy = step.variants.empty() ? std::nullopt : std::optional(by);
    if (!step.variants.empty())
        step.text.clear();
    else if (!m_step.variants.empty())
        step.text = m_step.variants.front().text; // back to a single text
    return step;
}

} // namespace ui
