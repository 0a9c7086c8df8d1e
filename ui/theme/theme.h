#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>

#include <array>

class QApplication;
class QFont;

namespace ui {

/// The single table of colours and sizes. Widgets use roles and multiples of the font size, never colours and pixels.
/// Follows the light or dark mode of the system unless the user chose one; main() creates it and passes it on.
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
    /// Repaints every window and emits changed().
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    QColor color(Role role) const;
    /// Series colours that are safe for colour-blind users (Okabe and Ito), repeating after seven.
    QColor series(int index) const;
    /// resources/icons/NAME.svg in the colour of a role.
    QIcon icon(const QString &name, Role role = Role::SecondText) const;

    /// A multiple of the application's font size, for spacing and sizes.
    static int em(double factor);
    /// The width in pixels of a field or cell for a text as long as `sample`, including margins.
    static int widthOf(const QString &sample);
    /// The application font, scaled, optionally semibold.
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
