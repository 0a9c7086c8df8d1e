#pragma once

#include "app/reports/dashboardservice.h"

#include <mutex>

namespace ui {

/// Creates the DashboardService of the open store with the first query, so that later ones use its cache.
class DashboardServiceHolder final
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
