#include "ui/widgets/factedit.h"

#include "app/text.h"
#include "ui/widgets/label.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

FactEdit::FactEdit(Theme &theme, const QString &name, const QString &shown, const QString &written, QWidget *parent)
    : QStackedWidget(parent), m_shown(new QPushButton(withoutShortcut(shown), this)), m_written(written)
{
    m_shown->setObjectName(QStringLiteral("fact"));
    m_shown->setCursor(Qt::IBeamCursor);
    m_shown->setToolTip(shown + QLatin1Char('\n') + Text::tr("Click to change"));
    m_shown->setAccessibleName(Text::tr("%1: %2").arg(name, shown));
    m_shown->setStyleSheet(QStringLiteral("QPushButton { border: none; padding: 0; background: transparent; color: %1; "
                                          "text-align: left; } QPushButton:hover, QPushButton:focus { "
                                          "background: %2; }")
                               .arg(theme.color(Theme::Role::Text).name(), theme.color(Theme::Role::Raised).name()));
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *editing = new QWidget(this);
    auto *column = new QVBoxLayout(editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.2));
    m_line = new QLineEdit(editing);
    m_line->setObjectName(QStringLiteral("factLine"));
    m_line->setAccessibleName(name);
    m_line->installEventFilter(this);
    m_problem = makeLabel(editing);
    m_problem->setObjectName(QStringLiteral("factProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_line);
    column->addWidget(m_problem);
    addWidget(m_shown);
    addWidget(editing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(m_shown->sizeHint().height());
    connect(m_shown, &QPushButton::clicked, this, &FactEdit::begin);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_told.reset(); // asked for again
        finish();
    });
}

void FactEdit::offer(const QStringList &words)
{
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void FactEdit::begin()
{
    m_told.reset();
    m_line->setText(m_written);
    m_line->selectAll();
    m_problem->hide();
    setCurrentIndex(1);
    setFixedHeight(widget(1)->sizeHint().height());
    m_line->setFocus();
}

bool FactEdit::isUnsaved() const
{
    return isEditing() && m_line->text() != m_written;
}

void FactEdit::finish()
{
    if (!isEditing() || m_line->text() == m_told)
        return;
    if (m_line->text() == m_written) {
        end();
        return;
    }
    m_told = m_line->text();
    emit edited(*m_told);
}

void FactEdit::saved()
{
    m_shown->setText(withoutShortcut(m_line->text()));
    end();
}

void FactEdit::end()
{
    const bool hadFocus = m_line->hasFocus();
    setCurrentIndex(0);
    setFixedHeight(m_shown->sizeHint().height());
    if (hadFocus)
        m_shown->setFocus();
    emit ended();
}

void FactEdit::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_line->setAccessibleDescription(sentence);
    setFixedHeight(m_line->sizeHint().height() + Theme::em(0.2) + m_problem->heightForWidth(width()));
    m_line->setFocus();
}

bool FactEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            finish();
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace ui
