#include "ui/theme/plaintips.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QTextLayout>
#include <QToolTip>

namespace ui {

namespace {

constexpr double widestTip = 30;

} // namespace

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    // QTipLabel is polished before its first text is set.
    if (event->type() == QEvent::Polish && watched->inherits("QTipLabel"))
        static_cast<QLabel *>(watched)->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(watched, event);
}

QString wrappedTip(const QString &text)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, QToolTip::font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(Theme::em(widestTip));
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
