#pragma once

#include <QPushButton>

namespace ui {

/// A button whose text gives way where there is no room, with the whole of it as its tip.
class ElidedButton final : public QPushButton
{
    Q_OBJECT

public:
    /// It never gets narrower than `least` pixels, and is `usual` wide where there is room.
    ElidedButton(int least, int usual, QWidget *parent);

    void setFullText(const QString &text);
    QSize sizeHint() const override { return {m_usual, QPushButton::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {m_least, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    int m_least, m_usual;
    QString m_full;
};

} // namespace ui
