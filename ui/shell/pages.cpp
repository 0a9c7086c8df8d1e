// The pages of the window, in the order of the navigation: one line each.
#include "ui/shell/mainwindow.h"

namespace ui {

void MainWindow::addPages() {}

} // namespace ui
