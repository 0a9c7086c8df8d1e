#pragma once

#include "ui/theme/theme.h"

#include "storage/ids.h"

#include <QLineEdit>
#include <QPointer>

class QLabel;

namespace ui {

/// One cell while it is typed into. Offers words where there are some, and stays open with a sentence under it while
/// its value is wrong.
class CellEditor final : public QLineEdit
{
    Q_OBJECT

public:
    CellEditor(Theme &theme, QWidget *parent);
    ~CellEditor() override;

    /// What may be picked; `many`: several of them, parted by commas.
    void offer(const QStringList &words, bool many);
    void begin(storage::CustomerId customer, int column, const QString &text);

    storage::CustomerId customer() const { return m_customer; }
    int column() const { return m_column; }
    bool isChanged() const { return text() != m_first; }
    /// Says why, and gives the keyboard back.
    void showProblem(const QString &sentence);
    /// While the store is asked: what is typed waits.
    void setAsking(bool asking);
    bool isAsking() const { return m_asking; }
    bool isChoosing() const;
    /// It is about to go: what happens to it now means nothing.
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
