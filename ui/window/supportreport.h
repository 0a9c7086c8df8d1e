#pragma once

#include "ui/desk/page.h"

namespace ui {

/// Asks where to save a report for support (app::supportReport) and saves it there, with what the window knows of
/// screens and looks. `done` hears where it was saved; what fails is told.
void saveSupportReport(Desk &desk, QWidget *parent, std::function<void(const QString &sentence)> done);

} // namespace ui
