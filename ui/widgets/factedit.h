#pragma once

#include "ui/theme/theme.h"

#include <QStackedWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A fact that turns into a line edit when clicked. Enter emits edited(), Esc restores the value.
class FactEdit final : public QStackedWidget
{
    Q_OBJECT

public:
    FactEdit(Theme &theme, const QString &name, const QString &shown, const QString &written, QWidget *parent);

    /// Sets the completions.
    void offer(const QStringList &words);
    bool isEditing() const { return currentIndex() == 1; }
    /// The value was invalid: shows the reason below the line edit, which stays open.
    void showProblem(const QString &sentence);

signals:
    void edited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();

    QPushButton *m_shown;
    QLineEdit *m_line;
    QLabel *m_problem;
    QString m_written;
};

} // namespace ui
