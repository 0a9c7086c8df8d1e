#include "ui/content/attachmentlist.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace ui {

using app::Text;

AttachmentList::AttachmentList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("contentFiles"));
    setAccessibleName(Text::tr("Attachments"));
    setToolTip(Text::tr("Drop files here, or paste them."));
    setAcceptDrops(true);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setIconSize(QSize(Theme::em(2.5), Theme::em(2.5)));
    setFixedHeight(Theme::em(3.5));
}

void AttachmentList::setFiles(const std::vector<app::ContentFile> &files)
{
    clear();
    for (const app::ContentFile &file : files) {
        auto *item = new QListWidgetItem(file.name, this);
        item->setToolTip(file.name.toHtmlEscaped());
        const QPixmap picture = QPixmap::fromImage(QImage::fromData(file.bytes));
        if (!picture.isNull())
            item->setIcon(
                picture.scaled(iconSize() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
}

bool AttachmentList::take(const QMimeData *given)
{
    QStringList paths;
    for (const QUrl &url : given->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        emit filesGiven(paths);
        return true;
    }
    if (!given->hasImage())
        return false;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!qvariant_cast<QImage>(given->imageData()).save(&buffer, "PNG"))
        return false;
    emit pictureGiven(png);
    return true;
}

bool AttachmentList::paste()
{
    const QMimeData *given = QGuiApplication::clipboard()->mimeData();
    return given && take(given);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void AttachmentList::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Delete) && currentRow() >= 0)
        emit removeWanted(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace ui
