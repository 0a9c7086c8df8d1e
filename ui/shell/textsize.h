#pragma once

class QFont;

namespace ui {

class Preferences;

/// The size of all texts, and with them of all lengths, in per cent of the system's: 80 to 200.
int textSize(const Preferences &preferences);
void setTextSize(Preferences &preferences, int percent);

/// Makes the application's font that much of the system's. Windows and the theme made before keep their lengths: the
/// theme is to be set and the windows to be built anew.
void applyTextSize(const QFont &systemFont, int percent);

} // namespace ui
