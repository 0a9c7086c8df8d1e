#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// What a page shows in place of its list while there is nothing: one sentence, and the button that begins.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the objectName of the button.
    EmptyState(const QString &sentence, const char *name, const QString &action, QWidget *parent);

    QPushButton *button() const { return m_button; }

private:
    QPushButton *m_button;
};

} // namespace ui
