#pragma once

#include "app/kpi/dashboardservice.h"

#include <mutex>

namespace ui {

/// Makes the DashboardService of the store that is open on the first question, so that later ones find what it keeps.
class DashboardDoor final
{
public:
    app::DashboardService &of(app::TeamStore &store)
    {
        const std::lock_guard turn(m_mutex);
        if (!m_service)
            m_service = std::make_unique<app::DashboardService>(store);
        return *m_service;
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<app::DashboardService> m_service;
};

} // namespace ui
