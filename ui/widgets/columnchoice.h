#pragma once

#include <QListWidget>

namespace ui {

/// Columns to choose and to put in order: a box before each, moved by dragging or by Alt+Up and Alt+Down.
class ColumnChoice final : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnChoice(QWidget *parent);

    /// `words` name the columns to a person, one each. Chosen ones come first, in the order of `chosen`; names there
    /// that are no column are left out.
    void setColumns(const QStringList &names, const QStringList &words, const QStringList &chosen);
    /// The same columns chosen otherwise.
    void choose(const QStringList &chosen);

    /// All columns, and those chosen, as they stand.
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
