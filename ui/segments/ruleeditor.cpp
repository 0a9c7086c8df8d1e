#include "ui/segments/ruleeditor.h"

#include "app/jsontext.h"
#include "app/text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;

RuleEditor::RuleEditor(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("ruleEditor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::em(0.5));
    auto *head = new QHBoxLayout;
    m_match = new QComboBox(this);
    m_match->setObjectName(QStringLiteral("ruleMatch"));
    m_match->setAccessibleName(Text::tr("All or any"));
    m_match->addItem(Text::tr("All conditions are met"));
    m_match->addItem(Text::tr("Any condition is met"));
    m_asText = new QToolButton(this);
    m_asText->setObjectName(QStringLiteral("ruleAsText"));
    m_asText->setText(Text::tr("Rule text"));
    m_asText->setCheckable(true);
    m_asText->setAccessibleName(Text::tr("Rule text"));
    head->addWidget(m_match);
    head->addStretch(1);
    head->addWidget(m_asText);
    layout->addLayout(head);
    m_stack = new QStackedWidget(this);
    auto *builder = new QWidget(m_stack);
    auto *column = new QVBoxLayout(builder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Theme::em(0.5));
    column->addLayout(m_rows);
    auto *add = new QPushButton(Text::tr("Add condition"), builder);
    add->setObjectName(QStringLiteral("addClause"));
    add->setIcon(theme.icon(QStringLiteral("add")));
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_text = new QPlainTextEdit(m_stack);
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_text->setAccessibleName(Text::tr("Rule text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_stack->addWidget(builder);
    m_stack->addWidget(m_text);
    layout->addWidget(m_stack, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({})->focusValue();
        emit changed();
    });
    connect(m_match, &QComboBox::currentIndexChanged, this, &RuleEditor::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RuleEditor::changed);
    connect(m_asText, &QToolButton::clicked, this, [this](bool asText) {
        if (asText) {
            m_text->setPlainText(QString::fromUtf8(QJsonDocument(rule()).toJson()));
            showAsText(true);
        } else if (!isReadable()) {
            showAsText(true); // rows would drop what is typed
        } else {
            setRule(rule()); // back to rows if they can show the rule
        }
        emit changed();
    });
}

void RuleEditor::setNames(RuleNamesBySubject names)
{
    m_names = std::move(names);
}

void RuleEditor::setRule(const QJsonObject &rule)
{
    const QSignalBlocker block(this);
    clearRows();
    const auto draft = rule.isEmpty() ? std::optional(RuleDraft{}) : RuleDraft::fromJson(rule);
    showAsText(!draft);
    if (!draft) {
        m_text->setPlainText(QString::fromUtf8(QJsonDocument(rule).toJson()));
        return;
    }
    m_match->setCurrentIndex(draft->all ? 0 : 1);
    for (const RuleClause &clause : draft->clauses)
        addRow(clause);
}

QJsonObject RuleEditor::rule() const
{
    if (m_stack->currentIndex() == 1) {
        const auto document = app::parseJson(m_text->toPlainText().toUtf8());
        return document ? document->object() : QJsonObject();
    }
    return m_clauses.empty() ? QJsonObject() : draft().toJson();
}

bool RuleEditor::isWaiting() const
{
    return m_stack->currentIndex() == 0 &&
           std::any_of(m_clauses.begin(), m_clauses.end(),
                       [](const RuleClauseRow *row) { return RuleDraft::lacksValues(row->clause()); });
}

QString RuleEditor::problem() const
{
    if (isReadable())
        return {};
    const auto document = app::parseJson(content());
    return document ? Text::tr("This is not a valid JSON rule.") : document.error().message;
}

QByteArray RuleEditor::content() const
{
    const QJsonObject whole = rule();
    if (!whole.isEmpty())
        return QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return m_stack->currentIndex() == 1 ? m_text->toPlainText().trimmed().toUtf8() : QByteArray();
}

RuleDraft RuleEditor::draft() const
{
    RuleDraft draft;
    draft.all = m_match->currentIndex() == 0;
    for (const RuleClauseRow *row : m_clauses)
        draft.clauses.push_back(row->clause());
    return draft;
}

RuleClauseRow *RuleEditor::addRow(const RuleClause &clause)
{
    auto *row = new RuleClauseRow(m_theme, m_names, clause, this);
    m_rows->addWidget(row);
    m_clauses.push_back(row);
    connect(row, &RuleClauseRow::changed, this, &RuleEditor::changed);
    connect(row, &RuleClauseRow::removeWanted, this, [this, row] {
        std::erase(m_clauses, row);
        row->deleteLater();
        row->hide();
        emit changed();
    });
    return row;
}

void RuleEditor::clearRows()
{
    for (RuleClauseRow *row : m_clauses)
        delete row;
    m_clauses.clear();
}

void RuleEditor::showAsText(bool asText)
{
    m_stack->setCurrentIndex(asText ? 1 : 0);
    m_asText->setChecked(asText);
    m_match->setEnabled(!asText);
}

} // namespace ui
