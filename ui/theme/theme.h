#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>

#include <array>

class QApplication;
class QFont;

namespace ui {

/// The one table of colours and sizes. Widgets ask for roles and multiples of the font, never for colours and pixels.
/// Follows the system's light or dark unless the person chose; main makes one and passes it on.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    enum class Role {
        Window,
        Surface,
        Raised,
        Line,
        Text,
        SecondText,
        Accent,
        OnAccent,
        Success,
        Warning,
        Danger,
        Selection,
        Count
    };

    explicit Theme(QApplication &application);

    Mode mode() const { return m_mode; }
    /// Paints every window anew and emits changed().
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    QColor color(Role role) const;
    /// Colours of series, safe for the colour-blind (Okabe and Ito), repeating after seven.
    QColor series(int index) const;
    /// resources/icons/NAME.svg in the colour of a role.
    QIcon icon(const QString &name, Role role = Role::SecondText) const;

    /// Multiples of the application's font size: spacing and sizes.
    static int em(double factor);
    /// Pixels that a text as long as `sample` needs in a field or cell, with its margins.
    static int widthOf(const QString &sample);
    /// The application's font, larger or smaller, semibold where wanted.
    static QFont font(double factor, bool semibold = false);

signals:
    void changed();

private:
    void apply();
    bool systemIsDark() const;
    QString styleSheet() const;

    QApplication &m_application;
    Mode m_mode = Mode::System;
    bool m_dark = false;
};

} // namespace ui
