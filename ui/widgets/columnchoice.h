#pragma once

#include <QListWidget>

namespace ui {

/// A list to choose and order columns: a check box for each, moved by dragging or with Alt+Up and Alt+Down.
class ColumnChoice final : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnChoice(QWidget *parent);

    /// `words` are the displayed names of the columns, one each. Chosen columns come first, in the order of `chosen`;
    /// unknown names in `chosen` are ignored.
    void setColumns(const QStringList &names, const QStringList &words, const QStringList &chosen);
    /// Changes which of the same columns are chosen.
    void choose(const QStringList &chosen);

    /// All columns, and the chosen ones, in their current order.
    QStringList names() const;
    QStringList chosen() const;

signals:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveCurrent(int by);
};

} // namespace ui
