#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

/// A small label with a close button. Emits removed(); the owner deletes it.
class Chip final : public QFrame
{
    Q_OBJECT

public:
    /// `kind` is shown before the name in a muted colour, e.g. "Segment"; may be empty.
    Chip(Theme &theme, const QString &kind, const QString &name, QWidget *parent);

    const QString &name() const { return m_name; }
    void setRemovable(bool removable);

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintIcon();

    Theme &m_theme;
    QString m_name;
    QToolButton *m_close;
};

} // namespace ui
