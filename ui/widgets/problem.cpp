#include "ui/widgets/problem.h"

#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace ui {

void showProblem(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    QWidget *window = label->window();
    if (sentence.isEmpty() || !window->layout())
        return;
    window->layout()->activate(); // the minimum height of a layout has one line of the label
    const int needed = window->layout()->totalMinimumHeightForWidth(window->width());
    window->resize(window->width(), std::max(window->height(), needed));
}

} // namespace ui
