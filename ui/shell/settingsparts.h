#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QTimeEdit;
class QWidget;

namespace ui {

// What the pages of the settings are made of.

QFormLayout *settingsForm(QWidget *page);
void addSettingsTitle(QFormLayout *form, const QString &title);
/// A line in the second colour below the fields.
QLabel *addSettingsNote(QFormLayout *form, const QString &text);
/// A time of the day by its minute, 0 to 1440 (24:00 is shown as 00:00).
QTimeEdit *addTimeOfDay(QFormLayout *form, const char *name, const QString &label, int minute);
int minuteOf(const QTimeEdit &edit);

} // namespace ui
