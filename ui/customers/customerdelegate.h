#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;

namespace ui {

class CellEditor;

/// Paints the cells of the grid: tags as labels, rows that are still loading as pale bars, a frame around the current
/// cell. Creates the cell editor and reports which key ended it; the receiver commits and closes it.
class CustomerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Way { Stay, Down, Up, Right, Left, Fill };
    /// The options for a column.
    using Words = std::function<QStringList(int column)>;

    CustomerDelegate(Theme &theme, QAbstractItemView &grid);
    void setWords(Words words) { m_words = std::move(words); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void left(ui::CellEditor *editor, ui::CustomerDelegate::Way way);
    void givenUp(ui::CellEditor *editor);

private:
    static int padding();
    void paintPending(QPainter *painter, const QRect &cell, int row) const;
    /// `isMarked`: the row has the background colour that the chips normally have.
    void paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags, bool isMarked) const;
    bool keyPressed(CellEditor *editor, class QKeyEvent *event);

    Theme &m_theme;
    QAbstractItemView &m_grid;
    Words m_words;
};

} // namespace ui
