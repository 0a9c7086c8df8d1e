#pragma once

#include "ui/theme/theme.h"

#include <QStackedWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A fact that becomes a line to type in when it is clicked. Enter, or going to another field, tells edited() what was
/// typed; Esc leaves it as it was.
class FactEdit final : public QStackedWidget
{
    Q_OBJECT

public:
    FactEdit(Theme &theme, const QString &name, const QString &shown, const QString &written, QWidget *parent);

    /// Sets the completions.
    void offer(const QStringList &words);
    bool isEditing() const { return currentIndex() == 1; }
    /// Whether something else was typed that is not in the store yet.
    bool isUnsaved() const;
    /// Tells what is being typed, as Enter does; nothing was typed where it is as it was.
    void finish();
    /// It was taken: back to reading.
    void saved();
    /// It could not be taken just now: Enter and finish() tell it again.
    void retryLater() { m_told.reset(); }
    /// The value was wrong: says why under the line, which stays.
    void showProblem(const QString &sentence);

signals:
    void edited(const QString &text);
    /// Reading again, saved or not.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();

    QPushButton *m_shown;
    QLineEdit *m_line;
    QLabel *m_problem;
    QString m_written;
    std::optional<QString> m_told; ///< by edited(), as long as it is in the line
};

} // namespace ui
