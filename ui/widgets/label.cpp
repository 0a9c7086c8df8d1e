#include "ui/widgets/label.h"

#include <QLabel>

namespace ui {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(parent);
    label->setText(text);
    return label;
}

QLabel *makeMarkupLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    return label;
}

QString withoutShortcut(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace ui
