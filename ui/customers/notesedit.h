#pragma once

#include <QWidget>

#include <functional>

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
    /// True where something was typed that is not saved.
    bool isDirty() const;
    /// As Save does; `done` is called once they are saved, and not where they are refused.
    void save(std::function<void()> done = {});
    void end();
    /// They were saved: back to reading.
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
    void show(bool isEditing);

    QString m_notes;
    bool m_isEditing = false;
    std::function<void()> m_done; ///< waits for the answer
    QWidget *m_reading = nullptr, *m_writing = nullptr;
    QLabel *m_shown = nullptr, *m_problem = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace ui
