#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// Notes about a person, of several lines: read, and written over after a click. Ctrl+Enter or Save tells edited(), Esc
/// leaves them as they were.
class NotesEdit final : public QWidget
{
    Q_OBJECT

public:
    NotesEdit(const QString &notes, bool isReadOnly, QWidget *parent);

    bool isEditing() const { return m_isEditing; }
    /// They were saved: back to reading.
    void saved();
    /// They were not: says why, and what was typed stays.
    void showProblem(const QString &sentence);

signals:
    void edited(const QString &notes);
    /// Reading again, saved or not.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeReading(bool isReadOnly);
    QWidget *makeWriting();
    void begin();
    void save();
    void end();
    void show(bool isEditing);

    QString m_notes;
    bool m_isEditing = false;
    QWidget *m_reading = nullptr, *m_writing = nullptr;
    QLabel *m_shown = nullptr, *m_problem = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace ui
