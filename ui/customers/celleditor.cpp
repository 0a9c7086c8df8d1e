#include "ui/customers/celleditor.h"

#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>

#include <algorithm>

namespace ui {

namespace {

/// Completes the last item of a list.
class ManyCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        return (comma < 0 ? QString() : text.left(comma + 1) + QLatin1Char(' ')) + QCompleter::pathFromIndex(index);
    }
    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }
};

} // namespace

CellEditor::CellEditor(Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("cellEditor"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_problem)
            m_problem->hide();
    });
}

CellEditor::~CellEditor()
{
    delete m_problem;
}

void CellEditor::offer(const QStringList &words, bool many)
{
    if (words.isEmpty())
        return;
    QCompleter *made = many ? new ManyCompleter(words, this) : new QCompleter(words, this);
    made->setCaseSensitivity(Qt::CaseInsensitive);
    made->setFilterMode(Qt::MatchContains);
    setCompleter(made);
}

void CellEditor::begin(storage::CustomerId customer, int column, const QString &text)
{
    m_customer = customer;
    m_column = column;
    m_first = text;
    setText(text);
    selectAll();
}

void CellEditor::showProblem(const QString &sentence)
{
    setAsking(false);
    if (!m_problem) {
        m_problem = makeLabel(parentWidget());
        m_problem->setObjectName(QStringLiteral("cellProblem"));
        m_problem->setWordWrap(true);
        m_problem->setTextFormat(Qt::PlainText);
        m_problem->setAutoFillBackground(true);
        m_problem->setStyleSheet(
            QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %2; "
                           "border-radius: 3px; padding: 4px; }")
                .arg(m_theme.color(Theme::Role::Surface).name(), m_theme.color(Theme::Role::Danger).name()));
    }
    m_problem->setText(sentence);
    setAccessibleDescription(sentence);
    const int width = std::min(Theme::em(22), parentWidget()->width());
    m_problem->setFixedWidth(width);
    m_problem->setFixedHeight(m_problem->heightForWidth(width) + Theme::em(0.7)); // plus the padding of the style
    const int x = std::clamp(geometry().left(), 0, std::max(0, parentWidget()->width() - width));
    const int below = geometry().bottom() + Theme::em(0.2);
    const bool fits = below + m_problem->height() <= parentWidget()->height();
    m_problem->move(x, fits ? below : geometry().top() - m_problem->height() - Theme::em(0.2));
    m_problem->show();
    m_problem->raise();
    setFocus();
}

void CellEditor::setAsking(bool asking)
{
    m_asking = asking;
    setReadOnly(asking);
}

bool CellEditor::isChoosing() const
{
    return completer() && completer()->popup()->isVisible();
}

} // namespace ui
