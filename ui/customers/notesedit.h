#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// Multi-line notes about a customer, editable after a click. Ctrl+Enter or Save emits edited(), Esc restores the
/// text.
class NotesEdit final : public QWidget
{
    Q_OBJECT

public:
    NotesEdit(const QString &notes, bool isReadOnly, QWidget *parent);

    bool isEditing() const { return m_isEditing; }
    /// The notes were saved: ends editing.
    void saved();
    /// Saving failed: shows the reason and keeps the text.
    void showProblem(const QString &sentence);

signals:
    void edited(const QString &notes);
    /// Editing has ended, saved or not.
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
