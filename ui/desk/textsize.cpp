#include "ui/desk/textsize.h"

#include "ui/desk/preferences.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace ui {

namespace {

constexpr int least = 80, usual = 100, most = 200;

QString key()
{
    return QStringLiteral("text-size");
}

} // namespace

int textSize(const Preferences &preferences)
{
    const int percent = preferences.state(key()).toInt();
    return percent == 0 ? usual : std::clamp(percent, least, most);
}

void setTextSize(Preferences &preferences, int percent)
{
    preferences.setState(key(), QByteArray::number(percent));
}

void applyTextSize(const QFont &systemFont, int percent)
{
    QFont font = systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    QApplication::setFont(font);
}

} // namespace ui
