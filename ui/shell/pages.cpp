// The pages of the window, in the order of the navigation: one line each.
#include "ui/kpi/dashboardpage.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/mainwindow.h"

namespace ui {

void MainWindow::addPages()
{
    addPage(new SegmentsPage(m_desk, m_actions));
    addPage(new DashboardPage(m_desk, m_actions));
}

} // namespace ui
