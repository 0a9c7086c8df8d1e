#pragma once

#include "ui/theme/theme.h"

#include "storage/ids.h"

#include <QLineEdit>
#include <QPointer>

class QLabel;

namespace ui {

/// The editor of one cell. Offers completions where there are any, and stays open with a message below it while its
/// value is invalid.
class CellEditor final : public QLineEdit
{
    Q_OBJECT

public:
    CellEditor(Theme &theme, QWidget *parent);
    ~CellEditor() override;

    /// Sets the completions; `many`: several of them, separated by commas.
    void offer(const QStringList &words, bool many);
    void begin(storage::CustomerId customer, int column, const QString &text);

    storage::CustomerId customer() const { return m_customer; }
    int column() const { return m_column; }
    bool isChanged() const { return text() != m_first; }
    /// Shows the error message and returns the focus to the editor.
    void showProblem(const QString &sentence);
    /// While the store is being queried, the editor is locked.
    void setAsking(bool asking);
    bool isAsking() const { return m_asking; }
    bool isChoosing() const;
    /// The editor is about to close: further events are ignored.
    void finish() { m_finished = true; }
    bool isFinished() const { return m_finished; }

private:
    Theme &m_theme;
    storage::CustomerId m_customer;
    int m_column = 0;
    QString m_first;
    bool m_asking = false, m_finished = false;
    QPointer<QLabel> m_problem;
};

} // namespace ui
