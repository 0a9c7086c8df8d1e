#pragma once

#include "ui/theme/theme.h"

#include <QStackedWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A fact that becomes a line to type in when it is clicked. Enter tells edited(), Esc leaves it as it was.
class FactEdit final : public QStackedWidget
{
    Q_OBJECT

public:
    FactEdit(Theme &theme, const QString &name, const QString &shown, const QString &written, QWidget *parent);

    /// What may be picked.
    void offer(const QStringList &words);
    bool isEditing() const { return currentIndex() == 1; }
    /// The value was wrong: says why under the line, which stays.
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
