#include "ui/customers/customerdelegate.h"

#include "ui/customers/celleditor.h"
#include "ui/customers/customertablemodel.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

CustomerDelegate::CustomerDelegate(Theme &theme, QAbstractItemView &grid)
    : QStyledItemDelegate(&grid), m_theme(theme), m_grid(grid)
{
}

/// Paints the whole cell itself: style sheets shift the text of selected cells.
void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QModelIndex current = m_grid.currentIndex();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Selection));
    else if (index.row() == current.row())
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Raised)); // the customer shown in the panel
    if (index.data(CustomerTableModel::IsPendingRole).toBool()) {
        if (index.column() == int(GridColumn::Name) || index.column() == int(GridColumn::AddedAt))
            paintPending(painter, option.rect, index.row());
    } else if (index.column() == int(GridColumn::Tags)) {
        paintTags(painter, option, index.data(CustomerTableModel::TagsRole).toStringList(),
                  option.state & QStyle::State_Selected || index.row() == current.row());
    } else {
        const QRect cell = option.rect.adjusted(padding(), 0, -padding(), 0);
        painter->setFont(option.font);
        painter->setPen(m_theme.color(Theme::Role::Text));
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    if (index == current && m_grid.hasFocus()) {
        painter->setPen(QPen(m_theme.color(Theme::Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *CustomerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &model = static_cast<const CustomerTableModel &>(*index.model());
    if (index.data(CustomerTableModel::IsPendingRole).toBool())
        return nullptr;
    auto *editor = new CellEditor(m_theme, parent);
    editor->setAccessibleName(model.field(index.column()).title);
    if (m_words)
        editor->offer(m_words(index.column()), model.field(index.column()).kind == GridField::Kind::Tags);
    return editor;
}

void CustomerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    if (cell->customer())
        return; // keeps the typed text when the model refreshes
    const auto &model = static_cast<const CustomerTableModel &>(*index.model());
    cell->begin(model.idOf(index.row()), index.column(), index.data(Qt::EditRole).toString());
}

void CustomerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect cell = option.rect;
    cell.setWidth(std::max(cell.width(), Theme::em(8)));
    if (cell.right() > editor->parentWidget()->width())
        cell.moveRight(std::max(cell.width(), editor->parentWidget()->width()) - 1);
    editor->setGeometry(cell);
}

bool CustomerDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    if (!editor || editor->isFinished())
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return keyPressed(editor, static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride) { // keys of the editor must not trigger actions of the page
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && !editor->isChoosing() && !editor->isAsking() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        emit left(editor, Way::Stay);
    return false;
}

bool CustomerDelegate::keyPressed(CellEditor *editor, QKeyEvent *event)
{
    if (editor->isAsking())
        return true;
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left(editor, event->modifiers().testFlag(Qt::ControlModifier) ? Way::Fill
                          : isShifted                                      ? Way::Up
                                                                           : Way::Down);
        return true;
    case Qt::Key_Tab:
        emit left(editor, Way::Right);
        return true;
    case Qt::Key_Backtab:
        emit left(editor, Way::Left);
        return true;
    case Qt::Key_Escape:
        emit givenUp(editor);
        return true;
    default:
        return false;
    }
}

int CustomerDelegate::padding()
{
    return Theme::em(0.5); // as in the headers
}

void CustomerDelegate::paintPending(QPainter *painter, const QRect &cell, int row) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Theme::Role::Raised));
    const int height = Theme::em(0.6);
    const int width = std::min(cell.width() - Theme::em(1), Theme::em(3 + (row * 7) % 4));
    painter->drawRoundedRect(QRect(cell.left() + padding(), cell.center().y() - height / 2, std::max(width, 0), height),
                             height / 2.0, height / 2.0);
    painter->restore();
}

void CustomerDelegate::paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags,
                                 bool isMarked) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = Theme::font(0.9);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const int gap = Theme::em(0.3), inside = Theme::em(0.4), height = metrics.height() + Theme::em(0.1);
    int x = option.rect.left() + padding();
    const int right = option.rect.right() - gap;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const int width = metrics.horizontalAdvance(tags.at(i)) + 2 * inside;
        const QString rest = QStringLiteral("+%1").arg(tags.size() - i);
        const int reserve = i + 1 < tags.size() ? metrics.horizontalAdvance(rest) + gap : 0;
        if (x + width + reserve > right && !(i == 0 && tags.size() == 1)) {
            painter->setPen(m_theme.color(Theme::Role::SecondText));
            painter->drawText(QRect(x, option.rect.top(), right - x + gap, option.rect.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, rest);
            break;
        }
        const QRect chip(x, option.rect.center().y() - height / 2, std::min(width, right - x), height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isMarked ? Theme::Role::Surface : Theme::Role::Raised));
        painter->drawRoundedRect(chip, Theme::em(0.3), Theme::em(0.3));
        painter->setPen(m_theme.color(Theme::Role::Text));
        painter->drawText(chip.adjusted(inside, 0, -inside / 2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(tags.at(i), Qt::ElideRight, chip.width() - inside - inside / 2));
        x += width + gap;
    }
    painter->restore();
}

} // namespace ui
