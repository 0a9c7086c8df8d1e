#include "ui/customers/notesedit.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using app::Text;

NotesEdit::NotesEdit(const QString &notes, bool isReadOnly, QWidget *parent) : QWidget(parent), m_notes(notes)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_reading = makeReading(isReadOnly);
    m_writing = makeWriting();
    column->addWidget(m_reading);
    column->addWidget(m_writing);
    show(false);
}

void NotesEdit::show(bool isEditing)
{
    m_isEditing = isEditing;
    m_reading->setVisible(!isEditing);
    m_writing->setVisible(isEditing);
}

QWidget *NotesEdit::makeReading(bool isReadOnly)
{
    auto *reading = new QWidget(this);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.4));
    m_shown = makeLabel(m_notes.trimmed(), reading);
    m_shown->setObjectName(QStringLiteral("notesShown"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->setVisible(!m_notes.trimmed().isEmpty());
    column->addWidget(m_shown);
    auto *edit =
        new QPushButton(m_notes.trimmed().isEmpty() ? Text::tr("Add notes…") : Text::tr("Edit notes…"), reading);
    edit->setObjectName(QStringLiteral("editNotes"));
    edit->setAutoDefault(false);
    edit->setVisible(!isReadOnly);
    connect(edit, &QPushButton::clicked, this, &NotesEdit::begin);
    column->addWidget(edit, 0, Qt::AlignLeft);
    return reading;
}

QWidget *NotesEdit::makeWriting()
{
    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.4));
    m_text = new QPlainTextEdit(writing);
    m_text->setObjectName(QStringLiteral("notesText"));
    m_text->setAccessibleName(Text::tr("Notes"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Theme::em(8));
    m_text->installEventFilter(this);
    m_problem = makeLabel(writing);
    m_problem->setObjectName(QStringLiteral("notesProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    auto *keep = new QPushButton(Text::tr("Save"), writing);
    keep->setObjectName(QStringLiteral("saveNotes"));
    keep->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *leave = new QPushButton(Text::tr("Cancel"), writing);
    leave->setObjectName(QStringLiteral("cancelNotes"));
    row->addWidget(keep);
    row->addWidget(leave);
    row->addStretch(1);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(keep, &QPushButton::clicked, this, [this] { save(); });
    connect(leave, &QPushButton::clicked, this, &NotesEdit::end);
    return writing;
}

void NotesEdit::begin()
{
    m_text->setPlainText(m_notes);
    m_text->moveCursor(QTextCursor::End);
    m_problem->hide();
    show(true);
    m_text->setFocus();
}

bool NotesEdit::isDirty() const
{
    return m_isEditing && m_text->toPlainText() != m_notes;
}

void NotesEdit::save(std::function<void()> done)
{
    m_done = std::move(done);
    if (m_text->toPlainText() == m_notes)
        saved();
    else
        emit edited(m_text->toPlainText());
}

void NotesEdit::saved()
{
    m_notes = m_text->toPlainText();
    m_shown->setText(m_notes.trimmed());
    m_shown->setVisible(!m_notes.trimmed().isEmpty());
    const auto done = std::exchange(m_done, {});
    end();
    if (done)
        done();
}

void NotesEdit::showProblem(const QString &sentence)
{
    m_done = {};
    m_problem->setText(sentence);
    m_problem->show();
    m_text->setFocus();
}

void NotesEdit::end()
{
    show(false);
    findChild<QPushButton *>(QStringLiteral("editNotes"))->setFocus();
    emit ended();
}

bool NotesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool saves =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (event->type() == QEvent::ShortcutOverride && (saves || key->key() == Qt::Key_Escape)) {
            event->accept(); // Ctrl+Enter is also a shortcut of the page
            return true;
        }
        if (event->type() == QEvent::KeyPress && saves) {
            save();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Escape) {
            end();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
