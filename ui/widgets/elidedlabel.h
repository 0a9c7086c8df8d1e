#pragma once

#include <QLabel>

namespace ui {

/// A label of one line of plain text that gives way where there is no room: it ends in "…", and its tip is the whole
/// of it. text() is always the whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent);

    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;
};

} // namespace ui
