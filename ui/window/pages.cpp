// The pages of the window in navigation order, one line each.
#include "ui/content/contentpage.h"
#include "ui/customers/customerspage.h"
#include "ui/groups/groupspage.h"
#include "ui/kpi/dashboardpage.h"
#include "ui/segments/segmentspage.h"
#include "ui/sop/soppage.h"
#include "ui/sop/todaypage.h"
#include "ui/window/mainwindow.h"

namespace ui {

void MainWindow::addPages()
{
    addPage(new TodayPage(m_desk, m_actions));
    addPage(new CustomersPage(m_desk, m_actions));
    addPage(new SegmentsPage(m_desk, m_actions));
    addPage(new GroupsPage(m_desk, m_actions));
    addPage(new SopPage(m_desk, m_actions));
    addPage(new ContentPage(m_desk, m_actions));
    addPage(new DashboardPage(m_desk, m_actions));
}

} // namespace ui
