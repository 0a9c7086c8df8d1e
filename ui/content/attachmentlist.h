#pragma once

#include "app/content/contentservice.h"

#include <QListWidget>

namespace ui {

/// The attachments of an item. Files are dropped on it, or pasted: files and pictures of the clipboard.
class AttachmentList final : public QListWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(QWidget *parent);

    /// Shows these files; pictures whose bytes are known have a thumbnail.
    void setFiles(const std::vector<app::ContentFile> &files);
    /// Takes files and pictures from the clipboard; false if it contains none.
    bool paste();

signals:
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QByteArray &png);
    void removeWanted(int at);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool take(const QMimeData *data);
};

} // namespace ui
