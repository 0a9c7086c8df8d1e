#pragma once

#include <QPushButton>

namespace ui {

/// A button that elides its text when there is no room and shows the full text as its tool tip.
class ElidedButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Never narrower than `least` pixels, and `usual` pixels wide if there is room.
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
