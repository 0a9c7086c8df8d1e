#pragma once

class QFont;

namespace ui {

class Preferences;

/// The text size, and with it all lengths, in per cent of the system's: 80 to 200.
int textSize(const Preferences &preferences);
void setTextSize(Preferences &preferences, int percent);

/// Scales the application font. Existing windows and themes keep their lengths: set the theme again and rebuild the
/// windows.
void applyTextSize(const QFont &systemFont, int percent);

} // namespace ui
