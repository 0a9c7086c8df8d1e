#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QTimeEdit;
class QWidget;

namespace ui {

// Building blocks of the settings pages.

QFormLayout *settingsForm(QWidget *page);
void addSettingsTitle(QFormLayout *form, const QString &title);
/// A line in the secondary text colour below the fields.
QLabel *addSettingsNote(QFormLayout *form, const QString &text);
/// A time of day in minutes, 0 to 1440 (24:00 is shown as 00:00).
QTimeEdit *addTimeOfDay(QFormLayout *form, const char *name, const QString &label, int minute);
int minuteOf(const QTimeEdit &edit);

} // namespace ui
