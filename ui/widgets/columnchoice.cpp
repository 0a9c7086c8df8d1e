#include "ui/widgets/columnchoice.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

ColumnChoice::ColumnChoice(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &ColumnChoice::chosenChanged);
}

void ColumnChoice::setColumns(const QStringList &names, const QStringList &words, const QStringList &chosen)
{
    clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *item = new QListWidgetItem(words.value(i, names.at(i)), this);
        item->setData(Qt::UserRole, names.at(i));
        item->setToolTip(names.at(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Unchecked);
    }
    choose(chosen);
}

void ColumnChoice::choose(const QStringList &chosen)
{
    QList<QListWidgetItem *> items;
    while (count() > 0)
        items << takeItem(0);
    const auto place = [&chosen](const QListWidgetItem *item) {
        const qsizetype found = chosen.indexOf(item->data(Qt::UserRole).toString());
        return found < 0 ? chosen.size() : found;
    };
    std::stable_sort(items.begin(), items.end(), [&place](auto *a, auto *b) { return place(a) < place(b); });
    for (QListWidgetItem *item : std::as_const(items)) {
        item->setCheckState(place(item) < chosen.size() ? Qt::Checked : Qt::Unchecked);
        addItem(item);
    }
    setCurrentRow(0);
    emit chosenChanged();
}

QStringList ColumnChoice::names() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row)
        names << item(row)->data(Qt::UserRole).toString();
    return names;
}

QStringList ColumnChoice::chosen() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            names << item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

void ColumnChoice::keyPressEvent(QKeyEvent *event)
{
    const bool isMove =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove)
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void ColumnChoice::moveCurrent(int by)
{
    const int from = currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
}

} // namespace ui
