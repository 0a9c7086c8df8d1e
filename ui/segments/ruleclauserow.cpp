#include "ui/segments/ruleclauserow.h"

#include "app/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

using app::Text;

namespace {

constexpr int mostDays = 3'650;

void select(QComboBox *box, const QString &value)
{
    const int index = box->findData(value);
    if (index >= 0)
        box->setCurrentIndex(index);
}

/// Completes the text after the last comma.
class ListCompleter final : public QCompleter
{
public:
    ListCompleter(const QStringList &names, QObject *parent) : QCompleter(names, parent)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }
    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = typed.lastIndexOf(QLatin1Char(','));
        return (comma < 0 ? QString() : typed.left(comma + 1) + QLatin1Char(' ')) + index.data().toString();
    }
};

} // namespace

RuleClauseRow::RuleClauseRow(const Theme &theme, const RuleNamesBySubject &names, const RuleClause &clause,
                             QWidget *parent)
    : QWidget(parent), m_names(names)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_not = new QToolButton(this);
    m_not->setObjectName(QStringLiteral("clauseNot"));
    m_not->setText(Text::tr("not"));
    m_not->setCheckable(true);
    m_not->setChecked(clause.negated);
    m_not->setAccessibleName(Text::tr("True when the condition is not met"));
    m_not->setToolTip(Text::tr("True when the condition is not met"));
    m_subject = new QComboBox(this);
    m_subject->setObjectName(QStringLiteral("clauseSubject"));
    m_subject->setAccessibleName(Text::tr("What to check"));
    m_subject->setMinimumWidth(Theme::em(11));
    for (const QString &subject : RuleDraft::subjects())
        m_subject->addItem(RuleDraft::labelOf(subject), subject);
    m_op = new QComboBox(this);
    m_op->setObjectName(QStringLiteral("clauseOp"));
    m_op->setAccessibleName(Text::tr("Comparison"));
    m_op->setMinimumWidth(Theme::em(11));
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("clauseValue"));
    m_text->setAccessibleName(Text::tr("Value"));
    m_word = new QComboBox(this);
    m_word->setObjectName(QStringLiteral("clauseWord"));
    m_word->setAccessibleName(Text::tr("Value"));
    m_days = new QSpinBox(this);
    m_days->setObjectName(QStringLiteral("clauseDays"));
    m_days->setAccessibleName(Text::tr("Only orders from the last days"));
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(Text::tr("any time"));
    m_days->setPrefix(Text::tr("last "));
    m_days->setSuffix(Text::tr(" days"));
    auto *remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("clauseRemove"));
    remove->setIcon(theme.icon(QStringLiteral("close")));
    remove->setAccessibleName(Text::tr("Remove condition"));
    remove->setToolTip(Text::tr("Remove condition"));
    row->addWidget(m_not);
    row->addWidget(m_subject);
    row->addWidget(m_op);
    row->addWidget(m_text, 1);
    row->addWidget(m_word, 1);
    row->addWidget(m_days);
    row->addWidget(remove);
    select(m_subject, clause.subject);
    chooseSubject();
    select(m_op, clause.op);
    m_text->setText(clause.value);
    select(m_word, clause.value);
    m_days->setValue(clause.withinDays);
    showParts();
    connect(m_not, &QToolButton::toggled, this, &RuleClauseRow::changed);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        m_text->clear();
        chooseSubject();
        showParts();
        emit changed();
    });
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        emit changed();
    });
    connect(m_text, &QLineEdit::textChanged, this, &RuleClauseRow::changed);
    connect(m_word, &QComboBox::currentIndexChanged, this, &RuleClauseRow::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &RuleClauseRow::changed);
    connect(remove, &QToolButton::clicked, this, &RuleClauseRow::removeWanted);
}

void RuleClauseRow::chooseSubject()
{
    const QString subject = m_subject->currentData().toString();
    const QSignalBlocker blockOp(m_op), blockWord(m_word);
    m_op->clear();
    for (const QString &op : RuleDraft::opsFor(subject))
        m_op->addItem(RuleDraft::opLabel(subject, op), op);
    m_word->clear();
    for (const QString &word : RuleDraft::wordsFor(subject))
        m_word->addItem(RuleDraft::wordLabel(word), word);
    const auto names = m_names.find(subject);
    m_text->setCompleter(names == m_names.end() ? nullptr : new ListCompleter(names->second, m_text));
    m_text->setPlaceholderText(subject == QLatin1String("tag") ? Text::tr("Tag names, separated by commas")
                                                               : QString());
}

void RuleClauseRow::showParts()
{
    const RuleClause now = clause();
    const bool takesValue = RuleDraft::takesValue(now);
    const bool isList = now.op == QLatin1String("in") || now.op == QLatin1String("not_in");
    const bool isWord = m_word->count() > 0 && !isList;
    m_word->setVisible(takesValue && isWord);
    m_text->setVisible(takesValue && !isWord);
    m_days->setVisible(now.subject.startsWith(QLatin1String("orders.")));
}

RuleClause RuleClauseRow::clause() const
{
    RuleClause clause;
    clause.subject = m_subject->currentData().toString();
    clause.op = m_op->currentData().toString();
    const bool isList = clause.op == QLatin1String("in") || clause.op == QLatin1String("not_in");
    clause.value = m_word->count() > 0 && !isList ? m_word->currentData().toString() : m_text->text();
    clause.negated = m_not->isChecked();
    clause.withinDays = clause.subject.startsWith(QLatin1String("orders.")) ? m_days->value() : 0;
    if (!RuleDraft::takesValue(clause))
        clause.value.clear();
    return clause;
}

void RuleClauseRow::focusValue()
{
    // Not isVisible(): a new row is shown only later.
    QWidget *value = !m_text->isHidden() ? m_text : !m_word->isHidden() ? static_cast<QWidget *>(m_word) : m_op;
    value->setFocus();
}

} // namespace ui
